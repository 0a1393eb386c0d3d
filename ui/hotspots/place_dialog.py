"""Add a hotspot, or change what the form has no room for: name, place, ward, size, source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.places.grid_reference import grid_point, grid_text
from planner.views.hotspot_board import HotspotCard
from solver.language import tr
from ui import style
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.label import Label

FIGURES = 10  # of a grid reference: to the metre
_SAVE = QDialogButtonBox.StandardButton.Save
USUAL = tr("It gets three patrols of 15 min a day, 15:00 to 22:00; change that in the form.")


class PlaceDialog(QDialog):
    """``card`` None: a new hotspot. ``changes`` are fields as the commands name them.

    ``store`` gives the reason why it cannot be so, which is said here with everything still written.
    """

    def __init__(
        self,
        card: HotspotCard | None,
        wards: Sequence[str],
        store: Callable[[PlaceDialog], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._store = store
        title = tr("Hotspot") if card else tr("Add hotspot")
        self.setWindowTitle(title)
        self._card = card
        self.name, self.place = (
            _text(tr("Name"), 80, card.name if card else ""),
            _text(tr("Grid reference"), 20),
        )
        self.place.setPlaceholderText(tr("NZ 50830 32360"))
        if card is not None:
            self.place.setText(grid_text(card.easting, card.northing, FIGURES))
        self.ward = QComboBox()
        self.ward.setEditable(True)
        self.ward.setAccessibleName(tr("Ward"))
        self.ward.addItems(["", *wards])
        self.ward.setCurrentText(card.ward if card else "")
        self.radius = QSpinBox()
        self.radius.setRange(10, 5000)
        self.radius.setValue(card.radius_m if card else 150)
        self.radius.setAccessibleName(tr("Radius, metres"))
        self.source = _text(tr("Source"), 200, card.source if card else "")
        self.said = Label(tone="muted", size="table", wrap=True)
        self.buttons = DialogButtons(_SAVE | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._assemble(title)
        for field in (self.name, self.place):
            field.textChanged.connect(self._check)
        self._check()

    def _assemble(self, title: str) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for caption, field in (
            (tr("Name"), self.name), (tr("Grid reference"), self.place), (tr("Ward"), self.ward),
            (tr("Radius, metres"), self.radius), (tr("Source"), self.source),
        ):  # fmt: skip
            form.addRow(Label(caption, tone="second", size="table"), field)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Label(title, size="title"))
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.setMinimumWidth(style.px(440))

    def values(self) -> dict[str, Any]:
        """Everything that stands there."""
        easting, northing = self._point or (0, 0)
        return {
            "name": self.name.text().strip(),
            "easting": easting,
            "northing": northing,
            "ward": self.ward.currentText().strip(),
            "radius_m": self.radius.value(),
            "source": self.source.text().strip(),
        }

    def changes(self) -> dict[str, Any]:
        """Only what differs from what is stored."""
        return {name: value for name, value in self.values().items() if value != getattr(self._card, name)}

    def accept(self) -> None:
        refused = self._store(self)
        self.said.setText(refused)
        if not refused:
            super().accept()

    def _check(self) -> None:
        """Say what is missing before anything is sent."""
        self._point, said = None, ""
        try:
            self._point = grid_point(self.place.text())
        except ValueError:
            said = tr("Write the place as a National Grid reference such as NZ 50830 32360.")
        if not self.name.text().strip():
            said = tr("Write a name.")
        self.said.setText(said or ("" if self._card else USUAL))
        self.buttons.button(_SAVE).setEnabled(not said)


def _text(name: str, longest: int, text: str = "") -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setMaxLength(longest)
    return field
