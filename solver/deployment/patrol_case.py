"""One patrol that nobody makes: what may stand in its way, and the best way to make it without that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from solver.deployment.items import ItemKind
from solver.deployment.joint import best_joint
from solver.deployment.obstacles import Away, Kind, Obstacle
from solver.deployment.openings import Opening, Openings, Without
from solver.deployment.pieces import Piece, layers_for, pieces
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.active_hours import ActiveHours
from solver.deployment.rules.patrol_crew import PatrolCrew
from solver.deployment.tables import NEVER, Flags, Ints, Option, OptionLeg
from solver.deployment.verbs import Crew, Inside, Worth
from solver.deployment.visit_case import AGENCIES, APART, EQUIPMENT, OTHERS, PAST, TOGETHER, TOURS, Best
from solver.deployment.ways import between

ABLE = Obstacle(Kind.ABLE)
OF_TIMES = (Kind.TIMES, Kind.PAST, Kind.APART, Kind.OTHERS)


class PatrolCase:
    """One more patrol of a hotspot, and everything that may stand in its way (``obstacles``). ``crew``: how
    many it takes whatever the time."""

    def __init__(self, problem: DeploymentProblem, openings: Openings, h: int) -> None:
        plan = openings.plan
        self.problem, self.openings, self.plan, self.key = problem, openings, plan, (ItemKind.PATROL, h)
        self.hotspot = problem.hotspots[h]
        self.said = plan.compiled.said
        kinds = ((one.kind, one.ref) for one in plan.tables.items)
        self.item = next(i for i, key in enumerate(kinds) if key == self.key)
        self.many = len(problem.people)
        self.rules = {rule.id: rule for rule in problem.active_rules}
        self.crew = max((one.people for one in self.said.about(Crew, h)), default=1)
        known = {plan.tables.options[o].minutes for o in plan.tables.items[self.item].options}
        self.lengths = sorted(known or {self.hotspot.dwell_target})
        self.times = self.said.times[self.key]
        self.barred = self._barred()
        self.lone = {bar.person for bar in self.said.bars[self.key] if bar.cost is None and bar.alone}
        self._options: dict[tuple[Away, int, bool, bool], list[Option]] = {}
        self._pieces: dict[tuple[Away, int, bool, bool], list[Piece]] = {}
        self.obstacles = frozenset(self._obstacles())

    def _barred(self) -> dict[Obstacle, Flags]:
        """Who is barred from it, alone or not, by obstacle."""
        found: dict[Obstacle, Flags] = {}
        for bar in self.said.bars[self.key]:
            if bar.cost is None and not bar.alone:
                crew = isinstance(self.rules[bar.rule], PatrolCrew)
                one = ABLE if crew else Obstacle(Kind.CLOSED, name=bar.rule)
                found.setdefault(one, np.zeros(self.many, dtype=np.bool_))[bar.person] = True
        return found

    def _obstacles(self) -> Iterator[Obstacle]:
        yield from self.barred
        for one in self.times:
            if one.cost is None and not (isinstance(one, Inside) and one.alone):
                first = isinstance(self.rules[one.rule], ActiveHours)
                yield Obstacle(Kind.TIMES, 0 if first else 1, one.rule)
        if self.hotspot.two_agencies:
            yield AGENCIES
        if self.problem.now is not None:
            yield PAST
        if self.plan.placed[self.item]:
            yield APART
        if self.plan.compiled.equipped.kept_in:
            yield EQUIPMENT
        yield from (TOURS, OTHERS, TOGETHER)

    # -- what is left of it without some ------------------------------------------------------------------

    def allowed(self, away: Away) -> Flags:
        """Who may patrol it."""
        allowed = np.ones(self.many, dtype=np.bool_)
        for obstacle, barred in self.barred.items():
            if obstacle not in away:
                allowed &= ~barred
        if EQUIPMENT not in away:
            allowed[list(self.plan.compiled.equipped.kept_in)] = False
        return allowed

    def options(self, away: Away, minutes: int, *, alone: bool, priced: bool = False) -> list[Option]:
        """The ways to patrol it for so many minutes, by one or by two; ``priced``: cut where price or worth
        changes, else they count nothing."""
        key = frozenset(one for one in away if one != TOURS), minutes, alone, priced
        if key not in self._options:
            self._options[key] = list(self._made(*key))
        return self._options[key]

    def _made(self, away: Away, minutes: int, alone: bool, priced: bool) -> Iterator[Option]:
        allowed = self.allowed(away)
        if alone and TOGETHER not in away:
            if self.crew > 1:
                return
            allowed = allowed & ~np.isin(np.arange(self.many), list(self.lone))
        leg = self._leg(allowed, minutes, alone=alone)
        pair = None if alone else self._pair_price(away)
        worths = self.said.about(Worth, self.key[1])
        share = worths[0].shares[min(minutes, len(worths[0].shares) - 1)] if worths else 0
        bound = alone and TOGETHER not in away
        for piece in self._windows(away, minutes, alone=bound, priced=priced):
            yield Option(
                self.item, (leg,) if alone else (leg, leg), piece.earliest, piece.latest, piece.price,
                worth=piece.worth * share // 1000, minutes=minutes, pair_price=pair,
            )  # fmt: skip

    def _windows(self, away: Away, minutes: int, *, alone: bool, priced: bool) -> list[Piece]:
        """The starts that are left."""
        key = frozenset(one for one in away if one.kind in OF_TIMES), minutes, alone, priced
        if key not in self._pieces:
            self._pieces[key] = list(self._cut(*key))
        return self._pieces[key]

    def _cut(self, away: Away, minutes: int, alone: bool, priced: bool) -> Iterator[Piece]:
        gone = {one.name for one in away}
        said = [one for one in self.times if (priced if one.cost is not None else one.rule not in gone)]
        worths = self.said.about(Worth, self.key[1]) if priced else []
        now = self.problem.now if PAST not in away else None
        for piece in pieces(layers_for(said, minutes, alone=alone), worths[0].pieces if worths else ()):
            window = (piece.earliest if now is None else max(piece.earliest, now)), piece.latest
            parts = [window] if {APART, OTHERS} & away else self.plan.apart(self.item, window, minutes)
            for first, last in parts:
                if first <= last:
                    yield replace(piece, earliest=first, latest=last)

    def _leg(self, allowed: Flags, minutes: int, *, alone: bool) -> OptionLeg:
        price = np.zeros(self.many, dtype=np.int32)
        for bar in self.said.bars[self.key]:
            if bar.cost is not None and (alone or not bar.alone):
                price[bar.person] += bar.cost
        return OptionLeg(self.hotspot.place, minutes, allowed, price)

    def _pair_price(self, away: Away) -> Ints:
        price = np.zeros((self.many, self.many), dtype=np.int32)
        np.fill_diagonal(price, NEVER)
        for bar in self.said.pair_bars[self.key]:
            if isinstance(self.rules[bar.rule], PatrolCrew) and bar.cost is None and AGENCIES in away:
                continue
            dear = NEVER if bar.cost is None else bar.cost
            price[bar.person, bar.other] += dear
            price[bar.other, bar.person] += dear
        return np.minimum(price, NEVER)

    # -- the best way -------------------------------------------------------------------------------------

    def opening(self, away: Away) -> Opening:
        """Everybody's gaps."""
        return Opening(self.openings, Without(TOURS in away, OTHERS in away, PAST in away))

    def fits(self, away: Away) -> bool:
        """Whether the shortest patrol fits anywhere if some of its obstacles were not there."""
        return any(self._ways(away, self.lengths[0]))

    def best(self, away: Away) -> tuple[Best, int] | None:
        """The way that loses least, and what it counts; None if there is none."""
        ways = (way for minutes in self.lengths for way in self._ways(away, minutes, priced=True))
        found = ((best, self.plan.patrol_gain(self.item, option)) for option, best in ways)
        return min(found, key=lambda one: (one[0].money - one[1], one[0].start), default=None)

    def _ways(self, away: Away, minutes: int, *, priced: bool = False) -> Iterator[tuple[Option, Best]]:
        opening = self.opening(away)
        for option in self.options(away, minutes, alone=True, priced=priced):
            way = between(opening.ways_of(option.legs[0]), option.earliest, option.latest)
            if len(way.person):
                k = int(way.money.argmin())
                money = option.price + int(way.money[k])
                yield option, Best(money, int(way.person[k]), int(way.first[k]))
        for option in self.options(away, minutes, alone=False, priced=priced):
            move = best_joint(opening, option)
            if move is not None:
                yield option, Best(move.money, move.seats[0][0], move.seats[0][2])
