"""The workbook from the keyboard to the disk: what is shown is what is written, and a failure is told."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.commands.rotas import StartDraft
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.commands.settings import ChangeSettings
from planner.exchange import written_safely
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.picture import SheetPicture, WorkbookPicture
from planner.planner import Planner
from planner.views.rota_versions import current_rota
from tests.ui.outputs.drive import LONGEST_WAIT_MS, choose, ready, save_as, told, write
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.notice import NoticeKind
from ui.outputs.kinds.rota_workbook import PreparedWorkbook
from ui.outputs.screen import OutputsScreen
from ui.outputs.sheet_table import address
from ui.rota.screen import RotaScreen

CTRL = Qt.KeyboardModifier.ControlModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_ctrl_e_on_the_rota_writes_its_workbook(
    qtbot: QtBot, window: MainWindow, recorded: Callable[[], list[str]], tmp_path: Path
) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_E, CTRL)
    screen = window.screens["outputs"]
    assert isinstance(screen, OutputsScreen)
    assert window.front is screen
    qtbot.waitUntil(lambda: screen.sending.dialog is not None, timeout=LONGEST_WAIT_MS)
    assert screen.prepared is not None
    assert screen.prepared.file_name == "Rota week 50 draft 1.xlsx"
    path = tmp_path / screen.prepared.file_name
    save_as(qtbot, screen, path)

    book = load_workbook(path)
    assert book["Rota"]["A1"].value == "Rota: Week 50 · 7–13 Dec 2026"
    assert told(window).headline == "Rota week 50 draft 1.xlsx written"
    assert [remedy.text for remedy in told(window).remedies] == ["Open folder"]
    assert recorded() == ["Rota: Week 50 · 7–13 Dec 2026, Draft 1 to Rota week 50 draft 1.xlsx"]


def test_the_preview_is_the_file(qtbot: QtBot, outputs: OutputsScreen, tmp_path: Path) -> None:
    path = tmp_path / "rota.xlsx"
    write(qtbot, outputs, path)
    book, preview = load_workbook(path, data_only=True), outputs.preview.workbook
    assert [preview.tabs.tabText(at) for at in range(preview.tabs.count())] == book.sheetnames
    model, sheet = preview.table.sheet, book["Rota"]
    compared = 0
    for row in range(4, 37):
        for column in range(5, 12):  # the days of everybody
            text = model.index(row, column).data() or ""
            value = sheet.cell(row + 1, column + 1).value
            if not isinstance(value, int):  # a group's count, which the file sets as "6 on duty"
                assert text == (value or "")
                compared += 1
    assert compared > 150


def test_a_chosen_cell_shows_its_formula(outputs: OutputsScreen) -> None:
    preview = outputs.preview.workbook
    preview.table.setCurrentIndex(preview.table.sheet.index(4, 3))
    assert preview._where.text() == "D5"
    assert preview._formula.text() == "=Hours!D5"


def test_every_place_of_a_sheet_says_where_it_is_and_what_stands_there(outputs: OutputsScreen) -> None:
    """A place nobody wrote in says that it is empty, not nothing at all."""
    sheet = outputs.preview.workbook.table.sheet
    assert sheet.index(4, 0).data(SPOKEN) == f"A5: {sheet.index(4, 0).data()}"
    rows, columns = range(sheet.rowCount()), range(sheet.columnCount())
    empty = [sheet.index(row, column) for row in rows for column in columns]
    empty = [index for index in empty if not index.data()]
    assert empty
    assert all(index.data(SPOKEN) == f"{address(index)}: empty" for index in empty)


class DrawnOnceTheWindowHasGoneOn(WorkbookPicture):
    """The real sheets, each no sooner than the window's own loop has turned."""

    def __init__(self, contents: WorkbookContents, ticked: Event) -> None:
        super().__init__(contents)
        self.ticked, self.went_on = ticked, False

    def sheet(self, name: str) -> SheetPicture:
        self.went_on = self.ticked.wait(LONGEST_WAIT_MS / 1000)
        return super().sheet(name)


def test_the_window_goes_on_while_a_sheet_is_drawn(outputs: OutputsScreen) -> None:
    """Of five hundred people and thirteen weeks it takes most of a second."""
    assert isinstance(outputs.prepared, PreparedWorkbook)
    ticked = Event()
    QTimer.singleShot(0, ticked.set)
    picture = DrawnOnceTheWindowHasGoneOn(outputs.prepared.contents, ticked)
    outputs.preview.workbook.show_picture(picture)
    assert picture.went_on
    preview = outputs.preview.workbook
    assert preview.table.sheet.picture is picture.sheet(preview.sheet_name)


def test_every_sheet_can_be_looked_at_in_both_sizes(outputs: OutputsScreen) -> None:
    preview = outputs.preview
    for scale in ("fit", "actual"):
        preview.workbook.table.set_zoom(scale)
        for at in range(preview.workbook.tabs.count()):
            preview.workbook.tabs.setCurrentIndex(at)
            preview.grab()  # painting raises no warning
            assert preview.workbook.table.sheet.rowCount() > 1
    assert preview.workbook.table.rowHeight(1) >= 20


def test_without_run_sheets_there_is_nothing_sensitive(
    qtbot: QtBot, outputs: OutputsScreen, tmp_path: Path
) -> None:
    choose(qtbot, outputs, "wall")
    assert isinstance(outputs.prepared, PreparedWorkbook)
    assert outputs.choices.marking.text() == "OFFICIAL"
    assert outputs.prepared.file_name == "Wall rota week 50 draft 1.xlsx"
    write(qtbot, outputs, tmp_path / "wall.xlsx")
    names = load_workbook(tmp_path / "wall.xlsx").sheetnames
    assert "Hotspots" not in names
    assert not any(name.startswith("Day ") for name in names)


def test_reasons_are_named_only_when_asked_and_for_one_file(
    qtbot: QtBot, outputs: OutputsScreen, tmp_path: Path
) -> None:
    """Greg Whitlock trains on Wednesday: AB, until the reasons are asked for."""

    def away() -> set[str]:
        sheet = outputs.preview.workbook.table.sheet
        return {str(sheet.index(row, 7).data()).rstrip("*") for row in range(3, 37)} & {"AB", "TR"}

    choose(qtbot, outputs, "wall")
    assert not outputs.choices.reasons.isChecked()
    assert away() == {"AB"}
    outputs.choices.reasons.click()
    ready(qtbot, outputs)
    assert away() == {"TR"}
    assert outputs.choices.marking.text() == "OFFICIAL-SENSITIVE"
    assert any("health data" in sentence for sentence in outputs.choices._warnings.said)
    write(qtbot, outputs, tmp_path / "named.xlsx")
    ready(qtbot, outputs)
    assert not outputs.choices.reasons.isChecked()
    assert away() == {"AB"}


def test_another_version_goes_out_under_its_name(
    qtbot: QtBot, outputs: OutputsScreen, planner: Planner
) -> None:
    first = planner.read(current_rota, SAMPLE_WEEK)
    assert first is not None
    planner.execute(StartDraft(first))
    ready(qtbot, outputs)
    assert outputs.prepared is not None
    assert outputs.prepared.file_name == "Rota week 50 draft 2.xlsx"
    assert [outputs.choices.version.itemText(at) for at in range(2)] == ["Draft 2", "Draft 1"]
    QTest.keyClick(outputs.choices.version, Qt.Key.Key_Down)
    ready(qtbot, outputs)
    assert outputs.prepared.file_name == "Rota week 50 draft 1.xlsx"


def test_the_version_looked_at_on_the_rota_is_the_one_that_goes_out(
    qtbot: QtBot, window: MainWindow, planner: Planner
) -> None:
    first = planner.read(current_rota, SAMPLE_WEEK)
    assert first is not None
    planner.execute(StartDraft(first))
    rota = window.screens["rota"]
    assert isinstance(rota, RotaScreen)
    rota.controls.version_chosen.emit(first)
    window.desk.actions["file.export"].trigger()
    screen = window.screens["outputs"]
    assert isinstance(screen, OutputsScreen)
    qtbot.waitUntil(lambda: screen.sending.dialog is not None, timeout=LONGEST_WAIT_MS)
    assert screen.sending.dialog is not None
    (name,) = screen.sending.dialog.selectedFiles()
    assert Path(name).name == "Rota week 50 draft 1.xlsx"


def test_a_change_while_it_is_shown_is_in_the_file(
    qtbot: QtBot, outputs: OutputsScreen, planner: Planner, tmp_path: Path
) -> None:
    planner.execute(ChangeSettings({"team_name": "=Seaton <b>Team</b>"}))
    ready(qtbot, outputs)
    legend = outputs.preview.workbook.table.sheet.index(1, 0).data()
    assert legend.startswith("=Seaton <b>Team</b>. Draft 1")
    write(qtbot, outputs, tmp_path / "rota.xlsx")
    cell = load_workbook(tmp_path / "rota.xlsx")["Rota"]["A2"]
    assert (cell.data_type, cell.value) == ("s", cell.value)  # text, never a formula
    assert str(cell.value).startswith("=Seaton <b>Team</b>. Draft 1")


# Failures -----------------------------------------------------------------------------------------


def test_a_failing_write_tells_its_sentence_and_keeps_the_old_file(
    qtbot: QtBot,
    outputs: OutputsScreen,
    window: MainWindow,
    recorded: Callable[[], list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The file is open in Excel: Windows refuses the swap. The old bytes stay, and trying again works."""
    path = tmp_path / "rota.xlsx"
    path.write_bytes(b"last week's")
    swap = os.replace

    def refuse(*_: object) -> None:
        raise PermissionError("in use")

    monkeypatch.setattr(written_safely, "ON_WINDOWS", True)
    monkeypatch.setattr(os, "replace", refuse)
    outputs.ask_where()
    outputs.sending.write(path)  # the dialog has asked whether to replace it
    qtbot.waitUntil(lambda: not outputs.sending.running, timeout=LONGEST_WAIT_MS)
    notice = told(window)
    assert notice.kind is NoticeKind.DANGER
    assert notice.headline.startswith("Close rota.xlsx in Excel, or save under another name.")
    assert [remedy.text for remedy in notice.remedies] == ["Try again", "Save under another name…"]
    assert path.read_bytes() == b"last week's"
    assert recorded() == []

    monkeypatch.setattr(os, "replace", swap)
    monkeypatch.setattr(written_safely, "ON_WINDOWS", os.name == "nt")
    notice.remedies[0].do()
    qtbot.waitUntil(lambda: not outputs.sending.running, timeout=LONGEST_WAIT_MS)
    assert load_workbook(path).sheetnames[0] == "Rota"
    assert told(window).headline == "rota.xlsx written"
    assert len(recorded()) == 1


def test_a_folder_that_is_gone_is_told(
    qtbot: QtBot, outputs: OutputsScreen, window: MainWindow, tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    outputs.ask_where()
    gone.rmdir()
    outputs.sending.write(gone / "rota.xlsx")
    qtbot.waitUntil(lambda: not outputs.sending.running, timeout=LONGEST_WAIT_MS)
    assert re.match(
        r"rota.xlsx was not written: the folder .*gone is not there. Choose another.", told(window).headline
    )


def test_a_window_closed_meanwhile_still_leaves_a_whole_file(
    qtbot: QtBot, planner: Planner, tmp_path: Path
) -> None:
    screen = OutputsScreen(Desk(planner, SAMPLE_WEEK))
    qtbot.addWidget(screen)
    screen.bring_up_to_date()
    ready(qtbot, screen)
    screen.ask_where()
    screen.sending.write(tmp_path / "rota.xlsx")
    screen.shut_down()
    assert load_workbook(tmp_path / "rota.xlsx").sheetnames[0] == "Rota"
    assert [file.name for file in tmp_path.glob(".rota*")] == []
