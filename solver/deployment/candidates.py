"""Where on run sheets as they stand one more visit or patrol could go: every gap of everybody who may go, at
the starts at which it could cost least, each with what it costs at the least.

Nothing that is on a sheet moves. What is listed here has yet to be put before the independent check.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from solver.deployment.items import ItemKind
from solver.deployment.pieces import Piece, layers_for, pieces
from solver.deployment.problem import DeploymentProblem
from solver.deployment.room import Room, rooms
from solver.deployment.rules.patrol_crew import crew_needed
from solver.deployment.rules.travel_time import TravelTime
from solver.deployment.rules.visit_crew import VisitCrew, short_of
from solver.deployment.solution import Deployment, RunSheet, Stop
from solver.deployment.statements import Said
from solver.deployment.verbs import Holes, Item, Omit, Outside, Separate, Starts, Together, Travel, Who, Worst
from solver.rule import Family

MOST_CREWS = 60_000  # combinations of gaps that are looked at

Gap = tuple[int, int]  # whose, and after how many stops


@dataclass(frozen=True, slots=True)
class _Stay:
    """What has to be placed: where, by how many, for how long each."""

    item: Item
    place: int
    minutes: tuple[int, ...]
    lag_least: int = 0
    lag_most: int = 0

    @property
    def lags(self) -> set[int]:
        """How long after the first another part begins at the least, and at the most."""
        return {n * lag for n in range(len(self.minutes)) for lag in (self.lag_least, self.lag_most)}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may do. ``least``: it cannot cost less; ``late`` of that for being the latest visit."""

    least: int
    people: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    detour: int
    gaps: tuple[int, ...]
    late: int = 0

    @property
    def start(self) -> int:
        return self.spans[0][0]


class Looking:
    """One look for places: what is fixed for all of its candidates. Nobody sets off before ``now``; the
    people of ``without`` do not go; somebody goes ``through`` a gap where one is given. ``turns``: starts
    that are tried beside those at which a price of the rules turns."""

    def __init__(
        self,
        problem: DeploymentProblem,
        deployment: Deployment,
        said: Said,
        item: Item,
        now: int | None = None,
        *,
        without: frozenset[int] = frozenset(),
        through: Gap | None = None,
        turns: Iterable[int] = (),
    ) -> None:
        self.problem, self.deployment, self.said, self.item = problem, deployment, said, item
        self.now, self.without, self.through = problem.now if now is None else now, without, through
        self.turns = frozenset(turns)
        self.prices = [0] * len(problem.people)
        for travel in said.all(Travel):
            for p in travel.people:
                self.prices[p] += travel.cost or 0
        self._crews_known: dict[tuple[int, ...], bool] = {}
        self._turns_of: dict[_Stay, frozenset[int]] = {}
        self._pieces_known: dict[tuple[int, bool], list[Piece]] = {}
        self._powers = any(rule.key == VisitCrew.key for rule in problem.active_rules)
        self._others = [
            ((stay.start, stay.end), one.least)
            for one in said.all(Separate)
            if item in one.items
            for other in one.items
            for stay in deployment.stays(*other)
        ]
        self._worst = sum(one.cost or 0 for one in said.all(Worst))
        self._latest = max(
            (
                stop.start - one.window.latest
                for one in (said.all(Outside) if self._worst else ())
                for _, stop in deployment.of(ItemKind.VISIT, one.visit)
            ),
            default=0,
        )
        self._latest = max(self._latest, 0)
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

    def candidates(self) -> Iterator[Candidate]:
        """Every place, in no order."""
        for stay in self._stays():
            turns = self.turns.union(self._turns(stay))
            self._turns_of[stay] = frozenset(at - lag for at in turns for lag in stay.lags)
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
        alone = many == 1
        wanted = [self._wanted(stay, leg, alone=alone) for leg in range(many)] if self.through else []
        if wanted and not any(wanted):
            return
        each = [self._rooms(stay, leg, alone=alone) for leg in range(many)]
        each = [sorted(rooms_, key=lambda room: room.detour)[:most] for rooms_ in each]
        for rooms_ in self._combined(each, wanted) if wanted else product(*each):
            people = tuple(room.person for room in rooms_)
            if len(set(people)) == many and self._together(people):
                yield rooms_

    def _wanted(self, stay: _Stay, leg: int, *, alone: bool) -> list[Room]:
        """The gap that somebody must go through, if a part fits in it."""
        assert self.through is not None
        p, gap = self.through
        return [room for room in self._rooms_of(p, stay, leg, alone=alone) if room.gap == gap]

    def _combined(self, each: list[list[Room]], wanted: list[list[Room]]) -> Iterator[tuple[Room, ...]]:
        """One gap for each part, that which is wanted among them."""
        alike = self.item[0] is ItemKind.PATROL  # whoever goes has the same part
        for leg, own in enumerate(wanted[:1] if alike else wanted):
            yield from product(*each[:leg], own, *each[leg + 1 :])

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
        people = range(len(self.deployment.sheets))
        return [room for p in people for room in self._rooms_of(p, stay, leg, alone=alone)]

    def _rooms_of(self, p: int, stay: _Stay, leg: int, *, alone: bool) -> Iterator[Room]:
        if self._may(p, leg, alone=alone):
            part = stay.place, stay.minutes[leg]
            yield from rooms(self.problem, self.said, self.deployment.sheets[p], part, self.now)

    def _may(self, p: int, leg: int, *, alone: bool) -> bool:
        return p not in self.without and not any(
            bar.person == p and bar.cost is None and bar.leg in (None, leg) and (alone or not bar.alone)
            for bar in self.said.bars[self.item]
        )

    def _timed(self, stay: _Stay, crew: Sequence[Room]) -> Iterator[Candidate]:
        """The starts worth trying of a crew in its gaps."""
        first = max(room.first - n * stay.lag_most for n, room in enumerate(crew))
        last = min(room.last - n * stay.lag_least for n, room in enumerate(crew))
        if first > last:
            return
        detour = sum(room.detour for room in crew)
        travel = sum(room.detour * self.prices[room.person] for room in crew)
        people, gaps = tuple(room.person for room in crew), tuple(room.gap for room in crew)
        turns = self._turns_of[stay]
        if stay.lag_most:
            turns |= {at - lag for room in crew for at in (room.first, room.last) for lag in stay.lags}
        for start in self._starts(stay, first, last, turns):
            for spans in _spans(stay, crew, (start,), turns):
                if self._apart(spans) and self._in_one_window(spans):
                    late = self._late_price(spans)
                    least = travel + self._price(stay, people, spans) + late
                    yield Candidate(least, people, spans, detour, gaps, late)

    def _starts(self, stay: _Stay, first: int, last: int, turns: frozenset[int]) -> Iterator[int]:
        """Both ends of every piece of the gap, and where within it a price turns. More people than are needed
        go only when fewer may not."""
        many = len(stay.minutes)
        more = self.item[0] is ItemKind.PATROL and many > crew_needed(self.problem.hotspots[self.item[1]])
        fewer = self._pieces(stay, alone=True) if more else []
        for piece in self._pieces(stay, alone=many == 1):
            early, late = max(piece.earliest, first), min(piece.latest, last)
            if early <= late:
                for at in sorted({early, late, *(turn for turn in turns if early < turn < late)}):
                    lone = any(one.earliest <= at <= one.latest for one in fewer)
                    if not lone:
                        yield at

    def _in_one_window(self, spans: tuple[tuple[int, int], ...]) -> bool:
        """Whether parts that begin one after the other begin in one and the same window where they must."""
        first, last = spans[0][0], spans[-1][0]
        return first == last or all(
            one.cost is not None or any(w.earliest <= first and last <= w.latest for w in one.windows)
            for one in self.said.times[self.item]
            if isinstance(one, Starts)
        )

    def _apart(self, spans: tuple[tuple[int, int], ...]) -> bool:
        """Whether a stay keeps its distance from the others it must be apart from."""
        start, end = spans[0][0], max(end for _, end in spans)
        return all(end + least <= other[0] or other[1] + least <= start for other, least in self._others)

    def _pieces(self, stay: _Stay, *, alone: bool) -> list[Piece]:
        key = max(stay.minutes), alone
        if key not in self._pieces_known:
            self._pieces_known[key] = pieces(layers_for(self.said.times[self.item], key[0], alone=alone))
        return self._pieces_known[key]

    def _turns(self, stay: _Stay) -> Iterator[int]:
        kind, n = self.item
        for (begins, ends), least in self._others:
            yield from (ends + least, *(begins - least - minutes for minutes in stay.minutes))
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

    def _late_price(self, spans: tuple[tuple[int, int], ...]) -> int:
        """What it adds to be the latest of all visits."""
        if self.item[0] is not ItemKind.VISIT or not self._worst:
            return 0
        minutes = [
            at - one.window.latest for one in self.said.about(Outside, self.item[1]) for at, _ in spans
        ]
        return self._worst * max(max(minutes, default=0) - self._latest, 0)

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


def _spans(
    stay: _Stay, crew: Sequence[Room], starts: tuple[int, ...], turns: frozenset[int]
) -> Iterator[tuple[tuple[int, int], ...]]:
    """From and until when each of a crew is there, given when the first ``starts``: each part as early and
    as late as it may follow the one before, and where a price turns."""
    n = len(starts)
    if n == len(crew):
        if all(room.first <= at <= room.last for room, at in zip(crew, starts)):
            yield tuple((at, at + minutes) for at, minutes in zip(starts, stay.minutes))
        return
    early = max(crew[n].first, starts[-1] + stay.lag_least)
    late = min(crew[n].last, starts[-1] + stay.lag_most)
    if early <= late:
        for at in sorted({early, late, *(turn for turn in turns if early < turn < late)}):
            yield from _spans(stay, crew, (*starts, at), turns)
