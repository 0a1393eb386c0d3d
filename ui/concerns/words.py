"""What the Concerns screen says: when a report came, how serious it is, what became of it."""

from __future__ import annotations

from datetime import date

from planner.views.concern_board import HARMS, REPEATS, VULNERABLE, ConcernCard
from solver.language import tr
from ui.spoken_dates import short_date
from ui.widgets.figures import clock

STATES = (
    ("new", tr("New")),
    ("looked_at", tr("Being looked at")),
    ("placed", tr("Placed")),
    ("closed", tr("Closed")),
)
ACT_WITHIN = {1: tr("2 days"), 2: tr("5 days"), 3: tr("10 days"), 4: tr("4 weeks")}
PRIORITY_TONES = {1: "danger", 2: "warn", 3: "accent", 4: "plain"}


def received_words(card: ConcernCard, today: date) -> str:
    """ "Today 08:51", "Sun 6 Dec 21:15"."""
    days = (today - card.received_date).days
    day = {0: tr("Today"), 1: tr("Yesterday")}.get(days, short_date(card.received_date))
    return f"{day} {clock(card.received_minute)}"


def is_late(card: ConcernCard, today: date) -> bool:
    """Whether nothing has been done with it by the day it should have been."""
    return card.open and card.act_by_date is not None and card.act_by_date < today


def act_by_words(card: ConcernCard, today: date) -> str:
    """ "Wed 16 Dec", "past, 8 Dec"; nothing once it has its place."""
    if not card.open or card.act_by_date is None:
        return ""
    day = short_date(card.act_by_date)
    return tr("past, {day}", day=day.partition(" ")[2]) if is_late(card, today) else day


def result_of(card: ConcernCard) -> tuple[str, str]:
    """The flag or the result, and its kind of chip."""
    places = [tr("Hotspot {split}", split=card.hotspot.split(" ", 1)[0])] if card.hotspot else []
    places += [tr("Visit {visit}", visit=card.visit)] if card.visit else []
    if card.state == "closed":
        return card.outcome, "plain"
    if places:
        return "→ " + ", ".join(places), "ok"
    if card.vulnerable != "no":
        return tr("Vulnerable"), "danger"
    return (tr("Repeat"), "warn") if card.repeats == "three_or_more" else ("", "plain")


def priority_words(card: ConcernCard) -> str:
    """ "Priority 1: act within 2 days"."""
    return tr(
        "Priority {priority}: act within {act_within}",
        priority=card.priority,
        act_within=ACT_WITHIN[card.priority],
    )


def why_priority(card: ConcernCard) -> str:
    """ "Possible harm, 3 or more times before, child involved; by Tue 8 Dec"."""
    named = {"child": tr("a child"), "adult": tr("an adult at risk")}
    harm, repeats = dict(HARMS)[card.harm].casefold(), dict(REPEATS)[card.repeats].casefold()
    parts = [
        tr("harm {harm}", harm=harm),
        tr("first report") if card.repeats == "no" else tr("before: {repeats}", repeats=repeats),
    ]
    parts.append(
        tr("{named} involved", named=named[card.vulnerable])
        if card.vulnerable in named
        else tr("nobody vulnerable")
    )
    by = tr("; by {act_by_date}", act_by_date=short_date(card.act_by_date)) if card.act_by_date else ""
    text = ", ".join(parts)
    return f"{text[0].upper()}{text[1:]}{by}."


def heading_words(card: ConcernCard) -> str:
    """ "received Sun 6 Dec · 101 · caller wants an answer"."""
    parts = [tr("received {received_date}", received_date=short_date(card.received_date)), card.heard_through]
    if card.answered_date:
        parts.append(tr("caller told {answered_date}", answered_date=short_date(card.answered_date)))
    elif card.wants_answer:
        parts.append(tr("caller wants an answer"))
    return " · ".join(part for part in parts if part)


def vulnerable_words(card: ConcernCard) -> str:
    return dict(VULNERABLE)[card.vulnerable]
