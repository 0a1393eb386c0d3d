"""One patrol that nobody makes: what may stand in its way, and the best way to make it without that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from solver.deployment.holes import Holes
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
    WORTH,
    Away,
    Kind,
    Obstacle,
)  # fmt: skip
from solver.deployment.openings import Opening, Openings
from solver.deployment.pieces import Piece, layers_for, pieces
from solver.deployment.problem import DeploymentProblem
from solver.deployment.pushed import pushed
from solver.deployment.rules.active_hours import ActiveHours
from solver.deployment.rules.patrol_crew import PatrolCrew
from solver.deployment.spots import patrol_cost
from solver.deployment.tables import NEVER, Flags, Ints, Option, OptionLeg
from solver.deployment.verbs import Crew, Dwell, Inside, Worth
from solver.deployment.ways import between
from solver.deployment.who_goes import bars_on, pair_prices, part_prices

ABLE = Obstacle(Kind.ABLE)
OF_TIMES = (Kind.TIMES, Kind.PAST, Kind.APART, Kind.OTHERS)


class Pays(NamedTuple):
    """A way to make it, what it ``counts``, and how many minutes it lasts."""

    best: Best
    counts: int
    minutes: int

    @property
    def loses(self) -> int:
        """What it costs more than it counts."""
        return self.best.money - self.counts


class PatrolCase(ItemCase):
    """One more patrol of a hotspot, and everything that may stand in its way (``obstacles``). ``crew``: how
    many it takes whatever the time."""

    kind, crew_rule = ItemKind.PATROL, PatrolCrew

    def __init__(self, problem: DeploymentProblem, openings: Openings, h: int) -> None:
        super().__init__(problem, openings, h)
        self.hotspot = problem.hotspots[h]
        self.crew = max((one.people for one in self.said.about(Crew, h)), default=1)
        self.agencies = 2 if self.hotspot.two_agencies and self.crew_asked() else 1
        bounds = [(one.least, one.most) for one in self.said.about(Dwell, h)]
        least, most = bounds[0] if bounds else (self.hotspot.dwell_least, self.hotspot.dwell_most)
        self.lengths = range(least, most + 1)
        said = self.said.about(Worth, h)
        self.worths = {0, *(worth for one in said for *_, worth in one.pieces)}
        self.barred = self._barred()
        self.lone = {bar.person for bar in self.said.bars[self.key] if bar.cost is None and bar.alone}
        self._options: dict[tuple[Away, int, bool, bool], list[Option]] = {}
        self._pieces: dict[tuple[Away, int, bool, bool], list[Piece]] = {}
        self._legs: dict[tuple[Away, bool, bool], OptionLeg] = {}
        self._pair_prices: dict[bool, Ints] = {}
        self._best: dict[Away, Pays | None] = {}
        self._alone_for: dict[bool, Holes] = {}
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
        if self.agencies > 1:
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
        if alone and TOGETHER not in away and self.crew > 1:
            return
        lone = alone and TOGETHER not in away
        found = self._windows(away, minutes, alone=lone, priced=priced)
        if priced and not alone and self._anybody_alone(away):  # two are no better than one
            one = self._windows(away, minutes, alone=TOGETHER not in away, priced=True)
            found = [piece for piece in found if not any(_covers(each, piece) for each in one)]
        leg, pair = self._leg(away, alone=alone, lone=lone), None if alone else self._pair(away)
        leg, share = replace(leg, minutes=minutes), self._share(minutes)
        for piece in found:
            option = Option(
                self.item, (leg,) if alone else (leg, leg), piece.earliest, piece.latest, piece.price,
                worth=piece.worth * share // 1000, minutes=minutes, pair_price=pair,
            )  # fmt: skip
            kept = self.said.kept[self.key] if priced else ()
            yield from cut(option, kept, None)  # a day under way: what a change costs

    def _anybody_alone(self, away: Away) -> bool:
        """Whether anybody who may patrol it may do so alone, for nothing more."""
        if any(bar.alone for bar in self.said.bars[self.key]) or self.said.kept[self.key]:
            return False
        return self.crew == 1 or TOGETHER in away

    def _leg(self, away: Away, *, alone: bool, lone: bool) -> OptionLeg:
        """Who may go, alone or with another, and alone in earnest (``lone``)."""
        key = frozenset(one for one in away if one in self.barred or one == EQUIPMENT), alone, lone
        if key not in self._legs:
            allowed = self.allowed(away)
            if lone:
                allowed = allowed & ~np.isin(np.arange(self.many), list(self.lone))
            price = part_prices(bars_on(self.said.bars[self.key], 0, alone=alone), self.many)
            self._legs[key] = OptionLeg(self.hotspot.place, 0, allowed, price)
        return self._legs[key]

    def _pair(self, away: Away) -> Ints:
        """What every two people cost together."""
        free = AGENCIES in away
        if free not in self._pair_prices:
            self._pair_prices[free] = pair_prices(self.pair_bars(away), [], self.many)
        return self._pair_prices[free]

    def _share(self, minutes: int) -> int:
        """Thousandths of its worth that a patrol of so many minutes earns."""
        worths = self.said.about(Worth, self.key[1])
        return worths[0].shares[min(minutes, len(worths[0].shares) - 1)] if worths else 0

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
        """Whether the shortest patrol fits anywhere if some of its obstacles were not there. Those who need
        not be there together must still be of as many agencies as it asks for."""
        if TOGETHER in away and self.agencies > 1 and AGENCIES not in away:
            return len(self.agencies_of(self.there(away))) >= self.agencies
        opening, least = self.opening(away), self.lengths[0]
        return bool(self.there(away)) or any(
            best_joint(opening, option) is not None for option in self.options(away, least, alone=False)
        )

    def there(self, away: Away) -> set[int]:
        """Who could make the shortest patrol at some time, alone where that is allowed."""
        opening = self.opening(away)
        return {
            int(p)
            for option in self.options(away, self.lengths[0], alone=True)
            for p in between(opening.ways_of(option.legs[0]), option.earliest, option.latest).person
        }

    def at_once(self, away: Away) -> bool:
        """Whether two people could be there at the same time, if it were not asked who they are."""
        opening, anybody = self.opening(away), pair_prices([], [], self.many)
        pairs = (replace(one, pair_price=anybody) for one in self.options(away, self.lengths[0], alone=False))
        return any(best_joint(opening, one) is not None for one in pairs)

    def asked(self, away: Away) -> Flags:
        """Those of whom one has to be there: all who may patrol it, or where only people of one agency could
        come and it asks for two, those of the others."""
        allowed = self.allowed(away)
        if self.agencies > 1 and AGENCIES not in away:
            one = self.agencies_of(self.there(away | {TOGETHER}))
            if len(one) == 1:
                allowed &= ~np.array([person.agency in one for person in self.problem.people])
        return allowed

    def best(self, away: Away) -> Pays | None:
        """The way that loses least, of whatever length; None if there is none. A longer patrol loses less
        than a shorter one from the same minute by no more than it counts more, so most need no look."""
        away -= {WORTH}
        if away not in self._best:
            lengths, found, loses = self.lengths, list[Pays](), dict[int, int]()
            usual = dict.fromkeys((lengths[0], self.hotspot.dwell_target, lengths[-1], *reversed(lengths)))
            for minutes in (one for one in usual if one in lengths):
                short = max((one for one in loses if one < minutes), default=None)
                if short is not None and found:
                    least = loses[short] - self._more(away, short, minutes)
                    if least >= min(one.loses for one in found):
                        continue
                own = list(self._all(away, minutes))
                loses[minutes] = min((one.loses for one in own), default=NEVER)
                found += own
            self._best[away] = min(found, key=lambda one: (one.loses, one.best.start), default=None)
        return self._best[away]

    def _more(self, away: Away, short: int, long: int) -> int:
        """What a patrol counts more at most if it starts at the same minute and lasts longer."""
        more = [
            self._earned(away, full * self._share(long) // 1000, long)
            - self._earned(away, full * self._share(short) // 1000, short)
            for full in {
                0,
                *(worth for one in self.said.about(Worth, self.key[1]) for *_, worth in one.pieces),
            }
        ]
        return max(more) + self._holes(away).more(short, long)

    def _all(self, away: Away, minutes: int) -> Iterator[Pays]:
        """The best of each way to make a patrol of so many minutes."""
        opening = self.opening(away)
        for option in self.options(away, minutes, alone=True, priced=True):
            for best in self._alone(away, opening, option):
                yield Pays(best, self._counts(away, option, best.start), minutes)
        for option in self.options(away, minutes, alone=False, priced=True):
            for best in self._pairs(away, opening, option):
                yield Pays(best, self._counts(away, option, best.start), minutes)

    def _counts(self, away: Away, option: Option, start: int) -> int:
        """What one patrol more saves of what its hotspot misses."""
        earned = self._earned(away, option.worth, option.minutes)
        return earned + self._holes(away).saved(option.minutes, start, start)[0]

    def _earned(self, away: Away, worth: int, minutes: int) -> int:
        terms = self.plan.tables.items[self.item].spot
        if terms is None or OTHERS not in away:
            return self.plan.gain_of(self.item, worth, minutes)
        return patrol_cost(terms, ()) - patrol_cost(terms, [(worth, minutes)])

    def _holes(self, away: Away) -> Holes:
        others = OTHERS in away
        if others not in self._alone_for:
            stays = () if others else [self.plan.span(one) for one in self.plan.placed[self.item]]
            self._alone_for[others] = Holes(self.plan.tables.items[self.item].spot, stays)
        return self._alone_for[others]

    def _alone(self, away: Away, opening: Opening, option: Option) -> Iterator[Best]:
        """The way for one person that loses least."""
        way = between(opening.ways_of(option.legs[0]), option.earliest, option.latest)
        best, least, holes = None, NEVER, self._holes(away)
        for k in np.argsort(way.money, kind="stable").tolist():
            saved, start = holes.saved(option.minutes, int(way.first[k]), int(way.last[k]))
            money, person = option.price + int(way.money[k]), int(way.person[k])
            if money - holes.most >= least:
                break
            if OTHERS not in away:
                money += pushed(self.plan, option, [(person, int(way.position[k]), start)])
            if money - saved < least:
                best, least = Best(money, person, start), money - saved
        if best is not None:
            yield best

    def _pairs(self, away: Away, opening: Opening, option: Option) -> Iterator[Best]:
        """The cheapest two, and those at the times at which the hotspot would be left alone for less."""
        move = best_joint(opening, option, thrifty=True)
        if move is None:
            return
        window = option.earliest, option.latest
        moves = [move]
        for earliest, latest in self._holes(away).better(option.minutes, window, move.seats[0][2]):
            better = best_joint(opening, replace(option, earliest=earliest, latest=latest), thrifty=True)
            moves += [better] if better is not None else []
        for one in moves:
            more = 0 if OTHERS in away else pushed(self.plan, option, one.seats)
            yield Best(one.money + more, one.seats[0][0], one.seats[0][2])


def _covers(one: Piece, two: Piece) -> bool:
    """Whether a piece holds all of another, at no higher price."""
    return one.earliest <= two.earliest and two.latest <= one.latest and one.price <= two.price
