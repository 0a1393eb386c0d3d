"""The pages on a printer: its dialog, and the same painter that draws the preview and the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from solver.language import tr
from ui.outputs.pages import WIDTH, Pages
from ui.outputs.pen import Pen

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget


def chosen_printer(parent: QWidget, title: str) -> QPrinter | None:
    """Ask which printer, how many copies; None when it was called off."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # few print; the window starts without it

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print"))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    agreed = dialog.exec()
    dialog.deleteLater()
    return printer if agreed else None


def set_up(printer: QPrinter, title: str) -> None:
    """A4 upright to the edges of the paper: the page has margins of its own."""
    printer.setDocName(title)
    printer.setCreator("")
    printer.setFullPage(True)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, upright, QMarginsF()))


def print_pages(printer: QPrinter, pages: Pages) -> bool:
    """Draw every page on the printer; False when it did not take them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    taken = True
    for page in range(pages.count):
        if page and not (taken := printer.newPage()):
            break
        painter.save()
        scale = printer.pageLayout().fullRectPixels(printer.resolution()).width() / WIDTH
        painter.scale(scale, scale)
        pages.draw(page, Pen(painter))
        painter.restore()
    return painter.end() and taken
