"""The ways into the window, and what is said when one of them does not work."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from planner.planner import Planner
from planner.views.team_facts import team_facts
from ui.start import StartDialog, day_to_show, open_example


@pytest.fixture
def dialog(qtbot: QtBot, settings: QSettings) -> StartDialog:
    made = StartDialog(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_text_file_is_refused_in_a_sentence(dialog: StartDialog, tmp_path: Path) -> None:
    path = tmp_path / "notes.planner"
    path.write_text("not a planner file\n" * 100)
    dialog.open_file(path)
    assert dialog.planner is None
    assert dialog.isVisible()
    assert dialog.trouble.text().startswith("This is not a planner file")
    assert path.read_text() == "not a planner file\n" * 100


def test_a_file_opens_and_the_dialog_is_done(dialog: StartDialog, sample_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "copy.planner"
    path.write_bytes(sample_file.read_bytes())
    dialog.open_file(path)
    assert dialog.planner is not None
    assert not dialog.isVisible()
    dialog.planner.close()


def test_the_example_is_made_once_and_marked(tmp_path: Path) -> None:
    """The second time the same file is opened, with what was changed in it."""
    with open_example(tmp_path / "data") as planner:
        assert planner.read(team_facts).example_data
        revision = planner.revision
    with open_example(tmp_path / "data") as again:
        assert again.revision == revision


def test_the_first_day_shown_is_in_the_latest_rota(planner: Planner) -> None:
    """Today, when the rota holds it; else its first day, Monday 7 December 2026."""
    first = date(2026, 12, 7)
    shown = day_to_show(planner)
    assert shown == (date.today() if 0 <= (date.today() - first).days < 7 else first)


def test_an_empty_file_shows_today(tmp_path: Path) -> None:
    with Planner.create(tmp_path / "empty.planner") as planner:
        assert day_to_show(planner) == date.today()
