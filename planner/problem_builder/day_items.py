"""What is to be done on a date: hotspots to patrol, visits that are open, commitments to keep."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, selectinload

from planner.domain.commitments import Commitment, CommitmentAttendee, CommitmentKind
from planner.domain.deployments import Deployment, DeploymentState, RunSheetStop
from planner.domain.hotspots import Hotspot, HotspotRole
from planner.domain.people import Person
from planner.domain.settings import Setting
from planner.domain.visits import (
    NamedWorkerStrength,
    Visit,
    VisitAgency,
    VisitRole,
    VisitSkill,
    VisitStatus,
)
from planner.problem_builder.day_people import DayPeople
from planner.problem_builder.day_places import DayPlaces
from planner.problem_builder.demand_profile import hour_profile
from solver.clock import MINUTES_A_DAY, Clock
from solver.day_names import DAYS, day_of_week
from solver.deployment import items as engine
from solver.deployment.items import Span, StartWindow
from solver.language import tr

DAYS_LOOKED_BACK = 5  # for unpredictable times and runs of days
HIGH_RISK = 75
MINUTES_AROUND_A_COMMITMENT = 45  # to get there, back to base and write up
# A minute at a hotspot is worth two to three of missing cover by its risk: dearer than a minute on the way,
# so that people on duty with nothing else to do go to the outlying ones too.
WORTH_OF_A_PATROL_MINUTE = 2


class DayItems:
    """Translates what a day asks for. ``left_out`` and ``due_today`` are filled by ``visits``."""

    def __init__(
        self,
        session: Session,
        day: dt.date,
        setting: Setting,
        clock: Clock,
        places: DayPlaces,
        people: DayPeople,
        also: frozenset[int] = frozenset(),
    ) -> None:
        self.session, self.day, self.setting = session, day, setting
        self.clock, self.places, self.people, self.also = clock, places, people, also
        self.left_out: list[tuple[Visit, str]] = []
        self.due_today: list[int] = []

    def hotspots(self) -> tuple[engine.Hotspot, ...]:
        starts = self._recent_starts()
        query = select(Hotspot).options(
            selectinload(Hotspot.hours),
            selectinload(Hotspot.roles).selectinload(HotspotRole.role),
            selectinload(Hotspot.place),
        )
        return tuple(
            self._hotspot(one, starts.get(one.id, {}))
            for one in self.session.scalars(query.order_by(Hotspot.number))
            if one.active_on(self.day) and self._active(one)
        )

    def visits(self) -> tuple[engine.Visit, ...]:
        return tuple(self._offered(self._open_visits()))

    def commitments(self) -> tuple[engine.Commitment, ...]:
        query = select(Commitment).where(Commitment.date == self.day)
        rows = self.session.scalars(query.order_by(Commitment.start_minute, Commitment.id))
        kept: list[engine.Commitment] = []
        for one in rows:
            kept.append(self._commitment(one, kept))
        return tuple(kept)

    def briefed(self, commitments: Sequence[engine.Commitment]) -> frozenset[int]:
        """Indices of the people who attend a briefing that is a commitment."""
        return frozenset(p for one in commitments if one.briefing for p in one.attendees)

    def _hotspot(self, one: Hotspot, starts: dict[dt.date, list[int]]) -> engine.Hotspot:
        return engine.Hotspot(
            id=one.id,
            name=f"{one.number} {one.name}",
            place=self.places.index(one.place),
            worth=max(1, WORTH_OF_A_PATROL_MINUTE * one.dwell_target_minutes * (50 + one.risk) // 100),
            active=self._active(one),
            visits_wanted=one.visits_a_day,
            profile=hour_profile(self.day),
            dwell_least=one.dwell_least_minutes,
            dwell_target=one.dwell_target_minutes,
            dwell_most=one.dwell_most_minutes,
            least_gap=one.least_gap_minutes,
            most_gap=one.most_gap_minutes,
            crew=one.crew_size,
            two_agencies=one.two_agencies,
            may_patrol=frozenset(link.role.name for link in one.roles),
            lone_after_dark_ok=one.alone_after_dark,
            high_risk=one.risk >= HIGH_RISK,
            recent_starts=tuple(tuple(starts.get(day, ())) for day in self._days_before()),
            run_days=self._run_days(starts),
        )

    def _active(self, one: Hotspot) -> tuple[Span, ...]:
        return tuple(
            Span(self.clock.minute(0, hours.start_minute), self.clock.minute(0, hours.end_minute))
            for hours in one.hours
            if hours.weekday == self.day.weekday()
        )

    def _days_before(self) -> list[dt.date]:
        return [self.day - dt.timedelta(days=back) for back in range(1, DAYS_LOOKED_BACK + 1)]

    def _run_days(self, starts: dict[dt.date, list[int]]) -> int:
        run = 0
        for day in self._days_before():
            if not starts.get(day):
                break
            run += 1
        return run

    def _recent_starts(self) -> dict[int, dict[dt.date, list[int]]]:
        """Patrol starts of the days before, by hotspot and date, on today's time axis."""
        found: dict[int, dict[dt.date, list[int]]] = {}
        for date, stop in self._earlier_patrols():
            by_day = found.setdefault(stop.hotspot_id or 0, {})
            start = self.clock.minute(0, stop.start_minute)
            if start not in by_day.setdefault(date, []):
                by_day[date].append(start)
        return found

    def _earlier_patrols(self) -> Iterator[tuple[dt.date, RunSheetStop]]:
        query = (
            select(Deployment.date, RunSheetStop)
            .join(RunSheetStop, RunSheetStop.deployment_id == Deployment.id)
            .where(
                Deployment.date.in_(self._days_before()),
                Deployment.state != DeploymentState.SUPERSEDED,
                RunSheetStop.hotspot_id.is_not(None),
            )
            .order_by(Deployment.date, RunSheetStop.start_minute, RunSheetStop.id)
        )
        yield from self.session.execute(query)

    def _open_visits(self) -> list[Visit]:
        """Open visits that this day may hold and that no other day holds already."""
        elsewhere = (
            select(RunSheetStop.visit_id)
            .join(Deployment)
            .where(
                Deployment.date != self.day,
                Deployment.state != DeploymentState.SUPERSEDED,
                RunSheetStop.visit_id.is_not(None),
            )
        )
        offered = and_(
            Visit.earliest_date <= self.day, Visit.latest_date >= self.day, Visit.id.not_in(elsewhere)
        )
        still_to_make = and_(Visit.status == VisitStatus.OPEN, offered)
        query = select(Visit).where(or_(still_to_make, Visit.id.in_(sorted(self.also))))
        query = query.options(
            selectinload(Visit.place),
            selectinload(Visit.windows),
            selectinload(Visit.skills).selectinload(VisitSkill.skill),
            selectinload(Visit.roles).selectinload(VisitRole.role),
            selectinload(Visit.agencies).selectinload(VisitAgency.agency),
        )
        return list(self.session.scalars(query.order_by(Visit.priority, Visit.latest_date, Visit.id)))

    def _offered(self, visits: Sequence[Visit]) -> Iterator[engine.Visit]:
        for visit in visits:
            last = visit.latest_date == self.day
            if last:
                self.due_today.append(visit.id)
            reason = self._why_not(visit)
            if not reason:
                yield self._visit(visit, last=last)
            elif last:
                self.left_out.append((visit, reason))

    def _why_not(self, visit: Visit) -> str:
        """Why the day cannot hold a visit whatever the plan, or nothing."""
        if not self._windows(visit):
            return tr(
                "{case_ref} has no window on {day} that holds {length_minutes} min.",
                case_ref=visit.case_ref,
                day=DAYS[self.day.weekday()],
                length_minutes=visit.length_minutes,
            )
        must = visit.named_strength is NamedWorkerStrength.MUST
        named = [one for one in (visit.named_worker, visit.deputy) if one is not None]
        if must and named and not any(one.id in self.people.index for one in named):
            names = tr(" and ").join(one.display_name for one in named)
            day = day_of_week(self.day)
            if len(named) > 1:
                return tr("Only {names} may go, and are not on duty on {day}.", names=names, day=day)
            return tr("Only {names} may go, and is not on duty on {day}.", names=names, day=day)
        return ""

    def _visit(self, visit: Visit, *, last: bool) -> engine.Visit:
        named, deputy = self._worker(visit.named_worker), self._worker(visit.deputy)
        must_be_named = visit.named_strength is NamedWorkerStrength.MUST
        if named is None and deputy is not None:
            named, deputy = deputy, None
        return engine.Visit(
            id=visit.id,
            name=f"{visit.kind}, {visit.case_ref}",
            place=self.places.index(visit.place),
            windows=self._windows(visit),
            legs=tuple(self._legs(visit)),
            powers=frozenset(link.skill.name for link in visit.skills),
            agencies_together=max(1, len(visit.agencies)),
            named=named,
            named_must=must_be_named and named is not None,
            deputy=deputy,
            priority=visit.priority - 1,
            worth=visit.worth_minutes,
            must=last and visit.has_deadline,
            days_left=(visit.latest_date - self.day).days,
            household=visit.case_ref,
            marker_two=visit.marker_needs_two,
            lone_after_dark_ok=visit.alone_after_dark,
            preferred=self._preferred(visit),
            lag_least=visit.lag_least_minutes if visit.people_needed > 1 else 0,
            lag_most=visit.lag_most_minutes if visit.people_needed > 1 else 0,
        )

    def _worker(self, person: Person | None) -> int | None:
        return None if person is None else self.people.index.get(person.id)

    def _windows(self, visit: Visit) -> tuple[StartWindow, ...]:
        """The earliest and latest starts; a visit without windows may be made at any time of the day."""
        spans = [(one.start_minute, one.end_minute) for one in visit.windows if one.holds_on(self.day)]
        if not visit.windows:
            spans = [(0, 24 * 60)]
        elapsed = [(self.clock.minute(0, start), self.clock.minute(0, end)) for start, end in spans]
        return tuple(
            StartWindow(start, end - visit.length_minutes)
            for start, end in elapsed
            if end - start >= visit.length_minutes  # on the spring night less passes than the clock shows
        )

    def _preferred(self, visit: Visit) -> StartWindow | None:
        early, late = visit.preferred_start_minute, visit.preferred_end_minute
        if early is None and late is None:
            return None
        return StartWindow(
            self.clock.minute(0, early or 0),
            self.clock.minute(0, 2 * MINUTES_A_DAY if late is None else late),
        )

    def _legs(self, visit: Visit) -> Iterator[engine.Leg]:
        """One leg a person: one of each joint agency first, then whoever the roles allow."""
        roles = [link.role for link in visit.roles]
        for number in range(visit.people_needed):
            agency = visit.agencies[number].agency if number < len(visit.agencies) else None
            fitting = [role for role in roles if agency is None or role.agency_id == agency.id]
            yield engine.Leg(
                visit.length_minutes,
                roles=frozenset(role.name for role in fitting),
                agencies=frozenset({agency.name}) if agency else frozenset(),
            )

    def _commitment(self, one: Commitment, before: Sequence[engine.Commitment]) -> engine.Commitment:
        """Nobody is asked to two at once but by name, and one briefing a tour is enough: the first that it
        holds."""
        start, end = self.clock.minute(0, one.start_minute), self.clock.minute(0, one.end_minute)
        briefing = one.kind is CommitmentKind.BRIEFING
        busy = {p for other in before if other.start < end and start < other.end for p in other.attendees}
        if briefing:
            busy |= self.briefed(before)
        present = self.people.present(one.start_minute, one.end_minute)
        free = [person for person in present if self.people.index[person.id] not in busy]
        return engine.Commitment(
            id=one.id,
            name=one.name,
            place=self.places.index(one.place),
            start=start,
            end=end,
            attendees=frozenset(self._attending(one, free)),
            quorum=tuple(
                engine.Quorum(attendee.agency.name, attendee.least_people)
                for attendee in one.attendees
                if attendee.agency is not None and attendee.least_people
            ),
            briefing=briefing,
        )

    def _attending(self, one: Commitment, free: Sequence[Person]) -> set[int]:
        """Named people who are on duty that day; of the ``free``, everybody of a role or agency, and as many
        more of a role as it lacks then, taking turns by date. Whoever is named is asked whatever else he or
        she does then, but to a briefing: why somebody cannot come is for the plan to say."""
        index, named = self.people.index, {attendee.person_id for attendee in one.attendees}
        able = free if one.kind is CommitmentKind.BRIEFING else [person for person, _ in self.people.duties]
        found = {index[person.id] for person in able if person.id in named}
        for attendee in one.attendees:
            if attendee.person_id is None and attendee.least_people is None:
                found |= {index[person.id] for person in self._asked(one, attendee, free)}
        for attendee in one.attendees:
            if attendee.role_id is not None and attendee.least_people is not None:
                fitting = self._asked(one, attendee, free)
                others = [person for person in self._in_turn(fitting) if index[person.id] not in found]
                have = sum(1 for p in found if self.people.duties[p][0].role_id == attendee.role_id)
                found |= {index[person.id] for person in others[: max(attendee.least_people - have, 0)]}
        return found

    def _asked(self, one: Commitment, attendee: CommitmentAttendee, free: Sequence[Person]) -> list[Person]:
        """Those of a role or agency, as far as any of them has room for the way there and back."""
        among = [
            person
            for person in free
            if attendee.role_id == person.role_id or attendee.agency_id == person.role.agency_id
        ]
        room = 0 if one.kind is CommitmentKind.BRIEFING else MINUTES_AROUND_A_COMMITMENT
        return self.people.with_room(among, one.start_minute, one.end_minute, room)

    def _in_turn(self, people: list[Person]) -> list[Person]:
        """Another one first on each date, so that the same person does not always go."""
        turn = self.day.toordinal() % len(people) if people else 0
        return people[turn:] + people[:turn]
