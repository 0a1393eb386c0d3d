"""Why a patrol is not made."""

from __future__ import annotations

from solver.deployment.gaps import nearest
from solver.deployment.items import Hotspot, ItemKind
from solver.deployment.joint import best_joint
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.routes import NO_WAY
from solver.deployment.rules.pairs_after_dark import PairsAfterDark
from solver.deployment.rules.pairs_late_at_risk import PairsLateAtRisk
from solver.deployment.solution import Reason, Unplaced
from solver.deployment.tables import Option
from solver.deployment.ways import between
from solver.language import tr


def patrol_reason(problem: DeploymentProblem, plan: Plan, one: Unplaced) -> Reason:
    """The first obstacle that holds for everybody, near the time at which the patrol is due."""
    item = next(
        i for i, it in enumerate(plan.tables.items) if it.kind is ItemKind.PATROL and it.ref == one.item
    )
    hotspot = problem.hotspots[one.item]
    options = [plan.tables.options[o] for o in plan.tables.items[item].options]
    return (
        _nobody_may(problem, plan, hotspot, options)
        or _no_time_left(problem, plan, hotspot, item, options)
        or _near_due(problem, plan, hotspot, item, _about(plan, item, options, one.due), one.due)
    )


def _nobody_may(
    problem: DeploymentProblem, plan: Plan, hotspot: Hotspot, options: list[Option]
) -> Reason | None:
    able = [p for p, person in enumerate(problem.people) if hotspot.open_to(person)]
    if not able:
        return Reason(
            "nobody_able",
            tr("Nobody on duty is {may_patrol}.", may_patrol=tr(" or ").join(sorted(hotspot.may_patrol))),
        )
    hours = tr(" and ").join(problem.when(span.start, span.end) for span in hotspot.active)
    if not hours:
        return Reason("no_window", tr("It has no active hours today."))
    kept = plan.compiled.equipped.kept_in
    if all(p in kept for p in able):
        return Reason(
            "equipment",
            tr("Of those who may patrol it nobody can go: all {kept} are out.", kept=kept[able[0]]),
        )
    if not options:
        return Reason(
            "times_used", tr("Every start in its active hours is barred: dark, or too like the days before.")
        )
    tours = [plan.tables.routes[p] for p in able if p not in kept]
    if not any(tour.open < span.end and span.start < tour.close for tour in tours for span in hotspot.active):
        return Reason(
            "off_duty", tr("Active {hours}; nobody who may patrol it is on duty then.", hours=hours)
        )
    return None


def _no_time_left(
    problem: DeploymentProblem, plan: Plan, hotspot: Hotspot, item: int, options: list[Option]
) -> Reason | None:
    """The other patrols of the hotspot leave no start that keeps the least gap."""
    for option in options:
        earliest, latest = plan.window(item, option)
        if earliest <= latest:
            return None
    gap = problem.whole(hotspot.least_gap)
    others = ", ".join(problem.time(plan.span(placement)[0]) for placement in plan.placed[item])
    words = tr("Every start left is within {gap} min of another patrol ({others}).", gap=gap, others=others)
    return Reason("least_gap", words, (("gap", gap),))


def _about(plan: Plan, item: int, options: list[Option], due: int | None) -> list[Option]:
    """The options that are open at the due time, or the nearest to it."""
    open_ones = []
    for option in options:
        earliest, latest = plan.window(item, option)
        if earliest <= latest:
            away = 0 if due is None else max(earliest - due, due - latest, 0)
            open_ones.append((away, option))
    nearest_by = min(away for away, _ in open_ones)
    return [option for away, option in open_ones if away == nearest_by]


def _near_due(
    problem: DeploymentProblem,
    plan: Plan,
    hotspot: Hotspot,
    item: int,
    options: list[Option],
    due: int | None,
) -> Reason:
    """What keeps people from coming then: no gap, no partner, or more minutes on the way than it counts."""
    crew = min(len(option.legs) for option in options)
    chosen = [option for option in options if len(option.legs) == crew]
    near = [nearest(plan, option.legs[0], *plan.window(item, option)) for option in chosen]
    best = min((one for one in near if one is not None), key=lambda one: one.short, default=None)
    pair = _pairs_words(problem, hotspot, chosen[0]) if crew > hotspot.crew else ""
    if best is None:
        return Reason("nobody_able", tr("{pair}Nobody who may patrol it is free to.", pair=pair))
    if best.short > 0:
        person, short = problem.people[best.person].name, problem.whole(best.short)
        words = tr(
            "{pair}No gap: nearest is {person} at {time}, {short} min short.",
            pair=pair,
            person=person,
            time=problem.time(best.first),
            short=short,
        )
        return Reason("no_gap", words, (("person", person), ("short", short)))
    costs, counts = _dearest_loss(plan, item, chosen, crew)
    if costs is None:
        return (
            _alone(problem, plan, item, chosen, pair)
            if crew > 1
            else Reason("no_gap", tr("{pair}No gap is long enough for it.", pair=pair))
        )
    words = tr(
        "{pair}Travel, and a time other than drawn, would cost {costs} min; the patrol counts {counts}.",
        pair=pair,
        costs=costs,
        counts=counts,
    )
    return Reason("not_worth_it", words, (("costs", costs), ("counts", counts)))


def _dearest_loss(plan: Plan, item: int, chosen: list[Option], crew: int) -> tuple[int | None, int]:
    """What the way that loses least would cost, and what it would count; None if there is no way."""
    best: tuple[int | None, int] = (None, 0)
    for option in chosen:
        cost = _cost_of(plan, item, option) if crew == 1 else _joint_cost(plan, option)
        counts = plan.patrol_gain(item, option)
        if cost is not None and (best[0] is None or cost - counts < best[0] - best[1]):
            best = cost, counts
    return best


def _cost_of(plan: Plan, item: int, option: Option) -> int | None:
    own = plan.rows.of_item[item]
    row = own.start + plan.rows.option[own].index(option)
    fits = plan.routes.cost[:, row] < NO_WAY
    money = plan.routes.money[:, row] + plan.rows.price[row] + plan.rows.who_price[:, row]
    return int(money[fits].min()) if fits.any() else None


def _joint_cost(plan: Plan, option: Option) -> int | None:
    move = best_joint(plan, option)
    return None if move is None else move.money


def _pairs_words(problem: DeploymentProblem, hotspot: Hotspot, option: Option) -> str:
    """Since when patrols of a hotspot take two people, by the rule that says so at the option's time."""
    for rule in problem.active_rules:
        if isinstance(rule, PairsAfterDark) and not hotspot.lone_after_dark_ok:
            dark = rule.dark_from(problem)
            if option.latest >= dark - option.minutes:
                return tr("From {time} patrols go in pairs. ", time=problem.time(dark))
        if isinstance(rule, PairsLateAtRisk) and hotspot.high_risk:
            return tr("From {time} it takes a pair. ", time=problem.time(problem.wall(rule.from_clock)))
    return tr("It takes two people. ")


def _alone(problem: DeploymentProblem, plan: Plan, item: int, chosen: list[Option], pair: str) -> Reason:
    """One could come, but no second one at the same time. Somebody may be free for the shortest patrol only,
    so all lengths count."""
    free = sorted(
        {
            int(p)
            for option in chosen
            for leg in option.legs
            for p in between(plan.ways_of(leg), *plan.window(item, option)).person
        }
    )
    names = [problem.people[p].name for p in free[:3]]
    if len(free) == 1:
        words = tr("{pair}Only {names} is free, and would be alone.", pair=pair, names=names[0])
    else:
        words = tr(
            "{pair}{names} are free at times, but no two of them together.", pair=pair, names=", ".join(names)
        )
    return Reason("partner", words, (("free", len(free)),))
