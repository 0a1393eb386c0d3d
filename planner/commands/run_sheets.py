"""Run sheets changed by hand: moving, taking off, assigning and locking stops."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.command import CommandRefused
from planner.commands.deployments import Stop, new_stop, refuse_issued
from planner.commands.off_duty import left_behind
from planner.commands.ways import travel_anew
from planner.domain.deployments import Deployment, RunSheetStop, StopKind, Unplaced
from planner.domain.hotspots import Hotspot
from planner.domain.people import Person
from planner.domain.visits import Visit
from solver.clock import MINUTES_A_DAY
from solver.language import tr

TAKEN_OFF = tr("Taken off the run sheet by hand.")


@dataclass(frozen=True, slots=True)
class MoveStop:
    """Move a stop to another time, another person or both; those it is done with move along in time."""

    stop_id: int
    start_minute: int
    person_id: int | None = None

    @property
    def label(self) -> str:
        return tr("Move a stop to {start_minute}", start_minute=wording.clock(self.start_minute))

    def label_in(self, session: Session) -> str:
        stop = stop_row(session, self.stop_id)
        return tr(
            "Move {title_of} of {person} to {start_minute}",
            title_of=title_of(stop),
            person=stop.person,
            start_minute=wording.clock(self.start_minute),
        )

    def apply(self, session: Session) -> None:
        stop = stop_row(session, self.stop_id)
        later = self.start_minute - stop.start_minute
        for each in together(stop):
            refuse_locked(each)
            refuse_outside(title_of(stop), each.start_minute + later)
            each.start_minute += later
            each.end_minute += later
        people = [each.person for each in together(stop)]
        if self.person_id is not None and self.person_id != stop.person_id:
            _refuse_second_place(stop, self.person_id)
            stop.person, stop.person_id = find.person(session, self.person_id), self.person_id
            stop.travel_mode = None
            people.append(stop.person)
        travel_anew(session, stop.deployment, people)


@dataclass(frozen=True, slots=True)
class RemoveStop:
    """Take an item off everybody's run sheet; a patrol, visit or commitment goes to those not assigned."""

    stop_id: int

    label = tr("Take off a stop")

    def label_in(self, session: Session) -> str:
        stop = stop_row(session, self.stop_id)
        return tr("Take off {title_of} of {person}", title_of=title_of(stop), person=stop.person)

    def apply(self, session: Session) -> None:
        stop = stop_row(session, self.stop_id)
        deployment, shared = stop.deployment, together(stop)
        for each in shared:
            refuse_locked(each)
        if stop.hotspot_id or stop.visit_id or stop.commitment_id:
            deployment.unplaced.append(
                Unplaced(
                    kind=stop.kind,
                    hotspot_id=stop.hotspot_id,
                    visit_id=stop.visit_id,
                    commitment_id=stop.commitment_id,
                    due_minute=stop.start_minute,
                    minutes=stop.end_minute - stop.start_minute,
                    reason=TAKEN_OFF,
                    remedy="",
                )
            )
        for each in shared:
            deployment.stops.remove(each)
        travel_anew(session, deployment, [each.person for each in shared])


@dataclass(frozen=True, slots=True)
class PlaceItem:
    """Put something not assigned on run sheets by hand, at a time, for one person or several together."""

    unplaced_id: int
    person_ids: tuple[int, ...]
    start_minute: int

    @property
    def label(self) -> str:
        return tr("Assign at {start_minute}", start_minute=wording.clock(self.start_minute))

    def apply(self, session: Session) -> None:
        item = find.row(session, Unplaced, self.unplaced_id, "item")
        deployment = item.deployment
        refuse_issued(deployment)
        if not self.person_ids:
            raise CommandRefused(tr("Name at least one person who takes it."))
        refuse_outside(title_of(item), self.start_minute)
        joint = next_joint(deployment) if len(self.person_ids) > 1 else None
        position = len(deployment.stops)
        people = [find.person(session, person_id) for person_id in dict.fromkeys(self.person_ids)]
        for person in people:
            stop = Stop(
                person_id=person.id,
                kind=item.kind.value,
                start_minute=self.start_minute,
                end_minute=self.start_minute + item.minutes,
                place_id=_place_of(item),
                hotspot_id=item.hotspot_id,
                visit_id=item.visit_id,
                commitment_id=item.commitment_id,
                joint=joint,
            )
            placed = new_stop(stop, position)
            placed.person, placed.hotspot = person, item.hotspot
            placed.visit, placed.commitment = item.visit, item.commitment
            deployment.stops.append(placed)
            position += 1
        deployment.unplaced.remove(item)
        travel_anew(session, deployment, people)


@dataclass(frozen=True, slots=True)
class TakeSlot:
    """Put a visit, or one more patrol of a hotspot, on the run sheets of a day: ``seats`` are (person, start,
    end) in wall minutes. ``unplaced_id``: the item not assigned that it is, where it is one. A visit that
    only people off duty have comes off their sheets."""

    deployment_id: int
    seats: tuple[tuple[int, int, int], ...]
    visit_id: int | None = None
    hotspot_id: int | None = None
    unplaced_id: int | None = None

    label = tr("Assign")

    def label_in(self, session: Session) -> str:
        return tr("Assign {item} at {seats}", item=self._item(session), seats=wording.clock(self.seats[0][1]))

    def apply(self, session: Session) -> None:
        deployment = find.row(session, Deployment, self.deployment_id, "day")
        refuse_issued(deployment)
        if not self.seats:
            raise CommandRefused(tr("Name at least one person who takes it."))
        item = self._item(session)
        people = self._freed(session, deployment, item)
        joint = next_joint(deployment) if len(self.seats) > 1 else None
        kind = StopKind.VISIT if self.visit_id else StopKind.PATROL
        for person_id, start, end in self.seats:
            refuse_outside(str(item), start)
            stop = Stop(
                person_id, kind.value, start, end, place_id=item.place_id, hotspot_id=self.hotspot_id,
                visit_id=self.visit_id, joint=joint,
            )  # fmt: skip
            placed = new_stop(stop, len(deployment.stops))
            placed.person = find.person(session, person_id)
            placed.hotspot, placed.visit = (item, None) if isinstance(item, Hotspot) else (None, item)
            deployment.stops.append(placed)
            people.append(placed.person)
        if isinstance(item, Visit):
            self._give_date(session, item, deployment)
        for left in [one for one in deployment.unplaced if self._is(one)]:
            deployment.unplaced.remove(left)
        travel_anew(session, deployment, people)

    def _freed(self, session: Session, deployment: Deployment, item: Hotspot | Visit) -> list[Person]:
        """Those whose sheets a visit comes off, because none of them is on duty any more. Refused while
        somebody who is has it."""
        if self.visit_id is None:
            return []
        gone = left_behind(session, deployment, self.visit_id)
        for stop in gone:
            deployment.stops.remove(stop)
        if any(stop.visit_id == self.visit_id for stop in deployment.stops):
            raise CommandRefused(tr("{item} is on a run sheet already.", item=item))
        return [stop.person for stop in gone]

    def _give_date(self, session: Session, visit: Visit, deployment: Deployment) -> None:
        """A visit without a deadline may be put back to a later day, and is missing on the first no more."""
        if deployment.date > visit.latest_date:
            if visit.has_deadline:
                raise CommandRefused(
                    tr(
                        "{visit} has its deadline on {latest_date}.",
                        visit=visit,
                        latest_date=wording.day(visit.latest_date),
                    )
                )
            visit.latest_date = deployment.date
        left = None if self.unplaced_id is None else session.get(Unplaced, self.unplaced_id)
        if left is not None and left.deployment is not deployment and left.visit_id == visit.id:
            refuse_issued(left.deployment)
            left.deployment.unplaced.remove(left)

    def _item(self, session: Session) -> Hotspot | Visit:
        if self.visit_id is not None:
            return find.row(session, Visit, self.visit_id, "visit")
        return find.row(session, Hotspot, self.hotspot_id or 0, "hotspot")

    def _is(self, left: Unplaced) -> bool:
        """What is assigned now is not assigned no more; of patrols, the one that was meant."""
        return left.id == self.unplaced_id or (self.visit_id is not None and left.visit_id == self.visit_id)


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """Strike something not assigned from the day: a patrol that is not made today."""

    unplaced_id: int

    label = tr("Leave out")

    def label_in(self, session: Session) -> str:
        item = find.row(session, Unplaced, self.unplaced_id, "item")
        return tr(
            "Leave {hotspot} out", hotspot=item.hotspot or item.visit or item.commitment or item.kind.value
        )

    def apply(self, session: Session) -> None:
        item = find.row(session, Unplaced, self.unplaced_id, "item")
        refuse_issued(item.deployment)
        item.deployment.unplaced.remove(item)


@dataclass(frozen=True, slots=True)
class LockStop:
    """Fix a stop so that no build moves it, or set it free."""

    stop_id: int
    locked: bool = True

    @property
    def label(self) -> str:
        return tr("Lock a stop") if self.locked else tr("Unlock a stop")

    def label_in(self, session: Session) -> str:
        stop = stop_row(session, self.stop_id)
        return tr(
            "{what} {title_of} of {person}",
            what=tr("Lock") if self.locked else tr("Unlock"),
            title_of=title_of(stop),
            person=stop.person,
        )

    def apply(self, session: Session) -> None:
        for each in together(stop_row(session, self.stop_id)):
            each.locked = self.locked


def stop_row(session: Session, stop_id: int) -> RunSheetStop:
    stop = find.row(session, RunSheetStop, stop_id, "stop")
    refuse_issued(stop.deployment)
    return stop


def together(stop: RunSheetStop) -> list[RunSheetStop]:
    """The stop and those of the people who do it with this person."""
    if stop.joint is None:
        return [stop]
    return [each for each in stop.deployment.stops if each.joint == stop.joint]


def title_of(stop: RunSheetStop | Unplaced) -> str:
    item = stop.hotspot or stop.visit or stop.commitment
    return str(item) if item is not None else stop.kind.value


def refuse_outside(title: str, start_minute: int) -> None:
    """What a run sheet holds starts on its day or in the night after it."""
    if not 0 <= start_minute < 2 * MINUTES_A_DAY:
        raise CommandRefused(
            tr("{title_of} cannot start at minute {start_minute}.", title_of=title, start_minute=start_minute)
        )


def refuse_locked(stop: RunSheetStop) -> None:
    if stop.locked:
        raise CommandRefused(
            tr(
                "{title_of} of {person} is locked. Unlock it first.",
                title_of=title_of(stop),
                person=stop.person,
            )
        )


def _refuse_second_place(stop: RunSheetStop, person_id: int) -> None:
    if any(each.person_id == person_id for each in together(stop)):
        raise CommandRefused(tr("{title_of} already has this person in its crew.", title_of=title_of(stop)))


def next_joint(deployment: Deployment) -> int:
    return max((stop.joint or 0 for stop in deployment.stops), default=0) + 1


def _place_of(item: Unplaced) -> int | None:
    thing = item.hotspot or item.visit or item.commitment
    return thing.place_id if thing is not None else None
