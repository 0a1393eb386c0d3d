"""A table of travel times becomes known times between places; they go before the straight-line estimate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from planner.commands.places import SetTravelTimes
from planner.commands.wording import counted
from planner.exchange.import_refused import ImportRefused
from planner.exchange.taking_in.preview import ImportPreview, Plan, Told, only_file
from planner.exchange.travel_times_import import read_travel_times
from planner.planner import Planner
from planner.views.place_register import PlaceRegister, place_register
from solver.language import tr


def travel_preview(planner: Planner, paths: Sequence[Path], told: Told) -> ImportPreview:
    """What a table of travel times would do. A time holds in both directions: of two, the longer counts."""
    register = planner.read(place_register)
    known = _known(register)
    if not known:
        raise ImportRefused(tr("{name} has no places. Import hotspots first.", name=planner.path.name))
    choices = {"origin": tuple(known), "destination": tuple(known)}
    imported = read_travel_times(only_file(paths), told.answers, choices)
    plan = Plan(tr("Travel times"), imported.source, imported.notices)
    times: dict[tuple[int, int, str], int] = {}
    titles: dict[tuple[int, int, str], str] = {}
    two_ways = 0
    for row in imported.rows:
        start, end = sorted((known[row.origin], known[row.destination]))
        if start == end:
            plan.leave_out(
                tr(
                    "Line {line_number}: {origin} is both ends of the way.",
                    line_number=row.line_number,
                    origin=row.origin,
                )
            )
            continue
        key = start, end, row.mode
        two_ways += times.get(key, row.minutes) != row.minutes
        times[key] = max(row.minutes, times.get(key, 0))
        titles.setdefault(
            key,
            tr(
                "{origin} to {destination} ({mode})",
                origin=row.origin,
                destination=row.destination,
                mode=row.mode,
            ),
        )
    for key, minutes in times.items():
        _compare(plan, register, key, titles[key], minutes)
    if two_ways:
        plan.notices.append(
            tr(
                "{way_hass} two times; the longer is kept.",
                way_hass=counted(two_ways, "way has", "ways have"),
            )
        )
    return plan.preview


def _known(register: PlaceRegister) -> dict[str, int]:
    """Places by name. Names that several places share are left out: none of them could be meant alone."""
    times = Counter(place.name for place in register.places)
    return {place.name: place.place_id for place in register.places if times[place.name] == 1}


def _compare(
    plan: Plan, register: PlaceRegister, key: tuple[int, int, str], title: str, minutes: int
) -> None:
    start, end, mode = key
    stored = register.times.get(key, register.times.get((end, start, mode)))
    command = SetTravelTimes(((start, end, mode, minutes),))
    if stored is None:
        plan.add(tr("{title}: {minutes} min", title=title, minutes=minutes), command)
    elif stored != minutes:
        plan.change(
            tr("{title}: {stored} min, now {minutes}", title=title, stored=stored, minutes=minutes), command
        )
    else:
        plan.unchanged += 1
