"""The bar below the calendar: who asks for which days, what that would do, and the answer."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from planner.views.leave_waiting import WaitingLeave
from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.people.calendar_model import days_words
from ui.people.effect import LeaveEffect
from ui.spoken_dates import short_date
from ui.widgets.button import ActionButton
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.message_bar import Mark

LEAST_BESIDE = 640  # pixels, for words and buttons side by side


class RequestBar(QFrame):
    """Shown while the selected person waits for an answer."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("kind", "warn")
        self.headline, self.text = Label(strong=True, wrap=True), Label(wrap=True)
        self.refuse = ActionButton(actions["people.refuse"], word=tr("Refuse"))
        self.change = ActionButton(actions["people.change_dates"], word=tr("Change dates…"))
        self.approve = ActionButton(actions["people.approve"], word=tr("Approve"), look="primary")
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(16, 10, 16, 10)
        self._parts.setSpacing(12)
        first, words, buttons = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(Mark("triangle-alert", "warn"))
        words.setSpacing(2)
        words.addWidget(self.headline)
        words.addWidget(self.text)
        first.addLayout(words, 1)
        buttons.setSpacing(12)
        for button in (self.refuse, self.change, self.approve):
            buttons.addWidget(button)
        self._parts.addLayout(first, 1)
        self._parts.addLayout(buttons)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below the words where there is no room beside them."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < style.px(LEAST_BESIDE)
        self._parts.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def show_request(self, request: WaitingLeave | None, effect: LeaveEffect | None) -> None:
        """Show a request with its effect; nothing hides the bar."""
        self.setVisible(request is not None)
        if request is None or effect is None:
            return
        self.headline.setText(
            tr(
                "{name} asks for {kind} {when}.",
                name=request.name,
                kind=request.kind.casefold(),
                when=_when(request),
            )
        )
        said = [effect.limit, effect.cover, effect.left, _clearing(effect)]
        self.text.setText(" ".join(part for part in said if part))
        self.setAccessibleName(f"{self.headline.text()} {self.text.text()}")
        self.approve.setText(tr("Approve anyway") if effect.over_limit or effect.over_left else tr("Approve"))


def _when(request: WaitingLeave) -> str:
    """ "Tue 29 – Thu 31 Dec"."""
    if request.first == request.last:
        return short_date(request.first)
    if request.first.month == request.last.month:
        return f"{short_date(request.first).rsplit(' ', 1)[0]} – {short_date(request.last)}"
    return days_words(request.first, request.last)


def _clearing(effect: LeaveEffect) -> str:
    """What approving does to tours, so that nobody is surprised."""
    said = []
    for one in effect.tours:
        if one.tours and one.draft:
            became = tr("becomes a rest day") if len(one.tours) == 1 else tr("become rest days")
            said.append(
                tr(
                    "Approved, {tours} in {version} {became}.",
                    tours=many(len(one.tours), "tour"),
                    version=one.version.casefold(),
                    became=became,
                )
            )
        elif one.tours:
            said.append(
                tr(
                    "{version} cannot be changed; its {tours} will stand.",
                    version=one.version,
                    tours=many(len(one.tours), "tour"),
                )
            )
        if one.locked:
            said.append(
                tr(
                    "{locked_tours} will stand until unlocked.",
                    locked_tours=many(len(one.locked), "locked tour"),
                )
            )
    return " ".join(said)
