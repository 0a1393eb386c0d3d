"""Hands many arrays on as one pointer where the search is compiled (``bundle.py``)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from solver.jit import COMPILED

T = TypeVar("T")


def _as_it_is(row: T) -> T:
    return row


def _bundler() -> Callable[[T], T]:
    """What hands a tuple of arrays on as one pointer; nothing to do in plain Python."""
    if not COMPILED:
        return _as_it_is
    from solver.deployment.core.bundle import bundled as compiled

    return cast(Callable[[T], T], compiled)


bundled = _bundler()
