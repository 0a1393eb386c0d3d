"""One patrol that nobody makes: what may stand in its way, and the best way to make it without that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from solver.deployment.item_case import Best, ItemCase
from solver.deployment.items import ItemKind
from solver.deployment.joint import best_joint
from solver.deployment.kept import cut
from solver.deployment.obstacles import (
    AGENCIES,
    APART,
    EQUIPMENT,
    OTHERS,
    PAST,
    TOGETHER,
    TOURS,
    Away,
    Kind,
    Obstacle,
)  # fmt: skip
from solver.deployment.openings import Openings
from solver.deployment.pieces import Piece, layers_for, pieces
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.active_hours import ActiveHours
from solver.deployment.rules.patrol_crew import PatrolCrew
from solver.deployment.tables import Flags, Option, OptionLeg
from solver.deployment.verbs import Crew, Inside, Worth
from solver.deployment.ways import between
from solver.deployment.who_goes import bars_on, pair_prices, part_prices

ABLE = Obstacle(Kind.ABLE)
OF_TIMES = (Kind.TIMES, Kind.PAST, Kind.APART, Kind.OTHERS)


class PatrolCase(ItemCase):
    """One more patrol of a hotspot, and everything that may stand in its way (``obstacles``). ``crew``: how
    many it takes whatever the time."""

    kind, crew_rule = ItemKind.PATROL, PatrolCrew

    def __init__(self, problem: DeploymentProblem, openings: Openings, h: int) -> None:
        super().__init__(problem, openings, h)
        plan = openings.plan
        self.hotspot = problem.hotspots[h]
        self.crew = max((one.people for one in self.said.about(Crew, h)), default=1)
        known = {plan.tables.options[o].minutes for o in plan.tables.items[self.item].options}
        self.lengths = sorted(known or {self.hotspot.dwell_target})
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
        return self.with_equipment(allowed, away)

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
        price = part_prices(bars_on(self.said.bars[self.key], 0, alone=alone), self.many)
        leg = OptionLeg(self.hotspot.place, minutes, allowed, price)
        pair = None if alone else pair_prices(self.pair_bars(away), [], self.many)
        worths = self.said.about(Worth, self.key[1])
        share = worths[0].shares[min(minutes, len(worths[0].shares) - 1)] if worths else 0
        bound = alone and TOGETHER not in away
        for piece in self._windows(away, minutes, alone=bound, priced=priced):
            option = Option(
                self.item, (leg,) if alone else (leg, leg), piece.earliest, piece.latest, piece.price,
                worth=piece.worth * share // 1000, minutes=minutes, pair_price=pair,
            )  # fmt: skip
            kept = self.said.kept[self.key] if priced else ()
            yield from cut(option, kept, None)  # a day under way: what a change costs

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
        apart = not {APART, OTHERS} & away
        for piece in pieces(layers_for(said, minutes, alone=alone), worths[0].pieces if worths else ()):
            for first, last in self.left((piece.earliest, piece.latest), minutes, away, apart=apart):
                yield replace(piece, earliest=first, latest=last)

    # -- the best way -------------------------------------------------------------------------------------

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
