"""The ways into the window, and what is said when one of them does not work."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.planner import Planner
from planner.today import date_today
from planner.views.team_facts import team_facts
from ui.application import make_window
from ui.folders import documents
from ui.recent_files import recent_files, remember_file
from ui.start import LAST_FILE, day_to_show, open_last_or_ask
from ui.start_dialog import StartDialog, open_example
from ui.window_state import WindowState


@pytest.fixture
def dialog(qtbot: QtBot) -> StartDialog:
    made = StartDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_text_file_is_refused_in_a_sentence(dialog: StartDialog, tmp_path: Path) -> None:
    path = tmp_path / "notes.planner"
    path.write_text("not a planner file\n" * 100)
    dialog.open_file(path)
    assert dialog.planner is None
    assert dialog.isVisible()
    assert dialog.trouble.text().startswith("notes.planner: This is not a planner file")
    assert not dialog.view_only.isVisible()
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
    assert shown == (date_today() if 0 <= (date_today() - first).days < 7 else first)


def test_an_empty_file_shows_today(tmp_path: Path) -> None:
    with Planner.create(tmp_path / "empty.planner") as planner:
        assert day_to_show(planner) == date_today()


def test_files_opened_before_are_offered_newest_first_while_they_are_there(
    qtbot: QtBot, settings: QSettings, sample_file: Path, tmp_path: Path
) -> None:
    paths = [tmp_path / f"week {number}.planner" for number in range(8)]
    for path in paths:
        path.write_bytes(sample_file.read_bytes())
        remember_file(WindowState(settings), path)
    remember_file(WindowState(settings), paths[3])  # once more: it is not listed twice
    paths[6].unlink()
    found = recent_files(WindowState(settings))
    assert found == [paths[3], paths[7], paths[5], paths[4], paths[2]]  # the six last, without the one gone
    dialog = StartDialog(recent=found)
    qtbot.addWidget(dialog)
    dialog.recent[1].click()
    assert dialog.planner is not None
    assert dialog.planner.path == paths[7]
    dialog.planner.close()


def test_a_damaged_list_of_files_is_an_empty_one(settings: QSettings) -> None:
    for stored in ("[1, 2", '{"a": 1}', "7", '[1, null, "gone.planner"]'):
        settings.setValue("recent/files", stored)
        assert recent_files(WindowState(settings)) == []


def test_a_file_that_is_open_already_can_be_looked_at(dialog: StartDialog, planner: Planner) -> None:
    dialog.open_file(planner.path)
    assert "week.planner: Already open by" in dialog.trouble.text()
    dialog.view_only.click()
    assert dialog.planner is not None
    assert dialog.planner.read_only
    assert dialog.planner.read(team_facts) == planner.read(team_facts)
    dialog.planner.close()


def test_a_damaged_file_gives_its_place_to_its_newest_backup(
    dialog: StartDialog, sample_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "week.planner"
    path.write_bytes(sample_file.read_bytes())
    with Planner.open(path) as planner:
        facts = planner.read(team_facts)
        planner.back_up()
    broken = path.read_bytes()[: 60 * 4096]
    path.write_bytes(broken)
    dialog.open_file(path)
    assert "This file is damaged. It has not been changed. The newest good backup is" in dialog.trouble.text()
    dialog.from_backup.click()
    assert dialog.planner is not None
    assert dialog.planner.path == path
    assert dialog.planner.read(team_facts) == facts
    dialog.planner.close()
    (kept,) = tmp_path.glob("week.replaced-*.planner")
    assert kept.read_bytes() == broken


def test_a_file_with_a_passphrase_asks_for_it(dialog: StartDialog, tmp_path: Path) -> None:
    path = tmp_path / "secret.planner"
    Planner.create(path, "north pier 1842").close()
    dialog.open_file(path)
    assert "This file needs its passphrase" in dialog.trouble.text()
    assert dialog.passphrase.hasFocus()
    QTest.keyClicks(dialog.passphrase, "north pear")
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert "Wrong passphrase" in dialog.trouble.text()
    QTest.keyClicks(dialog.passphrase, "north pier 1842")  # over what was wrong
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert dialog.planner is not None
    assert dialog.planner.path == path
    dialog.planner.close()


def test_when_the_last_file_does_not_open_the_dialog_says_why(
    settings: QSettings, planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(StartDialog, "exec", lambda self: told.append(self.trouble.text()))
    settings.setValue(LAST_FILE, str(planner.path))
    assert open_last_or_ask(settings) is None
    settings.setValue(LAST_FILE, str(planner.path.with_name("gone.planner")))
    assert open_last_or_ask(settings) is None
    assert "week.planner: Already open by" in told[0]
    assert "There is no planner file called “gone.planner”" in told[1]


def test_another_file_takes_the_place_of_this_one(
    qtbot: QtBot, planner: Planner, settings: QSettings, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked first, closed afterwards: whoever changes their mind is back where they were."""
    window = make_window(planner, date(2026, 12, 7), settings)
    qtbot.addWidget(window)
    window.show()
    monkeypatch.setattr(StartDialog, "exec", lambda self: None)
    window.desk.actions["file.open"].trigger()
    assert window.isVisible()

    other = planner.path.with_name("other.planner")
    other.write_bytes(sample_file.read_bytes())
    monkeypatch.setattr(StartDialog, "exec", lambda self: self.open_file(other))
    window.desk.actions["file.open"].trigger()
    assert not window.isVisible()
    assert window.following is not None
    assert window.following.path == other
    window.following.close()


def test_without_a_documents_folder_files_go_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Not into the folder the program happens to run in."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert documents() in (tmp_path, tmp_path / "Documents")
    assert documents().is_dir()
