"""``main.py import``: police crime files become hotspots of a planner file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from planner.command_line.shape import DONE, CannotDo, CommandLine, planner_file
from planner.commands.hotspots import AcceptProposals, AddHotspot
from planner.places.hotspot_finder import HotspotProposal, HotspotSearch, find_hotspots
from planner.places.wards import Wards
from planner.planner import Planner

PATROLLING_ROLES = ("PCSO", "ASB officer", "Police officer")
PRIORITIES = ((67, 4), (34, 3), (0, 2))  # from this risk, so many patrols a day


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--crime", type=Path, nargs="+", required=True, help="street-level files or folders")
    parser.add_argument("--wards", type=Path, help="GeoJSON of wards: only crime inside them counts")
    parser.add_argument("--most", type=int, default=14, help="how many hotspots at most (14)")
    parser.add_argument("--accept", action="store_true", help="make hotspots of the proposals")


def _run(arguments: Namespace) -> int:
    proposals = proposed(arguments.crime, arguments.wards, arguments.most)
    for line in described(proposals):
        print(line)
    if arguments.accept:
        with Planner.open(arguments.file) as planner:
            accept(planner, proposals)
        print(f"{len(proposals)} hotspots added to {arguments.file}.")
    else:
        print("Nothing was changed. Add --accept to make hotspots of them.")
    return DONE


def proposed(crime: Sequence[Path], wards: Path | None, most: int = 14) -> tuple[HotspotProposal, ...]:
    """The hotspots the files speak for; what was read and left out is printed by the caller's wish."""
    from planner.exchange.police_crime_csv import ANYWHERE, Area, read_crime_files
    from planner.exchange.ward_geojson import read_wards

    inside: Wards | None = read_wards(wards) if wards else None
    files = read_crime_files(list(crime), Area(wards=inside) if inside else ANYWHERE)
    proposals = find_hotspots(files.crimes, inside, HotspotSearch(most=most))
    if not proposals:
        raise CannotDo("No place in these files has enough records to be a hotspot. Give more months.")
    return proposals


def described(proposals: Sequence[HotspotProposal]) -> list[str]:
    """The proposals as a table, and what their hours are worth."""
    lines = [
        f"{number:>2}  {one.name:<32} {one.ward:<20} risk {one.risk:>3}  {one.crime_count:>4} records"
        for number, one in enumerate(proposals, start=1)
    ]
    return [*lines, proposals[0].hours_note]


def accept(planner: Planner, proposals: Sequence[HotspotProposal]) -> None:
    """Make hotspots of them, as one step."""
    planner.execute(AcceptProposals(tuple(_hotspot(one) for one in proposals)))


def _hotspot(one: HotspotProposal) -> AddHotspot:
    patrols = next(patrols for risk, patrols in PRIORITIES if one.risk >= risk)
    return AddHotspot(
        name=one.name,
        easting=one.easting,
        northing=one.northing,
        ward=one.ward,
        radius_m=one.radius_m,
        risk=one.risk,
        hours=tuple((span.weekday, span.start_minute, span.end_minute) for span in one.active_hours),
        roles=PATROLLING_ROLES,
        visits_a_day=patrols,
        source=f"Recorded crime, {one.by_month[0][0]} to {one.by_month[-1][0]}",
        source_crime_count=one.crime_count,
    )


COMMAND = CommandLine("import", "read police crime files and propose hotspots", _arguments, _run)
