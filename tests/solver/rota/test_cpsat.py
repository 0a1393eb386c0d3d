"""How the model is built: constants vanish, successions are few, a hint is the whole rota, elastic musts."""

from __future__ import annotations

from ortools.sat.python import cp_model

from solver.rota.build import idle_rota
from solver.rota.cells import Cells
from solver.rota.cpsat import RotaModel
from solver.rota.cpsat_search import complete_hint
from solver.rota.possible import States, around
from solver.rota.problem import REST, Absence, Lock, RotaProblem, ShiftType
from solver.rota.rules.forbidden_succession import ForbiddenSuccession
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.longest_run_of_duties import LongestRunOfDuties
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.verbs import Statement
from solver.rule import prefer
from tests.solver.rota.small_teams import E, L, a_person, a_rota, a_team, wanted

EVERYTHING = frozenset({REST, E, L})


def _said(problem: RotaProblem) -> list[Statement]:
    return [said for rule in problem.active_rules for said in rule.statements(problem)]


def _model(problem: RotaProblem) -> RotaModel:
    said = _said(problem)
    return RotaModel(problem, said, States(problem, said))


def _constraints(model: RotaModel) -> int:
    return len(model.model.proto.constraints)


def test_what_single_cells_must_not_be_never_becomes_a_variable() -> None:
    """Anna is on leave on the first day and locked on a Late on the second: only the third is open."""
    people = (a_person("Anna", absences=(Absence(0, "leave"),)),)
    rules = (NoDutyInAbsence(), Locks())
    team = a_team("Anna", 3, rules, people=people, locks=(Lock(0, 1, L),))
    states = States(team, _said(team))
    assert [states(0, day) for day in range(3)] == [frozenset({REST}), frozenset({L}), EVERYTHING]
    assert states.empty == ()


def test_a_cell_of_two_states_is_one_variable_and_its_opposite() -> None:
    model = cp_model.CpModel()
    cell = Cells(model, lambda person, day: frozenset({REST, E})).of(0, 0)
    assert len(model.proto.variables) == 1
    assert len(cell) == 2


def test_forbidden_successions_of_all_rules_become_one_at_most_one_a_night() -> None:
    """Late and Night are both forbidden before an Early, by rest and by agreement: for two days of one
    person that is a single constraint beside the two that say a cell has one state."""
    night = ShiftType("N", "Night", 22 * 60, 30 * 60, 480, frozenset({"night"}))
    early = ShiftType("E", "Early", 7 * 60, 15 * 60, 480, frozenset({"early"}))
    late = ShiftType("L", "Late", 15 * 60, 23 * 60, 480, frozenset({"late"}))
    agreed = ForbiddenSuccession(shifts=frozenset({"N"}), then=frozenset({"E"}))
    team = a_team("Anna", 2, (MinimumRest(), agreed), shift_types=(early, late, night))
    model = _model(team)
    pairs = [one for one in model.model.proto.constraints if one.has_at_most_one()]
    # From Late or Night to Early, and from Night to Early or Late: nested sets, so two and not three.
    assert len(pairs) == 2
    assert _constraints(model) == 4


def test_history_costs_no_variables() -> None:
    """Four days worked before the period, six in a row allowed: only the next three can make it seven."""
    people = (a_person("Anna", history=(E, E, E, E)),)
    model = _model(a_team("Anna", 3, (LongestRunOfDuties(days=6),), people=people))
    assert _constraints(model) == 3 + 1


def test_a_window_knows_everything_outside_it() -> None:
    rules = (LeastCover(strength=prefer(60)), LongestRunOfDuties(days=3))
    team = a_team("Anna Ben", 6, rules, [wanted(day, E, 1) for day in range(6)])
    rota = a_rota("EEE-EE", "---E--")
    model = RotaModel(team, _said(team), around(States(team, ()), rota, frozenset({(0, 3)})))
    assert len(list(model.cells.undecided())) == 1
    solver = cp_model.CpSolver()
    model.model.minimize(model.ledger.cost.expression())
    assert solver.solve(model.model) == cp_model.OPTIMAL
    assert solver.objective_value == 0
    assert model.rota(solver.boolean_value).states[1] == rota.states[1]


def test_a_hint_names_every_open_cell_and_is_replaced_by_the_next() -> None:
    team = a_team("Anna Ben", 3, (LeastCover(strength=prefer(60)),), [wanted(day, E, 1) for day in range(3)])
    model = _model(team)
    for rota in (a_rota("EEE", "LLL"), a_rota("---", "E--")):
        model.hint(rota)
        hinted = dict(zip(model.model.proto.solution_hint.vars, model.model.proto.solution_hint.values))
        assert len(hinted) == len(set(hinted)) == 3 * 2 * 3
        assert sum(hinted.values()) == 2 * 3


def test_a_complete_hint_has_the_rota_and_what_it_costs() -> None:
    """Two of three Earlies are missing, an hour each: the variables that count them are hinted too."""
    team = a_team("Anna Ben", 3, (LeastCover(strength=prefer(60)),), [wanted(day, E, 1) for day in range(3)])
    model = _model(team)
    model.model.minimize(model.ledger.cost.expression())
    model.hint(a_rota("E--", "LL-"))
    complete_hint(model)
    hint = model.model.proto.solution_hint
    assert sorted(hint.vars) == list(range(len(model.model.proto.variables)))
    solver = cp_model.CpSolver()
    solver.parameters.fix_variables_to_their_hinted_value = True
    assert solver.solve(model.model) == cp_model.OPTIMAL
    assert (solver.objective_value, model.rota(solver.boolean_value)) == (120, a_rota("E--", "LL-"))


def test_a_hint_that_breaks_a_must_stays_as_it_is() -> None:
    """Nobody works three days on end, and the hinted rota does."""
    model = _model(a_team("Anna", 4, (LongestRunOfDuties(days=2),)))
    model.hint(a_rota("EEEE"))
    before = list(model.model.proto.solution_hint.vars)
    complete_hint(model)
    assert list(model.model.proto.solution_hint.vars) == before


def test_cells_that_nothing_is_said_about_rest() -> None:
    model = _model(a_team("Anna", 2, ()))
    assert model.rota(lambda literal: False) == idle_rota(model.problem)


def test_only_elastic_musts_can_be_broken() -> None:
    """Two musts clash: two Earlies in a row are wanted, one in a row is allowed. Elastic cover gives way,
    counted in hours; with nothing elastic there is no rota."""
    rules = (LeastCover(), LongestRunOfDuties(days=1))
    team = a_team("Anna", 2, rules, [wanted(0, E, 1), wanted(1, E, 1)])
    said, solver = _said(team), cp_model.CpSolver()
    assert solver.solve(_model(team).model) == cp_model.INFEASIBLE
    model = RotaModel(team, said, States(team, said), {"least_cover": 3})
    model.model.minimize(model.ledger.broken.expression())
    assert solver.solve(model.model) == cp_model.OPTIMAL
    assert solver.objective_value == 3
