"""What a briefing opens with: facts of the day that stand in the file already, shortest words first."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.commitments import Commitment, CommitmentKind
from planner.domain.concerns import Concern, ConcernState
from planner.domain.dates import DayNote
from planner.domain.dates_in_words import DAYS, clock
from planner.domain.hotspots import Hotspot
from planner.views.day_plan import DayPlan, StopKind
from solver.language import tr


@dataclass(frozen=True, slots=True)
class SayFirst:
    """One point to open with: bold words, then the rest of the sentence."""

    title: str
    text: str


def say_first(session: Session, plan: DayPlan) -> Iterator[SayFirst]:
    """Notes of the day, days of action, what is not covered, what is new or due, what comes tomorrow."""
    day, tomorrow = plan.day, plan.day + dt.timedelta(days=1)
    yield from (SayFirst(note, "") for note in _notes(session, day))
    yield from _days_of_action(session, day)
    yield from _not_covered(plan)
    for hotspot in session.scalars(select(Hotspot).where(Hotspot.start_date == day).order_by(Hotspot.number)):
        yield SayFirst(
            tr("New hotspot: {name} ({number}).", name=hotspot.name, number=hotspot.number), hotspot.tactic
        )
    yield from _concerns(session, day)
    yield from (SayFirst(f"{DAYS[tomorrow.weekday()]}:", note) for note in _notes(session, tomorrow))


def _notes(session: Session, day: dt.date) -> Sequence[str]:
    return session.scalars(select(DayNote.text).where(DayNote.date == day).order_by(DayNote.id)).all()


def _days_of_action(session: Session, day: dt.date) -> Iterator[SayFirst]:
    query = select(Commitment).where(Commitment.date == day, Commitment.kind == CommitmentKind.DAY_OF_ACTION)
    for one in session.scalars(query.order_by(Commitment.start_minute)):
        yield SayFirst(f"{one.name}:", f"{clock(one.start_minute)}–{clock(one.end_minute)}")


def _not_covered(plan: DayPlan) -> Iterator[SayFirst]:
    left = Counter(item.kind for item in plan.unassigned)
    words = (
        (left[StopKind.PATROL], "patrol", "patrols"),
        (left[StopKind.VISIT], "visit", "visits"),
        (left[StopKind.COMMITMENT], "commitment", "commitments"),
    )
    counts = [f"{count} {one if count == 1 else many}" for count, one, many in words if count]
    if counts:
        yield SayFirst(tr("Not covered today:"), tr(" and ").join(counts))


def _concerns(session: Session, day: dt.date) -> Iterator[SayFirst]:
    """By number only: what the public said stays in the window."""
    query = select(Concern).where(Concern.act_by_date == day, Concern.state != ConcernState.CLOSED)
    references = [one.reference for one in session.scalars(query.order_by(Concern.number))]
    if references:
        yield SayFirst(tr("Concerns to act on by today:"), ", ".join(references))
