"""The import window over the example team."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from tests.ui.wizard_window import in_front
from ui.desk import Desk
from ui.imports.wizard import ImportWizard


@pytest.fixture
def desk(planner: Planner) -> Desk:
    return Desk(planner, SAMPLE_WEEK)


@pytest.fixture
def wizard(qtbot: QtBot, desk: Desk) -> Iterator[ImportWizard]:
    made = in_front(qtbot, ImportWizard(desk, None))
    yield made
    made.file.work.give_up()
    made.check.work.give_up()
