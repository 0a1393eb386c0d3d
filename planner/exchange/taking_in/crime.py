"""Police crime files become stored counts by month and place, and hotspots that are proposed from them.

A month that was stored for a force is replaced. A proposal too near a hotspot that is there already and has
not ended is left out: that hotspot's hours, patrols and history are worth more than a new circle.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from planner.commands.crime import Counted, ReplaceCrimeCounts
from planner.commands.hotspots import AddHotspot
from planner.commands.wording import counted
from planner.exchange.crime_files import CrimeFiles
from planner.exchange.police_crime_csv import Area, Progress, read_crime_files, silent
from planner.exchange.taking_in.preview import ImportPreview, Plan, Told
from planner.exchange.taking_in.wards import lay_under
from planner.places.hotspot_finder import HOURS_NOTE, HotspotProposal, HotspotSearch, find_hotspots
from planner.places.wards import Wards
from planner.planner import Planner
from planner.views.crime_register import CrimeRegister, RegisteredCrime, crime_register
from planner.views.place_register import RegisteredHotspot, place_register
from planner.views.staff_register import staff_register
from planner.views.ward_map import ward_map
from solver.language import tr

TITLE: Final = tr("Recorded crime")
PATROLS_BY_RISK: Final = ((67, 4), (34, 3), (0, 2))  # from this risk, so many patrols a day


@dataclass(frozen=True, slots=True)
class CrimeRead:
    """What files said, and the places they speak for. ``wards_file`` is where the wards are from."""

    files: CrimeFiles
    wards: Wards | None
    proposals: tuple[HotspotProposal, ...]
    wards_file: str = ""


def read_crime(paths: Sequence[Path], told: Told, progress: Progress = silent) -> CrimeRead:
    """Files and folders as crimes and proposals; ``progress`` as for `read_crime_files`.

    Raises ImportRefused for files of another layout, of several forces, or without anything in the area.
    """
    wards = told.read_wards()
    files = read_crime_files(paths, Area(wards=wards, force=told.force), progress)
    proposals = find_hotspots(files.crimes, wards, HotspotSearch(most=told.most_hotspots))
    return CrimeRead(files, wards, proposals, told.wards.name if told.wards else "")


def crime_preview(planner: Planner, paths: Sequence[Path], told: Told) -> ImportPreview:
    """What crime files would do: the months they hold, and the hotspots they speak for."""
    return preview_of(planner, read_crime(paths, told), told.today)


def preview_of(planner: Planner, read: CrimeRead, today: dt.date) -> ImportPreview:
    """The same for files that have been read; hotspots that ended before today are in nobody's way."""
    files = read.files
    plan = Plan(TITLE, counted(len(files.files), "file"), (*files.account, HOURS_NOTE))
    _months(plan, _counts(files, read.wards), planner.read(crime_register))
    if read.wards is not None and not planner.read(ward_map).wards:  # nobody asked to replace one
        lay_under(plan, planner, read.wards, read.wards_file)
    roles = planner.read(staff_register).patrolling_roles
    hotspots = [one for one in planner.read(place_register).hotspots if not one.ended_before(today)]
    for proposal in read.proposals:
        near = too_near(proposal, hotspots)
        if near is None:
            plan.add(_in_words(proposal), _hotspot(proposal, roles))
        else:
            metres = _metres(proposal, near)
            plan.leave_out(
                tr(
                    "{name}: {metres:.0f} m from hotspot {title}, which stays.",
                    name=proposal.name,
                    metres=metres,
                    title=near.title,
                )
            )
    if not read.proposals:
        plan.notices.append(tr("No place has enough records to be a hotspot. Give more months."))
    return plan.preview


def _counts(files: CrimeFiles, wards: Wards | None) -> tuple[Counted, ...]:
    rows = files.crimes.rows()
    names = (
        wards.names_of([row.easting for row in rows], [row.northing for row in rows])
        if wards and rows
        else ("",) * len(rows)
    )
    return tuple(
        Counted(
            month=row.month,
            force=row.force,
            crime_type=row.crime_type,
            easting=row.easting,
            northing=row.northing,
            count=row.count,
            street=row.street,
            lsoa_code=row.lsoa_code,
            ward=ward,
        )
        for row, ward in zip(rows, names, strict=True)
    )


def _months(plan: Plan, counts: Sequence[Counted], stored: CrimeRegister) -> None:
    """Months that say something else than what is stored, each in place of it."""
    months: dict[tuple[str, str], list[Counted]] = defaultdict(list)
    for one in counts:
        months[one.month, one.force].append(one)
    for (month, force), given in sorted(months.items()):
        there = stored.get((month, force), frozenset())
        title, records = f"{month}, {force}", tr("{count:,} records", count=sum(one.count for one in given))
        if there == {_registered(one) for one in given}:
            plan.unchanged += 1
        elif there:
            before = f"{sum(one.count for one in there):,}"
            plan.change(
                tr("{title}: {records} in place of {before}", title=title, records=records, before=before),
                ReplaceCrimeCounts(tuple(given)),
            )
        else:
            plan.add(f"{title}: {records}", ReplaceCrimeCounts(tuple(given)))


def _registered(one: Counted) -> RegisteredCrime:
    return RegisteredCrime(
        one.crime_type, one.easting, one.northing, one.street, one.lsoa_code, one.ward, one.count
    )


def _metres(proposal: HotspotProposal, hotspot: RegisteredHotspot) -> float:
    return math.hypot(proposal.easting - hotspot.easting, proposal.northing - hotspot.northing)


def too_near(proposal: HotspotProposal, hotspots: Sequence[RegisteredHotspot]) -> RegisteredHotspot | None:
    """The hotspot that is there already, where a proposal would all but lie on it."""
    nearest = min(hotspots, key=lambda hotspot: _metres(proposal, hotspot), default=None)
    return nearest if nearest and _metres(proposal, nearest) < HotspotSearch().separation_m else None


def _in_words(one: HotspotProposal) -> str:
    """ "Murray Street, Victoria: risk 100, 212 records, mostly anti-social behaviour"."""
    where = f"{one.name}, {one.ward}" if one.ward else one.name
    records = counted(one.crime_count, "record")
    return tr(
        "{where}: risk {risk}, {records}, mostly {by_type}",
        where=where,
        risk=one.risk,
        records=records,
        by_type=one.by_type[0][0].lower(),
    )


def _hotspot(one: HotspotProposal, roles: tuple[str, ...]) -> AddHotspot:
    return AddHotspot(
        name=one.name,
        easting=one.easting,
        northing=one.northing,
        ward=one.ward,
        radius_m=one.radius_m,
        risk=one.risk,
        hours=tuple((span.weekday, span.start_minute, span.end_minute) for span in one.active_hours),
        roles=roles,
        visits_a_day=next(patrols for risk, patrols in PATROLS_BY_RISK if one.risk >= risk),
        source=f"{TITLE}, {one.by_month[0][0]} to {one.by_month[-1][0]}",
        source_crime_count=one.crime_count,
    )
