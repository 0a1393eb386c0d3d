"""``main.py build``: a rota for a period, within the rules, accepted into the draft."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from planner.command_line.arguments import a_date, amount, opened, planner_file, rota_for, whole
from planner.command_line.following import follow
from planner.command_line.shape import BROKEN, DONE, CannotDo, CommandLine
from planner.commands.rotas import StartDraft, StartRota
from planner.engine_job import Phase
from planner.planner import Planner
from planner.proposal import Proposal
from planner.solve_job import BuildJob, BuildState
from planner.views.rota_versions import current_rota, rota_versions
from solver.result import Limit
from solver.rota.preflight import preflight
from solver.rule import duration

MOST_SHOWN = 12
DRAFT = "draft"
USUAL_WORK = 30.0
MOST_SECONDS, MOST_WORKERS, MOST_WEEKS = 24 * 3600.0, 64, 52

ABOUT = """
Takes the draft of the period, or starts one from the published rota or else from the patterns; builds, and
accepts the result as one step that the window can undo. A published rota is left as it is.

The search is limited by an amount of work, not by time: the same file, seed and versions then give the same
rota on any computer, however busy it is, which is what a rota needs that is issued. A unit of work takes one
core a second or two, and a search that has proven its rota the best ends at once. With --seconds it is
limited by time; that is a promise about waiting, and the rota may differ from one run to the next.

Ctrl+C ends the search with the best so far; a second Ctrl+C gives it up and changes nothing."""


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument(
        "--week", type=a_date, metavar="DATE", help="a day of the period (that of the latest rota)"
    )
    parser.add_argument(
        "--weeks",
        type=whole(1, MOST_WEEKS),
        default=1,
        metavar="N",
        help="length of a draft that has to be started (1)",
    )
    limit = parser.add_mutually_exclusive_group()
    limit.add_argument(
        "--work",
        type=amount(0.1, MOST_SECONDS),
        default=USUAL_WORK,
        metavar="W",
        help=f"most work of the search, repeatable ({USUAL_WORK:g})",
    )
    limit.add_argument(
        "--seconds", type=amount(0.1, MOST_SECONDS), metavar="S", help="longest search, in place of work"
    )
    parser.add_argument("--seed", type=whole(0, 2**31), default=0, metavar="N", help="another way to search")
    parser.add_argument(
        "--workers", type=whole(1, MOST_WORKERS), default=2, metavar="N", help="threads of the search (2)"
    )
    parser.add_argument("--dry-run", action="store_true", help="show the result without accepting it")
    parser.add_argument("--json", action="store_true", help="the result as JSON on standard output")


def _run(arguments: Namespace) -> int:
    limit = Limit(work=arguments.work) if arguments.seconds is None else Limit(seconds=arguments.seconds)
    with opened(arguments) as planner, _draft(planner, arguments) as rota_id:
        state = built(planner, rota_id, limit, seed=arguments.seed, workers=arguments.workers)
        if not arguments.dry_run:
            planner.execute(the_proposal(state).command())
        if arguments.json:
            print(json.dumps(as_json(state, accepted=not arguments.dry_run), indent=2, ensure_ascii=False))
        else:
            print(*summary(state), sep="\n")
    return BROKEN if state.broken_musts else DONE


def built(planner: Planner, rota_id: int, limit: Limit, *, seed: int = 0, workers: int = 2) -> BuildState:
    """Build to the end. Raises CannotDo with the sentence of a build that failed."""
    job = BuildJob.start(planner, rota_id, limit, seed=seed, workers=workers)
    _tell_what_stands_in_the_way(job)
    state, cut_short = follow(job, lambda now: _how_far(now, limit))
    if state.phase is not Phase.DONE:
        raise CannotDo(state.message)
    return _not_repeatable(state) if cut_short else state


def _tell_what_stands_in_the_way(job: BuildJob) -> None:
    """What is certain before anything is searched: "Beforehand: Ellie Tweddle, …"."""
    try:
        for finding in preflight(job.problem)[:MOST_SHOWN]:
            if not finding.refused:  # the engine refuses in the same words
                print(f"Beforehand: {finding.text}", file=sys.stderr)
    except BaseException:
        job.close()
        raise


def _not_repeatable(state: BuildState) -> BuildState:
    """Where somebody pressed Ctrl+C cannot be repeated, whatever the limit was."""
    proposal = the_proposal(state)
    certificate = replace(proposal.certificate, repeatable=False)
    return replace(state, proposal=replace(proposal, certificate=certificate))


def the_proposal(state: BuildState) -> Proposal:
    assert state.proposal is not None  # every build that is done has one
    return state.proposal


def summary(state: BuildState) -> list[str]:
    """The result in a few lines: cost, what is proven, what it is made of, what is broken."""
    proposal = the_proposal(state)
    certificate = proposal.certificate
    lines = [f"Cost {duration(certificate.cost)} of missing cover, {certificate.status.value}."]
    if state.gap is not None and state.bound_minutes is not None:
        lines.append(f"No plan costs less than {duration(state.bound_minutes)}: gap {state.gap:.1%}.")
    lines += [f"  {title}: {duration(minutes)}" for title, minutes in state.cost_parts if minutes]
    broken = proposal.broken
    lines.append(f"Broken musts: {len(broken)}." if broken else "No must is broken.")
    lines += [f"  {text}" for text in broken[:MOST_SHOWN]]
    if len(broken) > MOST_SHOWN:
        lines.append(f"  and {len(broken) - MOST_SHOWN} more: main.py check lists them all")
    if broken:
        lines.append("Which musts clash, and the ways out: main.py explain FILE --ask clash")
    lines.append(f"{len(proposal.differences)} cells differ from the draft. {state.seconds:.1f} s.")
    if certificate.repeatable:
        lines.append(f"Repeatable with seed {certificate.seed} and these versions.")
    return lines


def as_json(state: BuildState, *, accepted: bool) -> dict[str, object]:
    """The result as plain data; costs are minutes of missing cover."""
    proposal = the_proposal(state)
    certificate = proposal.certificate
    return {
        "rota_id": proposal.rota_id,
        "accepted": accepted,
        "status": certificate.status.value,
        "cost_minutes": certificate.cost,
        "bound_minutes": certificate.bound,
        "gap": certificate.gap,
        "cost_by_rule": dict(state.cost_parts),
        "broken_musts": list(proposal.broken),
        "cells_changed": len(proposal.differences),
        "seconds": round(state.seconds, 2),
        "seed": certificate.seed,
        "repeatable": certificate.repeatable,
        "problem_hash": certificate.problem_hash,
        "versions": dict(certificate.versions),
    }


def _how_far(state: BuildState, limit: Limit) -> str:
    """ "12 s of 60 s · best 9 h 10 · at least 7 h 10 · gap 21.8%"."""
    parts = [f"{state.seconds:.0f} s" if limit.work else f"{state.seconds:.0f} s of {limit.seconds:g} s"]
    if state.broken_musts:
        parts.append(f"{state.broken_musts} musts still broken")
    elif state.best_minutes is not None:
        parts.append(f"best {duration(state.best_minutes)}")
    if state.bound_minutes is not None:
        parts.append(f"at least {duration(state.bound_minutes)}")
    if state.gap is not None:
        parts.append(f"gap {state.gap:.1%}")
    return " · ".join(parts)


@contextmanager
def _draft(planner: Planner, arguments: Namespace) -> Iterator[int]:
    """The draft that holds the week. One that had to be started is gone again if nothing was accepted."""
    start = _start_of_draft(planner, arguments)
    if start is not None:
        print(f"{planner.execute(start).label}.", file=sys.stderr)
    before = planner.revision
    try:
        yield rota_for(planner, arguments.week)
    finally:
        if start is not None and planner.revision == before:
            planner.undo()


def _start_of_draft(planner: Planner, arguments: Namespace) -> StartRota | StartDraft | None:
    """How a draft has to be started; None when there is one."""
    week = arguments.week
    if week is not None and planner.read(current_rota, week) is None:
        return StartRota(week, 7 * arguments.weeks)
    rota_id = rota_for(planner, week)
    found = next(one for one in planner.read(rota_versions) if one.rota_id == rota_id)
    return None if found.state == DRAFT else StartDraft(rota_id)


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=(
        "example.planner --seconds 30",
        "example.planner --week 2026-12-14 --weeks 4",
        "example.planner --dry-run --json",
    ),
    about=ABOUT,
)
