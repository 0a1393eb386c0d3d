"""What computed a result, by name and version: half of what is needed to get it again."""

from __future__ import annotations

import platform
from functools import cache
from importlib.metadata import PackageNotFoundError, version

PACKAGES = ("ortools", "numpy")
ENGINE = "1"  # raise it when a change can give another rota for the same problem, seed and limit


@cache
def versions() -> tuple[tuple[str, str], ...]:
    """(name, version) of the engine, Python and the packages that compute."""
    installed = tuple((name, _installed(name)) for name in PACKAGES)
    return (("engine", ENGINE), ("python", platform.python_version()), *installed)


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a frozen application without package records
        return "unknown"
