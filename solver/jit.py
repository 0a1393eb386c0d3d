"""Whether the inner loops of both searches run compiled: decided once, when this is first imported.

The compiled form is made by numba and kept on disk, in a folder of the user's named after the source, so a
changed source is never answered by an old form. Making it takes about half a minute and is never done while
somebody waits for a plan: ``solver.warm`` makes it in a process of its own. Until it is there the
same source runs as plain Python, slower by a factor of fifty and with the same plan; rotas do without it.
What is compiled stands in folders named ``core``.
"""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])

HERE = Path(__file__).resolve().parent
OFF = "PLANNER_PLAIN_SEARCH"  # set: never compiled (tests of the plain form)
MAKING = "PLANNER_COMPILES_SEARCH"  # set: compile, whether it is there already or not
READY, BEGUN = "ready", "begun"  # files beside the compiled form
GIVEN_UP_SECONDS = 900  # who began so long ago was ended before the form was made
_MAKING: list[subprocess.Popen[bytes]] = []  # held until we end: it outlives us, and nobody waits for it


def cache_folder() -> Path:
    """Where the compiled form of exactly this source is kept; there need be no such folder yet. Named after
    all that numba looks at before it trusts what it finds: path, size and time of the source, versions."""
    place = hashlib.sha256(str(HERE).encode()).hexdigest()[:8]
    sources = sorted(HERE.rglob("core/*.py"))
    seen = [f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in sources]
    seen += [sys.version, platform.machine(), platform.processor(), _version_of_numba()]
    stamp = hashlib.sha256("\n".join(seen).encode()).hexdigest()[:16]
    return _user_cache() / "community-safety-planner" / f"search-{place}-{stamp}"


def _version_of_numba() -> str:
    try:
        return metadata.version("numba")
    except metadata.PackageNotFoundError:
        return "none"


def _user_cache() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def is_ready() -> bool:
    """Whether the compiled form is on disk."""
    return (cache_folder() / READY).is_file()


def _wanted() -> bool:
    if os.environ.get(OFF) or os.environ.get("NUMBA_DISABLE_JIT", "0") != "0":
        return False
    return bool(os.environ.get(MAKING)) or is_ready()


def _compiler() -> Callable[..., Any] | None:
    """numba's, keeping what it makes in our folder; None if there is no numba here."""
    try:
        import numba
        from numba.core import config
    except ImportError:
        return None
    config.CACHE_DIR = str(cache_folder())
    compiler: Callable[..., Any] = numba.njit
    return compiler


_compile = _compiler() if _wanted() else None
COMPILED = _compile is not None
# Nothing makes or keeps an array, so no references are counted; other threads go on meanwhile; and nothing is
# divided by 0.
SETTINGS = {"cache": True, "nogil": True, "error_model": "numpy", "_nrt": False}


def core(function: Function) -> Function:
    """Marks a function of the inner loop: compiled if that form is there, unchanged if not."""
    if _compile is None:
        return function
    compiled: Function = _compile(no_cpython_wrapper=True, no_cfunc_wrapper=True, **SETTINGS)(function)
    return compiled


def entry(function: Function) -> Function:
    """Marks a function through which Python enters the compiled form."""
    if _compile is None:
        return function
    compiled: Function = _compile(no_cfunc_wrapper=True, **SETTINGS)(function)
    return compiled


def make_ready() -> None:
    """Begin to make the compiled form for later runs, in a process of its own, unless it is there, may not
    be, or is being made already."""
    if COMPILED or os.environ.get(OFF) or is_ready() or _version_of_numba() == "none":
        return
    begun = cache_folder() / BEGUN
    with suppress(OSError):  # nowhere to keep it: the plain form does
        if begun.exists() and time.time() - begun.stat().st_mtime < GIVEN_UP_SECONDS:
            return
        begun.parent.mkdir(parents=True, exist_ok=True)
        begun.touch()
        making = subprocess.Popen(
            [sys.executable, "-m", "solver.warm"],
            cwd=HERE.parent,
            env={**os.environ, MAKING: "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _MAKING.append(making)
