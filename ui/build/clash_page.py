"""No rota can meet all the musts: which of them clash, one way out of each, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.answers.clash import ClashSheet, DemandRow, WayRow
from solver.language import tr
from solver.rota.answers.forms import WayKind
from ui.actions import Actions
from ui.build.count_bars import CountBars
from ui.widgets.button import ActionButton, Button
from ui.widgets.dock import DockHeading
from ui.widgets.figures import many
from ui.widgets.hairline import hairline
from ui.widgets.label import Label
from ui.widgets.section import Icon, Section, SectionColumn

SURE = tr(
    "Proven, not a guess. The list is the smallest: take any one place away and the rest can be met. There "
    "may be a further clash on the same people and days; if so it is shown after this one is settled."
)
NOT_SURE = tr("Proven to clash. Time ran out before it was seen whether the list could be shorter.")
NEAREST = tr(
    "The build has a plan that breaks as little as it can. You can look at it and accept it into the draft; "
    "it cannot be published until nothing is broken."
)
WHO, WAY = 5, 4  # shares of the width
MOST_PLACES = 6  # of each rule
MOST_KEYS = 9
_BUTTONS = {
    WayKind.PREFER: tr("Make it Prefer"),
    WayKind.VALUE: tr("Change the value"),
    WayKind.COVER: tr("Ask for fewer"),
    WayKind.UNLOCK: tr("Take the lock off"),
    WayKind.REFUSE: tr("Refuse it"),
}


class ClashPage(QFrame):
    """``taken`` carries the way out that was chosen. The first nine ways have the keys 1 to 9."""

    taken = Signal(object)  # WayRow

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Musts that clash"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons: list[Button] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for number in range(MOST_KEYS):
            key = QShortcut(QKeySequence(str(number + 1)), self)  # heard while the page is in sight
            key.activated.connect(partial(self._press, number))

    def show_sheet(self, sheet: ClashSheet, week: str) -> None:
        """Replace everything."""
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        self._row.addWidget(self._list(sheet, week), 5)
        self._row.addWidget(hairline(Qt.Orientation.Vertical))
        self._row.addWidget(self._side(sheet), 2)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])

    def _press(self, number: int) -> None:
        if number < len(self.buttons):
            self.buttons[number].click()

    def _list(self, sheet: ClashSheet, week: str) -> QWidget:
        inside = QFrame()
        inside.setObjectName("canvas")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(sheet, week))
        for number, demands in groupby(sheet.demands, key=lambda row: row.clash):
            again = tr("These clash too, whatever becomes of those above")
            column.addWidget(DockHeading(again if number else tr("These clash with each other"), ""))
            for rows in _by_rule(demands):
                own = [way for way in sheet.ways if way.rule_id == rows[0].rule_id]
                column.addWidget(self._demand(rows, own))
        if sheet.counts:
            column.addWidget(DockHeading(tr("Why they clash"), ""))
            for count in sheet.counts:
                column.addWidget(CountBars(count))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _head(self, sheet: ClashSheet, week: str) -> QWidget:
        head = QFrame()
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(14)
        row.addWidget(Icon("triangle-alert", "danger", size=26))
        words = QVBoxLayout()
        words.addWidget(Label(tr("No rota can meet all the musts"), size="state"))
        rules = len(_by_rule(sheet.demands))
        these = tr("This rule") if rules == 1 else tr("These {rules} rules", rules=rules)
        hold = tr("cannot hold") if rules == 1 else tr("cannot all hold")
        offered = _offered(sheet)
        others = tr("The other {musts} are not part of the problem.", musts=many(sheet.other_rules, "must"))
        said = Label(
            tr(
                "{these} {hold} in {week}. {offered}{others}",
                these=these,
                hold=hold,
                week=week,
                offered=offered,
                others=others,
            ),
            tone="second",
            wrap=True,
        )
        words.addWidget(said)
        row.addLayout(words, 1)
        return head

    def _demand(self, rows: list[DemandRow], ways: list[WayRow]) -> QWidget:
        """One rule of the set, and every way out of it with what follows."""
        demand, where = rows[0], _where(rows)
        line = QFrame()
        line.setObjectName("section")
        line.setAccessibleName(f"{demand.sentence}: {where}")
        row = QHBoxLayout(line)
        row.setContentsMargins(24, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(Icon("link", "danger"), 0, Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(Label(demand.sentence, strong=True, wrap=True))
        left.addWidget(Label(tr("{where} · now: Must", where=where), tone="second", size="table", wrap=True))
        left.addStretch(1)
        row.addLayout(left, WHO)
        right = QVBoxLayout()
        right.setSpacing(12)
        for way in ways:
            right.addLayout(self._way(way))
        for text, strong in _nothing_offered(demand) if not ways else ():
            tone = "" if strong else "second"
            right.addWidget(Label(text, size="table", strong=strong, wrap=True, tone=tone))
        right.addStretch(1)
        row.addLayout(right, WAY)
        return line

    def _way(self, way: WayRow) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        for text, strong in _way_words(way):
            tone = "" if strong else "second"
            words.addWidget(Label(text, size="table", strong=strong, wrap=True, tone=tone))
        row.addLayout(words, 1)
        number = len(self.buttons) + 1
        key = str(number) if number <= MOST_KEYS else ""
        button = Button(_BUTTONS[way.kind], look="" if self.buttons else "primary", key=key)
        button.setAccessibleName(tr("{words}, and build again", words=way.words))
        button.clicked.connect(partial(self.taken.emit, way))
        self.buttons.append(button)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _side(self, sheet: ClashSheet) -> QWidget:
        side = SectionColumn(tr("About the clash"))
        nearest = Section(tr("Or plan without settling it"))
        nearest.add_words(NEAREST, "second")
        self.back_button = ActionButton(
            self._actions["build.nearest"], word=tr("Show the plan that breaks least")
        )
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        nearest.add_row(row)
        sure = Section(tr("How sure is this?"))
        sure.add_words(SURE if sheet.sure else NOT_SURE, "second")
        side.show_sections([nearest, sure])
        return side


def _by_rule(demands: Iterable[DemandRow]) -> list[list[DemandRow]]:
    rules: dict[str, list[DemandRow]] = {}
    for row in demands:
        rules.setdefault(row.rule_id, []).append(row)
    return list(rules.values())


def _offered(sheet: ClashSheet) -> str:
    if not sheet.ways:
        return ""
    if sheet.clashes == 1:
        return tr("Settle one that has a way out and a rota exists. ")
    return tr("They are {clashes} clashes: settle one of each and a rota exists. ", clashes=sheet.clashes)


def _where(rows: list[DemandRow]) -> str:
    """Those of the same days together: "Mon 7 to Sun 13: Amy Hargreaves; Daniel Okoro"."""
    by_days: dict[str, list[str]] = {}
    for row in rows[:MOST_PLACES]:
        by_days.setdefault(row.when, []).append(row.who)
    said = [
        tr("{when}: {people}", when=when, people="; ".join(people)) if all(people) else when
        for when, people in by_days.items()
    ]
    if len(rows) > MOST_PLACES:
        said.append(tr("{count} more", count=len(rows) - MOST_PLACES))
    return ". ".join(said)


def _way_words(way: WayRow) -> list[tuple[str, bool]]:
    """What is given up, and what the plan then is: solved, not guessed."""
    proven = "" if way.proven else tr(", at most")
    head = tr("As a preference") if way.makes_preference else way.words
    cells = tr("; {cells} of the draft would change", cells=many(len(way.edits), "cell")) if way.edits else ""
    rows = [
        (head, True),
        (tr("A plan exists; {result}{proven}{cells}", result=way.result, proven=proven, cells=cells), False),
    ]
    return rows + [(sentence, False) for sentence in way.follows]


def _nothing_offered(demand: DemandRow) -> list[tuple[str, bool]]:
    if demand.law:
        source = f": {demand.source}" if demand.source else ""
        return [(tr("not offered"), True), (tr("Locked as law{source}", source=source), False)]
    return [(tr("not offered"), True), (tr("No plan was found without it alone."), False)]
