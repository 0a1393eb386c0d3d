"""Concerns: reporting one, answering the three questions, turning it into work, closing it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.commands import find, places
from planner.commands.command import CommandRefused
from planner.commands.fields import Day, Field, Flag, OneOf, Whole, Words, fill, values_of
from planner.commands.hotspots import AddHotspot, add_hotspot
from planner.commands.visits import AddVisit, AddVisitAt, add_visit, add_visit_at
from planner.domain.concerns import Concern, ConcernState, Harm, Repeats, Vulnerable
from planner.domain.hotspots import Hotspot
from planner.domain.places import Place
from planner.domain.visits import Visit
from solver.language import tr

FIELDS: dict[str, Field] = {
    "received_date": Day(tr("The date received"), optional=False),
    "received_minute": Whole(tr("The time received (minute of the day)"), 0, 1439),
    "summary": Words(tr("The summary"), 120, required=True),
    "words": Words(tr("What was said"), 2000),
    "heard_through": Words(tr("How it was heard of"), 40),
    "where_text": Words(tr("The place in words"), 120),
    "ward": Words(tr("The ward"), 60),
    "wants_answer": Flag(tr("Wants an answer")),
}
QUESTIONS: dict[str, Field] = {
    "harm": OneOf(tr("Could someone be hurt"), Harm),
    "repeats": OneOf(tr("Has it happened before"), Repeats),
    "vulnerable": OneOf(tr("Is anyone vulnerable involved"), Vulnerable),
}
POINTS: dict[Harm | Repeats | Vulnerable, int] = {
    Harm.POSSIBLE: 1,
    Harm.LIKELY: 3,
    Repeats.TWICE: 1,
    Repeats.THREE_OR_MORE: 2,
    Vulnerable.CHILD: 2,
    Vulnerable.ADULT: 2,
}
DAYS_TO_ACT = {1: 2, 2: 5, 3: 10, 4: 28}
Point = tuple[int, int]  # easting and northing


@dataclass(frozen=True, slots=True)
class ReportConcern:
    """Log what the public reported: what and where, not who. ``point`` is where on the grid, if known."""

    received_date: dt.date
    received_minute: int
    summary: str
    words: str = ""
    heard_through: str = ""
    where_text: str = ""
    ward: str = ""
    place_id: int | None = None
    harm: str = Harm.UNLIKELY.value
    repeats: str = Repeats.NO.value
    vulnerable: str = Vulnerable.NO.value
    wants_answer: bool = False
    point: Point | None = None

    @property
    def label(self) -> str:
        return tr("Log concern: {summary}", summary=self.summary[:40])

    def apply(self, session: Session) -> None:
        with session.no_autoflush:
            newest = session.scalar(select(func.max(Concern.number))) or 0
            concern = Concern(number=newest + 1, state=ConcernState.NEW)
            fill(concern, FIELDS, values_of(self, FIELDS))
            fill(concern, QUESTIONS, values_of(self, QUESTIONS))
            set_priority(concern)
            if self.place_id is not None:
                concern.place = find.row(session, Place, self.place_id, "place")
            if self.point is not None:
                _put_at(concern, self.point)
            session.add(concern)


@dataclass(frozen=True, slots=True)
class ChangeConcern:
    """Change what was written down, by the names of the fields; ``point`` moves it unless None."""

    concern_id: int
    changes: Mapping[str, object]
    point: Point | None = None

    label = tr("Change a concern")

    def label_in(self, session: Session) -> str:
        return tr("Change {reference}", reference=_concern(session, self.concern_id).reference)

    def apply(self, session: Session) -> None:
        concern = _concern(session, self.concern_id)
        with session.no_autoflush:
            fill(concern, FIELDS, self.changes)
            if self.point is not None:
                _put_at(concern, self.point)
        if "received_date" in self.changes and concern.state is ConcernState.NEW:
            set_priority(concern)


@dataclass(frozen=True, slots=True)
class AnswerQuestions:
    """Answer the three questions; they set the priority, and the concern is being looked at."""

    concern_id: int
    harm: str
    repeats: str
    vulnerable: str

    label = tr("How serious a concern is")

    def label_in(self, session: Session) -> str:
        return tr("How serious {reference} is", reference=_concern(session, self.concern_id).reference)

    def apply(self, session: Session) -> None:
        concern = _open_concern(session, self.concern_id)
        fill(concern, QUESTIONS, values_of(self, QUESTIONS))
        set_priority(concern)
        if concern.state is ConcernState.NEW:
            concern.state = ConcernState.LOOKED_AT


@dataclass(frozen=True, slots=True)
class ConcernToHotspot:
    """Place a concern on a hotspot: an existing one by id, or a new one."""

    concern_id: int
    hotspot_id: int | None = None
    new: AddHotspot | None = None

    label = tr("Concern to hotspot")

    def label_in(self, session: Session) -> str:
        return tr("{reference} to hotspot", reference=_concern(session, self.concern_id).reference)

    def apply(self, session: Session) -> None:
        concern = _open_concern(session, self.concern_id)
        if self.new is not None:
            concern.hotspot = add_hotspot(session, self.new)
        else:
            concern.hotspot = find.row(session, Hotspot, self.hotspot_id or 0, "hotspot")
        concern.state = ConcernState.PLACED


@dataclass(frozen=True, slots=True)
class ConcernToVisit:
    """Place a concern as a visit: an existing one by id, a new one, or a new one at a point of its own."""

    concern_id: int
    visit_id: int | None = None
    new: AddVisit | None = None
    at: AddVisitAt | None = None

    label = tr("Concern to visit")

    def label_in(self, session: Session) -> str:
        return tr("{reference} to visit", reference=_concern(session, self.concern_id).reference)

    def apply(self, session: Session) -> None:
        concern = _open_concern(session, self.concern_id)
        if self.at is not None:
            concern.visit = add_visit_at(session, self.at)
        elif self.new is not None:
            concern.visit = add_visit(session, self.new)
        else:
            concern.visit = find.row(session, Visit, self.visit_id or 0, "visit")
        concern.state = ConcernState.PLACED


@dataclass(frozen=True, slots=True)
class WatchConcern:
    """Neither hotspot nor visit yet: look at it again on a day."""

    concern_id: int
    look_again: dt.date

    label = tr("Watch a concern")

    def label_in(self, session: Session) -> str:
        return tr("Watch {reference}", reference=_concern(session, self.concern_id).reference)

    def apply(self, session: Session) -> None:
        concern = _open_concern(session, self.concern_id)
        if self.look_again < concern.received_date:
            raise CommandRefused(
                tr(
                    "{reference}: the day to look again is before it was received.",
                    reference=concern.reference,
                )
            )
        concern.act_by_date = self.look_again
        concern.state = ConcernState.LOOKED_AT


@dataclass(frozen=True, slots=True)
class TellCaller:
    """Note the day on which the caller was told what becomes of it."""

    concern_id: int
    day: dt.date

    label = tr("The caller is told")

    def label_in(self, session: Session) -> str:
        return tr("Caller of {reference} is told", reference=_concern(session, self.concern_id).reference)

    def apply(self, session: Session) -> None:
        concern = _concern(session, self.concern_id)
        if self.day < concern.received_date:
            raise CommandRefused(tr("{reference} was received after that day.", reference=concern.reference))
        concern.answered_date = self.day


@dataclass(frozen=True, slots=True)
class CloseConcern:
    """Close a concern with what came of it, and when the caller was told."""

    concern_id: int
    outcome: str
    answered_date: dt.date | None = None

    label = tr("Close a concern")

    def label_in(self, session: Session) -> str:
        return tr("Close {reference}", reference=_concern(session, self.concern_id).reference)

    def apply(self, session: Session) -> None:
        concern = _open_concern(session, self.concern_id)
        concern.outcome = Words(tr("What came of it"), 300, required=True).take(self.outcome)
        concern.answered_date = self.answered_date or concern.answered_date
        concern.state = ConcernState.CLOSED


def set_priority(concern: Concern) -> None:
    """Priority 1 to 4 and the date to act by, from the points of the three answers."""
    points = sum(POINTS.get(answer, 0) for answer in (concern.harm, concern.repeats, concern.vulnerable))
    concern.priority = 1 if points >= 4 else 2 if points == 3 else 3 if points >= 1 else 4
    concern.act_by_date = concern.received_date + dt.timedelta(days=DAYS_TO_ACT[concern.priority])


def _put_at(concern: Concern, point: Point) -> None:
    """A place of its own, named after the words for it and never after a person. The old one may be a
    hotspot's, so it is left as it is."""
    name = concern.where_text or tr("Concern")
    values = {"name": name, "easting": point[0], "northing": point[1], "ward": concern.ward}
    concern.place = Place()
    fill(concern.place, places.FIELDS, values)


def _concern(session: Session, concern_id: int) -> Concern:
    return find.row(session, Concern, concern_id, "concern")


def _open_concern(session: Session, concern_id: int) -> Concern:
    concern = _concern(session, concern_id)
    if concern.state is ConcernState.CLOSED:
        raise CommandRefused(tr("{reference} is closed.", reference=concern.reference))
    return concern
