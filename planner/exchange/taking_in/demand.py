"""Weights by weekday and hour become active hours: the hours that weigh as much as an ordinary one, or more.

A hotspot that the list names gets these hours in place of its own; the others keep theirs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from planner.commands.hotspots import ChangeHotspot, Hours
from planner.commands.wording import WEEKDAYS, clock
from planner.exchange.demand_import import read_demand
from planner.exchange.import_refused import ImportRefused
from planner.exchange.taking_in.preview import ImportPreview, Plan, Told, only_file
from planner.planner import Planner
from planner.views.place_register import PlaceRegister, RegisteredHotspot, place_register
from solver.language import tr

ORDINARY: Final = 1.0
MINUTES_AN_HOUR: Final = 60


def demand_preview(planner: Planner, paths: Sequence[Path], told: Told) -> ImportPreview:
    """What a list of weights would do. Raises ImportRefused for a hotspot without any hour left."""
    known = _known(planner.read(place_register))
    if not known:
        raise ImportRefused(tr("{name} has no hotspots. Import these first.", name=planner.path.name))
    imported = read_demand(only_file(paths), told.answers, {"hotspot_ref": tuple(known)})
    weighty = defaultdict(set)
    named = dict.fromkeys(known[row.hotspot_ref] for row in imported.rows)
    for row in imported.rows:
        if row.weight >= ORDINARY:
            weighty[known[row.hotspot_ref]].add((row.weekday, row.hour))
    plan = Plan(tr("Active hours"), imported.source, imported.notices)
    plan.notices.append(
        tr("An hour that weighs 1 or more is active; hours that a hotspot has no line for are not.")
    )
    for hotspot in named:
        if not weighty[hotspot]:
            raise ImportRefused(
                tr(
                    "{source}: {title} has no hour that weighs 1 or more, so it would never be "
                    "patrolled. Give it one, or end the hotspot.",
                    source=imported.source,
                    title=hotspot.title,
                )
            )
        hours = tuple(_spans(weighty[hotspot]))
        if hours == hotspot.hours:
            plan.unchanged += 1
        else:
            plan.change(f"{hotspot.title}: {_in_words(hours)}", ChangeHotspot(hotspot.hotspot_id, {}, hours))
    return plan.preview


def _known(register: PlaceRegister) -> dict[str, RegisteredHotspot]:
    """Hotspots by number, by name and by both, as lists may call them."""
    return {
        name: hotspot
        for hotspot in register.hotspots
        for name in (str(hotspot.number), hotspot.name, hotspot.title)
    }


def _spans(hours: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Hours that follow each other on one weekday are one span."""
    in_order = sorted(hours)
    for _, run in groupby(enumerate(in_order), key=lambda item: (item[1][0], item[1][1] - item[0])):
        together = [hour for _, hour in run]
        (weekday, first), (_, last) = together[0], together[-1]
        yield weekday, first * MINUTES_AN_HOUR, (last + 1) * MINUTES_AN_HOUR


def _in_words(hours: Hours) -> str:
    """ "Mon 15:00 to 22:00, Tue …": no more than a line can hold."""
    spans = [
        tr("{weekdays} {start} to {end}", weekdays=WEEKDAYS[weekday], start=clock(start), end=clock(end))
        for weekday, start, end in hours
    ]
    return ", ".join(spans[:7]) + (tr(" and {count} more", count=len(spans) - 7) if len(spans) > 7 else "")
