"""The rows of the chart from the plan of a day: by officer, or by hotspot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.views.day_plan import DayPlan, DayRow, DayStop, HotspotDot, StopKind
from solver.language import tr
from ui.day import words
from ui.day.hours import rows_of
from ui.town_map.circles import dosage_tone
from ui.widgets.figures import span
from ui.widgets.grouped_model import Group

OFFICERS, HOTSPOTS = "officers", "hotspots"
RowKey = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Block:
    """One stop as it is drawn; ``beside`` is written at its right (who patrols, by hotspot)."""

    stop: DayStop
    person_id: int
    beside: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A person with his or her tour, or a hotspot with its patrols. ``spans``: the tour, or when the hotspot
    is active, in the colours of ``slot``. ``home`` is (from, to) of the way back.
    ``tone`` and ``mark`` are for a hotspot under its target, and for a person with a broken rule."""

    key: RowKey
    name: str
    blocks: tuple[Block, ...]
    spoken: str
    chip: str = ""
    slot: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    home: tuple[int, int] | None = None
    figures: str = ""
    tone: str = ""
    broken: bool = False


def rows_by_officer(plan: DayPlan, broken: frozenset[int]) -> list[Group]:
    """Everybody on duty under the headings of the rota, then who is no longer but has stops; ``broken``:
    whose run sheet breaks a must."""
    groups = [(group.name, group.rows) for group in plan.groups]
    if plan.off_duty:
        groups.append((tr("Not on duty, with stops"), plan.off_duty))
    return [
        Group(name, [_officer(row, broken=row.person_id in broken) for row in rows]) for name, rows in groups
    ]


def rows_by_hotspot(plan: DayPlan) -> list[Group]:
    """Every hotspot of the day by its number, with its patrols and who makes them."""
    return [Group(tr("Hotspots active today"), [_hotspot(plan, dot) for dot in plan.hotspots])]


def _officer(row: DayRow, *, broken: bool) -> ChartRow:
    home = None if row.home_at is None else (row.home_at - row.home_minutes, row.home_at)
    return ChartRow(
        key=(OFFICERS, row.person_id),
        name=row.name,
        blocks=tuple(Block(stop, row.person_id, spoken=words.stop_words(stop)) for stop in row.stops),
        spoken=words.row_words(row) + (tr(", a rule is broken") if broken else ""),
        chip=row.shift_code,
        slot=row.shift_slot or row.shift_code,
        spans=((row.tour_start, row.tour_end),) if row.on_duty else (),
        home=home,
        broken=broken,
    )


def _hotspot(plan: DayPlan, dot: HotspotDot) -> ChartRow:
    percent = words.dosage_percent(dot)
    return ChartRow(
        key=(HOTSPOTS, dot.hotspot_id),
        name=f"{dot.number} {dot.name}",
        blocks=tuple(_patrols(plan, dot)),
        spoken=f"{dot.number} {dot.name}, {words.dosage_words(dot)}",
        spans=dot.active,
        figures=f"{dot.planned_minutes}/{dot.target_minutes}",
        tone=dosage_tone(percent),
    )


def _patrols(plan: DayPlan, dot: HotspotDot) -> Iterator[Block]:
    """Each patrol once, however many make it, in order of time."""
    seen: set[str] = set()
    found = [
        (row, stop)
        for row in rows_of(plan)
        for stop in row.stops
        if stop.kind is StopKind.PATROL and stop.item_id == dot.hotspot_id
    ]
    for row, stop in sorted(found, key=lambda pair: pair[1].start):
        if stop.joint and stop.joint in seen:
            continue
        seen.add(stop.joint)
        who = (row.name, *stop.with_names)
        beside = " ".join(words.initials(name) for name in who)
        spoken = f"{span(stop.start, stop.end)} {tr(' and ').join(who)}"
        yield Block(stop, row.person_id, beside, spoken)
