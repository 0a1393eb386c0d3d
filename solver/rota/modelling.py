"""The models a build asks for: of a whole circle or of a window, each with its aim."""

from __future__ import annotations

from solver.rota.build import Build
from solver.rota.circles import Circle
from solver.rota.cpsat import RotaModel
from solver.rota.possible import Cell, around
from solver.rota.solution import Rota


def any_rota_model(build: Build, circle: Circle) -> RotaModel:
    """Every must is a constraint, and nothing else counts."""
    return RotaModel(build.problem, build.heard(circle.statements), build.states)


def breaking_least_model(build: Build, circle: Circle) -> RotaModel:
    """Every must is elastic; the aim is to break as little as can be."""
    model = RotaModel(build.problem, build.heard(circle.statements), build.states, build.weights)
    model.model.minimize(model.ledger.broken.expression())
    return model


def costing_least_model(build: Build, circle: Circle) -> RotaModel:
    """The circle as a whole at the least cost. Musts that cannot be met all break no more than now."""
    model = RotaModel(build.problem, build.heard(circle.statements), build.states, circle.elastic)
    if circle.elastic:
        model.model.add(model.ledger.broken.expression() <= build.price(circle)[0])
    model.model.minimize(model.ledger.cost.expression())
    return model


def window_model(build: Build, circle: Circle, rota: Rota, free: frozenset[Cell]) -> RotaModel:
    """Only ``free`` cells may differ from ``rota``. What is broken weighs more than all that can change."""
    heard = build.heard(circle.reach.touching(free))
    model = RotaModel(build.problem, heard, around(build.states, rota, free), circle.elastic)
    cost, broken = model.ledger.cost, model.ledger.broken
    cost.add_times(broken, cost.most() - cost.least() + 1)
    model.model.minimize(cost.expression())
    model.hint(rota)
    return model
