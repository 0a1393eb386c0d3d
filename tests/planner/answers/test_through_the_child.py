"""Clash, why not and why this through the engine's own process, on stored rotas, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.answers.cheapest import CheapestAsked
from planner.answers.clash import ClashAsked, ClashSheet
from planner.commands.demand import AddCover
from planner.commands.rules import AddRule
from planner.commands.take_cover import TakeCover
from planner.planner import Planner
from solver.rota.answers.forms import WayKind
from tests.planner.small_team import FRIDAY, TUESDAY, Ids, a_team

TODAY = dt.date(2026, 11, 26)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[tuple[Planner, Ids]]:
    """On Tuesday two PCSOs are needed in the hours of the Early; Amy and Scott are all there are."""
    planner, ids = a_team(tmp_path / "team.planner")
    with planner:
        planner.execute(AddRule("skills_on_shift"))
        planner.execute(AddCover(1, 420, 900, 2, 2, date=TUESDAY))
        yield planner, ids


def _clash(planner: Planner, rota_id: int) -> ClashSheet:
    asked = planner.read(ClashAsked.read, rota_id, TODAY)
    state = asked.job().wait()
    assert state.answer is not None, state.message
    return asked.sheet(state.answer)


def test_a_clash_is_told_with_names_and_its_way_out_is_taken(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    assert _clash(planner, ids.rota).satisfiable
    planner.execute(AddRule("least_cover", strength="must"))
    planner.execute(AddRule("longest_run_of_duties"))
    sheet = _clash(planner, ids.rota)
    # On Tuesday two are needed on the Early and a driver on the Late, and there are two people in all. (That
    # their role works no Late would clash as well; the smallest set says one thing.)
    assert (sheet.satisfiable, sheet.sure) == (False, True)
    assert {row.rule_title for row in sheet.demands} <= {"Least cover", "Skills and roles of shift types"}
    assert any("Driver on Late, at least 1" in row.who_when for row in sheet.demands)
    (late,) = (count for count in sheet.counts if "Driver on Late" in count.heading)
    assert (late.needed, late.steps[-1].people, late.missing) == (1, 0, 1)  # no driver's role works a Late
    assert [way.kind for way in sheet.ways if way.makes_preference] == [WayKind.PREFER]
    for way in sheet.ways:
        assert way.taking is not None
        planner.execute(way.taking)
        assert planner.verdict(ids.rota).broken_musts == 0
        planner.undo()
    assert planner.verdict(ids.rota).broken_musts > 0


def test_forcing_a_shift_says_what_it_costs_and_doing_it_costs_that(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AddRule("least_cover", strength="prefer", price_minutes=60))
    planner.execute(TakeCover(ids.rota, ((ids.scott, TUESDAY, "E"),)))
    before = planner.verdict(ids.rota)
    asked = planner.read(CheapestAsked.forced, ids.rota, ids.amy, TUESDAY, None, TODAY)
    state = asked.job().wait()
    assert state.answer is not None, state.message
    sheet = asked.sheet(state.answer)
    # Without Amy one of two is missing from 07 to 15, and nobody else counts: 8 h. One cell changes.
    assert (sheet.margin_minutes, sheet.proven, sheet.edits) == (480, True, ((ids.amy, TUESDAY, None),))
    assert sheet.words == (
        "Amy Hargreaves, Tue 8: with a rest day the cheapest rota costs 8 h more, and no cheaper one exists; "
        "it changes 1 cell."
    )
    planner.execute(TakeCover(ids.rota, sheet.edits))
    assert planner.verdict(ids.rota).cost_minutes - before.cost_minutes == 480


def test_why_this_is_the_next_best_and_the_margin(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AddRule("least_cover", strength="prefer", price_minutes=60))
    planner.execute(TakeCover(ids.rota, ((ids.scott, TUESDAY, "E"),)))
    asked = planner.read(CheapestAsked.forbidden, ids.rota, ids.amy, TUESDAY, TODAY)
    state = asked.job().wait()
    assert state.answer is not None, state.message
    assert asked.sheet(state.answer).margin_minutes == 480


def test_what_no_rota_can_have_is_said_at_once(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    asked = planner.read(CheapestAsked.forced, ids.rota, ids.imran, FRIDAY, "E", TODAY)
    state = asked.job().wait()
    assert state.answer is not None, state.message
    sheet = asked.sheet(state.answer)
    assert (sheet.impossible, sheet.edits) == (True, ())
    assert sheet.words == "Imran Sheikh, Fri 11: no rota with Early meets every must."
