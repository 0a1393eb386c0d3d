"""The steps of a wizard at the left: which are done, which one is in front."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from solver.language import tr
from ui import style
from ui.widgets.label import Label


class StepList(QFrame):
    """Words only: done with a tick, the one in front in the accent."""

    def __init__(self, steps: Sequence[str], aside: str) -> None:
        super().__init__()
        self.setObjectName("stepList")
        self.steps = tuple(steps)
        self.lines = [Label(size="table") for _ in self.steps]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 16)
        column.setSpacing(0)
        for line in self.lines:
            column.addWidget(line)
        column.addSpacing(20)
        words = Label(aside, tone="muted", size="hint", wrap=True)
        words.setContentsMargins(16, 0, 16, 0)
        column.addWidget(words)
        column.addStretch(1)
        self._measure()
        style.look.changed.connect(self._measure)
        self.show_step(0)

    def _measure(self) -> None:
        self.setFixedWidth(style.px(180))

    def show_step(self, now: int) -> None:
        for at, (line, words) in enumerate(zip(self.lines, self.steps)):
            line.setText(f"✓  {words}" if at < now else f"{at + 1}  {words}")
            line.set_tone("accent" if at == now else "second" if at < now else "muted")
            line.setProperty("step", "now" if at == now else "other")
            line.style().polish(line)
        self.setAccessibleName(
            tr(
                "Step {now} of {steps}: {steps_2}",
                now=now + 1,
                steps=len(self.steps),
                steps_2=self.steps[now],
            )
        )
