"""The Outputs screen's toolbar: the period, undo, and the buttons that send what is chosen."""

from __future__ import annotations

from solver.language import tr
from ui.actions import Actions
from ui.outputs.output import Output
from ui.widgets.button import ActionButton
from ui.widgets.period_bar import PeriodBar
from ui.widgets.toolbar import Toolbar


class OutputsControls:
    """Fills a toolbar; each output shows the buttons it has a use for."""

    def __init__(self, toolbar: Toolbar, actions: Actions) -> None:
        self.period = PeriodBar(actions)
        self.print = ActionButton(actions["file.print"], word=tr("Print…"), icon_name="printer")
        self.write = ActionButton(actions["outputs.write"], word="", look="primary")
        self.export = ActionButton(actions["file.export"], word=tr("Export to Excel…"), look="primary")
        toolbar.add(self.period)
        toolbar.add_stretch()
        toolbar.add_undo()
        for button in (self.print, self.write, self.export):
            toolbar.add(button)

    def show_output(self, output: Output, period: str) -> None:
        """The period's name, and the buttons of what is chosen."""
        self.period.show_title(period)
        self.export.setVisible(output.workbook)
        self.write.setVisible(not output.workbook)
        self.print.setVisible(output.printed)
        self.write.setText(output.verb)
