"""The Concerns screen's toolbar: which reports, filter; undo, close, log one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from planner.views.concern_board import ConcernBoard
from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.concerns.table import ALL, OPEN, PLACED, SHOWN
from ui.widgets.figures import many
from ui.widgets.filter_field import FilterField
from ui.widgets.segmented import CommandSegments
from ui.widgets.toolbar import Toolbar

ALL_WARDS = tr("All wards")


class ConcernControls(QObject):
    """Fills a toolbar; ``view`` is which reports are listed."""

    def __init__(self, toolbar: Toolbar, actions: Actions) -> None:
        super().__init__(toolbar)
        self.view = CommandSegments(
            tr("Which concerns"),
            actions,
            (
                (OPEN, tr("Open"), "concerns.open"),
                (PLACED, tr("Placed"), "concerns.placed"),
                (ALL, tr("All"), "concerns.all"),
            ),
        )
        self.view.show_key(ALL)
        self.ward = QComboBox()
        self.ward.setAccessibleName(tr("Ward"))
        self.ward.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.ward.addItem(ALL_WARDS, "")
        self.filter = FilterField(tr("Filter concerns"))
        self._measure()
        style.look.changed.connect(self._measure)
        toolbar.add_title(tr("Concerns"))
        toolbar.add_line()
        toolbar.add(self.view)
        toolbar.add(self.ward, gives_way=3)
        toolbar.add(self.filter, gives_way=2)
        toolbar.add_stretch()
        toolbar.add_undo()
        toolbar.add_action("concerns.close", word=tr("Close…"), gives_way=1)
        toolbar.add_primary("edit.new", word=tr("Log a concern"), icon="plus")

    def _measure(self) -> None:
        self.filter.setFixedWidth(style.px(190))

    def show_board(self, board: ConcernBoard) -> None:
        for key, word in ((OPEN, tr("Open")), (PLACED, tr("Placed"))):
            count = sum(card.state in SHOWN[key] for card in board.concerns)
            self.view.show_text(key, f"{word} {count}" if count else word)
        self._offer_wards(sorted({card.ward for card in board.concerns if card.ward}))
        self.filter.setPlaceholderText(tr("Filter {concerns}", concerns=many(len(board.concerns), "concern")))

    @property
    def ward_chosen(self) -> str:
        """Whose reports are listed; "" for all wards."""
        return str(self.ward.currentData() or "")

    def _offer_wards(self, wards: Sequence[str]) -> None:
        """Those with a report; the one that is chosen stays as long as it has any."""
        if [self.ward.itemData(at) for at in range(1, self.ward.count())] == list(wards):
            return
        chosen = self.ward_chosen
        self.ward.clear()
        self.ward.addItem(ALL_WARDS, "")
        for ward in wards:
            self.ward.addItem(ward, ward)
        self.ward.setCurrentIndex(max(0, self.ward.findData(chosen)))
