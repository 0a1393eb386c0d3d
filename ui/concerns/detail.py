"""The report in hand: what was said, where, how serious it is, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.views.concern_board import HARMS, REPEATS, VULNERABLE, ConcernCard
from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.concerns.choice_card import ChoiceCard
from ui.concerns.place_map import PlaceMap
from ui.concerns.reading import ConcernsReading, Near
from ui.concerns.words import PRIORITY_TONES, priority_words, why_priority
from ui.key_words import key_words
from ui.widgets.button import ActionButton
from ui.widgets.hairline import hairline
from ui.widgets.label import Chip, Label
from ui.widgets.segmented import Segmented

LARGE_TEXT = 150  # %: from here on a question and its answers have no room side by side
MAP_SHARE = 20  # of the height that is left, to 1 for nothing
HOTSPOT, VISIT, BOTH, WATCH = "1", "2", "3", "4"
CHOICES = {
    HOTSPOT: "concerns.hotspot", VISIT: "concerns.visit", BOTH: "concerns.both", WATCH: "concerns.watch",
}  # fmt: skip
NOTHING = tr("Select a concern to see it.")


class ConcernDetail(QScrollArea):
    """``answered`` carries the three answers; ``chosen`` says that another thing is to be done."""

    answered = Signal(str, str, str)
    chosen = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.setAccessibleName(tr("Concern"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.summary, self.said = Label(size="title", wrap=True), Label(size="table", wrap=True)
        self.where = Label(tone="second", size="table", wrap=True)
        self.map = PlaceMap()
        self.harm = Segmented(tr("Could someone be hurt?"), HARMS, dense=True)
        self.repeats = Segmented(tr("Has it happened before?"), REPEATS, dense=True)
        self.vulnerable = Segmented(tr("Is anyone vulnerable involved?"), VULNERABLE, dense=True)
        self.priority, self.why = Chip(), Label(tone="second", size="table", wrap=True)
        self.cards = {
            key: ChoiceCard(key, title)
            for key, title in (
                (HOTSPOT, tr("Add to a hotspot")), (VISIT, tr("Make a visit")), (BOTH, tr("Both")),
                (WATCH, tr("Watch, or pass on")),
            )
        }  # fmt: skip
        self.effect = Label(tone="second", size="table", wrap=True)
        self.tell_caller = QCheckBox(tr("The caller is told now"))
        self.act = ActionButton(actions["concerns.place"], look="primary", word=tr("Place"))
        self.act.key = key_words(actions["plan.main"].shortcut())
        self._assemble()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        inside = QFrame()
        inside.setObjectName("canvas")
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._about = QWidget()  # nothing of it is shown while no concern is in hand
        column = QVBoxLayout(self._about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.setSpacing(8)
        whole.addWidget(self.summary)
        whole.addWidget(self._about, 1)
        whole.addStretch(0)
        column.addWidget(self.said)
        column.addWidget(self.map, MAP_SHARE)
        column.addWidget(self.where)
        column.addWidget(hairline(Qt.Orientation.Horizontal))
        column.addWidget(Label(tr("How serious"), size="table", strong=True))
        column.addLayout(self._questions())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.priority, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.why, 1)
        column.addLayout(row)
        column.addWidget(hairline(Qt.Orientation.Horizontal))
        column.addWidget(Label(tr("What to do"), size="table", strong=True))
        column.addLayout(self._choices())
        column.addWidget(self.effect)
        self._last.addWidget(self.tell_caller)
        self._last.addStretch(1)
        self._last.addWidget(self.act)
        column.addLayout(self._last)
        column.addStretch(1)
        self.setWidget(inside)

    def _questions(self) -> QGridLayout:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._asked = [
            (Label(field.accessibleName(), tone="second", size="table"), field)
            for field in (self.harm, self.repeats, self.vulnerable)
        ]
        for _, field in self._asked:
            field.chosen.connect(self._answer)
        self._place_questions()
        style.look.changed.connect(self._place_questions)
        return self._grid

    def _place_questions(self) -> None:
        """Answers beside their question; with large text, below it."""
        below = style.look.text_percent >= LARGE_TEXT
        for at, (question, answers) in enumerate(self._asked):
            for widget in (question, answers):
                self._grid.removeWidget(widget)
            self._grid.addWidget(question, 2 * at, 0, 1, 2 if below else 1)
            place = (2 * at + 1, 0, 1, 2) if below else (2 * at, 1, 1, 1)
            self._grid.addWidget(answers, *place, Qt.AlignmentFlag.AlignLeft)
        ways = QBoxLayout.Direction
        self._last.setDirection(ways.TopToBottom if below else ways.LeftToRight)

    def _choices(self) -> QGridLayout:
        grid, together = QGridLayout(), QButtonGroup(self)
        grid.setSpacing(8)
        for at, card in enumerate(self.cards.values()):
            together.addButton(card)
            grid.addWidget(card, at // 2, at % 2)
            card.clicked.connect(self._actions[CHOICES[card.key]].trigger)
        self.cards[HOTSPOT].setChecked(True)
        return grid

    # Contents ---------------------------------------------------------------------------------------

    @property
    def choice(self) -> str:
        return next(key for key, card in self.cards.items() if card.isChecked())

    def choose(self, key: str) -> None:
        """From a key: what is to be done."""
        if self.cards[key].isEnabled():
            self.cards[key].setChecked(True)
            self.chosen.emit()

    def show_concern(self, reading: ConcernsReading, card: ConcernCard | None) -> None:
        """Another report, or the same one changed."""
        near = reading.near(card) if card else None
        self.map.show_ward_map(reading.ward_map)
        self.map.show_concern(reading.hotspots, card, near)
        self.summary.setText(card.summary if card else NOTHING)
        self.said.setText(f"“{card.words}”" if card and card.words else "")
        self.said.setVisible(bool(card and card.words))
        self.where.setText(_where(card, near) if card else "")
        self._about.setVisible(card is not None)
        if card is None:
            return
        for field, key in (
            (self.harm, card.harm), (self.repeats, card.repeats), (self.vulnerable, card.vulnerable),
        ):  # fmt: skip
            field.show_key(key)
            field.setEnabled(card.state != "closed")
        self.priority.setText(priority_words(card))
        self.priority.set_kind(PRIORITY_TONES[card.priority])
        self.why.setText(why_priority(card))
        self._show_choices(card, near)
        self.tell_caller.setVisible(card.wants_answer and card.answered_date is None and card.open)
        self.tell_caller.setChecked(False)

    def _show_choices(self, card: ConcernCard, near: Near | None) -> None:
        shut = (
            ""
            if card.open
            else tr("It has its place already.")
            if card.state == "placed"
            else tr("It is closed.")
        )
        no_spot = shut or ("" if near else tr("No hotspot is near; add one on Hotspots first."))
        title = tr("Add to hotspot {number}", number=near.card.number) if near else tr("Add to a hotspot")
        patrol = (
            tr("{name}: one more patrol a day and a note for the briefing.", name=near.card.name)
            if near
            else ""
        )
        visit = tr("By case reference, at the place of the report, by the date of the priority.")
        self.cards[HOTSPOT].show_words(title, patrol, no_spot)
        self.cards[VISIT].show_words(tr("Make a visit"), visit, shut)
        self.cards[BOTH].show_words(tr("Both"), tr("Patrol now, visit when somebody can."), no_spot)
        self.cards[WATCH].show_words(
            tr("Watch, or pass on"), tr("A day to look again, or another service."), shut
        )
        if not self.cards[self.choice].isEnabled():
            first = next((one for one in self.cards.values() if one.isEnabled()), None)
            if first is not None:
                first.setChecked(True)

    def _answer(self) -> None:
        self.answered.emit(self.harm.key, self.repeats.key, self.vulnerable.key)


def _where(card: ConcernCard, near: Near | None) -> str:
    """ "Oxford Road, Foggy Furze: 60 m from 8 Oxford Road shops, inside its 150 m"."""
    place = ", ".join(part for part in (card.where_text, card.ward) if part) or tr("No place was given")
    return f"{place}: {near.words}." if near else f"{place}."
