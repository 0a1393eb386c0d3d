"""The Outputs screen's toolbar: the period, undo, and the buttons that send what is chosen."""

from __future__ import annotations

from ui.actions import Actions
from ui.outputs.output import NotYetOutput, Output
from ui.widgets.button import ActionButton
from ui.widgets.period_bar import PeriodBar
from ui.widgets.toolbar import Toolbar


class OutputsControls:
    """Fills a toolbar; each output shows the buttons it has a use for."""

    def __init__(self, toolbar: Toolbar, actions: Actions) -> None:
        self.period = PeriodBar(actions)
        self.print = ActionButton(actions["file.print"], word="Print…", icon_name="printer")
        self.write = ActionButton(actions["outputs.write"], word="", look="primary")
        self.export = ActionButton(actions["file.export"], word="Export to Excel…", look="primary")
        toolbar.add(self.period)
        toolbar.add_stretch()
        toolbar.add_undo()
        for button in (self.print, self.write, self.export):
            toolbar.add(button)

    def show_output(self, output: Output | NotYetOutput, period: str) -> None:
        """The period's name, and the buttons of what is chosen."""
        made = output if isinstance(output, Output) else None
        self.period.show_title(period)
        self.export.setVisible(made is not None and made.workbook)
        self.write.setVisible(made is not None and not made.workbook)
        self.print.setVisible(made is not None and made.by_day)
        self.write.setText(made.verb if made else "")
