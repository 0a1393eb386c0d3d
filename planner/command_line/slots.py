"""``main.py slots``: where a visit that is on no run sheet would go best, and at what cost; taking one."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, Namespace

from planner.command_line.arguments import a_clock, a_date, opened, planner_file, rota_for, whole
from planner.command_line.shape import DONE, CannotDo, CommandLine
from planner.commands.run_sheets import TakeSlot
from planner.domain.dates_in_words import short_day
from planner.planner import Planner
from planner.views.day_plan import day_plan
from planner.views.day_slots import DaySlot, OpenItem
from solver.rule import duration

MOST = 5

ABOUT = """
Nothing on the run sheets moves: every gap of everybody who may go is tried, and what is listed has passed the
check. The cost is what the day's cost changes by, in missing cover; below zero the day gets better. Without
--visit it lists the visits that the day may hold and has on no run sheet."""


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--day", type=a_date, required=True, metavar="DATE", help="a planned day")
    parser.add_argument("--visit", metavar="REF", help="a visit: its reference, or its whole title")
    parser.add_argument("--from", dest="now", type=a_clock, metavar="HH:MM", help="nobody sets off before")
    parser.add_argument("--take", type=whole(1, MOST), metavar="N", help="assign it to the N-th slot")


def _run(arguments: Namespace) -> int:
    day: dt.date = arguments.day
    with opened(arguments, read_only=arguments.take is None) as planner:
        rota_for(planner, day)
        plan = planner.read(day_plan, day)
        if plan is None or plan.deployment_id is None:
            plan_it = f"main.py deploy FILE --day {day}"
            raise CannotDo(f"{short_day(day)} is not planned yet. Plan it with: {plan_it}.")
        items = planner.day_open(day)
        if arguments.visit is None:
            for item in items:
                print(item.title)
            print(f"{len(items) or 'No'} {'visit' if len(items) == 1 else 'visits'} on no run sheet.")
            return DONE
        item = _named(items, arguments.visit, day)
        found = planner.day_slots(day, item, arguments.now)
        if arguments.take is not None:
            return _take(planner, plan.deployment_id, item, found, arguments.take)
    for number, slot in enumerate(found, start=1):
        print(f"{number}  {_words(slot)}")
    if not found:
        print(f"No gap on {short_day(day)} holds {item.title}.")
    return DONE


def _take(
    planner: Planner, deployment_id: int, item: OpenItem, found: tuple[DaySlot, ...], number: int
) -> int:
    if number > len(found):
        raise CannotDo(f"There is no slot {number}; {len(found)} found. Leave out --take to see.")
    slot = found[number - 1]
    seats = tuple((seat.person_id, seat.start, seat.end) for seat in slot.seats)
    planner.execute(TakeSlot(deployment_id, seats, visit_id=item.visit_id))
    print(f"{item.title}: {_words(slot)}")
    return DONE


def _named(items: tuple[OpenItem, ...], words: str, day: dt.date) -> OpenItem:
    """The one open visit of that reference."""
    wanted = words.strip().casefold()
    found = [
        one for one in items if wanted in (one.title.casefold(), one.title.casefold().rpartition(", ")[2])
    ]
    if not found:
        when = f"is open on {short_day(day)} and on no run sheet"
        raise CannotDo(f"No visit called “{words}” {when}. Leave out --visit to see them.")
    if len(found) > 1:
        names = "; ".join(one.title for one in found)
        raise CannotDo(f"“{words}” could be: {names}. Write one of these.")
    return found[0]


def _words(slot: DaySlot) -> str:
    """ "Beth Lowther, 14:10–14:40: cost −1 h 43, 7 min more on the way"."""
    when = " and ".join(dict.fromkeys(f"{_clock(seat.start)}–{_clock(seat.end)}" for seat in slot.seats))
    cost = f"{'+' if slot.cost >= 0 else ''}{duration(slot.cost)}"
    return f"{slot.names}, {when}: cost {cost}, {slot.detour} min more on the way"


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=(
        "example.planner --day 2026-12-11",
        "example.planner --day 2026-12-11 --visit R-05",
        "example.planner --day 2026-12-11 --visit R-05 --from 14:30 --take 1",
    ),
    about=ABOUT,
)
