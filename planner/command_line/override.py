"""``main.py override``: let a broken must of a draft stand, with a reason and a name; list and withdraw."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import TypeVar

from planner.answers.overrides import ListedOverride, override_list
from planner.command_line.arguments import a_date, opened, planner_file, rota_for, whole
from planner.command_line.shape import DONE, CannotDo, CommandLine
from planner.commands.overrides import WithdrawOverride
from planner.domain.dates_in_words import moment
from planner.overriding import override_of
from planner.planner import Planner
from planner.views.override_reason_list import override_reason_list
from planner.views.rota_verdict import BreachRow

MOST = 100_000
Found = TypeVar("Found")

ABOUT = """
Without --must it lists the broken musts with their numbers, the overrides, and the reasons to choose
from. An override speaks of one breach as it is: when its cell or a figure changes, the must is broken without
a reason again. Laws of hours (but for rest of nine hours or more), restrictions and missing skills are never
overridden."""


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--week", type=a_date, metavar="DATE", help="a day of the period (the latest rota)")
    parser.add_argument("--must", type=whole(1, MOST), metavar="N", help="let the N-th broken must stand")
    parser.add_argument("--reason", metavar="TEXT", help="with --must: a reason of the list")
    parser.add_argument("--by", metavar="NAME", help="with --must: who decides")
    parser.add_argument("--withdraw", type=whole(1, MOST), metavar="N", help="take the N-th override out")
    parser.add_argument("--json", action="store_true", help="everything as JSON on standard output")


def _run(arguments: Namespace) -> int:
    changes = arguments.must is not None or arguments.withdraw is not None
    with opened(arguments, read_only=not changes) as planner:
        rota_id = rota_for(planner, arguments.week)
        if arguments.must is not None:
            _let_stand(planner, rota_id, arguments)
        if arguments.withdraw is not None:
            _withdraw(planner, rota_id, arguments.withdraw)
        broken, listed = _broken(planner, rota_id), planner.read(override_list, rota_id)
        reasons = [one.text for one in planner.read(override_reason_list)]
    if arguments.json:
        print(json.dumps(_as_json(rota_id, broken, listed, reasons), indent=2, ensure_ascii=False))
    else:
        _tell(broken, listed, reasons)
    return DONE


def _let_stand(planner: Planner, rota_id: int, arguments: Namespace) -> None:
    if not (arguments.reason and arguments.by):
        raise CannotDo("An override needs a reason of the list and a name: add --reason TEXT --by NAME.")
    breach = _numbered(_broken(planner, rota_id), arguments.must, "broken must")
    planner.execute(override_of(rota_id, breach, arguments.reason, arguments.by))


def _withdraw(planner: Planner, rota_id: int, number: int) -> None:
    override = _numbered(planner.read(override_list, rota_id), number, "override")
    planner.execute(WithdrawOverride(override.override_id))


def _broken(planner: Planner, rota_id: int) -> tuple[BreachRow, ...]:
    return tuple(one for one in planner.verdict(rota_id).breaches if one.must)


def _numbered(found: tuple[Found, ...], number: int, what: str) -> Found:
    if number > len(found):
        raise CannotDo(f"There is no {what} {number}; there are {len(found)}. Leave out the number to see.")
    return found[number - 1]


def _tell(broken: tuple[BreachRow, ...], listed: tuple[ListedOverride, ...], reasons: list[str]) -> None:
    for number, breach in enumerate(broken, start=1):
        print(f"{number}  {_state(breach)}  {breach.rule_title}: {breach.text}")
    print(f"{len(broken) or 'No'} {'must' if len(broken) in (0, 1) else 'musts'} broken.")
    for number, one in enumerate(listed, start=1):
        ended = "" if one.applies else " (no longer applies)"
        print(f"Override {number}{ended}: {one.rule_title}: {one.words}. {_signed(one)}")
    print(f"Reasons: {'; '.join(reasons) or 'none yet'}.")


def _state(breach: BreachRow) -> str:
    if breach.override is not None:
        return "OVERRIDDEN"
    return "BROKEN" if breach.may_override else "BROKEN, never to be overridden"


def _signed(one: ListedOverride) -> str:
    return f"{one.reason}, {one.authorised_by}, {moment(one.decided_at.astimezone())}."


def _as_json(
    rota_id: int, broken: tuple[BreachRow, ...], listed: tuple[ListedOverride, ...], reasons: list[str]
) -> dict[str, object]:
    """Moments are UTC; ids are those of the planner file."""
    return {
        "rota_id": rota_id,
        "broken_musts": [{"rule": one.rule_title, "words": one.text, "state": _state(one)} for one in broken],
        "overrides": [
            asdict(one)
            | {
                "day": None if one.day is None else one.day.isoformat(),
                "decided_at": one.decided_at.isoformat(),
            }
            for one in listed
        ],
        "reasons": reasons,
    }


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=(
        "example.planner",
        'example.planner --must 1 --reason "Exigency of duty" --by "Insp Hall"',
        "example.planner --withdraw 1",
    ),
    about=ABOUT,
)
