"""What the status bar says on Day: what is not assigned, broken rules, the rota used, the selection."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from planner.views.day_breaches import DayBreach
from planner.views.day_plan import DayPlan, DayRow
from solver.language import tr
from ui.day.controls import version_words
from ui.widgets.figures import many
from ui.widgets.status_strip import Status, StatusPart

HERE = tr("Working on this computer")
NO_BASE = tr("No base yet: tours start in the middle of all places. Set it on Settings")


def day_status(
    plan: DayPlan | None,
    breaches: Sequence[DayBreach] | None,
    row: DayRow | None,
    go_next: Callable[[], object],
) -> Status:
    """``breaches`` None: still being checked."""
    if plan is None:
        return Status((), HERE)
    parts = [StatusPart(tr("Rota used: {rota_version}", rota_version=plan.rota_version.lower()))]
    if not plan.base_name:
        parts.insert(0, StatusPart(NO_BASE, "warn", "triangle-alert"))
    if plan.deployment_id is None:
        return Status(tuple(parts), HERE)
    if row is not None:
        parts.append(
            StatusPart(tr("Selected: {name}, {items}", name=row.name, items=many(len(row.stops), "item")))
        )
    saved = tr("{here} · {version_words}, every change saved", here=HERE, version_words=version_words(plan))
    return Status((*_problems(plan, breaches, go_next), *parts), saved)


def _problems(
    plan: DayPlan, breaches: Sequence[DayBreach] | None, go_next: Callable[[], object]
) -> list[StatusPart]:
    """Zeros are said too, in words and without a mark."""
    parts = []
    if breaches is None:
        parts.append(StatusPart(tr("Checking")))
    elif breaches:
        words = many(len(breaches), "broken rule")
        parts.append(StatusPart(words, "danger", "triangle", filled=True, do=go_next))
    else:
        parts.append(StatusPart(tr("No must broken"), "ok", "check"))
    if plan.unassigned:
        words = tr("{unassigned} not assigned", unassigned=len(plan.unassigned))
        parts.append(StatusPart(words, "warn", "triangle-alert", do=go_next))
    else:
        parts.append(StatusPart(tr("Everything assigned"), "ok", "check"))
    return parts
