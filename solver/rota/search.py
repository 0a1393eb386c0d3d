"""solve(): from a problem to a checked rota, with what is proven about it."""

from __future__ import annotations

from contextlib import suppress

from solver.result import Certificate, Limit, OnProgress, Result, ShouldStop, Status
from solver.rota.build import Build, Judged, OnFound, Stopped
from solver.rota.first_rota import first_rota, idle_rota
from solver.rota.lanes import improve
from solver.rota.nearest import nearest_rota
from solver.rota.preflight import refuse_unusable
from solver.rota.problem import RotaProblem
from solver.rota.solution import Rota
from solver.versions import versions
from solver.wire import problem_hash

WORKERS = 2


def solve(
    problem: RotaProblem,
    limit: Limit,
    workers: int = WORKERS,
    seed: int = 0,
    progress: OnProgress | None = None,
    stop: ShouldStop | None = None,
    hint: Rota | None = None,
    found: OnFound | None = None,
) -> Result[Rota]:
    """Find who works when at the least cost, in minutes of missing cover.

    ``workers``: threads. ``progress`` hears how far it is, ``found`` each better rota with the same news;
    both may be called from any thread. ``stop`` is asked some thirty times a second; once it says yes the
    best rota so far is returned. ``hint``: a rota that what is shown must never be worse than, of the
    problem's own shape. With ``limit.work`` the same problem, seed and versions give the same rota.

    When all musts cannot be met, or no rota that meets them was found, the result is NEAREST: as little is
    broken as was found possible, and the breaches say what. Raises ProblemRefused, with a sentence, for a
    problem that no rota can be built for, and EngineDisagrees when the independent check does not confirm
    what the engine believes.
    """
    refuse_unusable(problem)
    build = Build(problem, limit, workers=workers, seed=seed, progress=progress, stop=stop, found=found)
    with suppress(Stopped):
        _search(build, hint)
    return _result(build)


def _search(build: Build, hint: Rota | None) -> None:
    if hint is not None:
        build.offer(hint)
    if build.best is None or build.best.broken:
        first_rota(build)
    if build.best is None or build.best.broken:
        nearest_rota(build)
    else:
        improve(build)


def _result(build: Build) -> Result[Rota]:
    best = build.best or build.judge(idle_rota(build.problem))
    by_rule = {rule.id: 0 for rule in build.problem.active_rules}
    for breach in best.breaches:
        by_rule[breach.rule] += breach.cost
    certificate = _certificate(build, best)
    return Result(
        best.rota, best.cost, certificate.status, tuple(by_rule.items()), best.breaches, certificate
    )


def _certificate(build: Build, best: Judged) -> Certificate:
    bound = None if build.impossible or build.bound is None else build.bound
    meets = not best.broken
    if meets and bound is not None:
        bound = min(bound, best.cost)
    return Certificate(
        status=_status(best, bound),
        cost=best.cost,
        bound=bound,
        gap=(best.cost - bound) / max(best.cost, 1) if meets and bound is not None else None,
        seed=build.seed,
        workers=build.workers,
        seconds=round(build.seconds, 3),
        problem_hash=problem_hash(build.problem),
        versions=versions(),
        repeatable=build.repeatable,
    )


def _status(best: Judged, bound: int | None) -> Status:
    if best.broken:
        return Status.NEAREST
    return Status.PROVEN if bound == best.cost else Status.BEST_FOUND
