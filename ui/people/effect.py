"""What leave would do: how many of the agency would be away against the limit, and to the cover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.planner import Planner
from planner.views.leave_left import ANNUAL_LEAVE, LeaveLeft, leave_left
from planner.views.leave_waiting import WaitingLeave
from planner.views.people_roster import AwayLimit, PeopleRoster, people_roster
from planner.views.planned_tours import ToursInRota, planned_tours
from planner.views.rota_verdict import BreachRow
from solver.language import tr
from ui.people.calendar_model import days_words
from ui.spoken_dates import short_date
from ui.widgets.figures import many, short_span

MOST_GAPS = 2
NO_ENTITLEMENT = tr("How much leave a year is not entered, so what is left is not known.")
PART_OF_A_DAY = tr(
    "A tour stays on a day of which only a part is taken; Rota tells what is short once approved."
)


@dataclass(frozen=True, slots=True)
class LeaveEffect:
    """In words, and what approving has to clear: tours that stand on those days in a draft."""

    limit: str
    cover: str
    over_limit: bool
    tours: tuple[ToursInRota, ...]
    left: str = ""
    over_left: bool = False


def leave_effect(planner: Planner, request: WaitingLeave, roster: PeopleRoster) -> LeaveEffect:
    """Nothing is stored. The cover is asked of the check, for the days that lie in a rota."""
    days = [request.first + timedelta(days=at) for at in range((request.last - request.first).days + 1)]
    if not roster.calendar_start <= request.first <= request.last < _end(roster):
        monday = request.first - timedelta(days=request.first.weekday())
        roster = planner.read(people_roster, monday, ((request.last - monday).days // 7) + 1)
    limit, over = _limit_words(request, roster, days)
    left, over_left = _left_words(planner, request)
    if not request.whole_days:
        return LeaveEffect(limit, PART_OF_A_DAY, over, (), left, over_left)
    tours = planner.read(planned_tours, [(request.person_id, day) for day in days])
    return LeaveEffect(limit, _cover_words(planner, days, tours), over, tours, left, over_left)


def _left_words(planner: Planner, request: WaitingLeave) -> tuple[str, bool]:
    """What is left of the leave year, now and with all that waits approved; and whether that is too much."""
    if request.code != ANNUAL_LEAVE:
        return "", False
    year = planner.read(leave_left, request.person_id, request.first)
    if year is None:
        return NO_ENTITLEMENT, False
    said = tr("Leave left this year: {left_words}.", left_words=left_words(year))
    over = year.left_if_approved < 0
    if over:
        return tr(
            "{said} Approved, it is {days_count} more than the year gives.",
            said=said,
            days_count=days_count(-year.left_if_approved),
        ), True
    return tr(
        "{said} Approved, {days_count} would be left.",
        said=said,
        days_count=days_count(year.left_if_approved),
    ), False


def left_words(year: LeaveLeft) -> str:
    """ "6.5 of 28 days, to 31 Mar 2027"."""
    until = f"{short_date(year.last).split(' ', 1)[1]} {year.last.year}"
    return tr(
        "{figure} of {days_count}, to {until}",
        figure=_figure(year.left),
        days_count=days_count(year.given),
        until=until,
    )


def days_count(days: float) -> str:
    """ "1 day", "6.5 days"."""
    whole = round(days)
    return many(whole, "day") if days == whole else tr("{days} days", days=_figure(days))


def _figure(days: float) -> str:
    return f"{days:g}".replace("-", "−")


def _end(roster: PeopleRoster) -> date:
    return roster.calendar_start + timedelta(days=roster.calendar_days)


def _limit_words(request: WaitingLeave, roster: PeopleRoster, days: Sequence[date]) -> tuple[str, bool]:
    """The calendar counts what was asked for as well, so the request is among those away already."""
    limit = next((one for one in roster.limits if one.group == request.agency), None)
    if limit is None or not request.on_rota:
        return "", False
    over = [day for day in days if _away(limit, roster, day) > limit.limit]
    most = max((_away(limit, roster, day) for day in days), default=0)
    if over:
        when = (
            tr(" and ").join(short_date(day) for day in over)
            if len(over) < 3
            else tr("on {over} days", over=len(over))
        )
        on = when if when.startswith("on ") else tr("on {when}", when=when)
        return tr(
            "With it, {most} of {agency} are away {on}; the limit is {limit}.",
            most=most,
            agency=request.agency,
            on=on,
            limit=limit.limit,
        ), True
    return tr(
        "With it, at most {most} of {agency} are away; the limit is {limit}.",
        most=most,
        agency=request.agency,
        limit=limit.limit,
    ), False


def _away(limit: AwayLimit, roster: PeopleRoster, day: date) -> int:
    return limit.away[(day - roster.calendar_start).days]


def _cover_words(planner: Planner, days: Sequence[date], found: Sequence[ToursInRota]) -> str:
    if not found:
        return tr("{days} in no rota yet, so its effect on cover is not known.", days=_days(days))
    said = [_in_rota(planner, one) for one in found]
    outside = [day for day in days if not any(day in one.held for one in found)]
    if outside:
        said.append(tr("{days} in no rota yet.", days=_days(outside)))
    return " ".join(said)


def _in_rota(planner: Planner, found: ToursInRota) -> str:
    """What the check says of the days inside one rota, were the tours there rest days."""
    tours = (*found.tours, *found.locked)
    if not tours:
        return tr("{version} has no tour on those days, so cover stays as it is.", version=found.version)
    effect = planner.would_be(found.rota_id, [(person_id, day, None) for person_id, day in tours])
    gaps = [breach for breach in effect.new if breach.start is not None]
    standing = tr(
        "{tours} in {version} would be free", tours=many(len(tours), "tour"), version=found.version.casefold()
    )
    if not gaps:
        return tr("{standing}; no cover would be shorter for it.", standing=standing)
    named = "; ".join(_gap(gap) for gap in gaps[:MOST_GAPS])
    more = (
        tr(" and {more_gaps}", more_gaps=many(len(gaps) - MOST_GAPS, "more gap"))
        if len(gaps) > MOST_GAPS
        else ""
    )
    return tr("{standing}. Cover would then be: {named}{more}.", standing=standing, named=named, more=more)


def _gap(gap: BreachRow) -> str:
    """The check's own words; they name the day, the line of cover and the hours."""
    return gap.text or short_span(gap.start or 0, gap.end or 0)


def _days(days: Sequence[date]) -> str:
    words = days_words(days[0], days[-1])
    return tr("{words} lies", words=words) if len(days) == 1 else tr("{words} lie", words=words)
