"""The calendar of absences as Qt's table model: people against days, and how many of an agency are away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.views.people_roster import AbsenceRow, AwayLimit, PeopleRoster, PersonCard
from solver.day_names import day_in_full, days_from_to
from solver.language import tr
from ui.spoken_dates import short_date

Index = QModelIndex | QPersistentModelIndex
FIRST_DAY = 1  # the column before is the name
_NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person with the absences that touch the calendar."""

    card: PersonCard
    absences: tuple[AbsenceRow, ...]


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """The agency whose people follow, where more than one is shown."""

    name: str


Line = HeadingLine | PersonLine | AwayLimit


class CalendarModel(QAbstractTableModel):
    """Days from the first of a week on, one column each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.days: list[date] = []
        self.bank_holidays: frozenset[date] = frozenset()
        self.words: dict[str, str] = {}

    # Contents ---------------------------------------------------------------------------------------

    def show_roster(
        self, roster: PeopleRoster, agencies: Sequence[str], words: dict[str, str], filter_text: str = ""
    ) -> None:
        """Show the people of these agencies. ``words``: what each code of an absence is called."""
        lines = lines_of(roster, agencies, filter_text)
        days = [roster.calendar_start + timedelta(days=at) for at in range(roster.calendar_days)]
        same = days == self.days and [_place(one) for one in lines] == [_place(one) for one in self.lines]
        self.words = words
        if not same:
            self.beginResetModel()
        changed = [at for at, (old, new) in enumerate(zip(self.lines, lines)) if old != new]
        self.lines, self.days = lines, days
        self.bank_holidays = frozenset(roster.bank_holidays)
        if not same:
            self.endResetModel()
            return
        for row in changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    # What stands where ------------------------------------------------------------------------------

    def person_at(self, row: int) -> PersonLine | None:
        line = self.lines[row] if 0 <= row < len(self.lines) else None
        return line if isinstance(line, PersonLine) else None

    def limit_at(self, row: int) -> AwayLimit | None:
        line = self.lines[row] if 0 <= row < len(self.lines) else None
        return line if isinstance(line, AwayLimit) else None

    def day_at(self, column: int) -> date | None:
        at = column - FIRST_DAY
        return self.days[at] if 0 <= at < len(self.days) else None

    def absences_at(self, row: int, column: int) -> list[AbsenceRow]:
        """The absences of a person that touch a day."""
        person, day = self.person_at(row), self.day_at(column)
        if person is None or day is None:
            return []
        return [one for one in person.absences if one.first <= day <= one.last]

    def row_of(self, person_id: int) -> int:
        rows = (at for at, one in enumerate(self.lines) if _place(one) == person_id)
        return next(rows, -1)

    def column_of(self, day: date) -> int:
        """The column of a day; the nearest one when it lies outside the calendar."""
        if not self.days:
            return FIRST_DAY
        return FIRST_DAY + min(max((day - self.days[0]).days, 0), len(self.days) - 1)

    # Qt's questions ---------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else FIRST_DAY + len(self.days)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role not in (
            ROLE.DisplayRole,
            ROLE.AccessibleTextRole,
        ):
            return None
        day = self.day_at(section)
        if day is None:
            return tr("Name")
        holiday = tr(", bank holiday") if day in self.bank_holidays else ""
        return f"{day_in_full(day)}{holiday}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsSelectable if self.person_at(index.row()) else flags

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROLE.DisplayRole:
            return self.shown(index.row(), index.column())
        if role == ROLE.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        return None

    def shown(self, row: int, column: int) -> str:
        line = self.lines[row]
        if isinstance(line, HeadingLine):
            return line.name if column == 0 else ""
        if isinstance(line, AwayLimit):
            return (
                tr("Away, limit {limit}", limit=line.limit)
                if column == 0
                else str(line.away[column - FIRST_DAY] or "")
            )
        if column == 0:
            return line.card.name
        return " ".join(f"{one.code}?" if one.asked else one.code for one in self.absences_at(row, column))

    def _spoken(self, row: int, column: int) -> str:
        line, day = self.lines[row], self.day_at(column)
        if day is None or isinstance(line, HeadingLine):
            return self.shown(row, 0)
        if isinstance(line, AwayLimit):
            return tr(
                "{group}, {spoken}: {away} away, limit {limit}",
                group=line.group,
                spoken=day_in_full(day),
                away=line.away[column - FIRST_DAY],
                limit=line.limit,
            )
        said = [self.absence_words(one) for one in self.absences_at(row, column)]
        return f"{line.card.name}, {day_in_full(day)}, {', '.join(said) or tr('not away')}"

    def absence_words(self, one: AbsenceRow) -> str:
        """ "Leave 29–31 Dec, asked for"."""
        part = f" {one.hours}" if one.hours else ""
        asked = tr(", asked for") if one.asked else ""
        return f"{self.words.get(one.code, one.kind)} {days_words(one.first, one.last)}{part}{asked}"


def lines_of(roster: PeopleRoster, agencies: Sequence[str], filter_text: str = "") -> list[Line]:
    """Each agency's people and their limit; headings only when there is more than one agency."""
    words = filter_text.casefold().split()
    by_person: dict[int, list[AbsenceRow]] = {}
    for absence in roster.absences:
        by_person.setdefault(absence.person_id, []).append(absence)
    limits = {limit.group: limit for limit in roster.limits}
    lines: list[Line] = []
    for agency in agencies:
        everybody = [card for group in roster.groups for card in group.people if card.agency == agency]
        cards = [card for card in everybody if _matches(card, words)]
        if not cards:
            continue
        if len(agencies) > 1:
            lines.append(HeadingLine(agency))
        lines += [PersonLine(card, tuple(by_person.get(card.person_id, ()))) for card in cards]
        if agency in limits:
            lines.append(limits[agency])
    return lines


def _matches(card: PersonCard, words: Sequence[str]) -> bool:
    text = f"{card.name} {card.number} {card.role} {card.group}".casefold()
    return all(word in text for word in words)


def days_words(first: date, last: date) -> str:
    """ "Tue 29 Dec", "29–31 Dec", "28 Dec – 1 Jan"."""
    if first == last:
        return short_date(first)
    return days_from_to(first, last)


def _place(line: Line) -> object:
    if isinstance(line, PersonLine):
        return line.card.person_id
    return line.name if isinstance(line, HeadingLine) else ("limit", line.group)
