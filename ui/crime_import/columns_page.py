"""Step 2: the columns of the files. Their layout is the publisher's, so this only shows what each is for."""

from __future__ import annotations

from planner.exchange.import_refused import ImportRefused
from solver.language import tr
from ui.crime_import.draft import CrimeDraft
from ui.crime_import.page import ImportPage
from ui.widgets.plain_table import Column, PlainTable

SENTENCE = tr(
    "The layout is the police's own, so there is nothing to match. Outcome and context are not read; no row "
    "names a person."
)
COLUMNS = (
    Column(tr("Column"), 18, strong=True),
    Column(tr("What it is for"), 0),
    Column(tr("Found"), 18, tone="text2"),
)


class ColumnsPage(ImportPage):
    """The columns that are used; a file of another kind is named here, before anything long begins."""

    def __init__(self, draft: CrimeDraft) -> None:
        super().__init__(draft, tr("Match columns"), SENTENCE)
        self.table = PlainTable(tr("Columns that are read"), COLUMNS)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.said)
        self._good = False

    def initializePage(self) -> None:
        self.say("")
        try:
            self.table.show_rows(self.draft.columns())
            self._good = True
        except ImportRefused as refusal:
            self._refuse()
            self.say_refusal(refusal)
        except OSError as failure:
            self._refuse()
            self.say(
                tr(
                    "A file cannot be opened: {strerror}. Nothing was imported.",
                    strerror=failure.strerror or failure,
                )
            )
        self.completeChanged.emit()

    def _refuse(self) -> None:
        self._good = False
        self.table.show_rows(())

    def isComplete(self) -> bool:
        return self._good
