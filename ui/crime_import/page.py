"""What every step of the import has: a heading, a sentence, and room below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWizardPage

from ui.crime_import.draft import CrimeDraft
from ui.widgets.label import Label

if TYPE_CHECKING:
    from planner.exchange.import_refused import ImportRefused

NO_HOUR = (
    "The files give a month, not a time of day, and places that are approximate. Active hours come from your "
    "own incident times, or from what you write."
)


class ImportPage(QWizardPage):
    """A step over the one draft. ``said`` is where a page says what stands in the way."""

    def __init__(self, draft: CrimeDraft, heading: str, sentence: str = "") -> None:
        super().__init__()
        self.draft = draft
        self.setAccessibleName(heading)
        self.sentence = Label(sentence, tone="second", size="table", wrap=True)
        self.said = Label(tone="danger", size="table", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 8)
        self.column.setSpacing(10)
        self.column.addWidget(Label(heading, size="title"))
        self.column.addWidget(self.sentence)

    def say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def say_refusal(self, refusal: ImportRefused) -> None:
        """Its sentence, and the first values that could not be read."""
        errors = [error.sentence for error in refusal.row_errors[1:4]]
        self.say(" ".join((refusal.sentence, *errors)))
