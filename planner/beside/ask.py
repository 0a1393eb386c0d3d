"""One thing to be done beside the window: a frozen row that starts it there, and the state it is told in."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import fields
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from planner.engine_job import JobState
from planner.planner import Planner

State = TypeVar("State", bound=JobState)
State_co = TypeVar("State_co", bound=JobState, covariant=True)


class Job(Protocol[State_co]):
    """What runs in the process beside."""

    def poll(self) -> State_co:
        """How things stand."""

    def stop(self) -> None:
        """Finish with the best so far."""

    def close(self) -> None:
        """Release what it holds."""


class Ask(ABC, Generic[State]):
    """``safe`` and ``again`` are told when it fails: what is as it was, and what to do."""

    __slots__ = ()
    safe: ClassVar[str]
    again: ClassVar[str]

    @abstractmethod
    def first_state(self) -> State:
        """What holds before anything is known; its class is that of all states."""

    @abstractmethod
    def start(self, planner: Planner) -> Job[State]:
        """Begin, in the process beside. Raises ValueError with a sentence when it cannot be done."""


class Once(Generic[State_co]):
    """A question that no engine is needed for: answered with the first poll."""

    def __init__(self, answer: Callable[[], State_co]) -> None:
        self._answer = answer

    def poll(self) -> State_co:
        return self._answer()

    def stop(self) -> None:
        """It is done when it is done."""

    def close(self) -> None:
        """It holds nothing."""


def figures_of(state: JobState, kind: type[JobState] = JobState) -> dict[str, Any]:
    """The fields of a state that a ``kind`` has too."""
    return {field.name: getattr(state, field.name) for field in fields(kind)}
