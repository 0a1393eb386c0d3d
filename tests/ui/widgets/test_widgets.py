"""The parts: plain text whatever is typed, keys, and that narrow windows lose nothing but room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import Actions
from ui.notice import Notice, NoticeKind, Remedy
from ui.rota.code_popup import CodePopup
from ui.widgets.filter_field import FilterField
from ui.widgets.label import Chip, ElidedLabel, Label
from ui.widgets.message_bar import MessageBar
from ui.widgets.section import Section
from ui.widgets.segmented import Segmented
from ui.widgets.state_page import StatePage
from ui.widgets.status_strip import Status, StatusPart, StatusStrip
from ui.widgets.toggle import Toggle
from ui.widgets.toolbar import Toolbar

HOSTILE = ("<img src=file:///etc/hostname>", "<b>bold</b>", "<table>" * 60, "P&C team", "\u202eabc", "%s {0}")


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_typed_is_shown_as_it_is(qtbot: QtBot, text: str) -> None:
    section = Section(text, text)
    section.add_words(text)
    section.add_fact(text, text)
    page = StatePage()
    page.show_state(text, text)
    bar = MessageBar()
    bar.show_notice(Notice(text, text, NoticeKind.WARN, key="x"))
    strip = StatusStrip()
    strip.show_status(Status((StatusPart(text),), text))
    made: list[QWidget] = [Label(text), ElidedLabel(text), Chip(text), section, page, bar, strip]
    for widget in made:
        qtbot.addWidget(widget)
        labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
        assert any(label.text() == text for label in labels)
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
        widget.grab()


def test_a_choice_tells_what_the_user_picked_and_is_silent_for_code(qtbot: QtBot) -> None:
    choice = Segmented("Strength", (("must", "Must"), ("prefer", "Prefer")))
    qtbot.addWidget(choice)
    said: list[str] = []
    choice.chosen.connect(said.append)
    choice.show_key("prefer")
    assert (choice.key, said) == ("prefer", [])
    choice.show()
    must = choice._buttons["must"]
    QTest.mouseClick(must, Qt.MouseButton.LeftButton)
    assert (choice.key, said) == ("must", ["must"])
    assert must.accessibleName() == "Strength: Must"


def test_a_switch_is_turned_with_space(qtbot: QtBot) -> None:
    switch = Toggle("Rule on")
    qtbot.addWidget(switch)
    switch.show()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()


def test_esc_clears_the_filter_and_gives_the_keyboard_back(qtbot: QtBot) -> None:
    field = FilterField("Filter people")
    qtbot.addWidget(field)
    QTest.keyClicks(field, "driver")
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_a_notice_replaces_its_elder_and_a_remedy_takes_it_away(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    done: list[str] = []

    def try_again() -> None:
        done.append("tried")

    bar.show_notice(Notice("First", key="save"))
    bar.show_notice(
        Notice(
            "Draft 6 could not be saved.", "", NoticeKind.DANGER, (Remedy("Try again", try_again),), "save"
        )
    )
    assert [notice.headline for notice in bar.notices] == ["Draft 6 could not be saved."]
    (row,) = bar._rows.values()
    button = next(b for b in row.findChildren(QWidget) if getattr(b, "text", str)() == "Try again")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (done, bar.notices, bar.isHidden()) == (["tried"], [], True)


def test_good_news_passes_and_bad_news_stays(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_notice(Notice("Published.", kind=NoticeKind.OK, key="a"))
    bar.show_notice(Notice("Not saved.", kind=NoticeKind.DANGER, key="b"))
    bar.pass_now()  # what the timer does after its eight seconds
    assert [notice.headline for notice in bar.notices] == ["Not saved."]


def test_a_toolbar_that_is_left_alone_does_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    """Fitting must not ask for another layout, or the window would be busy for ever."""
    parent = QObject()
    bar = Toolbar("People", Actions(parent))
    bar.add(FilterField("Filter"), gives_way=2)
    bar.add_action("plan.build", gives_way=1)
    bar.add_undo()
    qtbot.addWidget(bar)
    bar.resize(900, 44)
    bar.show()
    asked = LayoutsAsked()
    for _ in range(5):
        qapp.processEvents()
    bar.installEventFilter(asked)
    for _ in range(5):
        qapp.processEvents()
    assert asked.count == 0


class LayoutsAsked(QObject):
    """Counts how often a widget is asked to lay itself out."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_narrow_toolbar_drops_keys_first_and_then_what_gives_way(qtbot: QtBot) -> None:
    parent = QObject()
    bar = Toolbar("Rota", Actions(parent))
    qtbot.addWidget(bar)
    check = bar.add_action("plan.check", gives_way=1)
    bar.add_stretch()
    build = bar.add_action("plan.build")
    bar.show()
    wide = bar.wanted_width()
    bar.resize(wide + 40, 44)
    assert (check.key_shown, check.isVisible()) == (True, True)
    bar.resize(wide - 5, 44)
    assert (check.key_shown, check.isVisible(), build.isVisible()) == (False, True, True)
    bar.resize(wide - 80, 44)
    assert (check.isVisible(), build.isVisible()) == (False, True)
    bar.resize(wide + 40, 44)
    assert (check.key_shown, check.isVisible()) == (True, True)


def test_two_letters_choose_and_a_slip_does_no_harm(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    popup = CodePopup("Absence", (("AL", "Leave"), ("SK", "Sick")), owner)
    popup.show()
    chosen: list[str] = []
    popup.chosen.connect(chosen.append)
    QTest.keyClick(popup, Qt.Key.Key_S)
    QTest.keyClick(popup, Qt.Key.Key_X)  # no code begins SX
    assert chosen == []
    QTest.keyClick(popup, Qt.Key.Key_K)
    assert chosen == ["SK"]
