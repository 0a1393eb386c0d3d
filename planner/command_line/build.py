"""``main.py build``: a rota for a period, within the rules, accepted into the draft."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from planner.command_line.shape import BROKEN, DONE, CannotDo, CommandLine, a_date, planner_file, rota_for
from planner.commands.rotas import StartRota
from planner.planner import Planner
from planner.solve_job import BuildJob, BuildState, Phase, wait
from planner.views.rota_versions import current_rota
from solver.result import Limit
from solver.rule import duration

MOST_SHOWN = 12


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--week", type=a_date, help="a day of the period (the latest draft)")
    parser.add_argument("--weeks", type=int, default=1, help="length of a draft that has to be started (1)")
    parser.add_argument("--seconds", type=float, default=60.0, help="longest search (60)")
    parser.add_argument("--work", type=float, help="repeatable amount of work instead of time")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--dry-run", action="store_true", help="show the result without accepting it")


def _run(arguments: Namespace) -> int:
    limit = Limit(seconds=arguments.seconds, work=arguments.work)
    with Planner.open(arguments.file) as planner:
        rota_id = _draft(planner, arguments)
        state = built(planner, rota_id, limit, seed=arguments.seed, workers=arguments.workers)
        if not arguments.dry_run and state.proposal is not None:
            planner.execute(state.proposal.command())
    print(*summary(state), sep="\n")
    return BROKEN if state.broken_musts else DONE


def built(planner: Planner, rota_id: int, limit: Limit, *, seed: int = 0, workers: int = 2) -> BuildState:
    """Build to the end. Raises CannotDo with the sentence of a build that failed."""
    state = wait(BuildJob.start(planner, rota_id, limit, seed=seed, workers=workers))
    if state.phase is not Phase.DONE:
        raise CannotDo(state.message)
    return state


def summary(state: BuildState) -> list[str]:
    """The result in a few lines: cost, what is proven, what it is made of, what is broken."""
    assert state.proposal is not None
    certificate = state.proposal.certificate
    lines = [f"Cost {duration(certificate.cost)} of missing cover, {certificate.status.value}."]
    if state.gap is not None and state.bound_minutes is not None:
        lines.append(f"No plan costs less than {duration(state.bound_minutes)}: gap {state.gap:.1%}.")
    lines += [f"  {title}: {duration(minutes)}" for title, minutes in state.cost_parts if minutes]
    broken = [breach.text for breach in state.proposal.verdict.breaches if breach.must]
    lines.append(f"Broken musts: {len(broken)}." if broken else "No must is broken.")
    lines += [f"  {text}" for text in broken[:MOST_SHOWN]]
    if len(broken) > MOST_SHOWN:
        lines.append(f"  and {len(broken) - MOST_SHOWN} more: main.py check lists them all")
    lines.append(f"{len(state.proposal.differences)} cells differ from the draft. {state.seconds:.1f} s.")
    return lines


def _draft(planner: Planner, arguments: Namespace) -> int:
    """The draft that holds the week; started from the patterns when no rota does."""
    week = arguments.week
    if week is not None and planner.read(current_rota, week) is None:
        planner.execute(StartRota(week, 7 * arguments.weeks))
        print(f"Started a draft of {arguments.weeks} weeks from the patterns.", file=sys.stderr)
    return rota_for(planner, week)


COMMAND = CommandLine("build", "build a rota within the rules", _arguments, _run)
