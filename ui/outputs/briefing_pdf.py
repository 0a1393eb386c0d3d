"""The briefing sheet as a PDF, from the window or from a command line without a screen."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from planner.exchange.written_safely import FileNotWritten
from planner.planner import Planner
from planner.views.briefing_sheet import BriefingSheet, briefing_sheet
from planner.views.rota_versions import current_rota
from solver.language import tr
from ui.outputs.briefing_page import BriefingPages
from ui.outputs.pages_pdf import pages_to_pdf, ready_to_draw
from ui.outputs.pen import Pen
from ui.spoken_dates import date_words


def write_briefing(planner: Planner, day: date, path: Path) -> BriefingSheet:
    """Write the briefing of a day; FileNotWritten says why when it cannot be."""
    rota_id = planner.read(current_rota, day)
    if rota_id is None:
        raise FileNotWritten(
            tr("No rota holds {day}. Start one that does, then make its briefing.", day=date_words(day))
        )
    sheet = planner.read(briefing_sheet, day, planner.verdict(rota_id).cover)
    assert sheet is not None  # a rota holds the day
    briefing_to_pdf(path, sheet, datetime.now())
    return sheet


def briefing_to_pdf(path: Path, sheet: BriefingSheet, printed_at: datetime) -> None:
    """Put a sheet on paper, in the place of ``path``."""
    ready_to_draw()
    title = tr("Daily briefing, {day}", day=date_words(sheet.day))
    pages_to_pdf(path, BriefingPages(sheet, printed_at, Pen(None)), title)
