"""The inspector's parts that are answered a moment later: what else could stand here, and who could swap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.spoken_dates import day_of_week
from ui.widgets.button import ActionButton, Button
from ui.widgets.figures import price
from ui.widgets.label import Label
from ui.widgets.section import Icon, Section

if TYPE_CHECKING:
    from planner.answers.move_rows import OptionRow
    from planner.answers.swap import SwapSheet
    from planner.answers.why_not import WhyNot

MOST_SWAPS, MOST_REFUSED = 3, 2
RD = "RD"
WAITING = tr("Looking …")
NO_SWAPS = tr("There is no tour to swap on this day.")
NONE_ALLOWED = tr("No swap of two people keeps every must. S looks at three.")
COST = tr("Cost is counted in time of missing cover: +0 h 40 is as bad as 40 minutes uncovered.")


@dataclass(frozen=True, slots=True)
class CellAnswers:
    """Both answers about one cell. ``swaps`` is None where there is no tour."""

    rota_id: int
    person_id: int
    day: date
    others: tuple[WhyNot, ...]
    swaps: SwapSheet | None


class LaterSection(Section):
    """A section whose lines come later; its buttons stand below them from the start."""

    def __init__(self, heading: str, remark: str = "") -> None:
        super().__init__(heading, remark)
        self._lines = QWidget()
        self._inside = QVBoxLayout(self._lines)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(6)
        self.add(self._lines)

    def say(self, text: str, tone: str = "muted") -> None:
        """One sentence in place of the lines."""
        self.clear()
        self._inside.addWidget(Label(text, tone=tone, size="table", wrap=True))

    def clear(self) -> None:
        while item := self._inside.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def put(self, widget: QWidget) -> None:
        self._inside.addWidget(widget)


class OthersSection(LaterSection):
    """Every other shift and a rest day: what forbids it, or what it costs. The button asks further."""

    def __init__(self, actions: Actions, ask: Callable[[str | None], None]) -> None:
        super().__init__(tr("Why not something else"), tr("cost with nothing else moved"))
        self._ask = ask
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ActionButton(actions["rota.why_not"], look="small", word=tr("Why not…")))
        row.addStretch(1)
        self.add_row(row)
        self.say(WAITING)

    def show_others(self, others: Sequence[WhyNot]) -> None:
        self.clear()
        for one in others:
            self.put(self._line(one))
        if not others:
            self.say(tr("There is no other shift."))

    def _line(self, one: WhyNot) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        name, tone, filled = ("triangle", "danger", True) if one.blocking else ("check", "ok", False)
        row.addWidget(Icon(name, tone, filled=filled))
        letter = Label(one.code or RD, size="table", strong=True)
        letter.setFixedWidth(style.px(24))
        row.addWidget(letter)
        said = _shortened(one) if one.blocking else tr("Allowed, {price}", price=price(one.cost_minutes))
        more = tr(" And {count} more.", count=len(one.blocking) - 1) if len(one.blocking) > 1 else ""
        row.addWidget(Label(f"{said}{more}", size="table", wrap=True), 1)
        ask = Button(tr("Try…"), look="small")
        ask.setAccessibleName(tr("Why not {wanted}, and try it", wanted=one.wanted))
        ask.clicked.connect(partial(self._ask, one.code))
        row.addWidget(ask)
        return line


class SwapsSection(LaterSection):
    """The swaps that cost least, each to be taken at once, and the first refusals with their reason."""

    def __init__(self, actions: Actions, accept: Callable[[SwapSheet, OptionRow], None]) -> None:
        super().__init__(tr("Who could swap"), tr("cost against this rota"))
        self._accept = accept
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ActionButton(actions["rota.swap"], look="small", word=tr("All swaps…")))
        row.addWidget(Label(COST, tone="muted", size="hint", wrap=True), 1)
        self.add_row(row)
        self.say(WAITING)

    def show_swaps(self, sheet: SwapSheet | None, *, draft: bool) -> None:
        """In a published rota nothing is taken from here: that is done in the window of all swaps."""
        if sheet is None or not sheet.tour:
            self.say(NO_SWAPS)
            return
        self.clear()
        from solver.rota.answers.moves import Rank

        options = sheet.options.of(Rank.COST)[:MOST_SWAPS]
        for number, option in enumerate(options, start=1):
            self.put(self._option(sheet, number, option, draft=draft))
        if not options:
            self.say(NONE_ALLOWED)
        for names, why in sheet.refusals[:MOST_REFUSED]:
            self.put(_refusal(names, why))

    def _option(self, sheet: SwapSheet, number: int, option: OptionRow, *, draft: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(8)
        rank = Label(str(number), size="table", strong=True)
        rank.setFixedWidth(style.px(14))
        row.addWidget(rank, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        for said in option.by_person:
            words.addWidget(Label(said, size="table", wrap=True))
        words.addWidget(Label(option.detail, size="table", tone="second", wrap=True))
        row.addLayout(words, 1)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(Label(price(option.cost_minutes), size="table", strong=True))
        if draft:
            take = Button(tr("Accept"), look="small")
            take.setAccessibleName(tr("Accept: {words}", words=option.words))
            take.clicked.connect(partial(self._accept, sheet, option))
            right.addWidget(take)
        right.addStretch(1)
        row.addLayout(right)
        return line


def _shortened(one: WhyNot) -> str:
    """The first reason, without the name and the day that stand above it."""
    when = f"{day_of_week(one.day)}: "
    return one.blocking[0].replace(f"{one.name}, {when}", "").replace(when, "")


def _refusal(names: str, why: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    dash = Label("–", size="table", strong=True)
    dash.setFixedWidth(style.px(14))
    row.addWidget(dash, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(f"{names}: {why}", size="table", tone="danger", wrap=True), 1)
    return line
