"""What holds for every test: no screen, no leftovers on the clipboard, and long runs only when asked for."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from planner.planner import Planner

# Before anything imports Qt. Elsewhere the offscreen platform has no fonts, so only Linux draws in memory.
if sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A Friday ten days before the example week, for every process of a test, whenever the tests are run.
os.environ["PLANNER_TODAY"] = "2026-11-27"

# The same examples every time, so that a red test means a changed program; fresh ones with --long.
settings.register_profile("everyday", derandomize=True, deadline=None, database=None)
settings.register_profile("long", deadline=None, max_examples=1_000, print_blob=True)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run the tests that take minutes")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("long" if config.getoption("--long") else "everyday")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="takes minutes: python3 go.py test --long"))


@pytest.fixture(scope="session", autouse=True)
def _clipboard_left_empty() -> Iterator[None]:
    """Qt crashes at the end of the process when its clipboard still holds an object of ours."""
    yield
    if "PySide6.QtGui" not in sys.modules:
        return
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed planner file with the example team and its draft; copy it, never open it."""
    from planner.commands.rotas import StartRota
    from planner.commands.sample_team import SAMPLE_WEEK, LoadSampleTeam
    from planner.planner import Planner

    path = tmp_path_factory.mktemp("sample") / "example.planner"
    with Planner.create(path) as planner:
        planner.execute(LoadSampleTeam())
        planner.execute(StartRota(SAMPLE_WEEK))
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Iterator[Planner]:
    """An open copy of the example team."""
    from planner.planner import Planner

    with Planner.open(shutil.copy(sample_file, tmp_path / "example.planner")) as planner:
        yield planner


@pytest.fixture(scope="session")
def sample_day_file(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example team with the Friday of its week planned, by the engine itself and the same every time;
    copy it, never open it."""
    from datetime import timedelta

    from planner.commands.sample_team import SAMPLE_WEEK
    from planner.day_job import DayJob
    from planner.planner import Planner
    from solver.result import Limit

    path = tmp_path_factory.mktemp("sample_day") / "friday.planner"
    shutil.copy(sample_file, path)
    with Planner.open(path) as planner:
        friday = SAMPLE_WEEK + timedelta(days=4)
        # The work ends it; a clock that did, on a machine busy for minutes, would make it another plan.
        state = DayJob.start(planner, friday, Limit(seconds=600, work=20)).wait()
        assert state.proposal is not None, state.message
        planner.execute(state.proposal.command())
    return path


@pytest.fixture
def sample_day(sample_day_file: Path, tmp_path: Path) -> Iterator[Planner]:
    """An open copy of the example team with its planned Friday."""
    from planner.planner import Planner

    with Planner.open(shutil.copy(sample_day_file, tmp_path / "friday.planner")) as planner:
        yield planner
