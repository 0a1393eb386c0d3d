"""The small team: made once, then copied for each test, because making the schema takes a quarter second."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.planner import Planner
from tests.planner.small_team import Ids, a_team, ids_of


@pytest.fixture(scope="session")
def team_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed planner file with the small team; copy it, never open it."""
    path = tmp_path_factory.mktemp("small_team") / "team.planner"
    planner, _ = a_team(path)
    planner.close()
    return path


@pytest.fixture
def team(team_file: Path, tmp_path: Path) -> Iterator[tuple[Planner, Ids]]:
    """An open copy of the small team."""
    path = shutil.copy(team_file, tmp_path / "team.planner")
    planner = Planner.open(path, user="Sgt Denholm")
    yield planner, planner.read(ids_of)
    planner.close()
