"""What the public reported, how far each report has come, and the figures of the last four weeks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from planner.domain.concerns import Concern, ConcernState
from planner.domain.hotspots import Hotspot
from planner.domain.places import Place
from planner.domain.visits import Visit
from solver.language import tr

WEEKS = 4
SOON_ENOUGH_DAYS = 5  # within which a caller should have been told
HARMS = (("unlikely", tr("Unlikely")), ("possible", tr("Possible")), ("likely", tr("Likely")))
REPEATS = (("no", tr("No")), ("twice", tr("Twice")), ("three_or_more", tr("3 or more")))
VULNERABLE = (("no", tr("No")), ("child", tr("Child")), ("adult", tr("Adult at risk")))


@dataclass(frozen=True, slots=True)
class ConcernCard:
    """One report: what was said and where, never who said it. The three answers are stored words."""

    concern_id: int
    reference: str
    received_date: dt.date
    received_minute: int
    summary: str
    words: str
    heard_through: str
    where_text: str
    ward: str
    point: tuple[int, int] | None
    harm: str
    repeats: str
    vulnerable: str
    priority: int
    act_by_date: dt.date | None
    wants_answer: bool
    answered_date: dt.date | None
    state: str
    hotspot_id: int | None
    hotspot: str  # "8 Oxford Road shops"
    visit: str  # its case reference
    outcome: str

    @property
    def open(self) -> bool:
        """Whether it still needs somebody to say what becomes of it."""
        return self.state in (ConcernState.NEW.value, ConcernState.LOOKED_AT.value)


@dataclass(frozen=True, slots=True)
class ConcernFigures:
    """Reports received in the weeks up to a day. ``told``: of ``asked`` callers who wanted an answer, so many
    were told within five days."""

    weeks: int
    logged: int
    patrols: int
    visits: int
    passed_on: int
    asked: int
    told: int


@dataclass(frozen=True, slots=True)
class ConcernBoard:
    """Every report, the newest first."""

    concerns: tuple[ConcernCard, ...]
    figures: ConcernFigures


def concern_board(session: Session, day: dt.date) -> ConcernBoard:
    """All of them, with the figures of the four weeks that end on a day."""
    query = select(Concern).order_by(Concern.received_date.desc(), Concern.number.desc())
    query = query.options(joinedload(Concern.place), joinedload(Concern.hotspot), joinedload(Concern.visit))
    cards = tuple(_card(one, one.place, one.hotspot, one.visit) for one in session.scalars(query))
    return ConcernBoard(cards, _figures(cards, day))


def new_concerns(session: Session) -> int:
    """How many nobody has looked at yet."""
    return session.scalar(select(func.count()).where(Concern.state == ConcernState.NEW)) or 0


def _card(one: Concern, place: Place | None, hotspot: Hotspot | None, visit: Visit | None) -> ConcernCard:
    return ConcernCard(
        concern_id=one.id,
        reference=one.reference,
        received_date=one.received_date,
        received_minute=one.received_minute,
        summary=one.summary,
        words=one.words,
        heard_through=one.heard_through,
        where_text=one.where_text,
        ward=one.ward,
        point=(place.easting, place.northing) if place else None,
        harm=one.harm.value,
        repeats=one.repeats.value,
        vulnerable=one.vulnerable.value,
        priority=one.priority,
        act_by_date=one.act_by_date,
        wants_answer=one.wants_answer,
        answered_date=one.answered_date,
        state=one.state.value,
        hotspot_id=one.hotspot_id,
        hotspot=str(hotspot) if hotspot else "",
        visit=visit.case_ref if visit else "",
        outcome=one.outcome,
    )


def _figures(cards: tuple[ConcernCard, ...], day: dt.date) -> ConcernFigures:
    first = day - dt.timedelta(weeks=WEEKS) + dt.timedelta(days=1)
    found = [card for card in cards if first <= card.received_date <= day]
    closed = ConcernState.CLOSED.value
    told = (
        card.answered_date - card.received_date for card in found if card.wants_answer and card.answered_date
    )
    return ConcernFigures(
        weeks=WEEKS,
        logged=len(found),
        patrols=sum(bool(card.hotspot) for card in found),
        visits=sum(bool(card.visit) for card in found),
        passed_on=sum(card.state == closed and not card.hotspot and not card.visit for card in found),
        asked=sum(card.wants_answer for card in found),
        told=sum(days.days <= SOON_ENOUGH_DAYS for days in told),
    )
