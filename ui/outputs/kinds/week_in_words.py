"""The week in words: a page for a manager, without the reasons for absence that stay private."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from solver.language import tr
from ui.outputs.output import OFFICIAL, Asked, Choice, Output, Prepared, Steps, file_name, period_words
from ui.outputs.pen import Pen
from ui.outputs.words_page import WordsOf, WordsPages
from ui.outputs.words_pdf import words_of, words_to_pdf
from ui.widgets.figures import many

if TYPE_CHECKING:
    from ui.outputs.preview import Preview


@dataclass(frozen=True)
class PreparedWords(Prepared):
    """The sentences, laid out for their preview."""

    sheet: WordsOf
    laid_out: WordsPages

    @property
    def file_name(self) -> str:
        words = period_words(self.sheet.period, self.sheet.version)
        return file_name(tr("In words {period_words}", period_words=words), "pdf")

    @property
    def marking(self) -> str:
        return OFFICIAL

    @property
    def logged(self) -> str:
        return tr("Week in words: {period}, {version}", period=self.sheet.period, version=self.sheet.version)

    @property
    def facts(self) -> Sequence[tuple[str, str]]:
        return [
            (tr("Version"), self.sheet.version),
            (tr("Sentences"), str(len(self.sheet.sentences))),
            (tr("Paper"), tr("A4 portrait, {pages}", pages=many(self.laid_out.count, "page"))),
        ]

    @property
    def warnings(self) -> Sequence[str]:
        return [tr("A draft: what it says may still change.")] if self.sheet.draft else []

    @property
    def pages(self) -> WordsPages:
        return WordsPages(self.sheet, datetime.now(), Pen(None))

    def show_in(self, preview: Preview) -> None:
        preview.show_pages(self.file_name, self.laid_out)

    def write(self, path: Path) -> None:
        words_to_pdf(path, self.sheet, datetime.now())


class WeekInWords(Output):
    """Facts in plain sentences."""

    key, title, icon_name = "words", tr("Week in words"), "message-square-text"
    summary = tr("A page of sentences for a manager")
    about = tr(
        "What is covered, what is short and why, who is away, who has the Lates, which requests are met and"
        " what changed since the published rota. Why somebody is away is said of leave only."
    )
    marking, suffix, kind_of_file, verb = OFFICIAL, "pdf", "PDF", tr("Write the PDF…")
    asks = frozenset({Choice.VERSION})
    printed = True

    def steps(self, asked: Asked) -> Steps:
        yield tr("what is covered, short and changed")
        sheet = words_of(asked.planner, asked.rota_id)
        yield tr("the page")
        return PreparedWords(sheet, WordsPages(sheet, datetime.now(), Pen(None)))
