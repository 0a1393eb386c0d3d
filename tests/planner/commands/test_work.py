"""What is to be done: hotspots, visits, commitments, concerns, places and crime counts."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.commitments import AddCommitment, Attendee, ChangeCommitment, RemoveCommitment
from planner.commands.concerns import (
    AnswerQuestions,
    CloseConcern,
    ConcernToHotspot,
    ConcernToVisit,
    ReportConcern,
)
from planner.commands.crime import Counted, ReplaceCrimeCounts
from planner.commands.hotspots import AcceptProposals, AddHotspot, ChangeHotspot, RemoveHotspot
from planner.commands.places import AddPlace, ChangePlace, RemovePlace, SetBase, SetTravelTimes
from planner.commands.visits import AddVisit, AddVisitAt, ChangeVisit, RemoveVisit
from planner.domain.commitments import Commitment
from planner.domain.concerns import Concern
from planner.domain.crime import CrimeCount
from planner.domain.hotspots import Hotspot
from planner.domain.places import Place, TravelTime
from planner.domain.settings import Setting
from planner.domain.visits import Visit
from planner.planner import Command, CommandRefused, Planner
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, Ids, rows

Team = tuple[Planner, Ids]


def refused(planner: Planner, command: Command) -> str:
    before = rows(planner)
    with pytest.raises(CommandRefused) as refusal:
        planner.execute(command)
    assert rows(planner) == before
    return str(refusal.value)


# Hotspots -----------------------------------------------------------------------------------------


def test_accepting_proposals_is_one_step_and_numbers_them_on(team: Team) -> None:
    planner, _ = team
    found = tuple(
        AddHotspot(name, 450_000 + 500 * n, 532_000, "Victoria", source_crime_count=90 - n)
        for n, name in enumerate(["Raby Road", "York Road", "Murray Street"])
    )
    planner.execute(AcceptProposals(found))
    assert planner.undo_label == "Accept 3 proposed hotspots"
    names = planner.read(lambda session: [str(each) for each in session.scalars(select(Hotspot))])
    assert names == ["1 Church Street", "2 Raby Road", "3 York Road", "4 Murray Street"]
    planner.undo()
    assert len(rows(planner)["hotspot"]) == 1
    assert len(rows(planner)["place"]) == 2  # the base and Church Street


def test_a_hotspot_changes_its_hours_roles_and_place(team: Team) -> None:
    planner, _ = team
    changes = planner.execute(
        ChangeHotspot(
            1,
            {"easting": 451_250, "visits_a_day": 4, "dwell_target_minutes": 16},
            hours=((4, 17 * 60, 23 * 60), (5, 17 * 60, 26 * 60)),
            roles=("PCSO", "ASB officer"),
        )
    )
    assert changes.kinds == {"hotspot", "hotspot_hours", "hotspot_role", "place"}

    def described(session: Session) -> tuple[int, int, list[int], list[str]]:
        hotspot = session.get_one(Hotspot, 1)
        weekdays = [hours.weekday for hours in hotspot.hours]
        return (
            hotspot.place.easting,
            hotspot.target_minutes_a_day,
            weekdays,
            [str(r.role) for r in hotspot.roles],
        )

    assert planner.read(described) == (451_250, 64, [4, 5], ["PCSO", "ASB officer"])


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"dwell_target_minutes": 25}, "the patrol length must lie between the shortest and the longest."),
        ({"least_gap_minutes": 300}, "the least time between patrols is more than the most."),
        ({"start_date": FRIDAY, "end_date": MONDAY}, "the last day is before the first."),
    ],
)
def test_a_hotspot_that_contradicts_itself_is_refused(
    team: Team, changes: dict[str, object], sentence: str
) -> None:
    planner, _ = team
    assert refused(planner, ChangeHotspot(1, changes)) == f"Hotspot Church Street: {sentence}"


def test_a_hotspot_of_a_concern_is_ended_not_removed(team: Team) -> None:
    planner, _ = team
    planner.execute(ReportConcern(MONDAY, 1275, "Fires set behind shops"))
    planner.execute(ConcernToHotspot(1, 1))
    assert refused(planner, RemoveHotspot(1)) == (
        "Hotspot 1 Church Street is in run sheets or concerns. Enter a last day instead."
    )


# Visits -------------------------------------------------------------------------------------------


def a_visit(case_ref: str = "F-07", **changes: object) -> AddVisit:
    values: dict[str, object] = {
        "kind": "Top-ten family",
        "place_id": 1,
        "earliest_date": MONDAY,
        "latest_date": FRIDAY,
        "length_minutes": 60,
    }
    return AddVisit(case_ref, **(values | changes))  # type: ignore[arg-type]


def test_a_joint_visit_needs_as_many_people_as_agencies(team: Team) -> None:
    planner, ids = team
    planner.execute(
        a_visit(
            windows=((900, 1080, None, None), (600, 720, None, TUESDAY)),
            skills=("Arrest",),
            agencies=("Police", "Council"),
            named_worker_id=ids.imran,
            named_strength="must",
            deputy_id=ids.amy,
        )
    )

    def described(session: Session) -> tuple[str, int, str, list[bool]]:
        visit = session.get_one(Visit, 1)
        tuesday = [window.holds_on(TUESDAY) for window in visit.windows]
        return str(visit), visit.people_needed, str(visit.named_worker), tuesday

    assert planner.read(described) == ("F-07, Top-ten family", 2, "Imran Sheikh", [True, True])
    planner.execute(ChangeVisit(1, {"deputy_id": None, "status": "done"}, agencies=(), windows=()))
    assert planner.read(lambda session: session.get_one(Visit, 1).people_needed) == 1


@pytest.mark.parametrize(
    ("visit", "sentence"),
    [
        (
            a_visit("Mrs Smith"),
            "“Mrs Smith” is no case reference. Write one such as F-07, never a name.",
        ),
        (
            a_visit(latest_date=MONDAY - dt.timedelta(1)),
            "Visit F-07: the latest date is before the earliest.",
        ),
        (a_visit(windows=((600, 630, None, None),)), "Visit F-07: 60 minutes do not fit its window."),
        (a_visit(windows=((630, 600, None, None),)), "Visit F-07: a window must end after it starts."),
        (a_visit(place_id=99), "This place is not there any more."),
        (a_visit(skills=("Flying",)), "There is no skill or power called “Flying”."),
        (a_visit(priority=9), "The priority is 9; it can be 1 to 5."),
    ],
)
def test_what_is_wrong_with_a_visit_is_said(team: Team, visit: AddVisit, sentence: str) -> None:
    assert refused(team[0], visit) == sentence


def test_a_worker_is_not_their_own_deputy(team: Team) -> None:
    planner, ids = team
    visit = a_visit(named_worker_id=ids.amy, deputy_id=ids.amy)
    assert refused(planner, visit) == "Visit F-07: Amy Hargreaves cannot be both the worker and the deputy."


@pytest.mark.parametrize("case_ref", ["F-07", "A", "V12", "ASB-2026/114", "3112"])
def test_case_references_of_all_agencies_are_taken(team: Team, case_ref: str) -> None:
    planner, _ = team
    planner.execute(a_visit(case_ref))
    planner.execute(RemoveVisit(1))
    assert planner.undo_label == f"Remove visit {case_ref}"


def test_the_own_place_of_a_visit_goes_with_it_and_comes_back(team: Team) -> None:
    planner, _ = team
    before = rows(planner)
    planner.execute(AddVisitAt(a_visit("F-07"), 450_900, 532_700, "Victoria"))
    there = rows(planner)
    planner.execute(RemoveVisit(1))
    left = rows(planner)
    assert (left["visit"], left["place"]) == (before["visit"], before["place"])
    planner.undo()
    assert rows(planner) == there


def test_a_place_that_others_use_stays_when_a_visit_goes(team: Team) -> None:
    planner, _ = team
    planner.execute(a_visit("F-07"))  # at the base, which is no visit's own
    planner.execute(AddVisitAt(a_visit("F-08"), 450_900, 532_700))
    own = planner.read(lambda session: session.get_one(Visit, 2).place_id)
    planner.execute(a_visit("F-09", place_id=own))
    planner.execute(RemoveVisit(1))
    planner.execute(RemoveVisit(2))
    assert planner.read(lambda session: session.get_one(Visit, 3).place.name) == "Visit F-08"
    planner.execute(RemoveVisit(3))  # nobody needs it any more
    names = [row[1] for row in rows(planner)["place"]]
    assert "Visit F-08" not in names


# Commitments --------------------------------------------------------------------------------------


def test_a_briefing_on_five_days_is_one_step(team: Team) -> None:
    planner, ids = team
    dates = tuple(MONDAY + dt.timedelta(days=day) for day in range(5))
    attendees = (Attendee(person_id=ids.helen), Attendee(agency="Police"), Attendee(role="ASB officer"))
    planner.execute(AddCommitment("Daily briefing", "briefing", dates, 540, 570, 1, attendees))
    assert planner.undo_label == "Add Daily briefing, 5 dates"
    assert len(rows(planner)["commitment_attendee"]) == 15
    planner.execute(ChangeCommitment(3, {"start_minute": 550, "place_id": None}, attendees=()))
    assert len(rows(planner)["commitment_attendee"]) == 12
    place = planner.read(lambda session: session.get_one(Commitment, 3).place)
    assert place is None
    planner.execute(RemoveCommitment(3))
    assert planner.undo_label == "Remove Daily briefing, Wed 9 Dec"


def test_what_is_wrong_with_a_commitment_is_said(team: Team) -> None:
    planner, _ = team
    assert refused(planner, AddCommitment("Drop-in", "drop_in", (), 540, 600)) == "Drop-in needs a date."
    assert refused(planner, AddCommitment("Drop-in", "drop_in", (MONDAY,), 600, 540)) == (
        "Drop-in must end after it starts."
    )
    everybody = (Attendee(role="PCSO", agency="Police"),)
    assert refused(planner, AddCommitment("Drop-in", "drop_in", (MONDAY,), 540, 600, None, everybody)) == (
        "Drop-in: each attendee is one person, one role or one agency."
    )


# Concerns -----------------------------------------------------------------------------------------


def concern(session: Session) -> tuple[str, int, dt.date | None, str]:
    found = session.get_one(Concern, 1)
    return found.reference, found.priority, found.act_by_date, found.state.value


@pytest.mark.parametrize(
    ("harm", "repeats", "vulnerable", "priority", "days"),
    [
        ("possible", "three_or_more", "child", 1, 2),  # 1 + 2 + 2 points
        ("likely", "no", "no", 2, 5),  # 3 points
        ("possible", "twice", "no", 3, 10),  # 2 points
        ("unlikely", "no", "no", 4, 28),
    ],
)
def test_three_answers_set_the_priority_and_the_date(
    team: Team, harm: str, repeats: str, vulnerable: str, priority: int, days: int
) -> None:
    planner, _ = team
    planner.execute(ReportConcern(MONDAY, 1275, "Fires set behind shops, third time"))
    planner.execute(AnswerQuestions(1, harm, repeats, vulnerable))
    act_by = MONDAY + dt.timedelta(days=days)
    assert planner.read(concern) == ("C-0001", priority, act_by, "looked_at")


def test_a_concern_becomes_a_visit_or_a_hotspot_and_is_closed_once(team: Team) -> None:
    planner, _ = team
    planner.execute(ReportConcern(MONDAY, 1275, "Fires set behind shops"))
    planner.execute(ConcernToVisit(1, new=a_visit("A")))
    planner.execute(ConcernToHotspot(1, new=AddHotspot("Oxford Road shops", 450_100, 531_700)))
    assert planner.undo_label == "C-0001 to hotspot"
    assert planner.read(concern)[3] == "placed"
    planner.execute(CloseConcern(1, "Caller told", TUESDAY))
    assert refused(planner, CloseConcern(1, "Again")) == "C-0001 is closed."
    assert refused(planner, ConcernToVisit(1, visit_id=1)) == "C-0001 is closed."


# Places and crime ---------------------------------------------------------------------------------


def test_there_is_one_base(team: Team) -> None:
    planner, _ = team
    planner.execute(AddPlace("Jutland Road hub", 450_900, 529_400))
    planner.execute(SetBase(3))
    bases = planner.read(
        lambda session: [str(p) for p in session.scalars(select(Place).where(Place.is_base))]
    )
    setting = planner.read(lambda session: str(session.get_one(Setting, 1).base_place))
    assert (bases, setting) == (["Jutland Road hub"], "Jutland Road hub")


def test_a_place_in_use_stays(team: Team) -> None:
    planner, _ = team
    assert refused(planner, RemovePlace(1)) == "Avenue Road is in use and cannot be removed."
    assert refused(planner, RemovePlace(2)) == "Church Street is in use and cannot be removed."
    planner.execute(AddPlace("Jutland Road hub", 450_900, 529_400))
    planner.execute(ChangePlace(3, {"ward": "Seaton"}))
    planner.execute(SetTravelTimes(((1, 3, "foot", 41), (3, 2, "foot", 50))))
    planner.execute(RemovePlace(3))
    assert rows(planner)["travel_time"] == []


def test_a_travel_time_holds_both_ways_and_is_replaced(team: Team) -> None:
    planner, _ = team
    planner.execute(SetTravelTimes(((1, 2, "foot", 9),)))
    planner.execute(SetTravelTimes(((2, 1, "foot", 7), (2, 1, "car", 4))))
    times = planner.read(
        lambda session: [(t.mode.value, t.minutes) for t in session.scalars(select(TravelTime))]
    )
    assert times == [("foot", 7), ("car", 4)]


def counts(planner: Planner) -> list[tuple[str, str, int]]:
    return planner.read(
        lambda session: [(c.month, c.force, c.count) for c in session.scalars(select(CrimeCount))]
    )


def test_importing_a_month_again_replaces_it_for_that_force_only(team: Team) -> None:
    planner, _ = team

    def counted(month: str, force: str, count: int) -> Counted:
        return Counted(month, force, "Robbery", 450_000, 532_000, count)

    planner.execute(
        ReplaceCrimeCounts(
            (
                counted("2024-01", "Cleveland", 3),
                counted("2024-02", "Cleveland", 4),
                counted("2024-01", "Durham", 5),
            )
        )
    )
    planner.execute(
        ReplaceCrimeCounts((counted("2024-01", "Cleveland", 9), counted("2024-01", "Cleveland", 1)))
    )
    assert sorted(counts(planner)) == [
        ("2024-01", "Cleveland", 1),
        ("2024-01", "Cleveland", 9),
        ("2024-01", "Durham", 5),
        ("2024-02", "Cleveland", 4),
    ]
    planner.undo()
    assert sorted(counts(planner))[0] == ("2024-01", "Cleveland", 3)
    assert "not a month" in refused(planner, ReplaceCrimeCounts((counted("2024-13", "Cleveland", 1),)))
