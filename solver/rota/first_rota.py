"""A first rota for each circle whose opening left a must broken: one that breaks none, or, where there is no
such rota, the one that breaks least.

People are left short before agreements are broken, and agreements before the law (see ``Build.weights``).
"""

from __future__ import annotations

from solver.rota.build import Build
from solver.rota.circles import Circle
from solver.rota.cpsat import RotaModel
from solver.rota.cpsat_search import Effort, Ended, Outcome, Search
from solver.rota.modelling import any_rota_model, breaking_least_model
from solver.rota.opening import falls_short, show

PATIENCE = 0.4  # of the time or work there is, for a rota that breaks nothing; then for one that breaks least


def first_rota(build: Build) -> None:
    """Give every circle its first rota, the largest circle first."""
    for circle in build.circles:
        if falls_short(build, circle) and not circle.least_broken:
            _without_a_breach(build, circle)
        if falls_short(build, circle):
            build.what = "Looking for the nearest rota"
            _breaking_least(build, circle)
    if not build.started:
        show(build)


def _without_a_breach(build: Build, circle: Circle) -> None:
    ended = _searched(build, any_rota_model(build, circle))
    if ended.rota is not None:
        build.offer(circle, ended.rota)


def _breaking_least(build: Build, circle: Circle) -> None:
    """What is still broken in the end is held to its size from then on; everything else stays a must."""
    model = breaking_least_model(build, circle)
    model.hint(build.best.rota)
    ended = _searched(build, model)
    if ended.rota is not None:
        build.offer(circle, ended.rota)
    if ended.outcome is Outcome.PROVEN:
        circle.least_broken = build.price(circle)[0]


def _searched(build: Build, model: RotaModel) -> Ended:
    effort = Effort(
        seconds=build.seconds_left * PATIENCE,
        work=build.work_left * PATIENCE,
        workers=1 if build.repeatable else build.workers,
        seed=build.seed,
    )
    return Search(build, model, effort).run()
