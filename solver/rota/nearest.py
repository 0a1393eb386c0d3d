"""When the musts cannot all be met: the rota that breaks least, then costs least.

First as little as possible is broken (people left short before agreements, agreements before the law, see
``Build.weights``); then, without breaking more, the cost is brought down.
"""

from __future__ import annotations

from solver.rota.build import Build
from solver.rota.cpsat import RotaModel
from solver.rota.cpsat_search import Effort, Ended, Outcome, Search
from solver.rota.first_rota import idle_rota
from solver.rota.modelling import nearest_model

SHARE_FOR_BREAKING_LESS = 0.6


def nearest_rota(build: Build) -> None:
    """Offer rotas that break ever less and then cost ever less."""
    build.what = "Looking for the nearest rota"
    if build.best is None:
        build.best = build.judge(idle_rota(build.problem))
    least = _search(build, nearest_model(build), SHARE_FOR_BREAKING_LESS)
    if not build.over and least.outcome in (Outcome.PROVEN, Outcome.FOUND):
        _search(build, nearest_model(build, build.best.broken), 1.0)


def _search(build: Build, model: RotaModel, share: float) -> Ended:
    if build.best is not None:
        model.hint(build.best.rota)
    effort = Effort(
        seconds=build.seconds_left * share,
        work=build.work_left * share,
        workers=1 if build.repeatable else build.workers,
        seed=build.seed,
    )
    ended = Search(build, model, effort).run()
    if ended.rota is not None:
        build.offer(ended.rota)
    return ended
