"""No rota can meet all the musts: the page says which, offers ways out, and never the law."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.answers.clash import ClashSheet, DemandRow, WayRow
from planner.answers.clash_counts import ClashCount, CountStep
from planner.commands.rules import AddRule, SetStrength
from planner.commands.take_way import TakeWay
from planner.planner import Planner
from planner.proposal import Proposal
from planner.solve_job import BuildState
from planner.views.rota_versions import current_rota
from planner.views.rule_list import rule_list
from solver.result import Certificate, Status
from solver.rota.answers.forms import WayKind
from ui import style
from ui.actions import Actions
from ui.build.clash_page import ClashPage
from ui.build.controls import Stage
from ui.build.count_bars import CountBars
from ui.build.screen import BuildScreen
from ui.main_window import MainWindow

REST = DemandRow("1", "Rest", "At least 11 h rest", "Amy Hargreaves", "Thu 10 to Fri 11", True, "WTR 1998")
COVER = [DemandRow("12", "Least cover", "Keep to the least cover", "PCSO", day, False, "") for day in "ab"]
WAY = WayRow("12", "Least cover", "Make it a preference", "6 h short", ("Fri 11: 1 short",), True, ())
FEWER = WayRow(
    "12", "Least cover", "PCSO, Fri 11 14:00–20:00: at least 2 instead of 3", "every must met", (), True,
    ((3, date(2026, 12, 11), "L"),), WayKind.COVER,
)  # fmt: skip
SHEET = ClashSheet(1, False, True, (REST, *COVER), (WAY, FEWER), 13)


def said(page: ClashPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_each_rule_stands_once_with_its_places_and_its_way_out(qtbot: QtBot, qapp: QApplication) -> None:
    page = ClashPage(Actions(qapp))
    qtbot.addWidget(page)
    page.show_sheet(SHEET, "week 50")
    words = said(page)
    assert (
        "These 2 rules cannot all hold in week 50. Settle one that has a way out and a rota exists. "
        in "".join(text[:92] for text in words if text.startswith("These 2"))
    )
    assert words.count("Keep to the least cover") == 1
    assert "a: PCSO. b: PCSO · now: Must" in words
    assert "A plan exists; 6 h short" in words
    assert "Locked as law: WTR 1998" in words
    asked: list[WayRow] = []
    page.taken.connect(asked.append)
    assert [button.text() for button in page.buttons] == ["Make it Prefer", "Ask for fewer"]
    assert "PCSO, Fri 11 14:00–20:00: at least 2 instead of 3" in words
    assert "A plan exists; every must met; 1 cell of the draft would change" in words
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    QTest.keyClick(page.buttons[0], Qt.Key.Key_2)
    assert asked == [FEWER]


def test_two_clashes_stand_apart_and_both_keep_their_ways_out(qtbot: QtBot, qapp: QApplication) -> None:
    lock = DemandRow("3", "Locks", "Keep locked cells", "Scott Pallister", "Mon 7", False, "", clash=1)
    unlock = replace(WAY, rule_id="3", rule_title="Locks", words="Take the lock off", kind=WayKind.UNLOCK)
    page = ClashPage(Actions(qapp))
    qtbot.addWidget(page)
    page.show_sheet(replace(SHEET, demands=(*SHEET.demands, lock), ways=(WAY, FEWER, unlock)), "week 50")
    words = said(page)
    assert any("They are 2 clashes: settle one of each and a rota exists." in text for text in words)
    second = words.index("These clash too, whatever becomes of those above")
    assert words.index("These clash with each other") < words.index("Keep to the least cover") < second
    assert second < words.index("Keep locked cells")
    assert [button.text() for button in page.buttons] == [
        "Make it Prefer",
        "Ask for fewer",
        "Take the lock off",
    ]


def test_the_bars_count_down_to_who_is_left_and_say_it(qtbot: QtBot) -> None:
    """Of ten four are away and three locked to a rest day: three for five, so two too few."""
    steps = CountStep("count towards it", 10), CountStep("less 4 away", 6), CountStep("less 3 locked", 3)
    bars = CountBars(ClashCount("PCSO, Fri 11 15:00–23:00", 5, steps))
    qtbot.addWidget(bars)
    bars.resize(700, bars.sizeHint().height())
    assert bars.verdict == "2 people too few."
    assert bars.accessibleName() == (
        "PCSO, Fri 11 15:00–23:00: 5 needed; count towards it: 10; less 4 away: 6; less 3 locked: 3. "
        "2 people too few."
    )
    enough = CountBars(ClashCount("PCSO, Fri 11 15:00–23:00", 5, steps[:2]))
    qtbot.addWidget(enough)
    assert enough.verdict.startswith("Enough by this count")
    colours = {bars.grab().toImage().pixelColor(x, 4 * 30 + 6).name().upper() for x in range(300, 420)}
    assert style.LIGHT.danger in colours  # the dashed frame of the two who are missing


def test_an_unproven_list_says_so(qtbot: QtBot, qapp: QApplication) -> None:
    page = ClashPage(Actions(qapp))
    qtbot.addWidget(page)
    page.show_sheet(ClashSheet(1, False, False, (REST,), (), 3), "week 50")
    assert any("Time ran out" in text for text in said(page))
    assert page.buttons == []


def test_a_way_out_is_one_step_and_builds(window: MainWindow, planner: Planner) -> None:
    planner.execute(AddRule("shifts_in_period", strength="must"))
    rule = next(row for row in planner.read(rule_list).rules if row.key == "shifts_in_period")
    window.open("build")
    screen = window.front
    assert isinstance(screen, BuildScreen)
    way = replace(WAY, taking=TakeWay("Prefer it", (SetStrength(int(rule.rule_id), "prefer"),)))
    screen.clash_page.taken.emit(way)
    assert screen.stage is Stage.RUNNING
    screen.cancel()
    after = next(row for row in planner.read(rule_list).rules if row.key == "shifts_in_period")
    assert not after.must
    assert planner.undo_label == "Prefer it"


def stage_of(screen: BuildScreen) -> Stage:
    return screen.stage


def test_nothing_goes_into_the_draft_that_was_not_looked_at(window: MainWindow, planner: Planner) -> None:
    """Ctrl+Enter accepts a plan; here there is none in sight but the one that breaks least."""
    window.open("build")
    screen = window.front
    assert isinstance(screen, BuildScreen)
    rota_id = planner.read(current_rota)
    assert rota_id is not None
    verdict = planner.verdict(rota_id)
    nearest = Certificate(Status.NEAREST, verdict.cost_minutes, None, None, 0, 1, 1.0, "", ())
    proposal = Proposal(rota_id, planner.revision, date(2026, 12, 7), (), (), ("a must",), nearest)
    screen.state, screen.clashing.sheet = BuildState(proposal=proposal), SHEET
    screen.bring_up_to_date()
    assert stage_of(screen) is Stage.CLASH
    revision = planner.revision
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert planner.revision == revision
    assert "breaks least" in screen.desk.actions["build.accept"].toolTip()
    assert [part.text for part in screen.status.left] == ["No rota meets all musts", "Draft 1 unchanged"]
    screen.clash_page.back_button.click()
    assert stage_of(screen) is Stage.DONE
    assert screen.desk.actions["build.accept"].isEnabled()
    screen.controls.ways.click()
    assert stage_of(screen) is Stage.CLASH
