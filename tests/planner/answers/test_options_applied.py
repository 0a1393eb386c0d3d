"""Whatever is offered: done by its command, the stored rota then has exactly the figures that were shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from planner.answers.cheapest import CheapestAsked
from planner.answers.clash import ClashAsked
from planner.answers.cover import cover_sheet
from planner.answers.move_rows import OptionRow
from planner.answers.repair import repair_asked
from planner.answers.swap import swap_sheet
from planner.answers.why_not import why_not_others
from planner.commands.absences import AddAbsence
from planner.commands.command import Command
from planner.commands.demand import AddCover
from planner.commands.requests import AddRequest
from planner.commands.rules import AddRule
from planner.commands.take_cover import TakeCover
from planner.planner import Planner
from planner.views.rota_cells import CellKind
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from solver.rota.answers.cheapest import cheapest
from solver.rota.answers.clash import clash
from solver.rota.answers.forms import WayKind
from tests.planner.small_team import MONDAY, Ids, a_team

TODAY = dt.date(2026, 11, 26)
OF_EACH = 4
SECONDS = 3.0
Place = tuple[int, dt.date]


def test_the_figures_shown_are_those_of_the_rota_afterwards(sample: Planner) -> None:
    assert _moves(sample, 0) > OF_EACH
    assert _repairs(sample, 0) > 0
    assert _single_cells(sample, 0) > 0


@pytest.mark.long
@pytest.mark.parametrize("block", range(20))
@pytest.mark.parametrize("kind", ["moves", "repairs", "single cells"])
def test_the_figures_shown_are_those_of_the_rota_afterwards_200_times(
    sample: Planner, kind: str, block: int
) -> None:
    """200 of each kind: moves of one to three people, repairs, and single cells that "why not?" allows."""
    ask = {"moves": _moves, "repairs": _repairs, "single cells": _single_cells}[kind]
    seeds, done = iter(range(50 * block + 1, 50 * block + 50)), 0
    while done < 10:
        done += ask(sample, next(seeds))


@pytest.mark.parametrize("seed", range(3))
def test_ways_out_and_forced_rotas_are_what_was_shown(tmp_path: Path, seed: int) -> None:
    _solved(tmp_path, seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(40))
def test_ways_out_and_forced_rotas_are_what_was_shown_200_times(tmp_path: Path, block: int) -> None:
    """At least five of each a block."""
    seeds, forced, ways = iter(range(50 * block + 10, 50 * block + 60)), 0, 0
    while min(forced, ways) < 5:
        more_forced, more_ways = _solved(tmp_path, next(seeds))
        forced, ways = forced + more_forced, ways + more_ways


def _moves(sample: Planner, seed: int) -> int:
    """How many options about one tour drawn by lot were done and undone: cover, swaps and rings."""
    rota_id = sample.read(current_rota) or 0
    asked = (rota_id, *_a_tour(sample, rota_id, Random(seed)), TODAY)
    moves, rings = sample.read(cover_sheet, *asked), sample.read(swap_sheet, *asked)
    ranked = [options for sheet in (moves, rings) for _, options in sheet.options.by_rank]
    offered = list({option.edits: option for options in ranked for option in options[:OF_EACH]}.values())
    return _done_and_undone(sample, rota_id, offered)


def _repairs(sample: Planner, seed: int) -> int:
    """The same of the repairs once somebody has been entered as sick."""
    rota_id = sample.read(current_rota) or 0
    person, day = _a_tour(sample, rota_id, Random(seed))
    sample.execute(AddAbsence(person, "SK", day))
    offered = sample.read(repair_asked, rota_id, person, (day,), TODAY).sheet().repairs
    done = _done_and_undone(sample, rota_id, list(offered))
    sample.undo()
    return done


def _done_and_undone(sample: Planner, rota_id: int, offered: list[OptionRow]) -> int:
    before = sample.verdict(rota_id)
    for option in offered:
        sample.execute(TakeCover(rota_id, option.edits))
        after = sample.verdict(rota_id)
        assert after.cost_minutes - before.cost_minutes == option.cost_minutes
        assert after.broken_musts == option.broken_after
        sample.undo()
    assert sample.verdict(rota_id).cost_minutes == before.cost_minutes
    return len(offered)


def _single_cells(sample: Planner, seed: int) -> int:
    """Every shift that nothing stands in the way of, in one cell drawn by lot."""
    rota_id = sample.read(current_rota) or 0
    person, day = _a_tour(sample, rota_id, Random(f"cell {seed}"))
    others = sample.read(why_not_others, rota_id, person, day, TODAY)
    allowed = [one for one in others if not one.blocking]
    before = sample.verdict(rota_id)
    for one in allowed:
        sample.execute(TakeCover(rota_id, ((person, day, one.code),)))
        after = sample.verdict(rota_id)
        assert after.cost_minutes - before.cost_minutes == one.cost_minutes
        assert after.broken_musts <= before.broken_musts
        sample.undo()
    return len(allowed)


def _solved(folder: Path, seed: int) -> tuple[int, int]:
    """How many forced rotas and how many ways out of a clash were taken and undone, in a small team asked for
    more than it has."""
    chance = Random(f"solved {seed}")
    planner, ids = a_team(folder / f"{seed}.planner")
    with planner:
        for command in _wanted(chance, ids):
            planner.execute(command)
        forced = sum(_force(planner, ids.rota, place) for place in _some_places(chance, ids))
        planner.execute(AddRule("least_cover", strength="must"))
        planner.execute(AddRule("requests", strength="must"))
        return forced, _ways(planner, ids.rota)


def _wanted(chance: Random, ids: Ids) -> Iterator[Command]:
    """Earlies for one to three PCSOs on some days, of whom there are two; a rest day asked for on one."""
    yield AddRule("longest_run_of_duties")
    yield AddRule("least_cover", strength="prefer", price_minutes=60)
    days = [MONDAY + dt.timedelta(days=day) for day in chance.sample(range(7), 3)]
    for day in days:
        people = chance.randint(1, 3)
        yield AddCover(1, 420, 900, people, people, date=day)
    yield AddRequest(ids.amy, days[0], None)


def _some_places(chance: Random, ids: Ids) -> list[Place]:
    days = [MONDAY + dt.timedelta(days=day) for day in chance.sample(range(7), 2)]
    return [(ids.amy, days[0]), (ids.scott, days[1])]


def _force(planner: Planner, rota_id: int, place: Place) -> bool:
    """Why not an Early, solved: its cells put in cost what was said."""
    asked = planner.read(CheapestAsked.forced, rota_id, *place, "E", TODAY, SECONDS)
    sheet = asked.sheet(cheapest(asked.question))
    if sheet.margin_minutes is None:
        return False
    before = planner.verdict(rota_id).cost_minutes
    if sheet.edits:
        planner.execute(TakeCover(rota_id, sheet.edits))
    after = planner.verdict(rota_id)
    assert (after.cost_minutes - before, after.broken_musts) == (sheet.margin_minutes, 0)
    if sheet.edits:
        planner.undo()
    return True


def _ways(planner: Planner, rota_id: int) -> int:
    asked = planner.read(ClashAsked.read, rota_id, TODAY, SECONDS)
    sheet = asked.sheet(clash(asked.question))
    taken = 0
    for way in sheet.ways:
        assert way.taking is not None
        planner.execute(way.taking)
        verdict = planner.verdict(rota_id)
        if sheet.clashes == 1:
            assert verdict.broken_musts == 0
        if way.kind is WayKind.PREFER:
            (rule,) = [rule for rule in verdict.rules if rule.rule_id == way.rule_id]
            assert (rule.must, way.result.startswith(rule.result)) == (False, True)
        planner.undo()
        taken += sheet.clashes == 1
    return taken


def _a_tour(sample: Planner, rota_id: int, chance: Random) -> Place:
    grid = sample.read(rota_grid, rota_id)
    tours = [
        (row.person_id, header.day)
        for group in grid.groups
        for row in group.people
        for header, cell in zip(grid.days, row.cells)
        if cell.kind is CellKind.DUTY
    ]
    return chance.choice(tours)
