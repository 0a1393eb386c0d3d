"""Filling the plan: place what pays, best first, until nothing more does.

What "best" means is drawn for each repair: saving for the time it takes, that with the saving squared, or
regret (what is lost if it has to go to the second best person); with a little noise, so that no two repairs
are alike.
"""

from __future__ import annotations

from solver.deployment.core.columns import (
    BARRED,
    EARLIEST,
    END_OPTION,
    FIRST_LEG,
    FIRST_OPTION,
    ITEM,
    LATEST,
    LEGS,
    MEMBER,
    MEMBER_COLUMNS,
    MINUTE,
    MOVE_COLUMNS,
    MOVE_P,
    MOVE_Q,
    MOVE_SPENT,
    MOVE_USED,
    NO_WAY,
    NONE,
    PLACED,
    POOL,
    ROOM,
    ROUND,
    SPAN_FROM,
    SPAN_UNTIL,
    SPENT,
    STAMP,
    STAY,
    TEAM,
    Day,
    Floats,
    Held,
    Table,
)  # fmt: skip
from solver.deployment.core.effects import gain_of
from solver.deployment.core.inserting import cheapest
from solver.deployment.core.joining import best_joint, put_joint, still_stands
from solver.deployment.core.luck import lot
from solver.deployment.core.placing import put_alone
from solver.deployment.core.undo import ITEMS, copy_row
from solver.jit import core

RATIO, SQUARE, REGRET = 0, 1, 2  # what is placed first
REGRET_WEIGHT = 4.0  # how much the difference to the second best person counts against the saving
MOST_REGRET = 500.0  # minutes: having no second best person at all counts this much
JOINTS_A_REPAIR = 40  # joint options looked at in one repair

# a candidate: an option for one person, what it saves, for whom it costs least, and as what it was surveyed
C_OPTION, C_GAIN, C_PERSON, C_USED, C_SPENT, C_SECOND, C_STAMP = 0, 1, 2, 3, 4, 5, 6
CANDIDATE_COLUMNS = 7


@core
def repair(day: Day, held: Held, by: int, off: int, noise: float, slack: int) -> None:
    """Place what saves more than it costs. ``off``: time added to what each takes when it is weighed against
    what it saves."""
    lone, joint, moves = held.lone, held.joint, held.moves
    many, pairs = _candidates(day, held)
    _draw_factors(held, held.factor, many, noise)
    _draw_factors(held, held.joint_factor, pairs, noise)
    for m in range(pairs):
        best_joint(day, held, joint[m], moves[m])
    many = _renew(day, held, many, NONE, NONE, NONE)
    while True:
        n, score = _best_lone(day, held, many, by, off)
        m = _best_joint(day, held, pairs, by, off, score)
        if m != NONE:
            put_joint(day, held, joint[m], moves[m])
            many = _renew_after(day, held, many, joint[m], moves[m])
        elif n != NONE:
            p, i = lone[n, C_PERSON], day.option[lone[n, C_OPTION], ITEM]
            put_alone(day, held, lone[n, C_OPTION], p, slack)
            many = _renew(day, held, many, i, p, p)
        else:
            return


@core
def force(day: Day, held: Held, i: int, slack: int) -> bool:
    """Place an item where it costs least, even if that is more than it saves."""
    lowest, option, who = NO_WAY, NONE, NONE
    best, move = held.moves[0], held.moves[1]
    for o in range(day.item[i, FIRST_OPTION], day.item[i, END_OPTION]):
        if day.option[o, LEGS] == 1:
            for n in range(held.tally[TEAM]):
                cost = cheapest(day, held, o, held.team[n])
                if cost < lowest:
                    lowest, option, who = cost, o, held.team[n]
        else:
            cost = best_joint(day, held, o, move)
            if cost < lowest:
                lowest, option, who = cost, o, NONE
                copy_row(best, move, move.shape[0])
    if option == NONE:
        return False
    if who == NONE:
        put_joint(day, held, option, best)
    else:
        put_alone(day, held, option, who, slack)
    return True


@core
def _draw_factors(held: Held, factor: Floats, many: int, noise: float) -> None:
    for n in range(many):
        factor[n] = 1.0 + noise * (2.0 * lot(held.luck) - 1.0)


@core
def _candidates(day: Day, held: Held) -> tuple[int, int]:
    """Lists the options of the pool's items that would save something, for one person and for several; how
    many there are of each. Where and when nothing has changed in this round there was no room for them
    before, and there is none now: they are left out."""
    many, pairs, lone, joint = 0, 0, held.lone, held.joint
    for n in range(held.tally[POOL]):
        i = held.pool[n]
        if held.live[i, PLACED] < day.item[i, ROOM]:
            changed = held.touched_in[ITEMS, i] == held.tally[ROUND]
            for o in range(day.item[i, FIRST_OPTION], day.item[i, END_OPTION]):
                if not changed and not _in_span(day, held, o):
                    continue
                gain = gain_of(day, held, o)
                if gain >= 0 and day.option[o, LEGS] == 1:
                    lone[many, C_OPTION], lone[many, C_GAIN] = o, gain
                    lone[many, C_STAMP] = NONE
                    many += 1
                elif gain >= 0:
                    joint[pairs] = o
                    pairs += 1
    some = min(pairs, JOINTS_A_REPAIR)
    if some < pairs:  # too many: as many of them as are looked at, by lot
        for n in range(some):
            m = n + int(lot(held.luck) * (pairs - n))
            drawn = joint[m]
            joint[m] = joint[n]
            joint[n] = drawn
    return many, some


@core
def _in_span(day: Day, held: Held, o: int) -> bool:
    """Whether an option may take place at a time for which this round has taken something off."""
    opens, closes = day.option[o, EARLIEST], day.option[o, LATEST] + day.option[o, STAY]
    return bool(opens <= held.tally[SPAN_UNTIL] and closes >= held.tally[SPAN_FROM])


@core
def _survey(day: Day, held: Held, one: Table) -> None:
    """The best and the second best person of the team for a candidate."""
    o = one[C_OPTION]
    e = day.option[o, FIRST_LEG]
    lowest, second, who = NO_WAY, NO_WAY, NONE
    for n in range(held.tally[TEAM]):
        p = held.team[n]
        if day.who[e, p] == BARRED:
            continue
        cost = cheapest(day, held, o, p)
        if cost < lowest:
            lowest, second, who = cost, lowest, p
        elif cost < second:
            second = cost
    one[C_PERSON], one[C_USED], one[C_SECOND] = who, lowest, second
    one[C_STAMP] = held.live[day.option[o, ITEM], STAMP]
    if who != NONE:
        one[C_SPENT] = held.best[o, who, SPENT]


@core
def _renew(day: Day, held: Held, many: int, item: int, p: int, q: int) -> int:
    """The candidates after something of ``item`` was placed with p and q (NONE: at the beginning). What saves
    nothing more or fits nowhere leaves the list for good: a repair only ever narrows what is possible."""
    kept, lone, factor = 0, held.lone, held.factor
    for n in range(many):
        o = lone[n, C_OPTION]
        i = day.option[o, ITEM]
        if i == item:
            lone[n, C_GAIN] = gain_of(day, held, o)
            if lone[n, C_GAIN] < 0:
                continue
        if lone[n, C_STAMP] != held.live[i, STAMP] or _is_shaken(day, held, lone[n], p, q):
            _survey(day, held, lone[n])
        if lone[n, C_PERSON] == NONE:
            continue
        if kept < n:
            for k in range(CANDIDATE_COLUMNS):
                lone[kept, k] = lone[n, k]
            factor[kept] = factor[n]
        kept += 1
    return kept


@core
def _renew_after(day: Day, held: Held, many: int, o: int, move: Table) -> int:
    """The candidates after joint option o was placed by a move."""
    many = _renew(day, held, many, day.option[o, ITEM], move[MOVE_P], move[MOVE_Q])
    for n in range(2, day.option[o, LEGS]):
        p = move[MOVE_COLUMNS + n * MEMBER_COLUMNS + MEMBER]
        many = _renew(day, held, many, NONE, p, p)
    return many


@core
def _is_shaken(day: Day, held: Held, one: Table, p: int, q: int) -> bool:
    """Whether the best person for a candidate may be another now that p and q have something more to do."""
    if one[C_PERSON] in (p, q):
        return True
    o, second = one[C_OPTION], one[C_SECOND]
    return bool(cheapest(day, held, o, p) < second or (q != p and cheapest(day, held, o, q) < second))


@core
def _best_lone(day: Day, held: Held, many: int, by: int, off: int) -> tuple[int, float]:
    """The candidate that scores highest, and its score; NONE if none pays."""
    lone, factor = held.lone, held.factor
    found, highest, minute = NONE, 0.0, day.whole[MINUTE]
    for n in range(many):
        net = lone[n, C_GAIN] - lone[n, C_SPENT]
        if net > 0:
            score = score_of(by, net * factor[n], lone[n, C_USED] - lone[n, C_SPENT] + off)
            if by == REGRET:
                score += REGRET_WEIGHT * min((lone[n, C_SECOND] - lone[n, C_USED]) / minute, MOST_REGRET)
            if score > highest:
                found, highest = n, score
    return found, highest


@core
def _best_joint(day: Day, held: Held, pairs: int, by: int, off: int, beat: float) -> int:
    """The joint option that scores highest, if it scores at least ``beat``; else NONE."""
    joint, moves, factor, found = held.joint, held.moves, held.joint_factor, NONE
    for m in range(pairs):
        o = joint[m]
        if not still_stands(day, held, o, moves[m]):
            best_joint(day, held, o, moves[m])
        if moves[m, MOVE_USED] >= NO_WAY:
            continue
        gain = gain_of(day, held, o)
        net = gain - moves[m, MOVE_SPENT]
        if gain >= 0 and net > 0:
            score = score_of(by, net * factor[m], moves[m, MOVE_USED] - moves[m, MOVE_SPENT] + off)
            if score >= beat:
                found, beat = m, score
    return found


@core
def score_of(by: int, net: float, used: int) -> float:
    """How soon something is placed that saves ``net`` and uses up ``used``."""
    if by == RATIO:
        return net / used
    if by == SQUARE:
        return net * net / used
    return net
