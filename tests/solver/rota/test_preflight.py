"""What is said before a search: in names and figures, in under a second, and never a traceback."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from solver.rota.preflight import ProblemRefused, musts_out_of_reach, preflight, refuse_unusable
from solver.rota.problem import REST, Absence, CoverNeed, Lock, Request, RotaProblem, ShiftType
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.rules.shifts_in_period import ShiftsInPeriod
from solver.rota.rules.skills_on_shift import SkillsOnShift
from solver.rota.rules.weekly_hours import WeeklyHours
from solver.rule import EVERYONE, MUST
from tests.solver.rota.small_teams import EARLY, LATE, E, L, a_person, a_team, wanted


def _texts(problem: RotaProblem) -> list[str]:
    return [finding.text for finding in preflight(problem)]


def test_a_team_that_can_be_planned_has_no_findings() -> None:
    rules = (LeastCover(strength=MUST), Locks(), NoDutyInAbsence())
    assert _texts(a_team("Anna Ben", 3, rules, [wanted(0, E, 2)], locks=(Lock(0, 1, L),))) == []


def test_cover_that_nobody_can_give_is_told_with_its_figures() -> None:
    people = (a_person("Anna", absences=(Absence(0, "leave"),)), a_person("Ben"))
    rules = (LeastCover(strength=MUST), NoDutyInAbsence())
    team = a_team("Anna Ben", 2, rules, [wanted(0, E, 2), wanted(1, E, 2)], people=people)
    assert _texts(team) == ["Cover, Mon 7: needs 2, at most 1 can be there."]


def test_a_band_that_no_shift_type_reaches_is_told_with_its_hours() -> None:
    """Lates end at 23:00, so nobody is there in the last hour of a band until midnight."""
    band = CoverNeed("Night cover", EVERYONE, 0, start=22 * 60, end=24 * 60, least=1, target=1)
    assert _texts(a_team("Anna", 1, (LeastCover(strength=MUST),), [band])) == [
        "Night cover 23–00, Mon 7: needs 1, at most 0 can be there."
    ]


def test_cover_that_is_only_preferred_stands_in_nobodys_way() -> None:
    rules = (LeastCover(strength=replace(MUST, price=60)),)
    assert _texts(a_team("Anna", 1, rules, [wanted(0, E, 5)])) == []


def test_contradictory_locks_name_the_cell_and_the_remedy() -> None:
    team = a_team("Anna", 2, (Locks(),), locks=(Lock(0, 1, E), Lock(0, 1, REST)))
    assert _texts(team) == ["Anna, Tue 8: locked on a rest day and on E. Remove one of the locks."]


def test_a_lock_on_a_day_of_leave_names_both_rules() -> None:
    people = (a_person("Anna", absences=(Absence(1, "leave"),)),)
    team = a_team("Anna", 2, (Locks(), NoDutyInAbsence()), people=people, locks=(Lock(0, 1, E),))
    assert _texts(team) == ["Anna, Tue 8: nothing is left to plan between Absences and Locked cells."]


def test_two_locks_with_too_little_rest_between_are_told_before_any_search() -> None:
    """A Late ends at 23:00 and the next Early begins at 07:00: 8 h. A Late after an Early leaves a day."""
    clash = a_team("Anna", 3, (Locks(), MinimumRest()), locks=(Lock(0, 0, L), Lock(0, 1, E)))
    told = "Anna: Rest between tours of duty: nothing but L is left on Mon 7 and E on Tue 8."
    assert _texts(clash) == [told]
    assert [finding.text for finding in musts_out_of_reach(clash)] == [told]

    for locks in ((Lock(0, 0, E), Lock(0, 1, L)), (Lock(0, 0, L), Lock(0, 2, E)), (Lock(0, 0, L),)):
        assert musts_out_of_reach(replace(clash, locks=locks)) == ()


def test_what_is_only_odd_is_no_must_out_of_reach() -> None:
    """A day without anybody is worth a word, but breaks no must where nobody is asked for."""
    people = (a_person("Anna", absences=(Absence(0, "leave"),)),)
    team = a_team("Anna", 2, (NoDutyInAbsence(),), people=people)
    assert _texts(team) == ["Mon 7: nobody can work that day."]
    assert musts_out_of_reach(team) == ()


def test_somebody_without_a_shift_type_and_a_day_without_anybody() -> None:
    people = (a_person("Anna", may_work=frozenset()), a_person("Ben", absences=(Absence(1, "leave"),)))
    team = a_team("Anna Ben", 2, (SkillsOnShift(), NoDutyInAbsence()), people=people)
    assert _texts(team) == [
        "Anna has no shift type to work in this period. Look at role, skills and absences.",
        "Tue 8: nobody can work that day.",
    ]


def test_sums_out_of_reach_are_told_in_their_own_unit() -> None:
    """Three days of leave leave room for two tours of four; five days of leave at ten hours are credited
    50 hours, 8 more than 40 with its tolerance of 2."""
    away = tuple(Absence(day, "leave") for day in (0, 1, 2))
    people = (a_person("Anna", absences=away),)
    team = a_team("Anna", 5, (ShiftsInPeriod(least=4), NoDutyInAbsence()), people=people)
    assert "Anna, Mon 7 to Fri 11: Tours of duty in the period: 2 too few whatever is planned." in _texts(
        team
    )
    full = tuple(Absence(day, "leave", credited_minutes=600) for day in range(5))
    people = (a_person("Anna", absences=full),)
    team = a_team("Anna", 7, (WeeklyHours(strength=MUST), NoDutyInAbsence()), people=people)
    assert "Anna, Mon 7 to Sun 13: Contracted hours: 8 h too many whatever is planned." in _texts(team)


def test_hours_that_no_whole_tours_come_to_are_told_with_the_nearest() -> None:
    """Half of 37 h with tours of 7 h 24: two are 14 h 48, three are 22 h 12, and 16 h 30 to 20 h 30 are due.
    With four hours either way two tours do."""
    tours = tuple(replace(shift, paid_minutes=444) for shift in (EARLY, LATE))
    people = (a_person("Anna", contract_minutes=1110),)
    team = a_team("Anna", 7, (WeeklyHours(strength=MUST),), people=people, shift_types=tours)
    assert _texts(team) == [
        "Anna, Mon 7 to Sun 13: Contracted hours: no whole tours come to 16 h 30 to 20 h 30, "
        "only to 14 h 48 or 22 h 12."
    ]
    assert _texts(replace(team, rules=(WeeklyHours(tolerance_minutes=240, strength=MUST),))) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"people": ()}, "There is nobody to plan. Add people, or choose an agency that has some."),
        ({"days": 0}, "The period has no days. Choose a last day after the first."),
        ({"shift_types": ()}, "There are no shift types. Add one before building a rota."),
        (
            {"shift_types": (replace(EARLY, end=EARLY.start + 26 * 60), LATE)},
            "Shift type E lasts 26 h; a tour of duty lasts up to 24 h. Change its start or end.",
        ),
        (
            {"shift_types": (replace(EARLY, end=EARLY.start), LATE)},
            "Shift type E lasts 0 min; a tour of duty lasts up to 24 h. Change its start or end.",
        ),
        ({"shift_types": (EARLY, EARLY)}, "2 shift types have the code E. Give each its own."),
        (
            {"people": (a_person("Anna", history=(9,)),)},
            "Anna has a shift type in history that does not exist. Add it, or clear the day.",
        ),
        (
            {"requests": (Request(3, 0, frozenset({E})),)},
            "A request names a person or a day outside the period.",
        ),
        (
            {"cover": (wanted(0, 9, 1),)},
            "Cover: its cover names a shift type that does not exist. Choose another.",
        ),
        ({"locks": (Lock(0, 0, 9),)}, "A lock names a shift type that does not exist. Remove it."),
    ],
)
def test_what_cannot_be_planned_at_all_is_refused(change: dict[str, object], sentence: str) -> None:
    team = replace(a_team("Anna", 2, (Locks(),)), **change)  # type: ignore[arg-type]
    with pytest.raises(ProblemRefused) as refusal:
        refuse_unusable(team)
    assert str(refusal.value).startswith(sentence)
    assert all(finding.refused for finding in preflight(team))


def test_it_takes_less_than_a_second_for_sixty_people() -> None:
    """Processor time, so that other work on the computer does not count: a fortieth of what is allowed
    for an answer that has to come before a search."""
    shifts = (EARLY, LATE, ShiftType("N", "Night", 22 * 60, 30 * 60, 480, frozenset({"night"})))
    names = " ".join(f"Anna{number}" for number in range(60))
    cover = [wanted(day, shift, 61) for day in range(28) for shift in (E, L)]
    rules = (LeastCover(strength=MUST), NoDutyInAbsence(), WeeklyHours(), ShiftsInPeriod(least=10), Locks())
    team = a_team(names, 28, rules, cover, shift_types=shifts)
    began = time.process_time()
    assert len(preflight(team)) == 56
    assert time.process_time() - began < 1.0
