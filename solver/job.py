"""One job of the child process: read from a line, run by the engine it names, told in messages."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from solver.language import tr
from solver.result import Limit, Progress, Result, ShouldStop
from solver.wire import WireRefused, from_plain, to_plain

Tell = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class Job:
    """What is asked for. ``problem`` and ``hint`` are still plain: only their engine knows their form."""

    kind: str
    problem: Any
    limit: Limit = field(default_factory=Limit)
    workers: int | None = None
    seed: int = 0
    hint: Any = None
    memory_mb: int | None = None


class JobRefused(Exception):
    """The job cannot be done as it was given; the text is the sentence to show."""


def read_job(line: str) -> Job:
    """The job in a line of JSON. Raises JobRefused for anything else."""
    try:
        plain = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as fault:
        raise JobRefused(tr("What the engine was given to do is damaged or cut off. Try again.")) from fault
    if not isinstance(plain, dict) or not {"kind", "problem"} <= plain.keys():
        raise JobRefused(tr("What the engine was given to do lacks its kind or its problem. Try again."))
    try:
        return from_plain(Job, plain)
    except WireRefused as fault:
        raise JobRefused(str(fault)) from fault


def run_job(job: Job, tell: Tell, stop: ShouldStop) -> Any:
    """Run the engine that the job names: a Result, or the answer to a question. Raises JobRefused when it
    refuses the problem."""
    engine = {"rota": _rota, "deployment": _deployment, "answer": _answer}.get(job.kind)
    if engine is None:
        raise JobRefused(tr("There is no engine called “{kind}”. Update the planner.", kind=job.kind))
    return engine(job, tell, stop)


def _rota(job: Job, tell: Tell, stop: ShouldStop) -> Result[Any]:
    from solver.rota.check import RotaRefused  # all of these only now: OR-Tools takes a moment
    from solver.rota.preflight import ProblemRefused
    from solver.rota.problem import RotaProblem
    from solver.rota.rules import BY_KEY
    from solver.rota.search import WORKERS, solve
    from solver.rota.solution import Rota

    def found(rota: Rota, news: Progress) -> None:
        tell({"kind": "found", "solution": to_plain(rota), "cost": news.best, **_figures(news)})

    workers = WORKERS if job.workers is None else job.workers
    try:
        problem = from_plain(RotaProblem, job.problem, BY_KEY)
        hint = None if job.hint is None else from_plain(Rota, job.hint)
        return solve(problem, job.limit, workers, job.seed, _Narrator(tell), stop, hint, found)
    except (WireRefused, ProblemRefused, RotaRefused) as refusal:
        raise JobRefused(str(refusal)) from refusal


def _deployment(job: Job, tell: Tell, stop: ShouldStop) -> Result[Any]:
    from solver.deployment.problem import DeploymentProblem, ProblemError
    from solver.deployment.rules import BY_KEY
    from solver.deployment.search import deploy

    try:
        problem = from_plain(DeploymentProblem, job.problem, BY_KEY)
        return deploy(problem, job.limit, seed=job.seed, progress=_Narrator(tell), stop=stop)
    except (WireRefused, ProblemError) as refusal:
        raise JobRefused(str(refusal)) from refusal


def _answer(job: Job, tell: Tell, stop: ShouldStop) -> Any:
    """A question about all rotas there are: the problem names it and holds it."""
    from solver.rota.answers.questions import QUESTIONS
    from solver.rota.preflight import ProblemRefused, refuse_unusable
    from solver.rota.rules import BY_KEY

    asked = job.problem if isinstance(job.problem, dict) else {}
    if asked.get("name") not in QUESTIONS:
        raise JobRefused(
            tr("There is no question called “{get}”. Update the planner.", get=asked.get("name"))
        )
    kind, answer = QUESTIONS[asked["name"]]
    try:
        question = from_plain(kind, asked.get("question"), BY_KEY)
        if hasattr(question, "problem"):
            refuse_unusable(question.problem)
        return answer(question, stop)
    except (WireRefused, ProblemRefused) as refusal:
        raise JobRefused(str(refusal)) from refusal


class _Narrator:
    """Turns progress into messages; a bound that has risen gets one of its own."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._bound: int | None = None

    def __call__(self, news: Progress) -> None:
        if news.bound != self._bound:
            self._bound = news.bound
            self._tell({"kind": "bound", "cost": news.best, **_figures(news)})
        self._tell({"kind": "progress", **dataclasses.asdict(news)})


def _figures(news: Progress) -> dict[str, Any]:
    return {"bound": news.bound, "broken_musts": news.broken_musts, "seconds": news.seconds}
