"""What stands in place of the chart: no rota, nobody on duty, or a day that is not planned yet."""

from __future__ import annotations

from datetime import date

from planner.views.day_plan import DayPlan
from ui.actions import Actions
from ui.day.words import title_date
from ui.widgets.figures import many
from ui.widgets.state_page import StatePage


def show_empty(page: StatePage, plan: DayPlan | None, day: date, actions: Actions) -> None:
    """Say what is true of the day, then the next step."""
    title, to_rota = title_date(day), [actions["go.rota"]]
    if plan is None:
        text = "People are sent out from the rota's tours. Start the week's rota first, then plan its days."
        page.show_state(f"No rota holds {title}", text, "table", to_rota)
        return
    people = sum(len(group.rows) for group in plan.groups)
    if not people:
        text = f"{plan.rota_version} has no tour on this day, so there is nobody to plan."
        page.show_state(f"Nobody is on duty on {title}", text, "users", to_rota)
        return
    text = (
        f"{many(people, 'person', 'people')} on duty from {plan.rota_version.lower()}, "
        f"{many(len(plan.hotspots), 'hotspot')} active. A build takes a few seconds, places patrols, "
        "visits and meals, and says of everything left over why."
    )
    icon, build = "chart-no-axes-gantt", [actions["plan.build"]]
    page.show_state(f"{title} is not planned yet", text, icon, build)
