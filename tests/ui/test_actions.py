"""The registry: every command once, every key once, every icon there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from ui import style
from ui.action_list import ACTIONS, MENUS
from ui.actions import Actions
from ui.key_sheet import KeySheet
from ui.main_window import MainWindow
from ui.screens import SCREENS


def lines_of(menu: QMenu) -> Iterator[QAction]:
    """The commands of a menu and of the menus within it."""
    for action in menu.actions():
        within = action.menu()
        if isinstance(within, QMenu):
            yield from lines_of(within)
        elif not action.isSeparator():
            yield action


def test_every_command_stands_once_in_a_menu_that_exists(qapp: QApplication) -> None:
    assert [name for name, count in Counter(spec.id for spec in ACTIONS).items() if count > 1] == []
    menus = {menu.replace("&", "") for menu in MENUS}
    assert {spec.menu for spec in ACTIONS} <= menus
    bar = QMenuBar()
    menus_shown = Actions(bar).fill_menu_bar(bar).values()
    shown = [action.objectName() for menu in menus_shown for action in lines_of(menu)]
    assert sorted(shown) == sorted(spec.id for spec in ACTIONS)


def menus_within(menu: QMenu) -> Iterator[QMenu]:
    """A menu and those inside it."""
    yield menu
    for action in menu.actions():
        within = action.menu()
        if isinstance(within, QMenu):
            yield from menus_within(within)


def test_every_menu_fits_a_small_laptop(window: MainWindow) -> None:
    """768 pixels high, without the bars above and below: Qt would lay a longer menu over half the window."""
    for menu in (one for top in window.menus.values() for one in menus_within(top)):
        assert menu.sizeHint().height() <= 700, menu.title()


def test_no_two_commands_share_a_key_and_every_key_is_one() -> None:
    everywhere = [spec for spec in ACTIONS if not spec.in_grid]  # a table's own keys may say other things
    keys = [QKeySequence(key).toString() for spec in everywhere for key in spec.keys]
    assert "" not in keys
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_single_letters_belong_to_the_grid() -> None:
    for spec in ACTIONS:
        for key in spec.keys:
            assert spec.in_grid or len(key) > 1, spec.id


def test_every_key_can_be_typed() -> None:
    """Shift and + together are +, so Ctrl+Shift++ would be taken for Ctrl++."""
    for spec in ACTIONS:
        for key in spec.keys:
            assert not ("Shift+" in key and key.endswith("+")), spec.id


def test_no_two_menus_share_an_access_key() -> None:
    marks = [menu[menu.index("&") + 1].upper() for menu in MENUS.values()]
    assert len(set(marks)) == len(marks)


def test_every_icon_is_bundled_and_every_tip_is_a_sentence() -> None:
    for spec in ACTIONS:
        assert not spec.icon or (style.RESOURCES / "icons" / f"{spec.icon}.svg").exists(), spec.icon
        assert spec.tip.endswith("."), spec.id
        assert not spec.missing or spec.missing.endswith("."), spec.id


def test_each_place_has_its_command_in_the_order_of_the_rail() -> None:
    places = [f"go.{place.key}" for place in SCREENS]
    assert [spec.id for spec in ACTIONS if spec.id.startswith("go.")] == places


def test_a_disabled_action_says_why_and_an_enabled_one_what_it_does(qapp: QApplication) -> None:
    parent = QObject()
    actions = Actions(parent)
    actions.allow("plan.publish", "Two musts are broken.")
    assert not actions["plan.publish"].isEnabled()
    assert actions["plan.publish"].statusTip().endswith("Two musts are broken.")
    actions.allow("plan.publish", "")
    assert actions["plan.publish"].isEnabled()
    assert actions["plan.publish"].toolTip().endswith("(Ctrl+Shift+P)")


def test_what_is_missing_can_never_be_enabled(qapp: QApplication) -> None:
    parent = QObject()
    actions = Actions(parent)
    for spec in ACTIONS:
        actions.allow(spec.id, "")
        assert actions[spec.id].isEnabled() is (spec.missing == "")


def test_the_sheet_of_keys_shows_every_command_and_filters(window: MainWindow) -> None:
    sheet = KeySheet(window.desk.actions, window)
    rows = range(sheet.table.rowCount())
    assert sheet.table.rowCount() >= len(ACTIONS)
    sheet.filter.setText("publish ctrl+shift+p")
    left = [row for row in rows if not sheet.table.isRowHidden(row)]
    assert len(left) == 1
    item = sheet.table.item(left[0], 2)
    assert item is not None
    assert item.text() == "Ctrl+Shift+P"


def test_a_menu_and_its_buttons_are_the_same_action(window: MainWindow) -> None:
    menu = window.menus["Plan"]
    assert isinstance(menu, QMenu)
    assert window.desk.actions["plan.check"] in menu.actions()
