"""Dates and times as people read them, in their language: names, order and clock are words like any other.

Without another language they are British, whatever the computer is set to.
"""

from __future__ import annotations

from datetime import date

from solver.language import tr

DAYS = (
    tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday"),
)  # fmt: skip
SHORT_DAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
MONTHS = (
    tr("January"), tr("February"), tr("March"), tr("April"), tr("May", sense="the month in full"), tr("June"),
    tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
)  # fmt: skip
SHORT_MONTHS = (
    tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun"),
    tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec"),
)  # fmt: skip

# A language that says the month first is also typed that way: 12/11 is a day in December then.
DAY_FIRST = tr("{day}/{month}", sense="the order in which a date is typed").startswith("{day}")


def long_date(on: date) -> str:
    """ "Friday 11 December 2026"."""
    weekday, month = DAYS[on.weekday()], MONTHS[on.month - 1]
    return tr("{weekday} {day} {month} {year}", weekday=weekday, day=on.day, month=month, year=on.year)


def date_and_year(on: date) -> str:
    """ "11 Dec 2026"."""
    return tr("{day} {month} {year}", day=on.day, month=SHORT_MONTHS[on.month - 1], year=on.year)


def short_date(on: date) -> str:
    """ "Fri 11 Dec"."""
    weekday, month = SHORT_DAYS[on.weekday()], SHORT_MONTHS[on.month - 1]
    return tr("{weekday} {day} {month}", weekday=weekday, day=on.day, month=month)


def day_and_month(on: date) -> str:
    """ "11 Dec"."""
    return tr("{day} {month}", day=on.day, month=SHORT_MONTHS[on.month - 1])


def day_of_week(on: date) -> str:
    """ "Fri 11"."""
    return tr("{weekday} {day}", weekday=SHORT_DAYS[on.weekday()], day=on.day)


def day_in_full(on: date) -> str:
    """ "Fri 11 December", as it is read out."""
    weekday, month = SHORT_DAYS[on.weekday()], MONTHS[on.month - 1]
    return tr("{weekday} {day} {month}", sense="the month in full", weekday=weekday, day=on.day, month=month)


def month_of_year(on: date) -> str:
    """ "December 2026"."""
    return tr("{month} {year}", month=MONTHS[on.month - 1], year=on.year)


def days_from_to(first: date, last: date, between: str = " – ") -> str:
    """ "11 Dec", "7–11 Dec", "21 Dec – 1 Jan"; ``between`` stands between two dates."""
    if first == last:
        return day_and_month(first)
    if (first.year, first.month) == (last.year, last.month):
        month = SHORT_MONTHS[last.month - 1]
        return tr("{first}–{last} {month}", first=first.day, last=last.day, month=month)
    return f"{day_and_month(first)}{between}{day_and_month(last)}"
