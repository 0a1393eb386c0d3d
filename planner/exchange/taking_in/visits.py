"""A visit list becomes visits. Whom they concern is a case reference; the postcode only says where.

Where a list says nothing, a visit gets what the latest visit of its kind was given: roles, priority, worth. A
row is the same visit as a stored one when case, kind and due date are the same.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from planner.commands.command import Command
from planner.commands.visits import REFERENCE, AddVisit, AddVisitAt, ChangeVisit
from planner.commands.wording import clock, counted, day
from planner.exchange.import_refused import ImportRefused, RowError
from planner.exchange.postcodes import Postcodes, postcode_key, read_postcodes
from planner.exchange.reading.template_row import Imported
from planner.exchange.reading.written_text import matching_key
from planner.exchange.taking_in.preview import ImportPreview, Plan, Told, only_file
from planner.exchange.visits_import import VisitRow, read_visits
from planner.places.wards import Wards
from planner.planner import Planner
from planner.views.place_register import place_register
from planner.views.staff_register import StaffRegister, staff_register
from planner.views.visit_register import RegisteredVisit, UsualVisit, VisitRegister, visit_register
from solver.language import tr

ORDINARY: Final = UsualVisit(priority=3, worth_minutes=120, roles=())  # of a kind never seen before
RISK_PRIORITY: Final = {"high": 1, "medium": 2}  # at least so pressing
TWO_PEOPLE: Final = "two people"
MUST, PREFER = "must", "prefer"  # how firmly a worker is named


class _Point(NamedTuple):
    """Where a visit goes: a place that is stored, or a point that becomes one."""

    place_id: int | None
    easting: int
    northing: int
    ward: str


def visits_preview(planner: Planner, paths: Sequence[Path], told: Told) -> ImportPreview:
    """What a visit list would do. Raises ImportRefused for values that do not fit this team, and for
    postcodes that cannot be placed."""
    staff, visits = planner.read(staff_register), planner.read(visit_register)
    imported = read_visits(only_file(paths), told.answers, _choices(staff))
    points = _Points(planner, visits, told)
    _refuse_misfits(imported, points, staff)
    intake = _Intake(staff, visits, points, told.today)
    plan = Plan(tr("Visits"), imported.source, imported.notices)
    for row in imported.rows:
        intake.enter(plan, row)
    plan.notices += _notices(imported.rows, visits, told.today)
    return plan.preview


def _choices(staff: StaffRegister) -> Mapping[str, Sequence[str]]:
    return {
        "powers": staff.skills,
        "named_worker": tuple(staff.unmistakable_names),
        "deputy": tuple(staff.unmistakable_names),
        "agency_lead": staff.agencies,
    }


def _refuse_misfits(imported: Imported[VisitRow], points: _Points, staff: StaffRegister) -> None:
    errors = []
    for row in imported.rows:
        place = tr("line {line_number}", line_number=row.line_number)
        if not REFERENCE.fullmatch(row.case_ref):
            allowed = tr("write one such as F-07, never a name")
            errors.append(RowError(place, "case_ref", row.case_ref, tr("is not a case reference"), allowed))
        if points.of(row) is None:
            errors.append(RowError(place, "postcode", row.postcode, tr("cannot be placed"), points.remedy))
        ids = staff.unmistakable_names
        if row.deputy and row.named_worker and ids[row.deputy] == ids[row.named_worker]:
            allowed = tr("name somebody else, or nobody")
            errors.append(RowError(place, "deputy", row.deputy, tr("is the named worker too"), allowed))
    if errors:
        raise ImportRefused.for_rows(imported.source, errors)


class _Points:
    """Finds where a row's visit is: by its postcode, else where the case was visited last."""

    def __init__(self, planner: Planner, visits: VisitRegister, told: Told) -> None:
        self._postcodes: Postcodes = read_postcodes(told.postcodes) if told.postcodes else {}
        self._wards: Wards | None = told.read_wards()
        places = {place.place_id: place for place in planner.read(place_register).places}
        self._of_case = {
            matching_key(visit.case_ref): _Point(place.place_id, place.easting, place.northing, place.ward)
            for visit in visits.visits
            if (place := places.get(visit.place_id))
        }
        self.remedy = (
            tr("it is not in the file of postcodes")
            if told.postcodes
            else tr("add --postcodes with the Code-Point Open file of the area")
        )

    def of(self, row: VisitRow) -> _Point | None:
        before = self._of_case.get(matching_key(row.case_ref))
        position = self._postcodes.get(postcode_key(row.postcode))
        if position is None:
            return before
        if before is not None and position == (before.easting, before.northing):
            return before
        ward = self._wards.ward_of(*position) if self._wards else None
        return _Point(None, *position, ward.name if ward else "")


class _Intake:
    """Enters row after row; each stored visit answers for one row at the most."""

    def __init__(self, staff: StaffRegister, visits: VisitRegister, points: _Points, today: dt.date) -> None:
        self._people = staff.unmistakable_names
        self._usual = visits.usual
        self._points, self._today = points, today
        self._stored: dict[tuple[str, str, dt.date], list[RegisteredVisit]] = defaultdict(list)
        for visit in visits.visits:
            key = matching_key(visit.case_ref), matching_key(visit.kind), visit.latest_date
            self._stored[key].append(visit)

    def enter(self, plan: Plan, row: VisitRow) -> None:
        same = self._stored[matching_key(row.case_ref), matching_key(row.visit_type), row.due_date]
        title = tr(
            "{case_ref}, {visit_type}, by {due_date}",
            case_ref=row.case_ref,
            visit_type=row.visit_type,
            due_date=day(row.due_date),
        )
        if not same:
            span = tr(
                "{earliest_minute} to {latest_minute}",
                earliest_minute=clock(row.earliest_minute),
                latest_minute=clock(row.latest_minute),
            )
            plan.add(
                tr(
                    "{title}: {duration_min} min, {span}",
                    title=title,
                    duration_min=row.duration_min,
                    span=span,
                ),
                self._new(row),
            )
        elif not (stored := same.pop(0)).open:
            plan.leave_out(tr("{title}: done or cancelled already.", title=title))
        elif changes := self._changes(row, stored):
            words = ", ".join(word for word, _ in changes)
            plan.change(f"{title}: {words}", *(command for _, command in changes))
        else:
            plan.unchanged += 1

    def _new(self, row: VisitRow) -> Command:
        usual = self._usual.get(row.visit_type, ORDINARY)
        point = self._points.of(row)
        assert point is not None  # refused before
        visit = AddVisit(
            case_ref=row.case_ref,
            kind=row.visit_type,
            place_id=point.place_id or 0,
            earliest_date=min(self._today, row.due_date),
            latest_date=row.due_date,
            length_minutes=row.duration_min,
            windows=((row.earliest_minute, row.latest_minute, None, None),),
            has_deadline=True,
            crew_size=row.crew_min,
            skills=row.powers,
            roles=usual.roles,
            agencies=(row.agency_lead,) if row.agency_lead else (),
            named_worker_id=self._people[row.named_worker] if row.named_worker else None,
            named_strength=_strength(row),
            deputy_id=self._people[row.deputy] if row.deputy else None,
            marker_needs_two=row.risk_flag == TWO_PEOPLE,
            preferred_start_minute=row.preferred_from_minute,
            preferred_end_minute=row.preferred_to_minute,
            lag_least_minutes=row.between_least_min,
            lag_most_minutes=row.between_most_min,
            alone_after_dark=row.alone_after_dark,
            priority=min(usual.priority, RISK_PRIORITY.get(row.risk_flag, usual.priority)),
            worth_minutes=usual.worth_minutes,
        )
        if point.place_id is not None:
            return visit
        return AddVisitAt(visit, point.easting, point.northing, point.ward)

    def _changes(self, row: VisitRow, stored: RegisteredVisit) -> list[tuple[str, Command]]:
        """What filled cells say that is not stored yet, each in words and as a command."""
        given, found = row.model_fields_set, stored.visit_id
        changes: list[tuple[str, Command]] = []

        def field(word: str, name: str, old: object, new: object) -> None:
            if old != new:
                changes.append((word, ChangeVisit(found, {name: new})))

        field(
            tr("{duration_min} min", duration_min=row.duration_min),
            "length_minutes",
            stored.length_minutes,
            row.duration_min,
        )
        if "crew_min" in given:
            field(tr("crew {crew_min}", crew_min=row.crew_min), "crew_size", stored.crew_size, row.crew_min)
        changes += self._people_changes(row, stored)
        changes += _time_changes(row, stored)
        if "alone_after_dark" in given:
            word = tr("alone after dark: {what}", what="yes" if row.alone_after_dark else "no")
            field(word, "alone_after_dark", stored.alone_after_dark, row.alone_after_dark)
        if "risk_flag" in given:
            marker = row.risk_flag == TWO_PEOPLE
            field(
                f"two people: {'yes' if marker else 'no'}",
                "marker_needs_two",
                stored.marker_needs_two,
                marker,
            )
        window = row.earliest_minute, row.latest_minute
        if stored.windows != (window,):
            command = ChangeVisit(found, {}, windows=((*window, None, None),))
            # Before the length, which must fit the window.
            changes.insert(
                0,
                (
                    tr("{window} to {clock_window}", window=clock(window[0]), clock_window=clock(window[1])),
                    command,
                ),
            )
        if row.powers and tuple(sorted(row.powers)) != stored.skills:
            changes.append((tr(" and ").join(row.powers), ChangeVisit(found, {}, skills=row.powers)))
        return changes

    def _people_changes(self, row: VisitRow, stored: RegisteredVisit) -> list[tuple[str, Command]]:
        """Worker and deputy as one change, because they may change places."""
        worker = self._people[row.named_worker] if row.named_worker else stored.named_worker_id
        deputy = self._people[row.deputy] if row.deputy else stored.deputy_id
        if deputy == worker:  # only the worker was named anew: whoever was to stand in goes now
            deputy = None
        changes: list[tuple[str, Command]] = []
        if (worker, deputy) != (stored.named_worker_id, stored.deputy_id):
            words = [row.named_worker] if worker != stored.named_worker_id else []
            words += (
                [tr("deputy {deputy}", deputy=row.deputy or "nobody")] if deputy != stored.deputy_id else []
            )
            links = {"named_worker_id": worker, "deputy_id": deputy}
            changes.append((", ".join(words), ChangeVisit(stored.visit_id, links)))
        if "named_must" in row.model_fields_set and row.named_must != stored.named_must:
            word = tr("nobody else: {what}", what="yes" if row.named_must else "no")
            changes.append((word, ChangeVisit(stored.visit_id, {"named_strength": _strength(row)})))
        return changes


def _strength(row: VisitRow) -> str:
    return MUST if row.named_must else PREFER


def _time_changes(row: VisitRow, stored: RegisteredVisit) -> list[tuple[str, Command]]:
    """The preferred time, and the time between its people: two minutes each that are changed together."""
    given, changes = row.model_fields_set, list[tuple[str, Command]]()
    early, late = stored.preferred
    early = row.preferred_from_minute if "preferred_from_minute" in given else early
    late = row.preferred_to_minute if "preferred_to_minute" in given else late
    if (early, late) != stored.preferred:
        ends = [clock(one) if one is not None else tr("any time") for one in (early, late)]
        news = {"preferred_start_minute": early, "preferred_end_minute": late}
        changes.append(
            (
                tr("preferably {ends} to {ends_2}", ends=ends[0], ends_2=ends[1]),
                ChangeVisit(stored.visit_id, news),
            )
        )
    least, most = stored.between
    least = row.between_least_min if "between_least_min" in given else least
    most = row.between_most_min if "between_most_min" in given else most
    if (least, most) != stored.between:
        between = {"lag_least_minutes": least, "lag_most_minutes": most}
        changes.append(
            (
                tr("{least} to {most} min between its people", least=least, most=most),
                ChangeVisit(stored.visit_id, between),
            )
        )
    return changes


def _notices(rows: Sequence[VisitRow], visits: VisitRegister, today: dt.date) -> list[str]:
    notices = []
    overdue = [row.case_ref for row in rows if row.due_date < today]
    if overdue:
        notices.append(
            tr(
                "{visit_iss} overdue: {overdue}.",
                visit_iss=counted(len(overdue), "visit is", "visits are"),
                overdue=", ".join(overdue[:8]),
            )
        )
    new_kinds = sorted({row.visit_type for row in rows} - set(visits.usual))
    if new_kinds:
        notices.append(
            tr(
                "New kinds of visit: {new_kinds}. Anybody may make them, at an ordinary "
                "priority, until that is changed.",
                new_kinds=", ".join(new_kinds),
            )
        )
    return notices
