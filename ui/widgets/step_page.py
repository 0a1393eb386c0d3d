"""A step of a wizard: a heading, a sentence, room below, and a place to say what stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget, QWizardPage

from ui.widgets.label import Label

if TYPE_CHECKING:
    from planner.exchange.import_refused import ImportRefused


class StepPage(QWizardPage):
    """A step. ``said`` is where a page says what stands in the way; pages place it themselves."""

    def __init__(self, heading: str, sentence: str = "") -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self.sentence = Label(sentence, tone="second", size="table", wrap=True)
        self.said = Label(tone="danger", size="table", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 8)
        self.column.setSpacing(10)
        self.column.addWidget(Label(heading, size="title"))
        self.column.addWidget(self.sentence)

    @property
    def first(self) -> QWidget | None:
        """Where the keyboard begins on this step; None: at the button that goes on."""
        return None

    def say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def say_refusal(self, refusal: ImportRefused) -> None:
        """Its sentence, and the first values that could not be read."""
        errors = [error.sentence for error in refusal.row_errors[1:4]]
        self.say(" ".join((refusal.sentence, *errors)))
