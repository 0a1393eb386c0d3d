"""The briefing on the screen, in a file and on a printer; the list of duties; a calendar."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from tests.ui.outputs.drive import LONGEST_WAIT_MS, choose, ready, write
from ui.main_window import MainWindow
from ui.outputs.kinds.daily_briefing import PreparedBriefing
from ui.outputs.pages_preview import TWICE, WHOLE, WIDE
from ui.outputs.printing import print_pages, set_up
from ui.outputs.screen import OutputsScreen

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_briefing_is_one_page_of_pdf(
    qtbot: QtBot, outputs: OutputsScreen, recorded: Callable[[], list[str]], tmp_path: Path
) -> None:
    choose(qtbot, outputs, "briefing")
    assert isinstance(outputs.prepared, PreparedBriefing)
    assert outputs.prepared.file_name == "Briefing Mon 7 Dec 2026.pdf"
    path = tmp_path / "briefing.pdf"
    write(qtbot, outputs, path)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    assert recorded() == ["Briefing of 2026-12-07 to briefing.pdf"]


def test_the_pages_can_be_looked_at_in_three_sizes(
    qtbot: QtBot, outputs: OutputsScreen, window: MainWindow
) -> None:
    choose(qtbot, outputs, "briefing")
    pages = outputs.preview.pages
    widths = []
    for zoom in (WHOLE, WIDE, TWICE):
        pages.set_zoom(zoom)
        assert outputs.preview.zoom.key == zoom
        outputs.preview.grab()
        widths.append(pages.sheets.page_width)
    assert widths == sorted(widths)
    assert widths[2] == 2 * 794
    QTest.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert pages.zoom == WIDE
    pages.set_zoom(WHOLE)
    assert pages.sheets.page_height <= pages.viewport().height()


def test_a_day_without_run_sheets_is_said_before_it_goes_out(qtbot: QtBot, outputs: OutputsScreen) -> None:
    choose(qtbot, outputs, "briefing")
    (warning,) = outputs.choices._warnings.said
    assert "no run sheets yet" in warning


def test_the_day_is_chosen_beside_the_preview_or_with_the_arrows(
    qtbot: QtBot, outputs: OutputsScreen, window: MainWindow
) -> None:
    choose(qtbot, outputs, "briefing")
    QTest.keyClick(outputs.choices.day, Qt.Key.Key_Down)
    assert window.desk.day == SAMPLE_WEEK + timedelta(days=1)
    ready(qtbot, outputs)
    window.desk.actions["view.forward"].trigger()
    ready(qtbot, outputs)
    assert outputs.prepared is not None
    assert outputs.prepared.file_name == "Briefing Wed 9 Dec 2026.pdf"


def test_ctrl_p_asks_for_a_printer_and_may_be_called_off(
    qtbot: QtBot, window: MainWindow, recorded: Callable[[], list[str]]
) -> None:
    seen: list[str] = []

    def call_off() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QPrintDialog):
            seen.append(dialog.windowTitle())
            dialog.reject()
        else:
            QTimer.singleShot(50, call_off)

    window.activateWindow()
    QTimer.singleShot(50, call_off)
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: seen == ["Print"], timeout=LONGEST_WAIT_MS)
    screen = window.screens["outputs"]
    assert isinstance(screen, OutputsScreen)
    assert isinstance(screen.prepared, PreparedBriefing)
    assert recorded() == []


def test_a_printer_gets_the_same_page(qtbot: QtBot, outputs: OutputsScreen, tmp_path: Path) -> None:
    choose(qtbot, outputs, "briefing")
    assert outputs.prepared is not None
    assert outputs.prepared.pages is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, "Briefing")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pages(printer, outputs.prepared.pages)
    data = (tmp_path / "printed.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    assert b"/MediaBox [0 0 595" in data  # A4 upright, in points


def test_the_list_of_duties_has_a_line_for_each_person_and_day(
    qtbot: QtBot, outputs: OutputsScreen, tmp_path: Path
) -> None:
    choose(qtbot, outputs, "duties")
    path = tmp_path / "duties.csv"
    write(qtbot, outputs, path)
    lines = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert len(lines) == 1 + 28 * 7
    assert outputs.preview.list is not None
    assert outputs.preview.list.table.rows[0] == tuple(lines[1])


def test_a_calendar_is_of_the_person_chosen(qtbot: QtBot, outputs: OutputsScreen, tmp_path: Path) -> None:
    choose(qtbot, outputs, "calendar")
    assert outputs.prepared is not None
    first = outputs.prepared.file_name
    QTest.keyClick(outputs.choices.person, Qt.Key.Key_Down)
    ready(qtbot, outputs)
    assert outputs.prepared.file_name != first
    name = outputs.choices.person.currentText()
    assert outputs.prepared.file_name == f"{name} week 50 draft 1.ics"
    write(qtbot, outputs, tmp_path / "tours.ics")
    text = (tmp_path / "tours.ics").read_text(encoding="utf-8")
    assert f"X-WR-CALNAME:{name}" in text
    assert outputs.preview.list is not None
    assert text.count("BEGIN:VEVENT") == len(outputs.preview.list.table.rows)
