"""Pages as a PDF, from the window or from a command line without a screen."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFontDatabase, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from planner.exchange.written_safely import FileCheckFailed, write_safely
from solver.language import tr
from ui.outputs.pages import Pages
from ui.outputs.pen import Pen
from ui.style import load_fonts

TENTHS_OF_A_POINT = 720  # an inch


def pages_to_pdf(path: Path, pages: Pages, title: str) -> None:
    """Put pages on paper, in the place of ``path``; FileNotWritten says why when they cannot be."""
    write_safely(path, lambda beside: _draw(beside, pages, title), lambda beside: _check(beside, pages.count))


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


def _draw(path: Path, pages: Pages, title: str) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(TENTHS_OF_A_POINT)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    writer.setTitle(title)
    writer.setCreator("")
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(tr("cannot draw on {name}", name=path.name))
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
        raise FileCheckFailed(tr("read again, it was not the sheet that was drawn."))
