"""Try it: opens a trial of the draft of the week in hand, and keeps what is decided as one step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.commands.command import Together
from planner.commands.rotas import KeepAsDraft
from planner.views.rota_heading import rota_heading
from planner.views.rota_versions import RotaVersionRow, current_rota, rota_versions
from planner.views.rule_list import rule_list
from solver.language import tr
from solver.wire import to_plain
from ui.desk import Desk
from ui.notice import Notice, NoticeKind
from ui.rules.trial.dialog import SECOND, TrialDialog, TrialOf
from ui.widgets.figures import many


class Trying:
    """What a screen that offers trials needs: the reason against one, and to begin it."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk, self._window = desk, window

    def why_not(self) -> str:
        """The reason there can be no trial now, or ""."""
        rota = self._rota()
        if rota is None:
            return tr("There is no rota for this week yet. Start one on Rota.")
        return (
            ""
            if rota.state == "draft"
            else tr("{version} is in force. Start a draft of it on Rota.", version=rota.version)
        )

    def _rota(self) -> RotaVersionRow | None:
        """Which it is, and no more: this is asked whenever what can be done is looked through."""
        rota_id = self._desk.planner.read(current_rota, self._desk.day)
        return next((one for one in self._desk.planner.read(rota_versions) if one.rota_id == rota_id), None)

    def start(self, rule_id: str = "") -> None:
        """Ask which rule to change, build beside the draft, and do what is decided."""
        planner = self._desk.planner
        rota = planner.read(rota_heading, self._desk.day)
        if rota is None or self.why_not():
            return
        rules = planner.read(rule_list)
        of = TrialOf(
            rota.rota_id,
            rota.version,
            rota.title,
            [rule for rule in rules.rules if rule.on and not rule.of_day],
            {shift.code: shift for shift in rota.shift_types},
            rule_id,
        )
        dialog = TrialDialog(planner, of, self._window)
        agreed = dialog.exec()
        if agreed:
            self._keep(dialog)
        dialog.deleteLater()

    def _keep(self, dialog: TrialDialog) -> None:
        proposal, found = dialog.proposal, dialog.found
        if proposal is None or found is None:
            return
        rules = dialog.change.commands if dialog.keep_rule.isChecked() and dialog.change.changes else ()
        tours = many(len(found.comparison.cells), "tour")
        if dialog.decision == SECOND:
            kept = KeepAsDraft(proposal.rota_id, proposal.duties, to_plain(proposal.certificate))
            label, told = (
                tr("Keep the trial as a second draft"),
                tr("A second draft holds it: {tours} differ.", tours=tours),
            )
            commands = (*rules, kept)
        else:
            label, told = (
                tr("Accept the trial"),
                tr("The trial is in the draft: {tours} changed.", tours=tours),
            )
            commands = (*rules, proposal.command())
        if self._desk.execute(Together(label, commands)):
            rule = tr(" The rule is changed as well.") if rules else ""
            text = tr("Undo takes it back.{rule}", rule=rule)
            self._desk.tell(Notice(told, text, NoticeKind.OK, key="trial"))
