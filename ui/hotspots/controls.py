"""The Hotspots screen's toolbar: week, dosage or set-up, filter, the sum of the day; undo, add, import."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.hotspots.columns import DOSAGE, SET_UP
from ui.hotspots.rows import DosageCell
from ui.spoken_dates import day_of_week
from ui.widgets.figures import many
from ui.widgets.filter_field import FilterField
from ui.widgets.label import Label
from ui.widgets.period_bar import PeriodBar
from ui.widgets.segmented import CommandSegments
from ui.widgets.toolbar import Toolbar


class HotspotControls(QObject):
    """Fills a toolbar; ``view`` is which of the two tables is shown."""

    def __init__(self, toolbar: Toolbar, actions: Actions) -> None:
        super().__init__(toolbar)
        self.period = PeriodBar(actions)
        self.view = CommandSegments(
            tr("View"),
            actions,
            ((DOSAGE, tr("Dosage"), "hotspots.dosage"), (SET_UP, tr("Set-up"), "hotspots.set_up")),
        )
        self.filter = FilterField(tr("Filter hotspots"))
        self.sum = DaySum()
        self._measure()
        style.look.changed.connect(self._measure)
        toolbar.add(self.period)
        toolbar.add_line()
        toolbar.add(self.view)
        toolbar.add(self.filter, gives_way=2)
        toolbar.add(self.sum, gives_way=1)
        toolbar.add_stretch()
        toolbar.add_undo()
        toolbar.add_action("edit.new", word=tr("Hotspot"), icon="plus", gives_way=3)
        toolbar.add_primary("file.import_crime", word=tr("Import crime…"), icon="download")

    def _measure(self) -> None:
        self.filter.setFixedWidth(style.px(190))

    def show_week(self, title: str, hotspots: int, day: DosageCell | None) -> None:
        self.period.show_title(title)
        self.filter.setPlaceholderText(tr("Filter {hotspots}", hotspots=many(hotspots, "hotspot")))
        self.sum.show_day(day)


class DaySum(QWidget):
    """ "Fri 11: 623 of 662 min 94%"."""

    def __init__(self) -> None:
        super().__init__()
        self.day, self.figure = Label(size="table"), Label(size="table", strong=True)
        self.share = Label(size="table", strong=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(4)
        for part in (self.day, self.figure, self.share):
            row.addWidget(part)

    def show_day(self, cell: DosageCell | None) -> None:
        """The sum over all hotspots of a day; None where there are none."""
        told = ("", "", "", "") if cell is None else _told(cell.day, cell)
        for label, text in zip((self.day, self.figure, self.share), told[:3]):
            label.setText(text)
        self.share.set_tone(told[3])
        self.setAccessibleName(" ".join(part for part in told[:3] if part))


def _told(day: date, cell: DosageCell) -> tuple[str, str, str, str]:
    name = f"{day_of_week(day)}:"
    if not cell.built:
        return name, tr("not planned yet"), "", ""
    return (
        name,
        tr("{minutes} of {target} min", minutes=cell.minutes, target=cell.target),
        f"{cell.percent}%",
        cell.tone,
    )
