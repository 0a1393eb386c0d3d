"""Stops made joint by hand: somebody goes along with a patrol or a visit, or leaves it to the others."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.commands import find
from planner.commands.command import CommandRefused
from planner.commands.deployments import Stop, new_stop
from planner.commands.run_sheets import next_joint, refuse_locked, stop_row, title_of, together
from planner.commands.ways import travel_anew
from planner.domain.deployments import RunSheetStop, StopKind
from planner.domain.people import Person
from solver.language import tr

SHARED = (StopKind.PATROL, StopKind.VISIT)


@dataclass(frozen=True, slots=True)
class JoinStop:
    """Somebody goes along, at the same time. A patrol of the same hotspot that he or she has alone at that
    time becomes the joint one."""

    stop_id: int
    person_id: int

    label = tr("Join a stop")

    def label_in(self, session: Session) -> str:
        stop = stop_row(session, self.stop_id)
        return tr(
            "{person} joins {stop_person} at {title_of}",
            person=find.person(session, self.person_id),
            stop_person=stop.person,
            title_of=title_of(stop),
        )

    def apply(self, session: Session) -> None:
        stop = stop_row(session, self.stop_id)
        person = find.person(session, self.person_id)
        if stop.kind not in SHARED:
            raise CommandRefused(
                tr("A {value} is not joined by hand; patrols and visits are.", value=stop.kind.value)
            )
        for each in together(stop):
            refuse_locked(each)
            if each.person is person:
                raise CommandRefused(
                    tr("{person} goes to {title_of} already.", person=person, title_of=title_of(stop))
                )
        own = _own_beside(stop, person)
        if own is None:
            own = _stop_like(stop, person)
            stop.deployment.stops.append(own)
        refuse_locked(own)
        own.start_minute, own.end_minute = stop.start_minute, stop.end_minute
        if stop.joint is None:
            stop.joint = next_joint(stop.deployment)
        own.joint = stop.joint
        travel_anew(session, stop.deployment, [person])


@dataclass(frozen=True, slots=True)
class LeaveStop:
    """Somebody no longer goes along: the others make the patrol or visit without him or her."""

    stop_id: int

    label = tr("Leave a joint stop")

    def label_in(self, session: Session) -> str:
        stop = stop_row(session, self.stop_id)
        others = tr(" and ").join(str(each.person) for each in together(stop) if each is not stop)
        return (
            tr(
                "{person} leaves {title_of} to {others}",
                person=stop.person,
                title_of=title_of(stop),
                others=others,
            )
            if others
            else self.label
        )

    def apply(self, session: Session) -> None:
        stop = stop_row(session, self.stop_id)
        left = [each for each in together(stop) if each is not stop]
        if not left:
            raise CommandRefused(
                tr(
                    "{person} goes to {title_of} alone. Take it off instead.",
                    person=stop.person,
                    title_of=title_of(stop),
                )
            )
        for each in (stop, *left):
            refuse_locked(each)
        if len(left) == 1:
            left[0].joint = None
        deployment, person = stop.deployment, stop.person
        deployment.stops.remove(stop)
        travel_anew(session, deployment, [person])


def _own_beside(stop: RunSheetStop, person: Person) -> RunSheetStop | None:
    """The stop this person has alone at the same thing and time."""
    return next(
        (
            each
            for each in stop.deployment.stops
            if each.person is person
            and each.joint is None
            and (each.hotspot_id, each.visit_id) == (stop.hotspot_id, stop.visit_id)
            and each.start_minute < stop.end_minute
            and stop.start_minute < each.end_minute
        ),
        None,
    )


def _stop_like(stop: RunSheetStop, person: Person) -> RunSheetStop:
    wanted = Stop(
        person_id=person.id,
        kind=stop.kind.value,
        start_minute=stop.start_minute,
        end_minute=stop.end_minute,
        place_id=stop.place_id,
        hotspot_id=stop.hotspot_id,
        visit_id=stop.visit_id,
    )
    made = new_stop(wanted, len(stop.deployment.stops))
    made.person, made.hotspot, made.visit = person, stop.hotspot, stop.visit
    return made
