"""solve(): from a problem to a checked rota, with what is proven about it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from solver.result import Certificate, Limit, OnProgress, Result, ShouldStop, Status
from solver.rota.aside import run_aside
from solver.rota.build import Build, Judged, OnFound, Stopped
from solver.rota.check import costs, refuse_broken_shape
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
    problem that no rota can be built for, RotaRefused for a hint of another shape, and EngineDisagrees when
    the independent check does not confirm what the engine believes.
    """
    refuse_unusable(problem)
    if hint is not None:
        refuse_broken_shape(problem, hint)
    with nothing_collected():
        build = Build(problem, limit, workers=workers, seed=seed, progress=progress, stop=stop, found=found)
    with suppress(Stopped):
        if hint is not None:
            build.offer_whole(hint)
        run_aside(build, [lambda: _search(build)])
    build.close()
    return _result(build)


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Statements and what is made of them stay for the whole build: to look for garbage among them, again and
    again while they grow, would only delay a first rota."""
    usual = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if usual:
            gc.enable()


def _search(build: Build) -> None:
    """In a thread of its own. OR-Tools takes half a second to load, so most builds have a rota before."""
    from solver.rota.opening import opening  # with NumPy, which the window's process does without
    from solver.rota.rows import Rows

    with nothing_collected():
        circles = [Rows(build, circle) for circle in build.circles]
        opening(build, circles)

    from solver.rota.first_rota import first_rota
    from solver.rota.lanes import improve

    first_rota(build)
    improve(build, circles)


def _result(build: Build) -> Result[Rota]:
    best = build.best
    by_rule, _ = costs(build.problem, best.breaches)
    certificate = _certificate(build, best)
    return Result(best.rota, best.cost, certificate.status, by_rule, best.breaches, certificate)


def _certificate(build: Build, best: Judged) -> Certificate:
    bound = None if build.bound is None else min(build.bound, best.cost)
    return Certificate(
        status=_status(best, bound),
        cost=best.cost,
        bound=bound,
        gap=None if bound is None or best.broken else (best.cost - bound) / max(best.cost, 1),
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
