"""Rules, cover, shift types, dates and settings: what a manager sets."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.dates import AddBankHoliday, AddBankHolidays, RemoveBankHoliday, SetDayNote
from planner.commands.demand import AddCover, ChangeCover, ChangeCoverGroup, RemoveCover, RemoveCoverGroup
from planner.commands.rules import (
    AddRule,
    ChangeRuleValue,
    RemoveRule,
    SetPrice,
    SetScope,
    SetStrength,
    SwitchRule,
    UseRuleSet,
)
from planner.commands.settings import ChangeSettings
from planner.commands.shift_types import AddShiftType, ChangeShiftType, RemoveShiftType
from planner.domain.dates import BankHoliday, DayNote
from planner.domain.demand import CoverRequirement
from planner.domain.rules import RuleSet, RuleSetting
from planner.domain.settings import Setting
from planner.domain.shifts import ShiftType
from planner.planner import Command, CommandRefused, Planner
from solver.rota.rules import BY_KEY
from tests.planner.small_team import MONDAY, Ids, rows

Team = tuple[Planner, Ids]


def refused(planner: Planner, command: Command) -> str:
    before = rows(planner)
    with pytest.raises(CommandRefused) as refusal:
        planner.execute(command)
    assert rows(planner) == before
    return str(refusal.value)


def setting(session: Session) -> RuleSetting:
    return session.get_one(RuleSetting, 1)


def test_every_rule_of_the_catalogue_can_be_added_with_its_usual_values(team: Team) -> None:
    planner, _ = team
    for key, kind in BY_KEY.items():
        planner.execute(AddRule(key))
        assert planner.undo_label == f"Add rule: {kind.title}"
    stored = planner.read(
        lambda session: {
            each.rule: (each.strength.value, dict(each.values))
            for each in session.scalars(select(RuleSetting))
        }
    )
    assert stored.keys() == BY_KEY.keys()
    for key, (strength, values) in stored.items():
        assert strength == ("must" if BY_KEY[key].usual.must else "prefer")
        assert values.keys() == BY_KEY[key]().values().keys()


def test_a_value_is_changed_signed_and_undone(team: Team) -> None:
    planner, _ = team
    planner.execute(AddRule("minimum_rest"))
    planner.execute(ChangeRuleValue(1, "rest_minutes", 600))
    assert planner.undo_label == "Change rule: Rest between tours of duty"
    found = planner.read(lambda session: (setting(session).values, setting(session).changed_by))
    assert found == ({"rest_minutes": 600}, "Sgt Denholm")
    planner.undo()
    assert planner.read(lambda session: setting(session).values) == {"rest_minutes": 660}


def test_a_value_out_of_bounds_is_refused_in_the_words_of_the_rule(team: Team) -> None:
    planner, _ = team
    planner.execute(AddRule("minimum_rest"))
    assert refused(planner, ChangeRuleValue(1, "rest_minutes", 100_000)) == (
        "Rest between tours of duty: rest is 1666 h 40; it can be 0 min to 72 h."
    )
    assert refused(planner, ChangeRuleValue(1, "rest_minutes", "long")) == (
        "Rest between tours of duty: rest must be a whole number, not “long”."
    )
    assert refused(planner, ChangeRuleValue(1, "colour", 1)) == (
        "Rest between tours of duty has no value called “colour”. It has: rest_minutes."
    )
    assert refused(planner, AddRule("be_nice")) == "There is no rule called “be_nice”."
    assert refused(planner, SetPrice(1, -5)) == (
        "What breaking it once counts (minutes) is -5; it can be 0 to 100000."
    )


def test_law_stays_a_must_unless_an_administrator_says_otherwise(team: Team) -> None:
    planner, _ = team
    planner.execute(AddRule("minimum_rest"))
    assert refused(planner, SetStrength(1, "prefer")) == (
        "Rest between tours of duty is law or agreement and stays a must."
    )
    planner.execute(SetStrength(1, "prefer", as_administrator=True))
    assert planner.undo_label == "Prefer: Rest between tours of duty"


def test_a_preference_keeps_its_price_while_it_is_a_must(team: Team) -> None:
    planner, _ = team
    planner.execute(AddRule("no_single_rest_day", strength="prefer", price_minutes=25))
    planner.execute(SetStrength(1, "must"))
    planner.execute(SetStrength(1, "prefer"))
    planner.execute(SwitchRule(1, on=False))
    found = planner.read(lambda session: (setting(session).price_minutes, setting(session).on))
    assert found == (25, False)


def test_a_scope_names_only_who_there_is(team: Team) -> None:
    planner, _ = team
    planner.execute(AddRule("minimum_rest", scope_kind="agency", scope_names=("Police",)))
    planner.execute(SetScope(1, "person", ("PCSO 7214", "PCSO 7203")))
    assert planner.read(lambda session: setting(session).scope_names) == ["PCSO 7203", "PCSO 7214"]
    assert refused(planner, SetScope(1, "role", ("Wizard",))) == "There is no role called “Wizard”."
    assert refused(planner, SetScope(1, "person", ("7",))) == "There is no person with staff number “7”."
    everyone_or_named = "A rule applies to everyone, or to those who are named."
    assert refused(planner, SetScope(1, "everyone", ("Police",))) == everyone_or_named
    assert refused(planner, SetScope(1, "role")) == everyone_or_named
    planner.execute(RemoveRule(1))


def test_another_set_of_rules_starts_as_a_copy_and_leaves_the_first_alone(team: Team) -> None:
    planner, _ = team
    planner.execute(AddRule("minimum_rest"))
    planner.execute(UseRuleSet("Summer"))
    planner.execute(ChangeRuleValue(2, "rest_minutes", 720))
    sets = planner.read(
        lambda session: {
            each.name: (each.active, [rule.values["rest_minutes"] for rule in each.rules])
            for each in session.scalars(select(RuleSet))
        }
    )
    assert sets == {"Standard": (False, [660]), "Summer": (True, [720])}
    planner.execute(UseRuleSet("Standard"))
    assert planner.read(
        lambda session: session.scalars(select(RuleSet.name).where(RuleSet.active)).all()
    ) == ["Standard"]


# Cover and shift types ----------------------------------------------------------------------------


def test_cover_for_a_weekday_or_a_date(team: Team) -> None:
    planner, _ = team
    planner.execute(AddCover(1, 900, 1380, 3, 4, weekday=4))
    planner.execute(AddCover(1, 900, 1380, 5, 6, date=MONDAY))
    planner.execute(ChangeCover(1, {"least": 4, "target": 4}))
    assert planner.undo_label == "Change cover of PCSO"
    wanted = planner.read(
        lambda session: [(c.least, c.target) for c in session.scalars(select(CoverRequirement))]
    )
    assert wanted == [(4, 4), (5, 6)]
    assert refused(planner, AddCover(1, 900, 1380, 3, 4)) == "PCSO: cover needs either a weekday or a date."
    assert (
        refused(planner, AddCover(1, 900, 900, 3, 4, weekday=0))
        == "PCSO: the time band must end after it starts."
    )
    assert refused(planner, ChangeCover(1, {"target": 2})) == "PCSO: 2 wanted is fewer than the least of 4."
    planner.execute(RemoveCover(1))
    planner.execute(ChangeCoverGroup(1, "Warranted", (), skill="Arrest"))
    assert refused(planner, ChangeCoverGroup(1, "Nobody", ())) == (
        "Nobody: name at least one role or a skill that counts."
    )
    planner.execute(RemoveCoverGroup(1))
    assert rows(planner)["cover_requirement"] == []


def test_a_shift_may_end_after_midnight_and_says_its_hours(team: Team) -> None:
    planner, _ = team
    planner.execute(
        AddShiftType("LL", "Late late", 18 * 60, 26 * 60, 450, 30, "L", is_late=True, roles=("PCSO",))
    )
    hours = planner.read(
        lambda session: session.scalars(select(ShiftType.id, ShiftType)).all() and hours_of(session)
    )
    assert hours == ["07–15", "09–17", "15–23", "18–02"]


def hours_of(session: Session) -> list[str]:
    return [shift.hours_text for shift in session.scalars(select(ShiftType).order_by(ShiftType.id))]


def test_what_is_wrong_with_a_shift_type_is_said(team: Team) -> None:
    planner, _ = team
    assert refused(planner, AddShiftType("E", "Earlier", 360, 840, 444)) == (
        "There already is a shift type called “E”."
    )
    assert refused(planner, AddShiftType("N", "Night", 1320, 1310, 444)) == (
        "Night must end after it starts, and within 24 hours."
    )
    assert refused(planner, ChangeShiftType(1, {"paid_minutes": 500})) == (
        "Early lasts 480 minutes and cannot be paid 500."
    )
    assert refused(planner, ChangeShiftType(1, {"code": "L"})) == "There already is a shift type called “L”."
    assert refused(planner, RemoveShiftType(1)) == "Early is in rotas or patterns. Set it out of use instead."


def test_who_may_work_a_shift_and_what_it_asks_are_replaced(team: Team) -> None:
    planner, _ = team
    planner.execute(ChangeShiftType(3, {}, roles=("PCSO", "ASB officer"), skills=(("Arrest", None),)))

    def asked(session: Session) -> tuple[list[str], list[tuple[str, bool]]]:
        late = session.get_one(ShiftType, 3)
        return [str(each.role) for each in late.roles], [
            (str(each.skill), each.everyone) for each in late.skills
        ]

    assert planner.read(asked) == (["PCSO", "ASB officer"], [("Arrest", True)])


# Dates and settings -------------------------------------------------------------------------------


def test_bank_holidays_are_the_days_off_not_their_weekends(team: Team) -> None:
    planner, _ = team
    planner.execute(AddBankHolidays((2026, 2027)))
    dates = planner.read(lambda session: sorted(session.scalars(select(BankHoliday.date))))
    # England, eight a year; 26 Dec 2026 is a Saturday, and 25 and 26 Dec 2027 are a weekend.
    expected = [
        *[dt.date(2026, month, day) for month, day in _2026],
        *[dt.date(2027, month, day) for month, day in _2027],
    ]
    assert dates == expected
    planner.execute(RemoveBankHoliday(1))
    planner.execute(AddBankHoliday(dt.date(2026, 1, 1), "New Year's Day"))
    assert (
        refused(planner, AddBankHoliday(dt.date(2026, 1, 1), "Again"))
        == "Thu 1 Jan already is a bank holiday."
    )


_2026 = [(1, 1), (4, 3), (4, 6), (5, 4), (5, 25), (8, 31), (12, 25), (12, 28)]
_2027 = [(1, 1), (3, 26), (3, 29), (5, 3), (5, 31), (8, 30), (12, 27), (12, 28)]


def test_a_note_on_a_day_is_written_changed_and_removed(team: Team) -> None:
    planner, _ = team
    for words, stored in [("Match 15:00", ["Match 15:00"]), ("Match 17:30", ["Match 17:30"]), ("", [])]:
        planner.execute(SetDayNote(MONDAY, words))
        assert planner.read(lambda session: list(session.scalars(select(DayNote.text)))) == stored


def test_settings_are_checked(team: Team) -> None:
    planner, _ = team
    planner.execute(ChangeSettings({"team_name": "Hartlepool Community Safety Team", "walk_km_per_hour": 5}))
    assert planner.read(lambda session: session.get_one(Setting, 1).walk_km_per_hour) == 5.0
    assert refused(planner, ChangeSettings({"time_zone": "Europe/Hartlepool"})) == (
        "There is no time zone called “Europe/Hartlepool”."
    )
    assert refused(planner, ChangeSettings({"meal_least_after_start_minutes": 400})) == (
        "The earliest meal break is after the latest."
    )
