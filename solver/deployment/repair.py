"""Filling a plan: place what pays, best first, until nothing more does.

What "best" means is drawn anew for each repair: saving for the time it takes, that with the saving squared,
or regret (what is lost if it has to go to the second best person); with a little noise, so that no two are
alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

import numpy as np
import numpy.typing as npt

from solver.deployment.joint import JointMove, best_joint
from solver.deployment.plan import Plan
from solver.deployment.routes import NO_WAY
from solver.deployment.tables import Indices, Ints

Rng = np.random.Generator
Floats = npt.NDArray[np.float64]

SETTING_OFF = 4  # minutes added to the time used, so that short stays are not worth everything
REGRET = 4.0  # how much the difference to the second best person counts against the saving
MOST_REGRET = 500  # minutes: having no second best person at all counts this much


class By(Enum):
    """What is placed first."""

    RATIO = 0  # most saved for the time used
    SQUARE = 1  # the same with the saving squared: large items first
    REGRET = 2  # most lost if not placed now


def repair(plan: Plan, rng: Rng, by: By, joints: Sequence[int], noise: float = 0.0) -> None:
    """Place rows and the joint options ``joints`` until nothing saves more than it costs."""
    many = plan.rows.many
    factor = 1 + noise * (2 * rng.random(many + len(joints)) - 1)
    known = _Joints(plan, joints, factor[many:])
    while True:
        row, score = _best_row(plan, factor[:many], by)
        move = known.best(by, score)
        if move is not None:
            plan.insert_joint(move.option, move.seats, move.price)
        elif row is not None:
            plan.insert_row(*row)
        else:
            return


def joint_options(plan: Plan, *, patrols: bool = True, visits: bool = True) -> list[int]:
    """The options that take several people: those of visits, of patrols, or both."""
    return [
        o
        for item in plan.tables.items
        for o in item.options
        if len(plan.tables.options[o].legs) > 1 and (patrols if item.spot else visits)
    ]


def force(plan: Plan, item: int) -> bool:
    """Place an item where it costs least, even if that is more than it counts."""
    options = [plan.tables.options[o] for o in plan.tables.items[item].options]
    moves = [move for option in options if len(option.legs) > 1 and (move := best_joint(plan, option))]
    own = plan.rows.of_item[item]
    cost = plan.routes.cost[:, own]
    if cost.size and int(cost.min()) < min((move.cost for move in moves), default=NO_WAY):
        p, row = divmod(int(cost.argmin()), cost.shape[1])
        plan.insert_row(p, own.start + row)
        return True
    if not moves:
        return False
    move = min(moves, key=lambda one: one.cost)
    plan.insert_joint(move.option, move.seats, move.price)
    return True


def score_of(by: By, net: float, used: float) -> float:
    """How soon something is placed that saves ``net`` and uses up ``used`` minutes."""
    match by:
        case By.RATIO:
            return net / used
        case By.SQUARE:
            return net * net / used
        case By.REGRET:
            return net


def _best_row(plan: Plan, factor: Floats, by: By) -> tuple[tuple[int, int] | None, float]:
    """The (person, row) that scores highest, and its score; None if none pays."""
    if not plan.rows.many or not plan.tables.routes:
        return None, 0.0
    routes, columns = plan.routes, plan.routes.columns
    who = routes.cost.argmin(axis=0)
    cost, money = routes.cost[who, columns], routes.money[who, columns]
    net = (plan.gain - money - plan.rows.who_price[who, columns]) * factor
    score = net / (cost - money + SETTING_OFF)
    if by is By.SQUARE:
        score *= net
    elif by is By.REGRET:
        score = net + _regret(plan, who, cost)
    score[(cost >= NO_WAY) | (net <= 0)] = -1.0
    row = int(score.argmax())
    if score[row] < 0:
        return None, 0.0
    return (int(who[row]), row), float(score[row])


def _regret(plan: Plan, who: Indices, cost: Ints) -> Floats:
    """How much dearer the second best person is for every row."""
    routes, columns = plan.routes, plan.routes.columns
    routes.cost[who, columns] = NO_WAY
    second = routes.cost.min(axis=0)
    routes.cost[who, columns] = cost
    regret: Floats = REGRET * np.minimum(second - cost, MOST_REGRET)
    return regret


class _Joints:
    """The joint options of one repair, with the best move of each as long as it stands.

    Insertions only ever narrow what is possible, so a move whose routes have not changed is as good as it
    was.
    """

    def __init__(self, plan: Plan, options: Sequence[int], factor: Floats) -> None:
        self.plan, self.options, self.factor = plan, options, factor
        self.moves: dict[int, tuple[JointMove | None, tuple[int, ...]]] = {}

    def best(self, by: By, beat: float) -> JointMove | None:
        """The move that scores highest, if it scores at least ``beat``."""
        found = None
        for n, o in enumerate(self.options):
            gain = self._gain(o)
            move = self._move(o) if gain > 0 else None
            if move is None or gain <= move.money:
                continue
            used = move.cost - move.money + SETTING_OFF
            score = score_of(by, (gain - move.money) * float(self.factor[n]), used)
            if score > 0 and score >= beat:
                found, beat = move, score
        return found

    def _gain(self, o: int) -> int:
        """What placing an option saves, before what it costs."""
        option = self.plan.tables.options[o]
        item = self.plan.tables.items[option.item]
        if item.spot is not None:
            return self.plan.patrol_gain(option.item, option)
        return 0 if self.plan.placed[option.item] else item.omit

    def _move(self, o: int) -> JointMove | None:
        option, version = self.plan.tables.options[o], self.plan.routes.version
        if o in self.moves:
            move, versions = self.moves[o]
            if move is None:
                return None
            if versions == tuple(version[p] for p, _, _ in move.seats) and self._open(move):
                return move
        move = best_joint(self.plan, option)
        self.moves[o] = move, tuple(version[p] for p, _, _ in move.seats) if move else ()
        return move

    def _open(self, move: JointMove) -> bool:
        """Whether the other stays of its groups still leave room for a move."""
        i = move.option.item
        if not self.plan.fits_groups(i, move.seats[0][2], move.option.stay):
            return False
        bound = self.plan.agencies_set(i)
        agencies = {self.plan.tables.agency[p] for p, _, _ in move.seats} if bound else set()
        return not (len(agencies) == 1 and not agencies & bound)
