"""One visit that nobody makes: what may stand in its way, and the cheapest way to make it without that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from solver.deployment.item_case import Best, ItemCase
from solver.deployment.items import ItemKind, Visit
from solver.deployment.joint import best_joint
from solver.deployment.kept import cut
from solver.deployment.obstacles import (
    AGENCIES,
    ALONE,
    APART,
    EQUIPMENT,
    MARKER,
    NAMED,
    ONE_AGENCY,
    OTHERS,
    PAST,
    TOGETHER,
    TOURS,
    Away,
    Kind,
    Obstacle,
)  # fmt: skip
from solver.deployment.openings import Opening, Openings, Without
from solver.deployment.options import split
from solver.deployment.pieces import Piece, layers_for, pieces
from solver.deployment.problem import DeploymentProblem
from solver.deployment.pushed import Seat, pushed
from solver.deployment.rules.lone_visit_buddy import LoneVisitBuddy
from solver.deployment.rules.lone_work import LoneWork
from solver.deployment.rules.marker_two import MarkerTwo
from solver.deployment.rules.named_worker import NamedWorker
from solver.deployment.rules.visit_crew import VisitCrew
from solver.deployment.rules.visit_windows import VisitWindows
from solver.deployment.tables import NEVER, Flags, Ints, Option, OptionLeg
from solver.deployment.verbs import Inside, Outside, Starts, Together, Who
from solver.deployment.ways import between
from solver.deployment.who_goes import bars_on, pair_prices, part_prices

OF_TIMES = (  # a buddy has a tour too, and a part by itself does not stay as long
    Kind.TIMES, Kind.PAST, Kind.APART, Kind.TOURS, Kind.OTHERS, Kind.TOGETHER,
)  # fmt: skip
OF_PEOPLE = (Kind.NAMED, Kind.CLOSED, Kind.ABLE, Kind.ALONE, Kind.MARKER, Kind.EQUIPMENT)


class VisitCase(ItemCase):
    """A visit, and everything that may stand in its way (``obstacles``). ``counts``: what it costs not to
    make it. ``wanted``: sets of people of whom one must be there, with the obstacle that each is."""

    kind, crew_rule = ItemKind.VISIT, VisitCrew

    def __init__(self, problem: DeploymentProblem, openings: Openings, v: int) -> None:
        super().__init__(problem, openings, v)
        self.visit: Visit = problem.visits[v]
        self.counts = self.plan.tables.items[self.item].omit
        self.parts = range(len(self.visit.legs))
        self.alone = len(self.visit.legs) == 1
        self.bound = frozenset(self.plan.agencies_set(self.item))
        self.agencies = self.visit.agencies_together if self.crew_asked() else 1
        self.barred = self._barred()
        self.wanted = [
            (self._wanting(one), one.people) for one in self.said.about(Who, v) if one.cost is None
        ]
        self.lags = next(((one.least, one.most) for one in self.said.about(Together, v)), (0, 0))
        self.price = [self._price(n) for n in self.parts]
        self._windows: dict[Away, list[Piece]] = {}
        self._options: dict[Away, list[Option]] = {}
        self._allowed: dict[Away, list[Flags]] = {}
        self.obstacles = frozenset(self._obstacles())

    # -- what may stand in the way ------------------------------------------------------------------------

    def _barred(self) -> dict[tuple[Obstacle, int], Flags]:
        """Who is barred from which part, by obstacle."""
        found: dict[tuple[Obstacle, int], Flags] = {}
        for bar in self.said.bars[self.key]:
            if bar.cost is not None or (bar.alone and not self.alone):
                continue
            for n in self.parts if bar.leg is None else (bar.leg,):
                obstacle, p = self._barring(bar.rule, n), bar.person
                barred = found.setdefault((obstacle, n), np.zeros(self.many, dtype=np.bool_))
                able = self.visit.legs[n].open_to(p, self.problem.people[p])
                barred[p] = obstacle.kind is not Kind.ABLE or not able
        return found

    def _barring(self, rule: str, n: int) -> Obstacle:
        match self.rules[rule]:
            case VisitCrew():
                return Obstacle(Kind.ABLE, n)
            case LoneWork():
                return ALONE
            case MarkerTwo():
                return MARKER
            case _:
                return Obstacle(Kind.CLOSED, n, rule)

    def _wanting(self, who: Who) -> Obstacle:
        match self.rules[who.rule]:
            case NamedWorker():
                return NAMED
            case VisitCrew() if self.alone:
                return Obstacle(Kind.ABLE, 0)
            case VisitCrew():
                powers = (power for power in sorted(self.visit.powers) if self._holding(power) == who.people)
                return next((Obstacle(Kind.POWER, name=power) for power in powers), AGENCIES)
            case _:
                return Obstacle(Kind.CLOSED, 0, who.rule)

    def _holding(self, power: str) -> frozenset[int]:
        return frozenset(p for p, person in enumerate(self.problem.people) if power in person.powers)

    def _obstacles(self) -> Iterator[Obstacle]:
        yield from (obstacle for obstacle, _ in self.barred)
        yield from (obstacle for obstacle, _ in self.wanted)
        yield from (self.leaving(one.rule) for one in self.times if one.cost is None)
        if self.agencies > 1:
            yield AGENCIES
        if self.problem.now is not None:
            yield PAST
        if self.bound:
            yield ONE_AGENCY
        if self.plan.tables.items[self.item].groups:
            yield APART
        if self.plan.compiled.equipped.kept_in:
            yield EQUIPMENT
        if not self.alone:
            yield TOGETHER
        yield from (TOURS, OTHERS)

    def leaving(self, rule: str) -> Obstacle:
        """A rule that leaves some starts only: its windows are put back first, then from the last rule on."""
        if isinstance(self.rules[rule], VisitWindows):
            return Obstacle(Kind.TIMES, 0, rule)
        return Obstacle(Kind.TIMES, len(self.rules) - list(self.rules).index(rule), rule)

    # -- what is left of it without some ------------------------------------------------------------------

    def allowed(self, away: Away) -> list[Flags]:
        """Who may take each part."""
        key = frozenset(one for one in away if one.kind in OF_PEOPLE or one in (ONE_AGENCY, OTHERS))
        if key not in self._allowed:
            self._allowed[key] = [self._allowed_part(n, key) for n in self.parts]
        return self._allowed[key]

    def _allowed_part(self, n: int, away: Away) -> Flags:
        allowed = np.ones(self.many, dtype=np.bool_)
        for (obstacle, part), barred in self.barred.items():
            if part == n and obstacle not in away:
                allowed &= ~barred
        allowed = self.with_equipment(allowed, away)
        if not self.alone:
            return allowed
        for obstacle, people in self.wanted:
            if obstacle not in away:
                allowed &= np.isin(np.arange(self.many), list(people))
        if self._bound(away):
            allowed &= np.isin(self.plan.tables.agency, list(self.bound))
        return allowed

    def windows(self, away: Away) -> list[Piece]:
        """The starts that are left, cut where the preferred time begins."""
        key = frozenset(one for one in away if one.kind in OF_TIMES)
        if key not in self._windows:
            self._windows[key] = list(self._cut(key))
        return self._windows[key]

    def _cut(self, away: Away) -> Iterator[Piece]:
        gone = {one.name for one in away if one.kind is Kind.TIMES}
        said = [self._said(one, away) for one in self.times if one.cost is not None or one.rule not in gone]
        whole = self._option(self.allowed(frozenset()), Piece(0, 0))
        apart = not {APART, OTHERS} & away
        stay = max(leg.minutes for leg in self.visit.legs) if TOGETHER in away else whole.stay
        for piece in pieces(layers_for(said, whole.stay, alone=self.alone)):
            for part in self.left((piece.earliest, piece.latest), stay, away, apart=apart):
                left = replace(piece, earliest=part[0], latest=part[1])
                cuts = split(left, whole.early_before if whole.late_price else None)
                for first, last in cuts:
                    yield replace(piece, earliest=first, latest=last)
                if len(cuts) > 1 and whole.lag_most:  # the first may be early and the next in time
                    yield left

    def _said(self, one: Inside | Starts, away: Away) -> Inside | Starts:
        """A buddy may be somebody whose tour ends, or who is elsewhere, only as things are."""
        without = Without(TOURS in away, OTHERS in away)
        if (
            isinstance(one, Starts)
            or without == Without()
            or not isinstance(self.rules[one.rule], LoneVisitBuddy)
        ):
            return one
        return replace(one, spans=self.openings.accompanied(self.problem, without))

    def _price(self, n: int) -> Ints:
        """What it costs by who goes, preferences only."""
        price = part_prices(bars_on(self.said.bars[self.key], n, alone=self.alone), self.many)
        if self.alone:
            for people, dear in self._wishes():
                price[[p for p in range(self.many) if p not in people]] += dear
        return price

    def _wishes(self) -> list[tuple[frozenset[int], int]]:
        said = self.said.about(Who, self.key[1])
        return [(one.people, one.cost * one.amount) for one in said if one.cost is not None]

    def _option(self, allowed: list[Flags], window: Piece) -> Option:
        v, visit = self.key[1], self.visit
        away = [(one.window, one.cost or 0) for one in self.said.about(Outside, v)]
        legs = tuple(
            OptionLeg(visit.place, leg.minutes, who, price)
            for leg, who, price in zip(visit.legs, allowed, self.price)
        )
        option = Option(self.item, legs, window.earliest, window.latest, window.price)
        option = replace(option, lag_least=self.lags[0], lag_most=self.lags[1])
        if away:
            wished, price = away[0]
            option = replace(option, late_after=wished.latest, early_before=wished.earliest, late_price=price)
        return option

    def options(self, away: Away) -> list[Option]:
        """The ways to make it."""
        if away not in self._options:
            self._options[away] = list(self._made(away))
        return self._options[away]

    def _made(self, away: Away) -> Iterator[Option]:
        allowed = self.allowed(away)
        wanted = [(people, NEVER) for one, people in self.wanted if one not in away] + self._wishes()
        on_pairs = wanted if len(self.parts) == 2 else []
        pair = None if self.alone else pair_prices(self.pair_bars(away), on_pairs, self.many)
        if len(self.parts) > 2 and self.agencies == 2 and AGENCIES not in away:
            wanted += [(people, NEVER) for people in self._of_others()]
        for window in self.windows(away):
            option = replace(self._option(allowed, window), pair_price=pair, wanted=tuple(wanted))
            yield from cut(option, self.said.kept[self.key], None)  # a day under way: what a change costs

    def _of_others(self) -> list[frozenset[int]]:
        """For each agency the people of all others: one of them makes a crew one of two agencies."""
        theirs = self.plan.tables.agency
        return [frozenset(p for p, a in enumerate(theirs) if a != one) for one in sorted(set(theirs))]

    # -- the cheapest way ---------------------------------------------------------------------------------

    def best(self, away: Away) -> Best | None:
        """The cheapest way to make it if some of its obstacles were not there; None if there is none."""
        if AGENCIES not in away and len(self.parts) < self.agencies:
            return None
        opening, options = self.opening(away), self.options(away)
        if self.alone:
            found = [self._alone(opening, option) for option in options]
        elif TOGETHER in away:
            found = [self._part_by_part(opening, options, away)]
        else:
            found = [self._together(opening, option) for option in options]
        return min((one for one in found if one is not None), default=None)

    def opening(self, away: Away) -> Opening:
        """Everybody's gaps, and the agencies to which the household is bound."""
        return replace(super().opening(away), bound=self._bound(away))

    def _bound(self, away: Away) -> frozenset[int]:
        """The agencies to which its household is bound by other visits, as long as there are any."""
        return frozenset() if {ONE_AGENCY, OTHERS} & away else self.bound

    def _alone(self, opening: Opening, option: Option) -> Best | None:
        way = between(opening.ways_of(option.legs[0]), option.earliest, option.latest)
        if not len(way.person):
            return None
        start, money = way.first, way.money
        if option.late_price:
            start = np.clip(option.early_before, way.first, way.last)
            off = np.maximum(start - option.late_after, 0) + np.maximum(option.early_before - start, 0)
            money = money + option.late_price * off
        best = None
        for k in np.argsort(money, kind="stable").tolist():
            if best is not None and option.price + int(money[k]) >= best.money:
                break
            p, at = int(way.person[k]), int(start[k])
            more = self._pushed(opening, option, [(p, int(way.position[k]), at)])
            found = self._found(opening, option, int(money[k]) + more, p, [at])
            best = found if best is None else min(best, found)
        return best

    def _pushed(self, opening: Opening, option: Option, seats: Sequence[Seat]) -> int:
        """What it costs that other visits are made later."""
        return 0 if opening.without.others else pushed(self.plan, option, seats)

    def _found(self, opening: Opening, option: Option, money: int, person: int, starts: list[int]) -> Best:
        """With what it costs that the latest visit of the day is later still."""
        late = max(starts) - option.late_after if option.late_price else 0
        latest = 0 if opening.without.others else max(self.plan.routes.worst, default=0)
        worst = self.plan.tables.worst_price * max(late - latest, 0)
        return Best(option.price + money + worst, person, starts[0])

    def _together(self, opening: Opening, option: Option) -> Best | None:
        move = best_joint(opening, option, thrifty=True)
        if move is None:
            return None
        starts = [start for _, _, start in move.seats]
        more = self._pushed(opening, option, move.seats)
        return self._found(opening, option, move.money - option.price + more, move.seats[0][0], starts)

    def _part_by_part(self, opening: Opening, options: list[Option], away: Away) -> Best | None:
        """Each part by itself, whoever takes the others and whenever."""
        if not self._agencies_enough(opening, options, away):
            return None
        found = []
        for n in self.parts:
            ways = [between(opening.ways_of(one.legs[n]), one.earliest, one.latest) for one in options]
            tries = [(int(way.money.min()), way) for way in ways if len(way.person)]
            if not tries:
                return None
            money, way = min(tries, key=lambda one: one[0])
            k = int(way.money.argmin())
            found.append(Best(money, int(way.person[k]), int(way.first[k])))
        there = self.there(opening, options)
        if any(not people & there for one, people in self.wanted if one not in away):
            return None
        return Best(sum(one.money for one in found), found[0].person, found[0].start)

    def _agencies_enough(self, opening: Opening, options: list[Option], away: Away) -> bool:
        if AGENCIES in away or self.agencies < 2:
            return True
        return len(self.agencies_of(self.there(opening, options))) >= self.agencies

    def there(self, opening: Opening, options: list[Option]) -> set[int]:
        """Who could take some part at some time."""
        return {
            int(p)
            for option in options
            for leg in option.legs
            for p in between(opening.ways_of(leg), option.earliest, option.latest).person
        }

    def sets_asked(self, away: Away) -> list[tuple[int, ...]]:
        """Sets of people one of whom has to be there: those who may take each part, those who are wanted, and
        those of other agencies than all who could come."""
        allowed = self.allowed(away)
        sets = [tuple(np.flatnonzero(part).tolist()) for part in allowed]
        anybody = {p for one in sets for p in one}
        for obstacle, people in self.wanted:
            if obstacle not in away and not self.alone:
                sets.append(tuple(sorted(people & anybody)))
        if self.agencies > 1 and AGENCIES not in away:
            agencies = self.agencies_of(self.there(self.opening(away), self.options(away)))
            if len(agencies) < self.agencies:
                sets.append(
                    tuple(p for p in sorted(anybody) if self.problem.people[p].agency not in agencies)
                )
        return sets
