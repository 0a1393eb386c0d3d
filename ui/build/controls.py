"""The Build screen's toolbar: the week, how long to search; and for each stage the buttons that lead on."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject

from solver.language import tr
from ui.actions import Actions
from ui.widgets.button import ActionButton, Button
from ui.widgets.label import Label
from ui.widgets.period_bar import PeriodBar
from ui.widgets.segmented import CommandSegments
from ui.widgets.toolbar import Toolbar

LENGTHS = (
    ("20", "20 s", "build.20_seconds"),
    ("60", tr("1 min"), "build.1_minute"),
    ("120", tr("2 min"), "build.2_minutes"),
    ("600", tr("10 min"), "build.10_minutes"),
)
USUAL_LENGTH = "60"


class Stage(StrEnum):
    """What can be done now: start, stop, accept, or settle a clash."""

    IDLE = "idle"
    RUNNING = "running"
    DONE = "done"
    CLASH = "clash"


class BuildControls(QObject):
    """Fills a toolbar; ``length`` is how many seconds a build may take."""

    def __init__(self, toolbar: Toolbar, actions: Actions) -> None:
        super().__init__(toolbar)
        self._toolbar = toolbar
        self.period = PeriodBar(actions)
        self._about = Label(tone="second", size="table")
        self.length_words = Label(tr("Search at most"), tone="second", size="table")
        self.length = CommandSegments(tr("Longest search"), actions, LENGTHS)
        self.length.show_key(USUAL_LENGTH)
        self.ways = ActionButton(actions["build.ways"], word=tr("Back to the ways out"))
        self._buttons: dict[Stage, list[Button]] = {
            Stage.IDLE: [ActionButton(actions["plan.build"], word=tr("Build"), look="primary")],
            Stage.RUNNING: [
                ActionButton(actions["go.rota"], word=tr("Work on while it runs"), show_key=False),
                ActionButton(actions["build.cancel"], word=tr("Cancel, keep draft")),
                ActionButton(actions["build.stop"], word=tr("Stop and use best"), look="primary"),
            ],
            Stage.DONE: [
                self.ways,
                ActionButton(actions["build.discard"], word=tr("Discard")),
                ActionButton(actions["plan.build"], word=tr("Build again")),
                ActionButton(actions["build.accept"], word=tr("Accept into the draft"), look="primary"),
            ],
            Stage.CLASH: [
                ActionButton(actions["go.rules"], word=tr("Open rules"), show_key=False),
                ActionButton(actions["build.discard"], word=tr("Back to the draft")),
                ActionButton(actions["plan.build"], word=tr("Build again")),
            ],
        }
        self._assemble()

    def _assemble(self) -> None:
        toolbar = self._toolbar
        toolbar.add(self.period)
        toolbar.add(self._about, gives_way=1)
        toolbar.add_stretch()
        toolbar.add(self.length_words, gives_way=2)
        toolbar.add(self.length)
        for buttons in self._buttons.values():
            for button in buttons:
                toolbar.add(button)

    def show_stage(self, stage: Stage, title: str, about: str, *, nearest: bool) -> None:
        """The week in words and what can be done. ``nearest``: its clash is known, the plan is looked at."""
        self.period.show_title(title)
        self._about.setText(about)
        for group, buttons in self._buttons.items():
            for button in buttons:
                button.setVisible(group is stage)
        self.ways.setVisible(stage is Stage.DONE and nearest)
        self.length.setVisible(stage is not Stage.RUNNING)
        self._toolbar.put_away(self.length_words, stage is Stage.RUNNING)
