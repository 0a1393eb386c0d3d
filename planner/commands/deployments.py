"""Deployments: accepting a day's run sheets, issuing them at the briefing, revising an issue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.command import CommandRefused, user_of
from planner.domain.deployments import Deployment, DeploymentState, RunSheetStop, StopKind, Unplaced
from planner.domain.people import TravelMode
from planner.domain.rotas import Rota
from solver.language import tr


@dataclass(frozen=True, slots=True)
class Stop:
    """One entry of a run sheet, in wall minutes. Stops with the same `joint` number go together."""

    person_id: int
    kind: str
    start_minute: int
    end_minute: int
    travel_minutes: int = 0
    place_id: int | None = None
    hotspot_id: int | None = None
    visit_id: int | None = None
    commitment_id: int | None = None
    joint: int | None = None
    travel_mode: str | None = None
    text: str = ""
    locked: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that found no place, with the reason and, when one was verified, the remedy and its kind."""

    kind: str
    minutes: int
    reason: str
    remedy: str = ""
    due_minute: int | None = None
    hotspot_id: int | None = None
    visit_id: int | None = None
    commitment_id: int | None = None
    remedy_code: str = ""


@dataclass(frozen=True, slots=True)
class ApplyDeployment:
    """Accept a day's build. It fills the date's draft, or starts the next one when there is none."""

    date: dt.date
    rota_id: int
    stops: tuple[Stop, ...]
    left_out: tuple[LeftOut, ...]
    seed: int
    certificate: Mapping[str, object]
    from_minute: int | None = None  # a day under way, planned anew from then on

    @property
    def label(self) -> str:
        if self.from_minute is not None:
            return tr(
                "Plan {date} anew from {from_minute}",
                date=wording.day(self.date),
                from_minute=wording.clock(self.from_minute),
            )
        return tr("Accept the day of {date}", date=wording.day(self.date))

    def apply(self, session: Session) -> None:
        rota = find.row(session, Rota, self.rota_id, "rota")
        if not rota.holds(self.date):
            raise CommandRefused(tr("{date} is outside {rota}.", date=wording.day(self.date), rota=rota))
        find.people(session, {stop.person_id for stop in self.stops})
        draft = _draft_for(session, self.date)
        draft.rota = rota
        draft.seed, draft.certificate = self.seed, dict(self.certificate)
        draft.stops = [new_stop(stop, position) for position, stop in enumerate(_in_order(self.stops))]
        draft.unplaced = [_unplaced(item) for item in self.left_out]
        session.add(draft)

    def rows_in(self, session: Session) -> int:
        return len(self.stops) + len(self.left_out)


@dataclass(frozen=True, slots=True)
class IssueDeployment:
    """Give the day out at the briefing; the issue before it is superseded, and later edits need a draft."""

    deployment_id: int

    label = tr("Issue to briefing")

    def label_in(self, session: Session) -> str:
        return tr("Issue {date} to briefing", date=wording.day(_deployment(session, self.deployment_id).date))

    def apply(self, session: Session) -> None:
        deployment = _deployment(session, self.deployment_id)
        refuse_issued(deployment)
        for before in deployment_versions(session, deployment.date, DeploymentState.ISSUED):
            before.state = DeploymentState.SUPERSEDED
        deployment.state = DeploymentState.ISSUED
        deployment.issued_at, deployment.issued_by = datetime.now(UTC), user_of(session)


@dataclass(frozen=True, slots=True)
class ReviseDeployment:
    """A new draft with everything an issued deployment holds."""

    deployment_id: int

    label = tr("Revise an issued day")

    def apply(self, session: Session) -> None:
        source = _deployment(session, self.deployment_id)
        if deployment_versions(session, source.date, DeploymentState.DRAFT):
            raise CommandRefused(tr("{date} already has a draft.", date=wording.day(source.date)))
        draft = _draft_for(session, source.date)
        draft.rota_id, draft.seed, draft.certificate = source.rota_id, source.seed, source.certificate
        draft.stops = [RunSheetStop(**_copied(stop, Stop, "position")) for stop in source.stops]
        draft.unplaced = [Unplaced(**_copied(item, LeftOut)) for item in source.unplaced]
        session.add(draft)


def deployment_versions(session: Session, date: dt.date, state: DeploymentState) -> list[Deployment]:
    asked = select(Deployment).where(Deployment.date == date, Deployment.state == state)
    return list(session.scalars(asked.order_by(Deployment.number.desc())))


def _deployment(session: Session, deployment_id: int) -> Deployment:
    return find.row(session, Deployment, deployment_id, "deployment")


def _draft_for(session: Session, date: dt.date) -> Deployment:
    drafts = deployment_versions(session, date, DeploymentState.DRAFT)
    if drafts:
        return drafts[0]
    newest = session.scalar(select(func.max(Deployment.number)).where(Deployment.date == date))
    return Deployment(date=date, number=(newest or 0) + 1, state=DeploymentState.DRAFT)


def _in_order(stops: tuple[Stop, ...]) -> list[Stop]:
    return sorted(stops, key=lambda stop: (stop.person_id, stop.start_minute, stop.end_minute))


def new_stop(stop: Stop, position: int) -> RunSheetStop:
    """The row of a stop."""
    if stop.end_minute < stop.start_minute:
        raise CommandRefused(
            tr(
                "A stop at {start_minute} ends before it starts.",
                start_minute=wording.clock(stop.start_minute),
            )
        )
    values = _copied(stop, Stop) | {"kind": StopKind(stop.kind), "position": position}
    values["travel_mode"] = None if stop.travel_mode is None else TravelMode(stop.travel_mode)
    return RunSheetStop(**values)


def _unplaced(item: LeftOut) -> Unplaced:
    return Unplaced(**_copied(item, LeftOut) | {"kind": StopKind(item.kind)})


def _copied(source: object, shape: type[Stop] | type[LeftOut], *further: str) -> dict[str, object]:
    names = [field.name for field in fields(shape)] + list(further)
    return {name: getattr(source, name) for name in names}


def refuse_issued(deployment: Deployment) -> None:
    """What was given out stays as it is."""
    if deployment.state is not DeploymentState.DRAFT:
        raise CommandRefused(
            tr("{date} is issued. Revise it to change it.", date=wording.day(deployment.date))
        )
