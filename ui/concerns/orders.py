"""What the user does to concerns, as the planner's commands. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from planner.commands.command import Together
from planner.commands.concerns import (
    AnswerQuestions,
    ChangeConcern,
    CloseConcern,
    ConcernToHotspot,
    ConcernToVisit,
    ReportConcern,
    TellCaller,
    WatchConcern,
)
from planner.commands.hotspots import ChangeHotspot
from planner.commands.visits import AddVisit, AddVisitAt
from planner.views.concern_board import ConcernCard
from planner.views.hotspot_board import HotspotCard
from solver.language import tr

if TYPE_CHECKING:
    from planner.commands.command import Command

LONGEST_TACTIC = 500


@dataclass(frozen=True, slots=True)
class WantedVisit:
    """What the visit dialog asks for."""

    case_ref: str
    kind: str
    easting: int
    northing: int
    minutes: int
    earliest: date
    latest: date
    priority: int
    worth_minutes: int
    roles: tuple[str, ...]


def report(values: Mapping[str, Any]) -> Command:
    return ReportConcern(**values)


def change(concern_id: int, values: Mapping[str, object], point: tuple[int, int] | None) -> Command:
    return ChangeConcern(concern_id, dict(values), point)


def answer(card: ConcernCard, harm: str, repeats: str, vulnerable: str) -> Command:
    return AnswerQuestions(card.concern_id, harm, repeats, vulnerable)


def place(
    card: ConcernCard, hotspot: HotspotCard | None, visit: WantedVisit | None, told: date | None
) -> Command:
    """On a hotspot with one more patrol a day and a note, as a visit, or both; with the caller told."""
    steps: list[Command] = []
    if hotspot is not None:
        steps += [ConcernToHotspot(card.concern_id, hotspot.hotspot_id), _one_more(card, hotspot)]
    if visit is not None:
        steps.append(ConcernToVisit(card.concern_id, at=_visit_at(card, visit)))
    if told is not None:
        steps.append(TellCaller(card.concern_id, told))
    return _together(tr("Place {reference}", reference=card.reference), steps)


def _one_more(card: ConcernCard, hotspot: HotspotCard) -> Command:
    """One patrol a day more, and what was said as a note for the briefing."""
    note = f"{card.reference}: {card.summary}"
    tactic = f"{hotspot.tactic} {note}".strip()
    changes: dict[str, object] = {"visits_a_day": hotspot.visits_a_day + 1}
    if len(tactic) <= LONGEST_TACTIC:
        changes["tactic"] = tactic
    return ChangeHotspot(hotspot.hotspot_id, changes)


def _visit_at(card: ConcernCard, wanted: WantedVisit) -> AddVisitAt:
    visit = AddVisit(
        case_ref=wanted.case_ref,
        kind=wanted.kind,
        place_id=0,  # it gets a place of its own
        earliest_date=wanted.earliest,
        latest_date=wanted.latest,
        length_minutes=wanted.minutes,
        roles=wanted.roles,
        priority=wanted.priority,
        worth_minutes=wanted.worth_minutes,
    )
    return AddVisitAt(visit, wanted.easting, wanted.northing, card.ward)


def watch(card: ConcernCard, again: date) -> Command:
    return WatchConcern(card.concern_id, again)


def close(card: ConcernCard, outcome: str, told: date | None) -> Command:
    return CloseConcern(card.concern_id, outcome, told)


def _together(label: str, steps: Sequence[Command]) -> Command:
    return steps[0] if len(steps) == 1 else Together(label, tuple(steps))
