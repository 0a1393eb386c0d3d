"""What two rotas side by side come to, in words: on the screen and on paper."""

from __future__ import annotations

from planner.answers.side_by_side import SideBySide
from planner.views.rota_verdict import CoverDay
from solver.language import tr
from ui.spoken_dates import day_of_week
from ui.widgets.figures import hours, short_duration

MOST_NAMED = 4
NOBODY_WORSE = tr("Nobody works more, and nobody gives up a rest day.")


def short_words(day: CoverDay) -> tuple[str, str]:
    """What is missing on a day, with its tone."""
    if day.short_minutes:
        return tr("{short_duration} short", short_duration=short_duration(day.short_minutes)), "danger"
    return tr("Requirement met all day"), "ok"


def worse_words(found: SideBySide) -> str:
    """For whom it is not better, with hours and rest days."""
    worse = found.worse_off
    if not worse:
        return NOBODY_WORSE
    said = [
        f"{one.name} {_more(one.more_minutes)}{_rest_days([day_of_week(day) for day in one.lost_rest_days])}"
        for one in worse[:MOST_NAMED]
    ]
    more = tr("; and {count} more", count=len(worse) - MOST_NAMED) if len(worse) > MOST_NAMED else ""
    return tr("Not better for everyone: {said}{more}.", said="; ".join(said), more=more)


def _more(minutes: int) -> str:
    if minutes > 0:
        return tr("works {hours} h more", hours=hours(minutes))
    return tr("works {hours} h less", hours=hours(-minutes)) if minutes < 0 else tr("works as long")


def _rest_days(days: list[str]) -> str:
    return tr(" and gives up {days}", days=", ".join(days)) if days else ""
