"""Overrides on the rota: offered when an edit breaks a must, asked for a cell, withdrawn, always signed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.commands.overrides import WithdrawOverride
from planner.overriding import override_of
from planner.views.override_reason_list import override_reason_list
from planner.views.rota_verdict import BreachRow, RotaVerdict
from planner.views.team_facts import team_facts
from solver.language import tr
from ui.desk import Desk
from ui.notice import Notice, NoticeKind, Remedy
from ui.rota.grid import RotaGridWidget
from ui.rota.inspector import CellInspector
from ui.rota.override_dialog import OverrideDialog
from ui.rota.reading import RotaReading
from ui.widgets.figures import many

BROKEN = "override"  # the notice after an edit
NONE_HERE = tr("No must is broken here.")
NEVER = tr("This must may never be overridden; mend it.")
HAS_ONE = tr("It has a reason already. The inspector withdraws it.")


class RotaOverridden(Protocol):
    """What is needed of the Rota screen."""

    reading: RotaReading | None
    grid: RotaGridWidget
    inspector: CellInspector

    def handle(self, action_id: str, do: Callable[[], object], *, why_not: Callable[[], str]) -> None: ...


class Overriding(QObject):
    """``follow`` is told of each reading: a must that an edit has broken is offered on the message bar."""

    def __init__(self, screen: RotaOverridden, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._screen, self._desk, self._window = screen, desk, window
        self._before: tuple[int, frozenset[object]] | None = None
        self._new: list[BreachRow] = []  # what the last edit has broken and may stand
        screen.handle("rota.override", self.override, why_not=self.why_not)
        screen.inspector.withdraw_asked.connect(self.withdraw)

    # After an edit ----------------------------------------------------------------------------------

    def follow(self, verdict: RotaVerdict | None, *, edited: bool) -> None:
        """Say what an edit has broken; what was broken before it is no news."""
        self._new = []
        if verdict is None:
            self._before = None
            return
        broken = [one for one in verdict.breaches if one.forbids_publishing]
        now = frozenset(map(_place, broken))
        before = self._before
        self._before = verdict.rota_id, now
        self._desk.clear(BROKEN)
        if edited and before is not None and before[0] == verdict.rota_id:
            self._offer([one for one in broken if _place(one) not in before[1]])

    def _offer(self, new: list[BreachRow]) -> None:
        if not new:
            return
        first = next((one for one in new if one.may_override), new[0])
        more = (
            tr(
                " {more_must_iss} broken too.",
                more_must_iss=many(len(new) - 1, "more must is", "more musts are"),
            )
            if len(new) > 1
            else ""
        )
        remedies: tuple[Remedy, ...] = ()
        text = tr("{never} Undo takes the edit back.{more}", never=NEVER, more=more)
        if first.may_override:
            remedies = (Remedy(tr("Override…"), self.override_new),)
            text = tr("Undo takes it back; O lets it stand with a reason and a name.{more}", more=more)
        self._new = [one for one in new if one.may_override]
        headline = tr("Breaks a must: {text}.", text=first.text)
        self._desk.tell(Notice(headline, text, NoticeKind.INFO, remedies, key=BROKEN))

    def override_new(self) -> None:
        """What the last edit has broken."""
        self._ask(self._new)

    # A cell -----------------------------------------------------------------------------------------

    def why_not(self) -> str:
        """The reason nothing can be overridden at the cell with the keyboard, or ""."""
        reading, here = self._screen.reading, self._here()
        if reading is not None and not here and self._new:
            return ""
        if reading is None or not here:
            return NONE_HERE
        if reading.grid.state != "draft":
            return tr("{version} cannot be changed. Start a draft first.", version=reading.grid.version)
        if any(one.may_override and one.override is None for one in here):
            return ""
        return HAS_ONE if any(one.override for one in here) else NEVER

    def override(self) -> None:
        """The musts broken at the cell with the keyboard, or by the cover of its day; where none is, those
        that the last edit has broken elsewhere, such as on the last day of the week."""
        if not self.why_not():
            here = self._here() or self._new
            self._ask([one for one in here if one.may_override and one.override is None])

    def _here(self) -> list[BreachRow]:
        current, reading = self._screen.grid.current(), self._screen.reading
        if current is None or reading is None:
            return []
        person, day = current
        musts = [one for one in reading.own.breaches if one.must and one.day == day]
        own = [one for one in musts if one.person_id == person.person_id]
        return own or [one for one in musts if one.person_id is None]

    def _ask(self, breaches: list[BreachRow]) -> None:
        reading, planner = self._screen.reading, self._desk.planner
        if reading is None or not breaches:
            return
        reasons = [one.text for one in planner.read(override_reason_list)]
        name = planner.read(team_facts).planner_name or planner.user
        dialog = OverrideDialog(breaches, reasons, name, self._window)
        agreed = dialog.exec()
        breach, reason, name = dialog.breach, dialog.reason, dialog.name
        dialog.deleteLater()
        if agreed and self._desk.execute(override_of(reading.grid.rota_id, breach, reason, name)):
            text = tr(
                "{reason}, {name}. It is listed before publishing; undo takes it back.",
                reason=reason,
                name=name,
            )
            self._desk.tell(
                Notice(tr("{text}: it may stand.", text=breach.text), text, NoticeKind.OK, key=BROKEN)
            )

    def withdraw(self, override_id: int) -> None:
        """The must is broken without a reason again."""
        if self._desk.execute(WithdrawOverride(override_id)):
            self._desk.tell(Notice(tr("Withdrawn."), tr("Undo takes it back."), NoticeKind.OK, key=BROKEN))


def _place(one: BreachRow) -> tuple[str, int | None, date | None, str]:
    return one.rule_id, one.person_id, one.day, one.text
