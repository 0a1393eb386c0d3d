"""``main.py add``: a place, an agency or a role into a planner file, as the lists of Settings do it."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Final

from planner.command_line.arguments import opened
from planner.command_line.shape import DONE, CannotDo, CommandLine
from planner.commands.command import Command
from planner.commands.places import AddPlace
from planner.commands.team import AddAgency, AddRole
from planner.domain.people import Terms
from planner.places.grid_reference import grid_point
from planner.planner import Planner
from planner.views.agency_list import agency_list
from planner.views.place_list import place_list
from planner.views.role_list import role_list

ABOUT: Final = """
kinds:
  place   needs --at; --ward and --base as you like. The first place is the base.
  agency  needs --terms: the terms of service that bind its people.
  role    needs --agency; --heading, --briefing-only and --uniform as you like.
It is one step, which undo takes back. A new role works no shift type until Settings, Shift types says so."""


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind", choices=tuple(MAKE), metavar="KIND", help="place, agency or role")
    parser.add_argument("name", metavar="NAME", help="what it is called")
    parser.add_argument(
        "--into", dest="file", type=Path, metavar="FILE", required=True, help="the planner file"
    )
    parser.add_argument("--at", type=_a_point, metavar="GRID", help='where a place is: "NZ 507 328"')
    parser.add_argument("--ward", default="", metavar="NAME", help="place: the ward it lies in")
    parser.add_argument("--base", action="store_true", help="place: tours start and end there")
    parser.add_argument("--terms", choices=[one.value for one in Terms], help="agency: its terms of service")
    parser.add_argument("--agency", metavar="NAME", help="role: whose people they are")
    parser.add_argument("--heading", metavar="TEXT", help="role: above its people in lists (its name)")
    parser.add_argument("--briefing-only", action="store_true", help="role: at the briefing, not on the rota")
    parser.add_argument("--uniform", action="store_true", help="role: seen in uniform")


def _run(arguments: Namespace) -> int:
    with opened(arguments) as planner:
        command = MAKE[arguments.kind](planner, arguments)
        planner.execute(command)
    print(f"{arguments.file}: {arguments.kind} {arguments.name} is added; undo takes it back.")
    return DONE


def _a_place(planner: Planner, given: Namespace) -> Command:
    if given.at is None:
        raise CannotDo('Say where the place is: --at "NZ 507 328".')
    first = not any(row.is_base for row in planner.read(place_list))
    easting, northing = given.at
    return AddPlace(given.name, easting, northing, ward=given.ward, is_base=given.base or first)


def _an_agency(planner: Planner, given: Namespace) -> Command:
    if given.terms is None:
        raise CannotDo(f"Say which terms bind its people: --terms {', '.join(one.value for one in Terms)}.")
    last = max((row.position for row in planner.read(agency_list)), default=-1)
    return AddAgency(given.name, given.terms, position=last + 1)


def _a_role(planner: Planner, given: Namespace) -> Command:
    if given.agency is None:
        there = ", ".join(row.name for row in planner.read(agency_list))
        raise CannotDo(f"Say whose people they are: --agency NAME. There are {there or 'none yet'}.")
    last = max((row.position for row in planner.read(role_list)), default=-1)
    return AddRole(
        name=given.name,
        agency=given.agency,
        group_label=given.heading or given.name,
        position=last + 1,
        uniform_visible=given.uniform,
        on_rota=not given.briefing_only,
    )


def _a_point(text: str) -> tuple[int, int]:
    """Metres east and north on the National Grid."""
    try:
        return grid_point(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


MAKE: Final[dict[str, Callable[[Planner, Namespace], Command]]] = {
    "place": _a_place,
    "agency": _an_agency,
    "role": _a_role,
}

COMMAND = CommandLine(
    _arguments,
    _run,
    examples=(
        'place "Avenue Road" --into team.planner --at "NZ 507 328" --base',
        'agency "Harbour wardens" --into team.planner --terms council',
        'role "Harbour warden" --into team.planner --agency "Harbour wardens" --uniform',
    ),
    about=ABOUT,
)
