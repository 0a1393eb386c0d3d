"""The briefing sheet of one day: shown, printed and written by the same painter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.views.briefing_sheet import BriefingSheet, briefing_sheet
from planner.views.rota_versions import current_rota
from solver.language import tr
from ui.outputs.briefing_page import BriefingPages
from ui.outputs.briefing_pdf import briefing_to_pdf
from ui.outputs.output import SENSITIVE, Asked, Choice, Output, Prepared, Steps, file_name
from ui.outputs.pen import Pen
from ui.spoken_dates import short_date
from ui.widgets.figures import many

if TYPE_CHECKING:
    from ui.outputs.preview import Preview


@dataclass(frozen=True)
class PreparedBriefing(Prepared):
    """A sheet, laid out for its preview."""

    sheet: BriefingSheet
    laid_out: BriefingPages

    @property
    def file_name(self) -> str:
        return file_name(
            tr("Briefing {day} {year}", day=short_date(self.sheet.day), year=self.sheet.day.year), "pdf"
        )

    @property
    def marking(self) -> str:
        return SENSITIVE

    @property
    def logged(self) -> str:
        return tr("Briefing of {isoformat}", isoformat=self.sheet.day.isoformat())

    @property
    def facts(self) -> Sequence[tuple[str, str]]:
        sheet = self.sheet
        return [
            (tr("Rota"), sheet.rota_version),
            (tr("Day issue"), str(sheet.issue) if sheet.issue else tr("none yet")),
            (tr("On duty"), str(sheet.on_duty)),
            (
                tr("Hotspot patrols"),
                tr(
                    "{patrols}, {planned_minutes} of {target_minutes} min",
                    patrols=sheet.patrols,
                    planned_minutes=sheet.planned_minutes,
                    target_minutes=sheet.target_minutes,
                ),
            ),
            (tr("Visits"), str(sheet.visits)),
            (tr("Paper"), tr("A4 portrait, {pages}", pages=many(self.laid_out.count, "page"))),
        ]

    @property
    def warnings(self) -> Sequence[str]:
        said = []
        if not self.sheet.issue:
            said.append(tr("The day has no run sheets yet: only the tours are on the sheet."))
        if self.laid_out.count > 1:
            said.append(tr("More than 26 people, so there is a further page."))
        return said

    @property
    def pages(self) -> BriefingPages:
        return BriefingPages(self.sheet, datetime.now(), Pen(None))

    def show_in(self, preview: Preview) -> None:
        preview.show_pages(self.file_name, self.laid_out)

    def write(self, path: Path) -> None:
        briefing_to_pdf(path, self.sheet, datetime.now())


class DailyBriefing(Output):
    """One A4 side for the day in hand."""

    key, title, icon_name = "briefing", tr("Daily briefing"), "file-text"
    summary = tr("One A4 side: who, what and where")
    about = tr(
        "What to say first, the hotspots of the day, visits by letter, and everybody’s run sheet in a line."
        " Black on white; no names of the public."
    )
    marking, suffix, kind_of_file, verb = SENSITIVE, "pdf", "PDF", tr("Write the PDF…")
    asks = frozenset({Choice.DAY})
    printed = True

    def steps(self, asked: Asked) -> Steps:
        yield tr("what the rules say")
        rota_id = asked.planner.read(current_rota, asked.day)
        cover = asked.planner.verdict(asked.rota_id if rota_id is None else rota_id).cover
        yield tr("the day")
        sheet = asked.planner.read(briefing_sheet, asked.day, cover)
        assert sheet is not None  # a rota holds the day, or nothing would have been asked
        yield tr("the page")
        return PreparedBriefing(sheet, BriefingPages(sheet, datetime.now(), Pen(None)))
