"""What every step of the import of crime has: the one draft."""

from __future__ import annotations

from solver.language import tr
from ui.crime_import.draft import CrimeDraft
from ui.widgets.step_page import StepPage

NO_HOUR = tr(
    "The files give a month, not a time of day, and places that are approximate. Active hours come from your "
    "own incident times, or from what you write."
)


class ImportPage(StepPage):
    """A step over the one draft."""

    def __init__(self, draft: CrimeDraft, heading: str, sentence: str = "") -> None:
        super().__init__(heading, sentence)
        self.draft = draft
