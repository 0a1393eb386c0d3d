"""The best places for one more visit or patrol on run sheets as they stand, each with its exact cost.

Every gap of everybody who may go is tried at the start at which it costs least; a joint stay in every gap
that its people share. What is found is put on the sheets and before the independent check: the difference it
finds is the cost of the slot, and a slot that breaks a must is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from solver.deployment.budget import Work
from solver.deployment.check import check
from solver.deployment.items import ItemKind
from solver.deployment.pieces import Piece, layers_for, pieces
from solver.deployment.problem import DeploymentProblem
from solver.deployment.room import Room, rooms, with_stay
from solver.deployment.rules.patrol_crew import crew_needed
from solver.deployment.rules.travel_time import TravelTime
from solver.deployment.rules.visit_crew import VisitCrew, short_of
from solver.deployment.solution import Deployment, RunSheet, Stop
from solver.deployment.statements import Said, said_by_rules
from solver.deployment.verbs import Holes, Item, Omit, Outside, Separate, Together, Travel, Who
from solver.rule import Breach, Family

MOST = 5  # slots that are offered
TRIES = 400  # candidates that are put before the check at most
MOST_CREWS = 60_000  # combinations of gaps that are looked at
LOOKING = 3  # checks that listing the candidates takes as long as


@dataclass(frozen=True, slots=True)
class Slot:
    """One place for an item: ``people`` leg by leg, each from and until when. ``cost``: what the check's cost
    rises by when it is taken (it falls if below 0). ``detour``: minutes more on the way, all together."""

    kind: ItemKind
    item: int
    people: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    cost: int
    detour: int

    @property
    def start(self) -> int:
        return self.spans[0][0]


@dataclass(frozen=True, slots=True)
class _Stay:
    """What has to be placed: where, by how many, for how long each."""

    item: Item
    place: int
    minutes: tuple[int, ...]
    lag_least: int = 0
    lag_most: int = 0


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A place that may do. ``least``: it cannot cost less."""

    least: int
    people: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    detour: int
    gaps: tuple[int, ...]


def best_slots(
    problem: DeploymentProblem,
    deployment: Deployment,
    item: Item,
    most: int = MOST,
    now: int | None = None,
    *,
    without: frozenset[int] = frozenset(),
    work: Work | None = None,
) -> tuple[Slot, ...]:
    """The cheapest slots of a visit that is not made, or of one more patrol; the cheapest first, then the
    earliest. No two have the same people in the same gaps. Nobody sets off before ``now``; the people of
    ``without`` do not go. ``work`` is told of each check."""
    work = work or Work(0)
    said, before = said_by_rules(problem), check(problem, deployment)
    work.add(LOOKING)
    broken = Counter(map(_named, before.broken))
    found: list[Slot] = []
    candidates = _least_first(_Looking(problem, deployment, said, item, now, without).candidates())
    for tried, one in enumerate(candidates):
        if len(found) >= most and one.least > sorted(slot.cost for slot in found)[most - 1]:
            break
        if tried >= TRIES:
            break
        work.add(1)
        checked = check(problem, with_stay(problem, deployment, item, one.people, one.spans))
        if not Counter(map(_named, checked.broken)) - broken:
            found.append(Slot(*item, one.people, one.spans, checked.cost - before.cost, one.detour))
    return tuple(sorted(found, key=lambda slot: (slot.cost, slot.start, slot.people))[:most])


def _least_first(candidates: Iterator[_Candidate]) -> list[_Candidate]:
    """The cheapest of each crew in each combination of gaps, the cheapest first."""
    best: dict[tuple[frozenset[int], tuple[int, ...]], _Candidate] = {}
    for one in candidates:
        key = frozenset(one.people), tuple(gap for _, gap in sorted(zip(one.people, one.gaps)))
        if key not in best or (one.least, one.spans) < (best[key].least, best[key].spans):
            best[key] = one
    return sorted(best.values(), key=lambda one: (one.least, one.spans, one.people))


def _named(breach: Breach) -> tuple[str, str, int | None]:
    return breach.rule, breach.text, breach.person


class _Looking:
    """One look for slots: what is fixed for all of its candidates."""

    def __init__(
        self,
        problem: DeploymentProblem,
        deployment: Deployment,
        said: Said,
        item: Item,
        now: int | None,
        without: frozenset[int],
    ) -> None:
        self.problem, self.deployment, self.said, self.item = problem, deployment, said, item
        self.now, self.without = problem.now if now is None else now, without
        self.prices = [0] * len(problem.people)
        for travel in said.all(Travel):
            for p in travel.people:
                self.prices[p] += travel.cost or 0
        self._crews_known: dict[tuple[int, ...], bool] = {}
        self._powers = any(rule.key == VisitCrew.key for rule in problem.active_rules)
        self._others = [
            ((stay.start, stay.end), one.least)
            for one in said.all(Separate)
            if item in one.items
            for other in one.items
            for stay in deployment.stays(*other)
        ]
        if item[0] is ItemKind.PATROL:
            self._alone = replace(problem, hotspots=(problem.hotspots[item[1]],), visits=(), commitments=())
            self._priced = [
                rule
                for rule in problem.active_rules
                if rule.family is Family.PATROLS and not rule.strength.must and rule.key != TravelTime.key
            ]
            self._patrols = [
                tuple((stop.start, stop.end) for stop in stay.stops) for stay in deployment.stays(*item)
            ]
            self._known: dict[tuple[tuple[int, int], ...], int] = {}
            self._patrols_now = self._patrols_cost(self._patrols)

    def candidates(self) -> Iterator[_Candidate]:
        for stay in self._stays():
            for crew in self._crews(stay):
                yield from self._timed(stay, crew)

    def _stays(self) -> Iterator[_Stay]:
        """A visit in full; a patrol by as many as are needed, or by two."""
        kind, n = self.item
        if kind is ItemKind.VISIT:
            visit = self.problem.visits[n]
            lags = [(one.least, one.most) for one in self.said.about(Together, n)] or [(0, 0)]
            minutes = tuple(leg.minutes for leg in visit.legs)
            yield _Stay(self.item, visit.place, minutes, *lags[0])
            return
        spot = self.problem.hotspots[n]
        for people in {crew_needed(spot), 2}:
            yield _Stay(self.item, spot.place, (spot.dwell_target,) * people)

    def _crews(self, stay: _Stay) -> Iterator[tuple[Room, ...]]:
        """Gaps of different people who may go together, one for each part: of large crews those with the
        least detour."""
        many = len(stay.minutes)
        most = int(MOST_CREWS ** (1 / many))
        each = [self._rooms(stay, leg, alone=many == 1) for leg in range(many)]
        each = [sorted(rooms_, key=lambda room: room.detour)[:most] for rooms_ in each]
        for rooms_ in product(*each):
            people = tuple(room.person for room in rooms_)
            if len(set(people)) == many and self._together(people):
                yield rooms_

    def _together(self, people: tuple[int, ...]) -> bool:
        """Whether the musts let just these people go; looked at once for each crew."""
        if people not in self._crews_known:
            kind, n = self.item
            crew = set(people)
            bars = [bar for bar in self.said.pair_bars[self.item] if bar.cost is None]
            may = not any({bar.person, bar.other} <= crew for bar in bars)
            if kind is ItemKind.VISIT:
                may = may and all(one.people & crew for one in self.said.about(Who, n) if one.cost is None)
                persons = [self.problem.people[p] for p in people]
                may = may and not (self._powers and any(short_of(self.problem.visits[n], persons)))
            self._crews_known[people] = may
        return self._crews_known[people]

    def _rooms(self, stay: _Stay, leg: int, *, alone: bool) -> list[Room]:
        found: list[Room] = []
        for sheet in self.deployment.sheets:
            if self._may(sheet.person, leg, alone=alone):
                found += rooms(self.problem, self.said, sheet, (stay.place, stay.minutes[leg]), self.now)
        return found

    def _may(self, p: int, leg: int, *, alone: bool) -> bool:
        return p not in self.without and not any(
            bar.person == p and bar.cost is None and bar.leg in (None, leg) and (alone or not bar.alone)
            for bar in self.said.bars[self.item]
        )

    def _timed(self, stay: _Stay, crew: Sequence[Room]) -> Iterator[_Candidate]:
        """The starts worth trying of a crew in its gaps."""
        first = max(room.first - n * stay.lag_most for n, room in enumerate(crew))
        last = min(room.last - n * stay.lag_least for n, room in enumerate(crew))
        if first > last:
            return
        detour = sum(room.detour for room in crew)
        travel = sum(room.detour * self.prices[room.person] for room in crew)
        people, gaps = tuple(room.person for room in crew), tuple(room.gap for room in crew)
        for start in self._starts(stay, first, last):
            spans = _spans(stay, crew, start)
            if spans is not None:
                least = travel + self._price(stay, people, spans)
                yield _Candidate(least, people, spans, detour, gaps)

    def _starts(self, stay: _Stay, first: int, last: int) -> Iterator[int]:
        """Both ends of every piece of the gap, and where within it a price turns. More people than are needed
        go only when fewer may not."""
        many, turns = len(stay.minutes), set(self._turns(stay))
        more = self.item[0] is ItemKind.PATROL and many > crew_needed(self.problem.hotspots[self.item[1]])
        fewer = self._pieces(stay, alone=True) if more else []
        for piece in self._pieces(stay, alone=many == 1):
            early, late = max(piece.earliest, first), min(piece.latest, last)
            if early <= late:
                for at in sorted({early, late, *(turn for turn in turns if early < turn < late)}):
                    lone = any(one.earliest <= at <= one.latest for one in fewer)
                    if not lone and self._apart(at, at + max(stay.minutes)):
                        yield at

    def _apart(self, start: int, end: int) -> bool:
        """Whether a stay keeps its distance from the others it must be apart from."""
        return all(end + least <= other[0] or other[1] + least <= start for other, least in self._others)

    def _pieces(self, stay: _Stay, *, alone: bool) -> list[Piece]:
        return pieces(layers_for(self.said.times[self.item], max(stay.minutes), alone=alone))

    def _turns(self, stay: _Stay) -> Iterator[int]:
        kind, n = self.item
        for (begins, ends), least in self._others:
            yield from (ends + least, begins - least - max(stay.minutes))
        if kind is ItemKind.VISIT:
            for one in self.said.about(Outside, n):
                yield from (one.window.earliest, one.window.latest)
            return
        spot, hour = self.problem.hotspots[n], self.problem.minutes(60)
        for span in spot.active:
            yield from range(-(-span.start // hour) * hour, span.end, hour)
            yield from (at - 1 for at in range(-(-span.start // hour) * hour, span.end, hour))
        for holes in self.said.about(Holes, n):
            stays = self.deployment.stays(*self.item)
            opens = [edge.start for edge in holes.spans] + [one.end for one in stays]
            closes = [edge.end for edge in holes.spans] + [one.start for one in stays]
            steps = range(0, 24 * hour, holes.per)
            yield from (at + holes.most + step for at in opens for step in steps)
            yield from (at - holes.most - stay.minutes[0] - step for at in closes for step in steps)

    def _price(self, stay: _Stay, people: tuple[int, ...], spans: tuple[tuple[int, int], ...]) -> int:
        """What it adds beside travel; never more than the check will say."""
        if self.item[0] is ItemKind.PATROL:
            return self._patrol_price(spans)
        n, price = self.item[1], 0
        price -= sum((one.cost or 0) * one.amount for one in self.said.about(Omit, n))
        for outside in self.said.about(Outside, n):
            early, late = outside.window.earliest, outside.window.latest
            price += (outside.cost or 0) * sum(max(early - at, at - late, 0) for at, _ in spans)
        for who in self.said.about(Who, n):
            price += 0 if who.people & set(people) else (who.cost or 0) * who.amount
        return price

    def _patrol_price(self, spans: tuple[tuple[int, int], ...]) -> int:
        """What the rules about patrols say of this hotspot alone; it does not matter who goes."""
        if spans not in self._known:
            self._known[spans] = self._patrols_cost([*self._patrols, spans]) - self._patrols_now
        return self._known[spans]

    def _patrols_cost(self, patrols: Sequence[tuple[tuple[int, int], ...]]) -> int:
        """What patrols of the hotspot cost by the preferences about patrols, travel aside."""
        sheets = []
        for leg in range(max(map(len, patrols), default=0)):
            stops = [
                Stop(ItemKind.PATROL, 0, *patrol[leg], leg, 0, tuple(set(range(len(patrol))) - {leg}))
                for patrol in patrols
                if leg < len(patrol)
            ]
            sheets.append(RunSheet(leg, 0, tuple(sorted(stops, key=lambda stop: stop.start))))
        day = Deployment(tuple(sheets))
        return sum(breach.cost for rule in self._priced for breach in rule.check(self._alone, day))


def _spans(stay: _Stay, crew: Sequence[Room], start: int) -> tuple[tuple[int, int], ...] | None:
    """From and until when each of a crew is there, each part as early as it may follow the one before."""
    spans: list[tuple[int, int]] = []
    for n, room in enumerate(crew):
        at = start if not n else max(room.first, spans[-1][0] + stay.lag_least)
        if not room.first <= at <= room.last or (n and at > spans[-1][0] + stay.lag_most):
            return None
        spans.append((at, at + stay.minutes[n]))
    return tuple(spans)
