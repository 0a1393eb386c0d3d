"""What the tests of the registers do again and again, with the keys a sergeant presses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ui.main_window import MainWindow
from ui.settings.register_page import RegisterPage
from ui.settings.screen import SettingsScreen
from ui.widgets.choice_popup import ChoicePopup

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def open_page(screen: SettingsScreen, key: str) -> RegisterPage:
    """Bring a register to the front, with the keyboard in its list."""
    screen.show_page(key)
    page = screen.page
    assert page is not None
    page.take_focus()
    return page


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def write(page: RegisterPage, name: str, text: str) -> None:
    """Over what stands in a field, and on to the next with Tab. Lines are parted by Enter."""
    field = page.form.lines[name].editor
    field.setFocus()
    QTest.keyClick(field, K.Key_A, CTRL)
    QTest.keyClick(field, K.Key_Delete)
    for at, line in enumerate(text.split("\n")):
        if at:
            QTest.keyClick(field, K.Key_Return)
        _type(field, line)
    QTest.keyClick(field, K.Key_Tab)


def _type(field: QWidget, text: str) -> None:
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(field, letter)
        else:  # a dash that QTest has no key for
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, key)


def choose(page: RegisterPage, name: str, text: str) -> None:
    """One of a list, with the arrows."""
    box = page.form.lines[name].editor
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, K.Key_Home)
    while box.currentText() != text:
        before = box.currentIndex()
        QTest.keyClick(box, K.Key_Down)
        assert box.currentIndex() != before, f"{text} is not offered"
    QTest.keyClick(box, K.Key_Tab)


def tick(page: RegisterPage, name: str) -> None:
    box = page.form.lines[name].editor
    box.setFocus()
    QTest.keyClick(box, K.Key_Space)


def tick_several(button: QWidget, wanted: Sequence[str]) -> None:
    """In the list that the button opens: Space at each, Enter at the end."""
    assert isinstance(button, QPushButton)

    def in_the_list() -> None:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, ChoicePopup)
        for row in range(popup.list.count()):
            if popup.list.item(row).text() in wanted:
                popup.list.setCurrentRow(row)
                QTest.keyClick(popup.list, K.Key_Space)
        QTest.keyClick(popup.list, K.Key_Return)

    button.setFocus()
    QTimer.singleShot(0, in_the_list)
    QTest.keyClick(button, K.Key_Space)
    while QApplication.activePopupWidget() is not None:
        QApplication.processEvents()
    button.window().activateWindow()  # no window manager does it here
    QApplication.processEvents()


def listed(page: RegisterPage, column: int = 0) -> list[str]:
    """What the list shows, without its headings."""
    model = page.table.rows
    rows = (at for at in range(model.rowCount()) if model.group_at(at) is None)
    return [str(model.index(at, column).data()) for at in rows]


def notices(window: MainWindow | QWidget) -> list[str]:
    assert isinstance(window, MainWindow)
    return [notice.headline for notice in window.messages.notices]


def facts(page: RegisterPage) -> Mapping[str, str]:
    """What is told below the form, by its captions."""
    QApplication.processEvents()
    labels = [label.text() for label in page.form.findChildren(QLabel) if not label.isHidden()]
    return {labels[at]: labels[at + 1] for at in range(len(labels) - 1)}


def field_text(page: RegisterPage, name: str) -> str:
    """What stands in a field."""
    field = page.form.lines[name].editor
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText()
    assert isinstance(field, QLineEdit | QPushButton | QSpinBox)
    return field.text()
