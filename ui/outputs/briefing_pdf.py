"""The briefing sheet as a PDF, from the window or from a command line without a screen."""

from __future__ import annotations

import os
import re
import sys
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFontDatabase, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from planner.exchange.written_safely import FileCheckFailed, FileNotWritten, write_safely
from planner.planner import Planner
from planner.views.briefing_sheet import BriefingSheet, briefing_sheet
from planner.views.rota_versions import current_rota
from ui.outputs.briefing_page import BriefingPages
from ui.outputs.pen import Pen
from ui.spoken_dates import date_words
from ui.style import load_fonts

TENTHS_OF_A_POINT = 720  # an inch


def write_briefing(planner: Planner, day: date, path: Path) -> BriefingSheet:
    """Write the briefing of a day; FileNotWritten says why when it cannot be."""
    rota_id = planner.read(current_rota, day)
    if rota_id is None:
        raise FileNotWritten(f"No rota holds {date_words(day)}. Start one that does, then make its briefing.")
    sheet = planner.read(briefing_sheet, day, planner.verdict(rota_id).cover)
    assert sheet is not None  # a rota holds the day
    briefing_to_pdf(path, sheet, datetime.now())
    return sheet


def briefing_to_pdf(path: Path, sheet: BriefingSheet, printed_at: datetime) -> None:
    """Put a sheet on paper, in the place of ``path``."""
    ready_to_draw()
    pages = BriefingPages(sheet, printed_at, Pen(None))
    write_safely(path, lambda beside: _draw(beside, sheet, pages), lambda beside: _check(beside, pages.count))


def ready_to_draw() -> None:
    """Qt needs an application object to measure text; a command line on a server has no screen to give it."""
    global _application
    if QApplication.instance() is None:
        if sys.platform.startswith("linux") and not (
            os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        ):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _application = QApplication([])  # not the smaller kind: a window in the same process needs this one
    if "Inter" not in QFontDatabase.families():
        load_fonts()


_application: QApplication | None = None


def _draw(path: Path, sheet: BriefingSheet, pages: BriefingPages) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(TENTHS_OF_A_POINT)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    writer.setTitle(f"Daily briefing, {date_words(sheet.day)}")
    writer.setCreator("")
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"cannot draw on {path.name}")
    try:
        for page in range(pages.count):
            if page:
                writer.newPage()
            pages.draw(page, Pen(painter))
    finally:
        painter.end()


def _check(path: Path, pages: int) -> None:
    """A PDF from its first bytes to its last, with as many pages as were drawn."""
    data = path.read_bytes()
    whole = data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
    if not whole or len(re.findall(rb"/Type\s*/Page\b", data)) != pages:
        raise FileCheckFailed("read again, it was not the sheet that was drawn.")
