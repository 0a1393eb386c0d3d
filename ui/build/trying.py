"""Try it: opens a trial of the draft of the week in hand and accepts it as one step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from ui.build.trial_dialog import TrialDialog
from ui.desk import Desk
from ui.notice import Notice, NoticeKind
from ui.widgets.figures import many


class Trying:
    """What a screen that offers trials needs: the reason against one, and to begin it."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk, self._window = desk, window

    def why_not(self) -> str:
        """The reason there can be no trial now, or ""."""
        rota_id = self._desk.planner.read(current_rota, self._desk.day)
        if rota_id is None:
            return "There is no rota for this week yet. Start one on Rota."
        grid = self._desk.planner.read(rota_grid, rota_id)
        return "" if grid.state == "draft" else f"{grid.version} is in force. Start a draft of it on Rota."

    def start(self) -> None:
        """Build beside the draft; what is accepted is one step, and undone like one."""
        rota_id = self._desk.planner.read(current_rota, self._desk.day)
        if rota_id is None or self.why_not():
            return
        version = self._desk.planner.read(rota_grid, rota_id).version
        dialog = TrialDialog(self._desk.planner, rota_id, version, self._window)
        agreed = dialog.exec()
        proposal, result = dialog.proposal, dialog.comparison
        dialog.deleteLater()
        if not agreed or proposal is None or result is None:
            return
        if self._desk.execute(proposal.command()):
            told = f"The trial is in the draft: {many(len(result.cells), 'tour')} changed."
            self._desk.tell(Notice(told, "Undo takes it back.", NoticeKind.OK, key="trial"))
