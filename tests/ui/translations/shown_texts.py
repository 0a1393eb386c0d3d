"""Opens every screen in a language and writes down every text that is shown: a process of its own, for a
language is chosen before the first module with words is loaded.

    python -m tests.ui.translations.shown_texts PHRASES.json FILE.planner TEXTS.json
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ui.language import speak_from

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from ui.main_window import MainWindow

MOST_CELLS = 600


def walk(phrases: str, planner_file: str, out: str) -> None:
    """The whole walk."""
    import main  # noqa: F401  what a start has loaded when the language is chosen

    speak_from(Path(phrases))
    from PySide6.QtCore import QSettings

    from planner.commands.sample_team import SAMPLE_WEEK
    from planner.planner import Planner
    from ui.application import make_application, make_window

    make_application()
    with Planner.open(planner_file, user="Sgt K. Denholm") as planner:
        remembered = QSettings(str(Path(out).with_suffix(".ini")), QSettings.Format.IniFormat)
        window = make_window(planner, SAMPLE_WEEK, remembered)
        window.resize(1600, 1000)
        window.show()
        shown = sorted({*_of_screens(window), *_of_commands(window), *_of_dialogs(window)})
        window.close()
    Path(out).write_text(json.dumps(shown, ensure_ascii=False), encoding="utf-8")


def _of_screens(window: MainWindow) -> Iterator[tuple[str, str]]:
    from ui.pictures import settle_until_idle
    from ui.screens import SCREENS, NotYet

    yield from ((f"window: {where}", text) for where, text in texts_below(window))
    for place in SCREENS:
        if isinstance(place, NotYet):
            continue
        window.open(place.key)
        if window.front is not None:
            window.front.prepare_picture()
            settle_until_idle(window.front)
            yield from ((f"{place.key}: {where}", text) for where, text in texts_below(window.front))


def _of_commands(window: MainWindow) -> Iterator[tuple[str, str]]:
    for spec, action in window.desk.actions:
        for text in (action.text(), action.toolTip(), action.statusTip()):
            yield f"command {spec.id}", text
    for name, menu in window.menus.items():
        yield f"menu {name}", menu.title()


def _of_dialogs(window: MainWindow) -> Iterator[tuple[str, str]]:
    from ui.about import AboutBox
    from ui.go_to import GoToBox
    from ui.key_sheet import KeySheet
    from ui.start_dialog import StartDialog

    for dialog in (AboutBox(window), GoToBox(window), KeySheet(window.desk.actions, window), StartDialog()):
        yield from ((f"{type(dialog).__name__}: {where}", text) for where, text in texts_below(dialog))
        dialog.deleteLater()


def texts_below(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what, of a widget and all in it: what is read with the eyes and what is read aloud."""
    from PySide6 import QtWidgets as Qw

    for widget in (root, *root.findChildren(Qw.QWidget)):
        name = type(widget).__name__
        texts = [widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle()]
        texts += [widget.accessibleName(), widget.accessibleDescription()]
        match widget:
            case Qw.QLabel() | Qw.QAbstractButton():
                texts.append(widget.text())
            case Qw.QLineEdit():
                texts += [widget.text(), widget.placeholderText()]
            case Qw.QPlainTextEdit():
                texts += [widget.toPlainText(), widget.placeholderText()]
            case Qw.QComboBox():
                texts += [widget.itemText(at) for at in range(widget.count())]
            case Qw.QSpinBox():
                texts += [widget.text()]
            case Qw.QAbstractItemView():
                texts += _of_view(widget)
            case Qw.QMenu():
                texts += [action.text() for action in widget.actions()]
        yield from ((name, text) for text in texts if text)


def _of_view(view: QAbstractItemView) -> Iterator[str]:
    from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
    from PySide6.QtWidgets import QHeaderView

    model, top, role = view.model(), QModelIndex(), Qt.ItemDataRole
    if isinstance(view, QHeaderView) or view.model() is None:  # a header has its table's model
        return
    read = (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole, role.AccessibleDescriptionRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    found: list[object] = []
    for column in range(columns):
        across = Qt.Orientation.Horizontal
        found += [model.headerData(column, across, one) for one in read]
    for row in range(min(model.rowCount(top), MOST_CELLS // max(1, columns) + 1)):
        for column in range(columns):
            found += [model.data(model.index(row, column, top), one) for one in read]
    yield from (text for text in found if isinstance(text, str))


if __name__ == "__main__":
    walk(*sys.argv[1:])
