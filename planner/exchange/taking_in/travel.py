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


def travel_preview(planner: Planner, paths: Sequence[Path], told: Told) -> ImportPreview:
    """What a table of travel times would do. A time holds in both directions: of two, the longer counts."""
    register = planner.read(place_register)
    known = _known(register)
    if not known:
        raise ImportRefused(f"{planner.path.name} has no places. Import hotspots first.")
    choices = {"origin": tuple(known), "destination": tuple(known)}
    imported = read_travel_times(only_file(paths), told.answers, choices)
    plan = Plan("Travel times", imported.source, imported.notices)
    times: dict[tuple[int, int, str], int] = {}
    titles: dict[tuple[int, int, str], str] = {}
    two_ways = 0
    for row in imported.rows:
        start, end = sorted((known[row.origin], known[row.destination]))
        if start == end:
            plan.leave_out(f"Line {row.line_number}: {row.origin} is both ends of the way.")
            continue
        key = start, end, row.mode
        two_ways += times.get(key, row.minutes) != row.minutes
        times[key] = max(row.minutes, times.get(key, 0))
        titles.setdefault(key, f"{row.origin} to {row.destination} ({row.mode})")
    for key, minutes in times.items():
        _compare(plan, register, key, titles[key], minutes)
    if two_ways:
        plan.notices.append(f"{counted(two_ways, 'way has', 'ways have')} two times; the longer is kept.")
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
        plan.add(f"{title}: {minutes} min", command)
    elif stored != minutes:
        plan.change(f"{title}: {stored} min, now {minutes}", command)
    else:
        plan.unchanged += 1
