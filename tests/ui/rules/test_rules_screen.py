"""The Rules screen as a manager uses it: real keys, real planner, the result column told by the check."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.commands.people import ChangePerson
from planner.planner import Planner
from planner.views.rule_list import RuleRow, rule_list
from ui.main_window import MainWindow
from ui.rules.add_dialog import AddRuleDialog
from ui.rules.importance import ScaleBars, ScaleStep
from ui.rules.model import RESULT, RuleLine
from ui.rules.scope_dialog import ScopeDialog
from ui.rules.screen import RulesScreen
from ui.widgets.choice_popup import ChoicePopup
from ui.widgets.toggle import Toggle

HOSTILE = "<b>Ann</b> <img src=x onerror=alert(1)> & =1+1"


def rule(screen: RulesScreen, key: str) -> RuleRow:
    """The first rule of the set with this key, as the screen last read it."""
    assert screen.reading is not None
    return next(row for row in screen.reading.rules.rules if row.key == key)


def result(screen: RulesScreen, key: str) -> str:
    row = screen.model.row_of(rule(screen, key).rule_id)
    return str(screen.model.index(row, RESULT).data())


def go(screen: RulesScreen, key: str) -> None:
    assert screen.table.go_to(rule(screen, key).rule_id)


def when_open(kind: type[QWidget], do: Callable[[QWidget], None]) -> None:
    """Do something in the dialog that the next call opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        assert isinstance(dialog, kind)
        do(dialog)

    QTimer.singleShot(0, look)


def notices(window: MainWindow) -> list[str]:
    return [notice.headline for notice in window.messages.notices]


# Values ---------------------------------------------------------------------------------------------


def test_a_value_typed_in_place_changes_the_result_and_undo_brings_both_back(
    qtbot: QtBot, window: MainWindow, rules: RulesScreen
) -> None:
    # The draft from the patterns has Lee Cairns ten days in a row; six are allowed, so one must is broken.
    go(rules, "longest_run_of_duties")
    assert result(rules, "longest_run_of_duties") == "1 broken"
    assert "Lee Cairns" in " ".join(label.text() for label in rules.inspector.breaches.findChildren(QLabel))

    QTest.keyClick(rules.table, Qt.Key.Key_Tab)
    QTest.keyClicks(rules.table, "1")  # a figure opens the field with itself
    QTest.keyClicks(rules.table.editor, "0")
    QTest.keyClick(rules.table.editor, Qt.Key.Key_Return)

    assert rule(rules, "longest_run_of_duties").parts[1].text == "10 days"
    assert result(rules, "longest_run_of_duties") == "met"
    assert "Sgt K. Denholm" in rules.inspector.changed.text()
    assert rules.table.hasFocus()  # the keyboard is back where it was

    window.desk.actions["edit.undo"].trigger()
    assert rule(rules, "longest_run_of_duties").parts[1].text == "6 days"
    assert result(rules, "longest_run_of_duties") == "1 broken"


def test_tab_goes_from_value_to_value_and_takes_what_was_typed(qtbot: QtBot, rules: RulesScreen) -> None:
    go(rules, "average_hours")
    QTest.keyClick(rules.table, Qt.Key.Key_Return)
    editor = rules.table.editor
    assert editor.text() == "48 h"
    QTest.keyClicks(editor, "40 h")  # the text is selected, so typing replaces it
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.is_open
    assert editor.text() == "17"
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert editor.text() == "40 h"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isHidden()
    assert rule(rules, "average_hours").parts[1].value == 2400


def test_a_value_out_of_bounds_is_refused_in_a_sentence_and_the_old_one_stays(
    qtbot: QtBot, window: MainWindow, planner: Planner, rules: RulesScreen
) -> None:
    revision = planner.revision
    go(rules, "longest_run_of_duties")
    rules.table.edit_value()
    QTest.keyClicks(rules.table.editor, "99")
    QTest.keyClick(rules.table.editor, Qt.Key.Key_Return)
    assert notices(window) == ["Longest run of duties: days in a row is 99 days; it can be 1 day to 28 days."]
    assert planner.revision == revision
    assert rule(rules, "longest_run_of_duties").parts[1].text == "6 days"

    rules.table.edit_value()
    QTest.keyClicks(rules.table.editor, "soon")
    QTest.keyClick(rules.table.editor, Qt.Key.Key_Return)
    (said,) = notices(window)
    assert "“soon” is no whole number" in said
    assert planner.revision == revision


def test_a_choice_opens_a_list_and_enter_takes_what_is_ticked(
    qtbot: QtBot, window: MainWindow, rules: RulesScreen
) -> None:
    go(rules, "longest_run_of_kind")
    rules.table.choose_value(1)  # "any late"
    rules.table.edit_value()
    popup = window.findChild(ChoicePopup)
    assert popup is not None
    assert popup.held() == ("late",)
    popup.list.setCurrentRow(0)
    QTest.keyClick(popup.list, Qt.Key.Key_Space)
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert rule(rules, "longest_run_of_kind").parts[3].value == ("E", "late")


# Strength, price, switch ----------------------------------------------------------------------------


def test_space_switches_a_rule_off_and_its_result_says_so(
    qtbot: QtBot, window: MainWindow, rules: RulesScreen
) -> None:
    go(rules, "requests")
    assert result(rules, "requests") == "6 not met"
    QTest.keyClick(rules.table, Qt.Key.Key_Space)
    assert result(rules, "requests") == "off"
    assert window.desk.actions["edit.undo"].text() == "&Undo Switch off: Requests"
    QTest.keyClick(rules.table, Qt.Key.Key_Space)
    assert result(rules, "requests") == "6 not met"


def test_alt_m_and_alt_f_make_a_must_and_a_preference(qtbot: QtBot, rules: RulesScreen) -> None:
    go(rules, "weekends_worked")
    QTest.keyClick(rules.table, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert rule(rules, "weekends_worked").must
    assert result(rules, "weekends_worked") == "2 broken"
    QTest.keyClick(rules.table, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert not rule(rules, "weekends_worked").must
    assert result(rules, "weekends_worked") == "2 over"


def test_a_rule_of_law_stays_a_must_and_says_why(
    qtbot: QtBot, window: MainWindow, planner: Planner, rules: RulesScreen
) -> None:
    go(rules, "minimum_rest")
    why = "Rest between tours of duty is law or agreement and stays a must."
    revision = planner.revision
    QTest.keyClick(rules.table, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert notices(window) == [why]
    assert planner.revision == revision
    assert not rules.inspector.importance.prefer.isEnabled()
    assert rules.inspector.importance.reason.text() == why
    assert why in window.desk.actions["rules.prefer"].statusTip()


def test_the_price_is_typed_as_time_and_refused_when_it_is_none(
    qtbot: QtBot, window: MainWindow, rules: RulesScreen
) -> None:
    go(rules, "requests")
    price = rules.inspector.importance.price
    assert price.text() == "45 min"
    price.setFocus()
    price.selectAll()
    QTest.keyClicks(price, "1 h 30")
    QTest.keyClick(price, Qt.Key.Key_Return)
    assert rule(rules, "requests").price_minutes == 90
    assert price.text() == "1 h 30"

    price.selectAll()
    QTest.keyClicks(price, "40")  # prices are minutes of missing cover, so 40 is not 40 h
    QTest.keyClick(price, Qt.Key.Key_Return)
    assert price.text() == "40 min"

    price.selectAll()
    QTest.keyClicks(price, "dear")
    QTest.keyClick(price, Qt.Key.Key_Return)
    assert price.text() == "40 min"
    assert "“dear” is no length of time" in notices(window)[0]


# Cover ----------------------------------------------------------------------------------------------


def test_a_figure_of_cover_typed_over_changes_what_is_short(
    qtbot: QtBot, window: MainWindow, rules: RulesScreen
) -> None:
    go(rules, "least_cover")
    table, model = rules.inspector.table, rules.inspector.needs
    # PCSOs, 07–12 on Wednesday: two at least, nobody on duty, so 10 of the 36 h short are theirs.
    wednesday = model.index(1, 3)
    assert wednesday.data(Qt.ItemDataRole.AccessibleTextRole) == "PCSO, 07–12, Wednesday: 2"
    assert result(rules, "least_cover") == "36 h short"
    table.setFocus()
    table.setCurrentIndex(wednesday)
    QTest.keyClicks(table, "9")
    editor = table.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # Nine of the least, three wanted: refused, and the two are back.
    qtbot.waitUntil(lambda: bool(notices(window)))
    assert notices(window) == ["PCSO: 3 wanted is fewer than the least of 9."]
    assert model.index(1, 3).data() == "2"

    # One is enough: five hours less are short.
    model.setData(model.index(1, 3), "1")
    assert model.index(1, 3).data() == "1"
    assert result(rules, "least_cover") == "31 h short"
    window.desk.actions["edit.undo"].trigger()
    assert model.index(1, 3).data() == "2"
    assert result(rules, "least_cover") == "36 h short"


def test_a_day_without_cover_can_be_given_some(rules: RulesScreen) -> None:
    go(rules, "target_cover")
    model = rules.inspector.needs
    row = next(
        at for at, line in enumerate(model.lines) if not isinstance(line, str) and 0 in line.requirement_ids
    )
    need = model.need_at(row)
    assert need is not None
    column = need.requirement_ids.index(0) + 1
    assert model.setData(model.index(row, column), "2")
    assert model.index(row, column).data() == "2"


# Adding, removing, scope, filter --------------------------------------------------------------------


def test_ctrl_n_adds_a_rule_del_takes_it_out_and_undo_brings_it_back(
    qtbot: QtBot, planner: Planner, window: MainWindow, rules: RulesScreen
) -> None:
    before = len(planner.read(rule_list).rules)

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, AddRuleDialog)
        QTest.keyClicks(dialog.filter, "apart")
        QTest.keyClick(dialog.filter, Qt.Key.Key_Return)

    when_open(AddRuleDialog, choose)
    rules.desk.actions["edit.new"].trigger()
    added = rules.table.current_rule()
    assert added is not None
    assert added.key == "keep_apart"
    assert len(planner.read(rule_list).rules) == before + 1

    window.activateWindow()  # the dialog had it
    qtbot.waitUntil(rules.table.hasFocus)
    QTest.keyClick(rules.table, Qt.Key.Key_Delete)
    assert len(planner.read(rule_list).rules) == before
    assert rules.table.current_rule() is not None  # the keyboard is on its neighbour
    rules.desk.actions["edit.undo"].trigger()
    assert len(planner.read(rule_list).rules) == before + 1


def test_who_a_rule_applies_to_is_ticked_in_a_list(rules: RulesScreen) -> None:
    go(rules, "weekends_worked")

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, ScopeDialog)
        dialog.kinds.setCurrentIndex(dialog.kinds.findData("role"))
        assert not dialog.buttons.button(dialog.buttons.StandardButton.Save).isEnabled()
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.accept()

    when_open(ScopeDialog, choose)
    rules.change_scope()
    assert rule(rules, "weekends_worked").applies_to == "PCSO, 10 people"
    assert rules.inspector.scope.text() == "PCSO, 10 people"


def test_the_choice_above_the_list_and_the_filter_narrow_it(qtbot: QtBot, rules: RulesScreen) -> None:
    rules._choose_kind("off")
    shown = [line.rule for line in rules.model.lines if isinstance(line, RuleLine)]
    assert shown
    assert not any(row.on for row in shown)
    rules._choose_kind("all")

    rules.controls.filter.setFocus()
    QTest.keyClicks(rules.controls.filter, "drvr")
    assert rules._centre.currentIndex() == 1
    assert "No rule matches “drvr”" in rules._empty.accessibleName()
    QTest.keyClick(rules.controls.filter, Qt.Key.Key_Escape)
    assert rules.table.hasFocus()
    assert len(rules.model.lines) > 50


def test_a_family_closes_and_opens_with_the_arrows(qtbot: QtBot, rules: RulesScreen) -> None:
    rules.table.go_to_row(0)
    assert rules.model.group_at(0) is not None
    whole = len(rules.model.lines)
    QTest.keyClick(rules.table, Qt.Key.Key_Left)
    assert len(rules.model.lines) == whole - len(rules.model.groups[0].rows)
    QTest.keyClick(rules.table, Qt.Key.Key_Right)
    assert len(rules.model.lines) == whole


def test_rules_of_the_day_have_no_result_here_and_say_where(rules: RulesScreen) -> None:
    assert result(rules, "meal_break") == "—"
    row = rules.model.row_of(rule(rules, "meal_break").rule_id)
    assert "on the Day screen" in str(rules.model.index(row, RESULT).data(Qt.ItemDataRole.AccessibleTextRole))


def test_try_it_says_what_a_trial_is(window: MainWindow, rules: RulesScreen) -> None:
    assert window.desk.actions["plan.try"].isEnabled()
    words = [label.text() for label in rules.inspector.findChildren(QLabel)]
    assert any("nothing changes until it is accepted" in text for text in words)


# Models, names, hostile text ------------------------------------------------------------------------


def test_the_models_keep_what_qt_asks_of_them(rules: RulesScreen) -> None:
    models: list[QAbstractItemModel] = [rules.model, rules.inspector.needs]
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in models
    ]
    go(rules, "least_cover")
    rules.switch()
    rules.model.set_filter("cover")
    rules.model.set_filter("")
    rules.table.set_collapsed("Hours", True)
    rules.desk.undo()
    go(rules, "target_cover")
    assert testers


@pytest.mark.parametrize("name", [HOSTILE])
def test_hostile_names_stay_plain_text(
    planner: Planner, rules: RulesScreen, window: MainWindow, name: str
) -> None:
    planner.execute(ChangePerson(8, {"known_as": name}))
    go(rules, "weekly_hours")
    (said,) = [label for label in rules.inspector.findChildren(QLabel) if name in label.text()]
    assert said.textFormat() == Qt.TextFormat.PlainText
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()


def test_every_control_can_be_named_by_a_reader(rules: RulesScreen) -> None:
    go(rules, "least_cover")
    for widget in [*rules.findChildren(QWidget), *rules.toolbar.findChildren(QWidget)]:
        reachable = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reachable and widget.metaObject().className() != "QScrollBar":
            text = getattr(widget, "text", str)()
            assert widget.accessibleName() or text, widget.metaObject().className()
    assert not rules.findChildren(Toggle)  # switches are painted, and spoken by the cell
    row = rules.model.row_of(rule(rules, "requests").rule_id)
    said = [str(rules.model.index(row, at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(6)]
    assert said[0] == "On: on"
    assert said[1] == "Meet requests for a rest day or shift"
    assert said[4] == "Breaking it once counts as: 45 min each request"


# The scale of prices --------------------------------------------------------------------------------


def test_a_long_name_on_the_scale_goes_on_below_instead_of_being_cut(qtbot: QtBot) -> None:
    bars = ScaleBars()
    qtbot.addWidget(bars)
    long = "Enough of each agency at a commitment"
    bars.show_steps([ScaleStep(long, 120, chosen=False), ScaleStep("Least cover", 60, chosen=True)])
    # Some 230 pixels of words: eleven twentieths of 900 hold them in a line, those of 300 in two.
    one_line = bars.heightForWidth(900)
    assert bars.heightForWidth(900 * 2) == one_line
    lines = one_line / 2
    assert one_line + lines * 0.7 < bars.heightForWidth(300) < one_line + lines * 1.3


def test_alt_and_the_arrows_choose_the_week_whose_results_stand_in_the_list(
    rules: RulesScreen, window: MainWindow
) -> None:
    """Week 51 has no rota, so no rule has a result there; the rules themselves are of no week."""
    here, count = result(rules, "weekly_hours"), rules.model.rowCount()
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert result(rules, "weekly_hours") != here
    assert rules.reading is not None
    assert rules.reading.rota is None
    assert rules.model.rowCount() == count
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert result(rules, "weekly_hours") == here
