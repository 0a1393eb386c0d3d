"""Step 4: where hotspots are proposed, which of them are taken, and when they would be patrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter

from solver.language import tr
from ui import style
from ui.crime_import.draft import CrimeDraft
from ui.crime_import.page import NO_HOUR, ImportPage
from ui.crime_import.proposal_map import ProposalMap
from ui.crime_import.proposals import ProposalModel, ProposalTable
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.note_bar import NoteBar
from ui.widgets.typed_spans import NotHours, spans_from_text, text_of_spans

NONE = tr("No place has enough records to be a hotspot. The months are stored all the same.")
LONGEST = 60


class WherePage(ImportPage):
    """Map and list of the proposals; the hours they begin with can be written."""

    def __init__(self, draft: CrimeDraft) -> None:
        super().__init__(draft, tr("Where and when"))
        self.model = ProposalModel(draft)
        self.table, self.map = ProposalTable(self.model), ProposalMap(draft)
        self.hours = QLineEdit(text_of_spans(draft.spans))
        self.hours.setAccessibleName(tr("Active hours of the new hotspots, every day"))
        self.hours.setMaxLength(LONGEST)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.map)
        split.setSizes([style.px(650), style.px(280)])
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(tr("Active hours, every day"), tone="second", size="table"))
        row.addWidget(self.hours, 1)
        row.addWidget(Label(tr("a default; set each hotspot's own on Hotspots"), tone="muted", size="table"))
        self.column.addWidget(split, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.said)
        self.column.addWidget(NoteBar(NO_HOUR))
        self.hours.textChanged.connect(self._check)
        self.table.moved.connect(self.map.choose)
        self.map.chosen.connect(self.table.selectRow)
        self.model.ticked.connect(self._tell)

    def initializePage(self) -> None:
        self.model.show()
        self.map.show_found()
        self.table.selectRow(0)
        self._check()
        self._tell()

    def _tell(self) -> None:
        found = self.draft.found
        proposals = found.proposals if found else ()
        there = sum(bool(near) for near in found.near) if found else 0
        beside = tr(" {there} lie beside hotspots that are there already.", there=there) if there else ""
        words = tr(
            "{chosen} of {proposed_hotspots} taken.{beside}",
            chosen=len(self.draft.chosen),
            proposed_hotspots=many(len(proposals), "proposed hotspot"),
            beside=beside,
        )
        self.sentence.setText(words if proposals else NONE)
        self.map.update()

    def _check(self) -> None:
        said = ""
        try:
            spans = spans_from_text(self.hours.text())
            self.draft.spans = spans or self.draft.spans
            said = "" if spans else tr("Write the hours, such as 15–22.")
        except NotHours as wrong:
            said = str(wrong)
        self._good = not said
        self.say(said)
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return self._good
