"""The Outputs screen itself: what it lists, what cannot be done and why, and how it looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from tests.ui.outputs.drive import choose, ready, write
from ui.main_window import MainWindow
from ui.outputs.catalogue import OUTPUTS
from ui.outputs.output import file_name, period_words
from ui.outputs.output_list import OutputListModel
from ui.outputs.screen import OutputsScreen
from ui.outputs.sheet_table import SheetModel, letters

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_week_without_a_rota_says_what_to_do(
    qtbot: QtBot, outputs: OutputsScreen, window: MainWindow
) -> None:
    window.desk.set_day(SAMPLE_WEEK + timedelta(weeks=9))
    assert outputs.preview.shown is outputs.preview.state
    assert "No rota holds Mon 8 Feb" in outputs.preview.state.accessibleName()
    assert not window.desk.actions["file.export"].isEnabled()
    assert "No rota holds" in window.desk.actions["file.export"].statusTip()
    window.desk.set_day(SAMPLE_WEEK)
    ready(qtbot, outputs)
    assert window.desk.actions["file.export"].isEnabled()


def test_the_next_dialog_starts_where_the_last_file_went(
    qtbot: QtBot, outputs: OutputsScreen, settings: QSettings, tmp_path: Path
) -> None:
    folder = tmp_path / "rotas"
    folder.mkdir()
    write(qtbot, outputs, folder / "rota.xlsx")
    assert settings.value("last/output_folder") == str(folder)
    assert outputs.sending.folder() == folder
    outputs.ask_where()
    dialog = outputs.sending.dialog
    assert dialog is not None
    assert Path(dialog.directory().absolutePath()) == folder
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Rota week 50 draft 1.xlsx"]
    dialog.reject()


@pytest.mark.parametrize("made", [lambda: OutputListModel(OUTPUTS), SheetModel])
def test_the_models_keep_qts_rules(qtbot: QtBot, made: Callable[[], OutputListModel | SheetModel]) -> None:
    model = made()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == (len(OUTPUTS) if isinstance(model, OutputListModel) else 0)


def test_the_sheets_model_keeps_qts_rules_while_sheets_change(outputs: OutputsScreen) -> None:
    preview = outputs.preview.workbook
    tester = QAbstractItemModelTester(
        preview.table.sheet, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for at in range(preview.tabs.count()):
        preview.tabs.setCurrentIndex(at)
    assert tester.model() is preview.table.sheet


def test_every_output_is_named_for_readers_with_its_marking(outputs: OutputsScreen) -> None:
    model = outputs.list.lines
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Rota workbook. OFFICIAL-SENSITIVE. Rota, hours, cover, days, rules"


def test_f6_reaches_the_list_the_preview_and_the_choices(outputs: OutputsScreen) -> None:
    assert outputs.panes()[:2] == [outputs.list, outputs.preview]
    assert outputs.panes()[2] is outputs.side


def test_dark_and_large_text_are_painted_too(
    qtbot: QtBot, outputs: OutputsScreen, window: MainWindow
) -> None:
    window.desk.actions["view.dark"].trigger()
    window.desk.actions["view.larger"].trigger()
    window.grab()
    choose(qtbot, outputs, "briefing")
    window.grab()
    window.desk.actions["view.smaller"].trigger()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Rota week 50 draft 5", "Rota week 50 draft 5.xlsx"),
        ("Rota week 50 published 3, replaced", "Rota week 50 published 3, replaced.xlsx"),
        ('Amy "A/B" <Ash>: tours?', "Amy A B Ash tours.xlsx"),
        ("  ends with dots... ", "ends with dots.xlsx"),
    ],
)
def test_suggested_names_are_taken_by_every_system(words: str, name: str) -> None:
    assert file_name(words, "xlsx") == name


def test_names_of_periods_and_columns() -> None:
    assert period_words("Weeks 50–53 · 7 Dec 2026 – 3 Jan 2027", "Published 4") == "weeks 50–53 published 4"
    assert [letters(column) for column in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
