"""The inspector's parts that are answered a moment later: what else could stand here, and who could swap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
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
from ui.widgets.lines import Lines, Words, a_row
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
        self._sentence, self.lines = Words(), Lines()
        self.add(self._sentence)
        self.add(self.lines)

    def wait(self) -> None:
        self.say(WAITING)

    def say(self, text: str) -> None:
        """One sentence in place of the lines, which are kept for what comes next."""
        self._sentence.say(text, "muted")
        self._sentence.show()
        self.lines.hide()

    def show_lines(self) -> None:
        """The lines, which have been told, in place of the sentence."""
        self.lines.end()
        self._sentence.hide()


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
        self.wait()

    def show_others(self, others: Sequence[WhyNot]) -> None:
        if not others:
            self.say(tr("There is no other shift."))
            return
        self.lines.begin()
        for one in others:
            self.lines.line(OtherLine, lambda: OtherLine(self._ask)).show_other(one)
        self.show_lines()


class OtherLine(QWidget):
    """Whether another shift is allowed, with the way to try it."""

    def __init__(self, ask: Callable[[str | None], None]) -> None:
        super().__init__()
        self._ask = ask
        self._code: str | None = None
        row = a_row(self)
        self._mark, self._letter = Icon("check", "ok"), Label(size="table", strong=True)
        self._said = Label(size="table", wrap=True)
        row.addWidget(self._mark)
        row.addWidget(self._letter)
        row.addWidget(self._said, 1)
        self._try = Button(tr("Try…"), look="small")
        self._try.clicked.connect(self._ask_further)
        row.addWidget(self._try)

    def show_other(self, one: WhyNot) -> None:
        self._code = one.code
        name, tone, filled = ("triangle", "danger", True) if one.blocking else ("check", "ok", False)
        self._mark.show_icon(name, tone, filled=filled)
        self._letter.setText(one.code or RD)
        self._letter.setFixedWidth(style.px(24))
        said = _shortened(one) if one.blocking else tr("Allowed, {price}", price=price(one.cost_minutes))
        more = tr(" And {count} more.", count=len(one.blocking) - 1) if len(one.blocking) > 1 else ""
        self._said.setText(f"{said}{more}")
        self._try.setAccessibleName(tr("Why not {wanted}, and try it", wanted=one.wanted))

    def _ask_further(self) -> None:
        self._ask(self._code)


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
        self.wait()

    def show_swaps(self, sheet: SwapSheet | None, *, draft: bool) -> None:
        """In a published rota nothing is taken from here: that is done in the window of all swaps."""
        if sheet is None or not sheet.tour:
            self.say(NO_SWAPS)
            return
        from solver.rota.answers.moves import Rank

        options = sheet.options.of(Rank.COST)[:MOST_SWAPS]
        self.lines.begin()
        for number, option in enumerate(options, start=1):
            line = self.lines.line(SwapLine, lambda: SwapLine(self._accept))
            line.show_option(sheet, number, option, draft=draft)
        if not options:
            self.lines.words(NONE_ALLOWED, "muted")
        for names, why in sheet.refusals[:MOST_REFUSED]:
            self.lines.line(RefusalLine, RefusalLine).say(f"{names}: {why}")
        self.show_lines()


class SwapLine(QWidget):
    """A swap: who does what, what it costs, and in a draft the way to take it."""

    def __init__(self, accept: Callable[[SwapSheet, OptionRow], None]) -> None:
        super().__init__()
        self._accept = accept
        self._of: tuple[SwapSheet, OptionRow] | None = None
        row = a_row(self)
        row.setContentsMargins(0, 0, 0, 2)
        self._rank = Label(size="table", strong=True)
        row.addWidget(self._rank, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._people = Lines(spacing=0)
        self._detail = Label(size="table", tone="second", wrap=True)
        words.addWidget(self._people)
        words.addWidget(self._detail)
        row.addLayout(words, 1)
        right = QVBoxLayout()
        right.setSpacing(2)
        self._price, self._take = Label(size="table", strong=True), Button(tr("Accept"), look="small")
        self._take.clicked.connect(self._accept_it)
        right.addWidget(self._price)
        right.addWidget(self._take)
        right.addStretch(1)
        row.addLayout(right)

    def show_option(self, sheet: SwapSheet, number: int, option: OptionRow, *, draft: bool) -> None:
        self._of = (sheet, option)
        self._rank.setText(str(number))
        self._rank.setFixedWidth(style.px(14))
        self._people.begin()
        for said in option.by_person:
            self._people.words(said)
        self._people.end()
        self._detail.setText(option.detail)
        self._price.setText(price(option.cost_minutes))
        self._take.setAccessibleName(tr("Accept: {words}", words=option.words))
        self._take.setVisible(draft)

    def _accept_it(self) -> None:
        if self._of is not None:
            self._accept(*self._of)


class RefusalLine(QWidget):
    """Whose swap is refused, and why."""

    def __init__(self) -> None:
        super().__init__()
        row = a_row(self)
        self._dash, self._why = (
            Label("–", size="table", strong=True),
            Label(size="table", tone="danger", wrap=True),
        )
        row.addWidget(self._dash, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._why, 1)

    def say(self, text: str) -> None:
        self._dash.setFixedWidth(style.px(14))
        self._why.setText(text)


def _shortened(one: WhyNot) -> str:
    """The first reason, without the name and the day that stand above it."""
    when = f"{day_of_week(one.day)}: "
    return one.blocking[0].replace(f"{one.name}, {when}", "").replace(when, "")
