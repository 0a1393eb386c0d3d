"""The calendar with its heading above and the request that waits below."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.people.calendar import AbsenceCalendar
from ui.people.reading import PeopleReading
from ui.people.request_bar import RequestBar
from ui.widgets.button import ActionButton
from ui.widgets.label import Label, PhraseLabel

GAP = "   "
USUAL = ("AL", "SK", "TR", "CT")  # named beside the calendar; the list of kinds names the others


class AbsencesPane(QWidget):
    """``calendar`` and ``request`` are its parts; the heading says whose absences these are."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.calendar, self.request = AbsenceCalendar(), RequestBar(actions)
        self._title = Label(size="table", strong=True)
        self._hint = PhraseLabel(tr("drag to add, Enter to open"), tone="muted", size="table", optional=True)
        self._kinds = PhraseLabel(tone="second", size="hint", optional=True)
        self._dashed = PhraseLabel(
            tr("dashed = asked for, not decided"), tone="warn", size="hint", optional=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading(actions))
        column.addWidget(self.calendar, 1)
        column.addWidget(self.request)
        style.look.changed.connect(self._measure)
        self._measure()

    def _heading(self, actions: Actions) -> QFrame:
        self._bar = QFrame()
        self._bar.setObjectName("dockHeading")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        for action_id, icon in (("view.back", "chevron-left"), ("view.forward", "chevron-right")):
            row.addWidget(
                ActionButton(actions[action_id], look="small", icon_name=icon, word="", show_key=False)
            )
        row.addWidget(self._title)
        row.addWidget(self._hint, 4)
        row.addWidget(self._kinds, 7)
        row.addWidget(self._dashed, 6)
        return self._bar

    def _measure(self) -> None:
        self._bar.setFixedHeight(style.px(32))

    def show_reading(self, reading: PeopleReading, agency: str, filter_text: str) -> None:
        """One agency beside the form, or with "" everybody."""
        agencies = (agency,) if agency else reading.roster.agencies
        words = {kind.code: kind.name for kind in reading.kinds}
        named = [f"{code} {words[code].casefold()}" for code in USUAL if code in words]
        self._title.setText(tr("Absences, {agency}", agency=agency) if agency else tr("Absences, everybody"))
        shorter = [GAP.join(named[:count]) for count in range(len(named) - 1, 0, -1)]
        self._kinds.show_text(GAP.join(named), *shorter)
        self.calendar.model.show_roster(reading.roster, agencies, words, filter_text)
