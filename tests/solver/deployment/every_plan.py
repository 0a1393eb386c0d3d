"""Is there a better plan than this one? All plans of a tiny day are tried but for what none can undercut.

Nothing of the search is used. A plan is built up item by item: who goes, when, for how long, at every minute.
What a choice breaks or costs by itself is asked of the independent check; what several cost together, travel
and the latest visit, can only be more. So a branch is left when what it has cost so far, and the least that
the rest must cost, is no better than the plan in hand. What is said to be better has been before the check as
a whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, permutations, product

from solver.deployment.check import check
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.solution import Deployment, RunSheet, Stop

Value = tuple[int, int]  # broken musts, minutes of missing cover
Part = tuple[int, Stop]  # whose stop
Choice = tuple[Part, ...]  # all that is done for one item
TOGETHER = ("travel_time", "greatest_lateness")  # what items cost together and not each by itself


@dataclass(frozen=True)
class Better:
    """A plan that is better than the one in hand, with what it comes to."""

    value: Value
    deployment: Deployment


def value_of(day: DeploymentProblem, deployment: Deployment) -> Value:
    """What the independent check says."""
    checked = check(day, deployment)
    return len(checked.broken), checked.cost


def better_plan(day: DeploymentProblem, plan: Deployment, forced: Choice = ()) -> Better | None:
    """The best plan that is better than this one, if there is one, whoever has which vehicle and radio: those
    who go first take the best there is left. ``forced``: what is on the sheets whatever else is (locks, what
    has begun)."""
    best, value = None, value_of(day, plan)
    for modes in ways_to_travel(day):
        found = _Trying(day, modes, value, forced).best()
        if found is not None:
            best, value = found, found.value
    return best


def ways_to_travel(day: DeploymentProblem) -> set[tuple[int, ...]]:
    """How everybody may travel, for all orders in which vehicles and radios may be handed out."""
    return {_handed_out(day, order) for order in permutations(range(len(day.people)))}


def _handed_out(day: DeploymentProblem, order: tuple[int, ...]) -> tuple[int, ...]:
    counted = any(rule.key == "equipment_shared" for rule in day.active_rules)
    having: list[list[Person]] = [[] for _ in day.equipment]
    modes = [0] * len(day.people)

    def there_is(equipment: int | None, person: Person) -> bool:
        if equipment is None or not counted:
            return True
        meeting = [one for one in having[equipment] if one.start < person.end and person.start < one.end]
        at = [person.start, *(one.start for one in meeting if one.start > person.start)]
        most = max(sum(one.start <= minute < one.end for one in meeting) for minute in at)
        return most < day.equipment[equipment].count

    for p in order:
        person = day.people[p]
        usable = [mode for mode in person.modes if person.driver or not day.modes[mode].drivers_only]
        free = [mode for mode in usable if there_is(day.modes[mode].needs, person)]
        modes[p] = (free or usable[-1:] or person.modes[-1:])[0]
        if free and all(there_is(one, person) for one in person.carries):
            needs = day.modes[modes[p]].needs
            for equipment in (*person.carries, *(() if needs is None else (needs,))):
                having[equipment].append(person)
    return tuple(modes)


def stays_of_item(
    day: DeploymentProblem, item: tuple[ItemKind, int], people: Sequence[int] | None = None
) -> Iterator[Choice]:
    """Every crew at every minute of one visit, or of one patrol of usual length. ``people``: out of whom
    (None: everybody)."""
    kind, number = item
    out = range(len(day.people)) if people is None else people
    if kind is ItemKind.VISIT:
        yield from stays_of_visit(day, out, number)
    else:
        usual = day.hotspots[number].dwell_target
        yield from (one for one in patrols_of(day, out, number) if one[0][1].end - one[0][1].start == usual)


class _Trying:
    """All plans in which everybody travels in a given way."""

    def __init__(
        self,
        day: DeploymentProblem,
        modes: tuple[int, ...],
        than: Value,
        forced: Choice,
    ) -> None:
        self.day, self.modes, self.than = day, modes, than
        self.out = range(len(day.people))
        self.found: Better | None = None
        self.base = [[] for _ in day.people]  # type: list[list[Stop]]
        for p, busy in enumerate(day.busy):
            self.base[p] += [Stop(ItemKind.BLOCKED, n, one.start, one.end) for n, one in enumerate(busy)]
        for p, stop in forced:
            self.base[p].append(stop)
        for c, one in enumerate(day.commitments):
            for p in sorted(one.attendees):
                stop = Stop(ItemKind.COMMITMENT, c, one.start, one.end)
                if self._way_of(p, [*self.base[p], stop]) is not None:
                    self.base[p].append(stop)
        self.held = {(stop.kind, stop.item) for _, stop in forced if stop.kind is not ItemKind.PATROL}
        self.patrols = Counter(
            stop.item for _, stop in forced if stop.kind is ItemKind.PATROL and not stop.leg
        )
        self.eaten = {p for p, stop in forced if stop.kind is ItemKind.MEAL}
        self.before = self._alone(())
        assert self.before is not None
        self.items = [list(self._priced(choices)) for choices in self._choices()]
        self.items.sort(key=len)
        self.least = [(0, 0)]
        for choices in reversed(self.items):
            least = min(value for value, _ in choices)
            self.least.append((self.least[-1][0] + least[0], self.least[-1][1] + least[1]))
        self.least.reverse()

    def best(self) -> Better | None:
        start = self.before
        assert start is not None
        self._go_on(0, (start[0], start[1]), [list(own) for own in self.base])
        return self.found

    def _go_on(self, n: int, so_far: Value, stops: list[list[Stop]]) -> None:
        ways = [self._way_of(p, own) for p, own in enumerate(stops)]
        if None in ways or self._too_many_out(stops):
            return
        price = sum(way * self._travel_price(p) for p, way in enumerate(ways) if way is not None)
        least = self.least[n]
        if (so_far[0] + least[0], so_far[1] + least[1] + price) >= self.than:
            return
        if n == len(self.items):
            self._judge(so_far, price, stops)
            return
        for value, choice in self.items[n]:
            then_least = self.least[n + 1]
            broken, cost = so_far[0] + value[0], so_far[1] + value[1]
            if (broken + then_least[0], cost + then_least[1] + price) >= self.than:
                break  # the others cost more still
            then = [list(own) for own in stops]
            for p, stop in choice:
                then[p].append(stop)
            self._go_on(n + 1, (broken, cost), then)

    def _judge(self, so_far: Value, price: int, stops: list[list[Stop]]) -> None:
        deployment = self.as_sheets(stops)
        checked = check(self.day, deployment)
        lateness = dict(checked.cost_by_rule).get("greatest_lateness", 0)
        if len(checked.broken) == so_far[0]:  # else choices break a must together
            assert checked.cost == so_far[1] + price + lateness, "what items cost adds up"
        value = len(checked.broken), checked.cost
        if value < self.than:
            self.than, self.found = value, Better(value, deployment)

    # -- sheets -------------------------------------------------------------------------------------------

    def _way_of(self, p: int, stops: list[Stop]) -> int | None:
        """Minutes on the way along somebody's stops, None if they cannot be made one after the other. What
        stands in the base may be impossible by itself: that is for the check to say."""
        person, way = self.day.people[p], self.day.travel[self.modes[p]]
        free, place, minutes, sure = person.start, person.base, 0, True
        for stop in sorted(stops, key=lambda one: (one.start, one.end)):
            there = self.day.place_of(stop.kind, stop.item, p)
            fixed = stop in self.base[p]
            if free + way[place][there] > stop.start and not (fixed and sure):
                return None
            minutes, free, place, sure = minutes + way[place][there], stop.end, there, fixed
        home = way[place][person.home] if stops else 0
        return None if free + home > person.end and not sure else minutes + home

    def _travel_price(self, p: int) -> int:
        return sum(
            rule.strength.price or 0
            for rule in self.day.active_rules
            if rule.key == "travel_time" and p in self.day.people_in(rule.scope)
        )

    def _too_many_out(self, stops: list[list[Stop]]) -> bool:
        outside = (ItemKind.PATROL, ItemKind.VISIT)
        out = [p for p, own in enumerate(stops) if any(stop.kind in outside for stop in own)]
        for e, equipment in enumerate(self.day.equipment):
            having = [self.day.people[p] for p in out if self._has(p, e)]
            for one in having:
                if sum(two.start <= one.start < two.end for two in having) > equipment.count:
                    return True
        return False

    def _has(self, p: int, equipment: int) -> bool:
        return equipment in self.day.people[p].carries or self.day.modes[self.modes[p]].needs == equipment

    def as_sheets(self, stops: list[list[Stop]]) -> Deployment:
        """Run sheets with the way between the stops, and a buddy for who is alone on a visit."""
        sheets = []
        for p, own in enumerate(stops):
            person, way = self.day.people[p], self.day.travel[self.modes[p]]
            place, walked = person.base, []
            for stop in sorted(own, key=lambda one: (one.start, one.end)):
                there = self.day.place_of(stop.kind, stop.item, p)
                walked.append(replace(stop, travel=way[place][there], buddy=self._buddy(p, stop)))
                place = there
            sheets.append(RunSheet(p, self.modes[p], tuple(walked), way[place][person.home] if own else 0))
        return Deployment(tuple(sheets))

    def _buddy(self, p: int, stop: Stop) -> int | None:
        if stop.kind is not ItemKind.VISIT or stop.partners:
            return None
        for q, person in enumerate(self.day.people):
            away = any(one.start < stop.end and stop.start < one.end for one in person.blocked)
            if q != p and person.start <= stop.start and stop.end <= person.end and not away:
                return q
        return None

    # -- choices ------------------------------------------------------------------------------------------

    def _alone(self, choice: Choice) -> tuple[int, int, Counter[tuple[str, str, int | None]]] | None:
        """What a choice comes to with nothing else on the sheets: broken musts, cost without what items cost
        together, and which musts; None where nobody could be there."""
        stops = [list(own) for own in self.base]
        for p, stop in choice:
            stops[p].append(stop)
        if any(self._way_of(p, own) is None for p, own in enumerate(stops)):
            return None
        checked = check(self.day, self.as_sheets(stops))
        cost = sum(cost for rule, cost in checked.cost_by_rule if rule not in TOGETHER)
        return len(checked.broken), cost, Counter((one.rule, one.text, one.person) for one in checked.broken)

    def _priced(self, choices: list[Choice]) -> list[tuple[Value, Choice]]:
        """The choices that break nothing, with what each adds, the cheapest first."""
        assert self.before is not None
        broken, cost, which = self.before
        found = []
        for choice in choices:
            alone = self._alone(choice)
            if alone is not None and not {one[0] for one in alone[2] - which}:
                found.append(((alone[0] - broken, alone[1] - cost), choice))
        return sorted(found, key=lambda one: one[0])

    def _choices(self) -> Iterator[list[Choice]]:
        """For each item all that can be done for it, to leave it out among them."""
        for v in range(len(self.day.visits)):
            if (ItemKind.VISIT, v) not in self.held:
                yield [(), *stays_of_visit(self.day, self.out, v)]
        for h in range(len(self.day.hotspots)):
            yield [(), *self._patrols(h)]
        for p, person in enumerate(self.day.people):
            if person.meal is not None and p not in self.eaten:
                minutes = person.meal.minutes
                starts = range(person.start, person.end - minutes + 1)
                yield [(), *(((p, Stop(ItemKind.MEAL, 0, at, at + minutes)),) for at in starts)]
        for c, one in enumerate(self.day.commitments):
            stop = Stop(ItemKind.COMMITMENT, c, one.start, one.end)
            others = [p for p, own in enumerate(self.base) if stop not in own and p not in one.attendees]
            yield [
                tuple((p, stop) for p in group)
                for many in range(len(others) + 1)
                for group in combinations(others, many)
            ]

    def _patrols(self, h: int) -> Iterator[Choice]:
        """One patrol, or as many as are wanted; how each by itself may be is looked at once."""
        single = [choice for _, choice in self._priced(list(patrols_of(self.day, self.out, h)))]
        wanted = self.day.hotspots[h].visits_wanted - self.patrols[h]
        yield from single if wanted > 0 else ()
        gap = self.day.hotspots[h].least_gap
        for one, then in permutations(single, 2) if wanted > 1 else ():
            if one[0][1].end + gap <= then[0][1].start:
                yield (*one, *then)


def stays_of_visit(day: DeploymentProblem, people: Sequence[int], v: int) -> Iterator[Choice]:
    """Every crew of these people at every minute."""
    visit = day.visits[v]
    lags = range(visit.lag_least, visit.lag_most + 1)
    for window in visit.windows:
        for start in range(window.earliest, window.latest + 1):
            for crew in permutations(people, len(visit.legs)):
                for later in product(lags, repeat=len(crew) - 1):
                    starts = [start + sum(later[:leg]) for leg in range(len(crew))]
                    yield _stay(ItemKind.VISIT, v, crew, [
                        (at, at + leg.minutes) for at, leg in zip(starts, visit.legs)])  # fmt: skip


def patrols_of(day: DeploymentProblem, people: Sequence[int], h: int) -> Iterator[Choice]:
    """Every crew of these people at every minute, for each of the lengths there are."""
    spot = day.hotspots[h]
    for span in spot.active:
        for start in range(span.start, span.end):
            for minutes in {spot.dwell_least, spot.dwell_target, spot.dwell_most}:
                for many in (1, 2):
                    for crew in combinations(people, many):
                        yield _stay(ItemKind.PATROL, h, crew, [(start, start + minutes)] * many)


def _stay(kind: ItemKind, item: int, crew: tuple[int, ...], spans: list[tuple[int, int]]) -> Choice:
    return tuple(
        (p, Stop(kind, item, *span, leg, 0, tuple(sorted(set(crew) - {p}))))
        for leg, (p, span) in enumerate(zip(crew, spans))
    )
