"""Whatever people are called, the window shows it as it is: no text of a user becomes markup, a link, a
picture or an access key. Every name of the example team is made hostile, and every widget is walked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex
from PySide6.QtGui import Qt, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import inspect, select
from sqlalchemy.orm import Mapper, Session

from planner.domain.record import Record
from planner.planner import Planner
from ui.go_to import GoToBox
from ui.main_window import MainWindow
from ui.screens import SCREENS, NotYet

HOSTILE = ' <b>x</b><img src="file:///etc/passwd">&T \u202e{0} %s ${text} \u0000é'
TYPED = (
    "name",
    "last_name",
    "title_line",
    "note",
    "tactic",
    "text",
    "case_ref",
    "team_name",
    "title",
    "ward",
)
MOST_CELLS = 400


@dataclass(frozen=True)
class CallEverythingNames:
    """Adds the hostile text to every name and note there is."""

    label = f"Hostile{HOSTILE}"

    def apply(self, session: Session) -> None:
        for mapper in Record.registry.mappers:
            for row in session.scalars(select(mapper.class_)):
                for name in _texts(mapper):
                    held = getattr(row, name)
                    if isinstance(held, str) and not isinstance(held, Enum):
                        setattr(row, name, held + HOSTILE.replace("\u0000", ""))


def _texts(mapper: Mapper[Record]) -> list[str]:
    return [column.key for column in inspect(mapper.class_).column_attrs if column.key in TYPED]


@pytest.fixture
def hostile(qtbot: QtBot, planner: Planner, window: MainWindow) -> MainWindow:
    planner.execute(CallEverythingNames())
    return window


def screens(window: MainWindow) -> Iterator[str]:
    for place in SCREENS:
        if not isinstance(place, NotYet):
            window.open(place.key)
            QApplication.processEvents()
            yield place.key


def rich(text: object) -> bool:
    return isinstance(text, str) and Qt.mightBeRichText(text)


def faults(root: QWidget) -> Iterator[str]:
    """What Qt would take for markup, in any widget below."""
    for widget in (root, *root.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.accessibleName()[:30]!r}"
        for said in (widget.toolTip(), widget.whatsThis()):
            if rich(said):
                yield f"{name} has a rich tooltip: {said[:60]!r}"
        if (
            isinstance(widget, QLabel)
            and widget.text()
            and widget.textFormat() is not Qt.TextFormat.PlainText
        ):
            yield f"{name} is not plain: {widget.text()[:60]!r}"
        if isinstance(widget, QAbstractItemView):
            yield from (f"{name} {fault}" for fault in _of_view(widget))
        if isinstance(widget, QTextEdit) and _has_pictures_or_links(widget):
            yield f"{name} shows a picture or a link"


def _of_view(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for row in range(min(model.rowCount(top), MOST_CELLS // max(1, columns) + 1)):
        for column in range(columns):
            said = model.data(model.index(row, column, top), Qt.ItemDataRole.ToolTipRole)
            if rich(said):
                yield f"has a rich tooltip: {said[:60]!r}"


def _has_pictures_or_links(text: QTextEdit) -> bool:
    cursor = QTextCursor(text.document())
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if cursor.charFormat().isImageFormat() or cursor.charFormat().isAnchor():
            return True
    return False


def test_no_widget_of_any_screen_takes_a_name_for_markup(hostile: MainWindow) -> None:
    seen = False
    for key in screens(hostile):
        assert [f"{key}: {fault}" for fault in faults(hostile)] == []
        seen = seen or any("<b>x</b>" in label.text() for label in hostile.findChildren(QLabel))
    assert seen  # the text arrived where it is read


def test_menus_and_the_undo_s_name_keep_an_ampersand(hostile: MainWindow) -> None:
    undo = hostile.desk.actions["edit.undo"]
    assert "&&T" in undo.text()  # an access key would be a single one
    for _, action in hostile.desk.actions:
        assert not rich(action.toolTip()), action.objectName()


def test_the_go_to_box_finds_the_name_as_it_is(qtbot: QtBot, hostile: MainWindow) -> None:
    box = GoToBox(hostile)
    qtbot.addWidget(box)
    field = box.findChild(QLineEdit)
    assert field is not None
    field.setText("<b>x</b>")
    QApplication.processEvents()
    assert list(faults(box)) == []


def test_every_field_takes_hostile_text_without_harm(hostile: MainWindow) -> None:
    """Typed and left again; what filters shows what matches, nothing is stored, nothing fails."""
    revision = hostile.desk.planner.revision
    fed = 0
    for key in screens(hostile):
        front = hostile.front
        assert front is not None
        fields: list[QLineEdit | QPlainTextEdit] = [
            *hostile.findChildren(QLineEdit),
            *hostile.findChildren(QPlainTextEdit),
        ]
        for field in fields:
            if not field.isVisible() or field.isReadOnly() or isinstance(field.parentWidget(), QComboBox):
                continue
            held = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            _put(field, HOSTILE)
            QApplication.processEvents()
            assert list(faults(front)) == [], key
            _put(field, held)
            fed += 1
    assert fed >= 3  # the filters at least
    assert hostile.desk.planner.revision == revision


def _put(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)
