"""The models a build asks for: strict or nearest, whole or around a rota, each with its aim."""

from __future__ import annotations

from solver.rota.build import Build, Judged
from solver.rota.cpsat import RotaModel
from solver.rota.possible import Cell, around


def strict_model(build: Build, *, aim: bool) -> RotaModel:
    """The whole model with every must a constraint; without ``aim`` any rota will do."""
    model = RotaModel(build.problem, build.heard(), build.states)
    if aim:
        model.model.minimize(model.ledger.cost.expression())
    return model


def nearest_model(build: Build, most_broken: int | None = None) -> RotaModel:
    """The whole model with every must elastic. Its aim is to break little, or, when it is known how little
    that can be, to cost little without breaking more."""
    model = RotaModel(build.problem, build.heard(), build.states, build.weights)
    if most_broken is None:
        model.model.minimize(model.ledger.broken.expression())
    else:
        model.model.add(model.ledger.broken.expression() <= most_broken)
        model.model.minimize(model.ledger.cost.expression())
    return model


def model_around(build: Build, best: Judged, free: frozenset[Cell]) -> RotaModel:
    """The small model in which only ``free`` cells may differ from ``best``, and nothing gets worse.

    Broken musts, where there are any, weigh more than everything else the window can change.
    """
    heard = build.heard(build.reach.touching(free))
    possible = around(build.states, best.rota, free)
    model = RotaModel(build.problem, heard, possible, build.weights if best.broken else None)
    cost, broken = model.ledger.cost, model.ledger.broken
    dearest = cost.most() - cost.least() + 1
    aim = cost.expression() + dearest * broken.expression() if broken.terms else cost.expression()
    model.model.minimize(aim)
    model.hint(best.rota)
    return model
