"""A window of steps: Enter goes on, Alt+B back, the list of steps at its side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget, QWizard, QWizardPage

from solver.language import tr
from ui import style
from ui.widgets.step_list import StepList
from ui.widgets.step_page import StepPage

_BUTTON = QWizard.WizardButton
ORDER = (  # the main one last
    _BUTTON.Stretch, _BUTTON.CancelButton, _BUTTON.BackButton, _BUTTON.NextButton, _BUTTON.FinishButton,
)  # fmt: skip
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TITLE_BAR = 40  # pixels a window system may put above a window


class StepWizard(QWizard):
    """``title``, the names of its ``steps``, and a word ``aside`` below them; ``size`` at text of 100 %."""

    def __init__(
        self, title: str, steps: Sequence[str], aside: str, size: QSize, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.steps = StepList(steps, aside)
        self.setSideWidget(self.steps)
        for button, text in (
            (QWizard.WizardButton.BackButton, tr("&Back")),
            (QWizard.WizardButton.NextButton, tr("&Next")),
            (QWizard.WizardButton.FinishButton, tr("&Import")),
            (QWizard.WizardButton.CancelButton, tr("Cancel")),
        ):
            self.setButtonText(button, text)
        for button in (QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton):
            self.button(button).setProperty("look", "primary")
            self.style().polish(self.button(button))
        self.setButtonLayout(ORDER)
        self.currentIdChanged.connect(self._show_step)
        room = QGuiApplication.primaryScreen().availableSize() - QSize(0, TITLE_BAR)
        grown = QSize(style.px(size.width()), style.px(size.height()))
        self.resize(grown.boundedTo(room.expandedTo(size)))  # its buttons are not below the screen's edge

    def leave_enter_to_steps(self, *pages: QWizardPage) -> None:
        """Enter goes on, where it can, instead of pressing a button of a page; Space presses them."""
        for page in pages:
            for part in page.findChildren(QPushButton):
                part.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button of a page that has the keyboard while there is no step to go on to."""
        at = self.focusWidget()
        if event.key() in ENTER and isinstance(at, QPushButton) and not self._going_on().isEnabled():
            at.click()
        else:
            super().keyPressEvent(event)

    def _going_on(self) -> QAbstractButton:
        final = self.currentPage().isFinalPage()
        return self.button(_BUTTON.FinishButton if final else _BUTTON.NextButton)

    def _show_step(self, page: int) -> None:
        if page >= 0:
            self.steps.show_step(page)
            self._give_keyboard()

    def _give_keyboard(self) -> None:
        """To the step's first control: what had it is on the step before, or cannot be pressed now."""
        page = self.currentPage()
        first = page.first if isinstance(page, StepPage) else None
        (first or self._going_on()).setFocus()
