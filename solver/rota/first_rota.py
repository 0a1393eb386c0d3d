"""A first rota that breaks no must, as soon as possible and whatever it costs."""

from __future__ import annotations

from solver.rota.build import Build
from solver.rota.cpsat_search import Effort, Outcome, Search
from solver.rota.modelling import strict_model
from solver.rota.problem import REST, RotaProblem
from solver.rota.solution import Rota

PATIENCE = 0.4  # of the time or work there is; then the nearest rota is looked for instead


def first_rota(build: Build) -> None:
    """Offer any rota that meets every must, or note that there is none."""
    build.what = "Looking for a first rota"
    model = strict_model(build, aim=False)
    effort = Effort(
        seconds=build.seconds_left * PATIENCE,
        work=build.work_left * PATIENCE,
        workers=1 if build.repeatable else build.workers,
        seed=build.seed,
    )
    ended = Search(build, model, effort).run()
    if ended.rota is not None:
        build.offer(ended.rota)
    build.impossible = ended.outcome is Outcome.IMPOSSIBLE


def idle_rota(problem: RotaProblem) -> Rota:
    """Everybody rests, but for locks: what is left to show when a build is stopped before anything else."""
    rows = [[REST] * problem.days for _ in problem.people]
    for lock in problem.locks:
        rows[lock.person][lock.day] = lock.state
    return Rota(tuple(tuple(row) for row in rows))
