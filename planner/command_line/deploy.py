"""``main.py deploy``: who goes where, day by day, from the rota's duties."""

from __future__ import annotations

import datetime as dt
import sys
from argparse import ArgumentParser, Namespace

from planner.command_line.arguments import a_clock, a_date, amount, opened, planner_file, rota_for, whole
from planner.command_line.following import follow
from planner.command_line.shape import BROKEN, DONE, CannotDo, CommandLine
from planner.day_job import DayJob, DayState
from planner.domain.dates_in_words import short_day
from planner.live_day.proposal import DayProposal
from planner.planner import Planner
from planner.views.day_plan import DayPlan, day_plan
from planner.views.rota_grid import rota_grid
from planner.views.settings_form import settings_form
from solver.result import Limit

MOST_SECONDS = 3600.0
NO_BASE = (
    "No place is the base yet: tours start in the middle of all places, and it is never dark. "
    "Add the base in the window: Settings, Places and base."
)

ABOUT = """
Each day is planned from the duties of its rota and accepted as one step. With --work the search is limited
by rounds of improvement instead of by time, so that the same file and seed give the same day anywhere. Patrol
times are drawn from the seed: another seed, other times. Ctrl+C ends the search of a day with the best so
far and goes on to the next; a second Ctrl+C gives up.

With --from a planned day is planned anew from that time on: what has begun stays, each changed stop has the
price of its rule, and what changed is listed, also without accepting it (--dry-run)."""


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--day", type=a_date, metavar="DATE", help="one day (every day of the latest rota)")
    limit = parser.add_mutually_exclusive_group()
    limit.add_argument(
        "--seconds",
        type=amount(0.1, MOST_SECONDS),
        default=5.0,
        metavar="S",
        help="longest search for a day (5)",
    )
    limit.add_argument("--work", type=whole(1, 10**9), metavar="ROUNDS", help="repeatable: so many rounds")
    parser.add_argument("--seed", type=whole(0, 2**31), default=0, metavar="N", help="other patrol times")
    parser.add_argument(
        "--from",
        dest="now",
        type=a_clock,
        metavar="HH:MM",
        help="plan the rest of a day under way anew (with --day)",
    )
    parser.add_argument("--dry-run", action="store_true", help="with --from: show what would change")


def _run(arguments: Namespace) -> int:
    limit = Limit(seconds=MOST_SECONDS if arguments.work else arguments.seconds, work=arguments.work)
    if arguments.now is None and arguments.dry_run:
        raise CannotDo("--dry-run shows what --from would change. Write --from 14:30.")
    if arguments.now is not None and arguments.day is None:
        raise CannotDo("--from plans one day anew. Say which: --day 2026-12-11.")
    broken = 0
    with opened(arguments) as planner:
        if arguments.now is not None:
            return _anew(planner, arguments, limit)
        if not planner.read(settings_form).base_name:
            print(NO_BASE, file=sys.stderr)
        for day in [arguments.day] if arguments.day else days_of(planner):
            rota_for(planner, day)
            plan = deployed(planner, day, limit, seed=arguments.seed)
            print(line_of(plan), flush=True)
            sentences = planner.day_verdict(day)
            for sentence in sentences:
                print(f"  BROKEN  {sentence}")
            broken += len(sentences)
    return BROKEN if broken else DONE


def _anew(planner: Planner, arguments: Namespace, limit: Limit) -> int:
    """The rest of a day, with what changed."""
    day: dt.date = arguments.day
    rota_for(planner, day)
    try:
        job = DayJob.start(planner, day, limit, now=arguments.now)
    except ValueError as refusal:
        raise CannotDo(str(refusal)) from refusal
    proposal = _proposed(job, day)
    changes = proposal.changes()
    for change in changes:
        print(f"CHANGED  {change.text}")
    if not changes:
        print("Nothing changes.")
    if arguments.dry_run:
        return BROKEN if proposal.result.broken_musts else DONE
    planner.execute(proposal.command())
    print(line_of(_planned(planner, day)))
    broken = planner.day_verdict(day)
    for sentence in broken:
        print(f"  BROKEN  {sentence}")
    return BROKEN if broken else DONE


def days_of(planner: Planner) -> list[dt.date]:
    """The days of the latest rota."""
    return [header.day for header in planner.read(rota_grid, rota_for(planner, None)).days]


def deployed(planner: Planner, day: dt.date, limit: Limit, *, seed: int = 0) -> DayPlan:
    """Plan one day and accept it. Raises CannotDo with the sentence of a plan that failed."""
    planner.execute(_proposed(DayJob.start(planner, day, limit, seed=seed), day).command())
    return _planned(planner, day)


def _proposed(job: DayJob, day: dt.date) -> DayProposal:
    def how_far(state: DayState) -> str:
        return f"{short_day(day)}: {state.seconds:.0f} s"

    state, _ = follow(job, how_far)
    if state.proposal is None:
        raise CannotDo(state.message)
    return state.proposal


def _planned(planner: Planner, day: dt.date) -> DayPlan:
    plan = planner.read(day_plan, day)
    assert plan is not None  # it was planned from a rota that holds it
    return plan


def line_of(plan: DayPlan) -> str:
    """ "Fri 11 Dec: dosage 623 of 662 min, visits 16 of 17, 4 not assigned"."""
    return (
        f"{short_day(plan.day)}: dosage {plan.planned_minutes} of {plan.target_minutes} min, "
        f"visits {plan.visits_placed} of {plan.visits_wanted}, {len(plan.unassigned)} not assigned"
    )


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=(
        "example.planner",
        "example.planner --day 2026-12-11 --seconds 20 --seed 3",
        "example.planner --day 2026-12-11 --from 14:30",
    ),
    about=ABOUT,
)
