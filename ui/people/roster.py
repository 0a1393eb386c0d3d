"""The roster at the left: everybody by group, with what each can do and the next absence."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from planner.views.people_roster import PeopleRoster, PersonCard
from solver.language import tr
from ui import style
from ui.widgets.figures import hours
from ui.widgets.grouped_model import Group, GroupedModel
from ui.widgets.grouped_table import RIGHT, GroupedDelegate, GroupedTable, draw_text

NAME, NUMBER, CONTRACT, CAN_DO, NEXT = range(5)
ROW = 24
LEAST_WHOLE, LEAST_WIDTH = 560, 230  # all columns; and the narrowest roster
_SHARES = (0.205, 0.225, 0.135, 0.205, 0.23)


NONE = tr("none")  # what an empty cell is read out as


class RosterModel(GroupedModel):
    """One line a person."""

    headings = (tr("Name"), tr("Number or role"), tr("Contract h"), tr("Can do"), tr("Next absence"))

    def groups_of(self, roster: PeopleRoster) -> list[Group]:
        return [Group(group.name, group.people) for group in roster.groups]

    def card_at(self, row: int) -> PersonCard | None:
        line = self.line_at(row)
        return line if isinstance(line, PersonCard) else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == CONTRACT:
            return RIGHT
        return super().headerData(section, orientation, role)

    def key(self, row: object) -> Hashable:
        return row.person_id if isinstance(row, PersonCard) else None

    def shown(self, row: object, column: int) -> str:
        if not isinstance(row, PersonCard):
            return ""
        asked = tr(", asked") if row.next_absence_asked else ""
        contract = hours(row.contract_minutes) if row.on_rota else "–"
        can_do = row.can_do if row.on_rota or row.can_do else tr("Briefing")
        return (row.name, _number(row), contract, can_do, f"{row.next_absence}{asked}")[column]

    def spoken(self, row: object, column: int) -> str:
        if column == NAME:
            return self.shown(row, NAME)
        return f"{self.headings[column]}: {self.shown(row, column) or NONE}"


class RosterDelegate(GroupedDelegate):
    """Names in heavier type, hours to the right, what was asked for in the tone of waiting."""

    def __init__(self, model: RosterModel, view: GroupedTable) -> None:
        super().__init__(model, view)
        self._roster = model

    def paint_cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        card = self._roster.card_at(row)
        if card is None:
            return
        inner = box.adjusted(style.px(16 if column == NAME else 8), 0, -style.px(8), 0)
        text = self._roster.shown(card, column)
        if column == NAME:
            draw_text(painter, inner, text, "text", style.MEDIUM)
        elif column == CONTRACT:
            draw_text(painter, inner, text, "text", align=RIGHT)
        elif column == NEXT and card.next_absence_asked:
            draw_text(painter, inner, text, "warn", style.MEDIUM)
        elif column == CAN_DO:
            draw_text(painter, inner, as_many_as_fit(text, inner.width()), "text2")
        else:
            draw_text(painter, inner, text, "text2")


class RosterTable(GroupedTable):
    """Rows of the dense height, so that a team of thirty fits."""

    def __init__(self, model: RosterModel) -> None:
        self.roster = model
        super().__init__(model, tr("Roster"))
        self.setItemDelegate(RosterDelegate(model, self))
        self._measure()
        style.look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.setMinimumWidth(style.px(LEAST_WIDTH))

    def column_widths(self, room: int) -> list[int]:
        """Name and next absence stay when room is short; the form tells the others."""
        if room < style.px(LEAST_WHOLE):
            return [room // 2, 0, 0, 0, room - room // 2]
        widths = [round(room * share) for share in _SHARES]
        widths[-1] = room - sum(widths[:-1])
        return widths

    def row_height(self, row: int) -> int:
        return style.px(ROW)

    def current_card(self) -> PersonCard | None:
        return self.roster.card_at(self.currentIndex().row())


def as_many_as_fit(can_do: str, room: int) -> str:
    """Whole skills for as long as there is room, then how many more there are: "Driver, Designated +2"."""
    metrics = QFontMetrics(style.font(style.TABLE))
    skills = can_do.split(", ")
    for shown in range(len(skills), 1, -1):
        text = _first_of(skills, shown)
        if metrics.horizontalAdvance(text) <= room:
            return text
    count = f" +{len(skills) - 1}" if len(skills) > 1 else ""
    left = room - metrics.horizontalAdvance(count)
    return metrics.elidedText(skills[0], Qt.TextElideMode.ElideRight, left) + count


def _first_of(skills: Sequence[str], shown: int) -> str:
    more = len(skills) - shown
    return ", ".join(skills[:shown]) + (f" +{more}" if more else "")


def _number(card: PersonCard) -> str:
    """ "PCSO 7214", "PC 1482 · Families": whatever tells people apart, with their speciality."""
    return card.number if card.title in ("", card.number) else f"{card.number} · {card.title}"
