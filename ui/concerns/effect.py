"""What placing a report would do to the day in hand, in figures that the check confirmed. No Qt."""

from __future__ import annotations

from datetime import date

from planner.planner import Planner
from planner.views.concern_board import ConcernCard
from planner.views.day_slots import OpenItem
from planner.views.patrol_week import patrol_week
from solver.language import tr
from ui.concerns.detail import BOTH, HOTSPOT, VISIT
from ui.concerns.reading import Near
from ui.spoken_dates import short_date
from ui.widgets.figures import span


def effect_words(planner: Planner, card: ConcernCard, choice: str, near: Near | None, day: date) -> str:
    """One or two sentences for what was chosen; "" where nothing on a day changes."""
    parts = []
    if choice in (HOTSPOT, BOTH) and near is not None:
        parts.append(_patrol(planner, near, day))
    if choice in (VISIT, BOTH) and card.act_by_date is not None:
        last = short_date(max(card.act_by_date, day))
        parts.append(
            tr("Visit: to be made by {last}; the next build of a day until then finds its place.", last=last)
        )
    return " ".join(parts)


def _patrol(planner: Planner, near: Near, day: date) -> str:
    """The target that rises, and where one more patrol would go on the day as it is planned."""
    hotspot, name = near.card, short_date(day)
    target = hotspot.target_on(day)
    if not target:
        return tr(
            "Effect on {name}: none, because {title} is not active then.", name=name, title=hotspot.title
        )
    rises = tr(
        "Effect on {name}: the target of {title} rises from {target} ",
        name=name,
        title=hotspot.title,
        target=target,
    )
    rises += tr("to {target} min.", target=target + hotspot.dwell_target_minutes)
    if day not in planner.read(patrol_week, day, 1).planned:
        return tr("{rises} The day is not planned yet; its build will count it.", rises=rises)
    slots = planner.day_slots(day, OpenItem(hotspot.title, hotspot_id=hotspot.hotspot_id))
    if not slots:
        return tr(
            "{rises} No slot is free for it as the day is planned; nothing is dropped for it.", rises=rises
        )
    best = slots[0]
    seat = best.seats[0]
    return tr(
        "{rises} Best slot: {start}, {names}, {detour} min more on the way, nothing dropped; take it on Day.",
        rises=rises,
        start=span(seat.start, seat.end),
        names=best.names,
        detour=best.detour,
    )
