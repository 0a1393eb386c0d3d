"""About: version, what this computer runs, and the licences of what is bundled."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.label import Label

PACKAGES = ("PySide6-Essentials", "ortools", "SQLAlchemy", "sqlcipher3", "openpyxl", "pydantic", "numpy")
LICENCES = ("fonts/LICENSE-Inter.txt", "icons/LICENSE-Lucide.txt")


def _version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return tr("not installed")


def runs_on() -> str:
    """Versions in lines, to be copied into a report; no names, no data."""
    lines = [
        tr(
            "Python {python_version} on {platform}",
            python_version=platform.python_version(),
            platform=platform.platform(),
        )
    ]
    return "\n".join(lines + [f"{package} {_version_of(package)}" for package in PACKAGES])


class AboutBox(QDialog):
    """Version and licences, with a button that copies the versions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About"))
        self.resize(style.px(640), style.px(520))
        texts = [(style.RESOURCES / name).read_text(encoding="utf-8") for name in LICENCES]
        text = QPlainTextEdit(runs_on() + "\n\n" + "\n\n".join(texts))
        text.setReadOnly(True)
        text.setAccessibleName(tr("Versions and licences"))
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(Label("Shift planner", size="state"))
        purpose = tr("Plans the shifts and the daily deployment of one town's team.")
        column.addWidget(Label(purpose, tone="second"))
        column.addWidget(text)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QApplication.clipboard().setText(runs_on())
