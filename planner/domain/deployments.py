"""Deployments: all run sheets of one day, and what could not be placed."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.commitments import Commitment
from planner.domain.hotspots import Hotspot
from planner.domain.people import Person, TravelMode
from planner.domain.places import Place
from planner.domain.record import Record
from planner.domain.rotas import Rota
from planner.domain.visits import Visit
from solver.language import tr


class DeploymentState(StrEnum):
    """A draft can change; an issue was given out at a briefing."""

    DRAFT = "draft"
    ISSUED = "issued"
    SUPERSEDED = "superseded"


class StopKind(StrEnum):
    """What a person does at a stop."""

    BRIEFING = "briefing"
    PATROL = "patrol"
    VISIT = "visit"
    COMMITMENT = "commitment"
    MEAL = "meal"
    TRAVEL = "travel"
    OTHER = "other"


class Deployment(Record):
    """One version of a day's run sheets, planned from a rota; `number` counts them for the date."""

    __table_args__ = (UniqueConstraint("date", "number"),)

    date: Mapped[dt.date] = mapped_column(index=True)
    number: Mapped[int]
    rota_id: Mapped[int | None] = mapped_column(ForeignKey("rota.id"), index=True)
    state: Mapped[DeploymentState] = mapped_column(default=DeploymentState.DRAFT)
    seed: Mapped[int] = mapped_column(default=0)
    certificate: Mapped[dict[str, object] | None]
    issued_at: Mapped[dt.datetime | None]
    issued_by: Mapped[str] = mapped_column(default="")

    rota: Mapped[Rota | None] = relationship()
    stops: Mapped[list[RunSheetStop]] = relationship(
        back_populates="deployment",
        cascade="all, delete-orphan",
        order_by="RunSheetStop.person_id, RunSheetStop.start_minute, RunSheetStop.position",
    )
    unplaced: Mapped[list[Unplaced]] = relationship(
        back_populates="deployment", cascade="all, delete-orphan", order_by="Unplaced.id"
    )

    def __str__(self) -> str:
        word = tr("Draft") if self.state is DeploymentState.DRAFT else tr("Issue")
        return f"{word} {self.number}"


class RunSheetStop(Record):
    """One entry of one person's run sheet.

    Stops of one deployment with the same `joint` number are one activity done together, at the same
    time, by several people. Times are wall minutes of the deployment's date; `travel_minutes` is the
    way to it, before `start_minute`.
    """

    __table_args__ = (CheckConstraint("end_minute >= start_minute", name="minutes"),)

    deployment_id: Mapped[int] = mapped_column(ForeignKey("deployment.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    position: Mapped[int]
    kind: Mapped[StopKind]
    start_minute: Mapped[int]
    end_minute: Mapped[int]
    travel_minutes: Mapped[int] = mapped_column(default=0)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    hotspot_id: Mapped[int | None] = mapped_column(ForeignKey("hotspot.id"), index=True)
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visit.id"), index=True)
    commitment_id: Mapped[int | None] = mapped_column(ForeignKey("commitment.id"), index=True)
    joint: Mapped[int | None]
    travel_mode: Mapped[TravelMode | None]
    text: Mapped[str] = mapped_column(default="")
    locked: Mapped[bool] = mapped_column(default=False)

    deployment: Mapped[Deployment] = relationship(back_populates="stops")
    person: Mapped[Person] = relationship()
    place: Mapped[Place | None] = relationship()
    hotspot: Mapped[Hotspot | None] = relationship()
    visit: Mapped[Visit | None] = relationship()
    commitment: Mapped[Commitment | None] = relationship()


class Unplaced(Record):
    """Something the day had no place for, with the reason in words and figures."""

    deployment_id: Mapped[int] = mapped_column(ForeignKey("deployment.id"), index=True)
    kind: Mapped[StopKind]
    hotspot_id: Mapped[int | None] = mapped_column(ForeignKey("hotspot.id"), index=True)
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visit.id"), index=True)
    commitment_id: Mapped[int | None] = mapped_column(ForeignKey("commitment.id"), index=True)
    due_minute: Mapped[int | None]
    minutes: Mapped[int]
    reason: Mapped[str]
    remedy: Mapped[str] = mapped_column(default="")
    remedy_code: Mapped[str] = mapped_column(default="")

    deployment: Mapped[Deployment] = relationship(back_populates="unplaced")
    hotspot: Mapped[Hotspot | None] = relationship()
    visit: Mapped[Visit | None] = relationship()
    commitment: Mapped[Commitment | None] = relationship()
