"""What every engine gives back: a solution, its price, and what is proven about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from solver.rule import Breach

S = TypeVar("S")


class Status(StrEnum):
    """How good a result is known to be. The words are the ones shown to people."""

    PROVEN = "proven best"  # cost equals bound
    BEST_FOUND = "best found"  # every must is met; a better one may exist
    NEAREST = "nearest found"  # some must is broken: all of them cannot be met, or no such plan was found


@dataclass(frozen=True, slots=True)
class Limit:
    """When to stop. ``seconds`` is wall time. ``work`` is a repeatable amount of work (an engine's own
    deterministic count); with it the same problem, seed and version give the same solution anywhere."""

    seconds: float = 60.0
    work: float | None = None
    gap: float = 0.0  # stop when (cost - bound) / cost is at most this


@dataclass(frozen=True, slots=True)
class Progress:
    """A word from the running search. ``best`` and ``bound`` are minutes of missing cover."""

    seconds: float
    best: int | None
    bound: int | None
    broken_musts: int = 0
    what: str = ""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is proven about a result, and what is needed to get it again.

    ``bound``: no plan that meets every must costs less. ``gap``: (cost - bound) / max(cost, 1), None
    when nothing is proven. ``problem_hash``: SHA-256 of the problem's canonical JSON.
    ``versions``: (name, version) of what computed it.
    """

    status: Status
    cost: int
    bound: int | None
    gap: float | None
    seed: int
    workers: int
    seconds: float
    problem_hash: str
    versions: tuple[tuple[str, str], ...]
    repeatable: bool = False


@dataclass(frozen=True, slots=True)
class Result(Generic[S]):
    """A checked result. ``cost_by_rule`` and ``breaches`` come from the independent check, never from
    the optimiser; their costs sum to ``cost``."""

    solution: S
    cost: int
    status: Status
    cost_by_rule: tuple[tuple[str, int], ...]
    breaches: tuple[Breach, ...]
    certificate: Certificate

    @property
    def bound(self) -> int | None:
        return self.certificate.bound

    @property
    def seconds(self) -> float:
        return self.certificate.seconds

    @property
    def broken_musts(self) -> int:
        return sum(1 for breach in self.breaches if breach.must)


OnProgress = Callable[[Progress], None]
ShouldStop = Callable[[], bool]
