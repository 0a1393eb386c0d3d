"""What stands in place of the chart: no rota, nobody on duty, or a day that is not planned yet."""

from __future__ import annotations

from datetime import date

from planner.views.day_plan import DayPlan
from solver.language import tr
from ui.actions import Actions
from ui.day.words import title_date
from ui.widgets.button import ActionButton
from ui.widgets.figures import many
from ui.widgets.state_page import StatePage


def show_empty(page: StatePage, plan: DayPlan | None, day: date, actions: Actions) -> None:
    """Say what is true of the day, then the next step."""
    title, to_rota = title_date(day), [ActionButton(actions["go.rota"], word=tr("Open Rota"))]
    if plan is None:
        text = tr(
            "People are sent out from the rota's tours. Start the week's rota first, then plan its days."
        )
        page.show_state(tr("No rota holds {title}", title=title), text, "table", to_rota)
        return
    people = sum(len(group.rows) for group in plan.groups)
    if not people:
        text = tr(
            "{rota_version} has no tour on this day, so there is nobody to plan.",
            rota_version=plan.rota_version,
        )
        page.show_state(tr("Nobody is on duty on {title}", title=title), text, "users", to_rota)
        return
    text = tr(
        "{persons} on duty from {rota_version}, {hotspots} active. A build takes a few "
        "seconds, places patrols, visits and meals, and says of everything left over why.",
        persons=many(people, "person", "people"),
        rota_version=plan.rota_version.lower(),
        hotspots=many(len(plan.hotspots), "hotspot"),
    )
    icon, build = "chart-no-axes-gantt", [actions["plan.build"]]
    page.show_state(tr("{title} is not planned yet", title=title), text, icon, build)
