"""The best slots in the window: for a card, and for a visit that has just come in; taken and undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.commands.visits import AddVisit
from planner.planner import Planner
from planner.views.day_plan import StopKind
from tests.ui.day.day_steps import K, first, plan_of, press, rows, undo
from tests.ui.friday import FRIDAY
from ui.day.screen import DayScreen
from ui.day.slots import SlotsDialog
from ui.main_window import MainWindow


def when_asked(do: Callable[[SlotsDialog], object]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SlotsDialog)
        do(dialog)
        QTimer.singleShot(500, dialog, dialog.reject)

    QTimer.singleShot(0, look)


def cells(dialog: SlotsDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_card_of_a_joint_visit_goes_to_two_people_as_one_step(day: DayScreen, window: MainWindow) -> None:
    _, stop = first(day, StopKind.VISIT, joint=True)
    day.chart.go_to_stop(stop.stop_id)
    press(day.chart, K.Key_X)
    window.activateWindow()
    day.tray.setFocus()
    day.tray.go_to(next(n for n, one in enumerate(plan_of(day).unassigned) if one.item_id == stop.item_id))
    seen: list[list[str]] = []

    def take(dialog: SlotsDialog) -> None:
        seen.extend(cells(dialog))
        assert dialog.take.text().startswith("Give it to ")
        QTest.keyClick(dialog, K.Key_Return)

    when_asked(take)
    press(day.tray, K.Key_B)
    cost, times, names, travel = seen[0]
    assert cost.startswith("−")  # to make the visit is worth more than the way there
    assert " and " in names
    assert travel.endswith(" min")
    placed = [(row.name, one) for row in rows(day) for one in row.stops if one.item_id == stop.item_id
              and one.kind is StopKind.VISIT]  # fmt: skip
    assert {name for name, _ in placed} == set(names.split(" and "))
    assert all(f"{one.start // 60:02d}:{one.start % 60:02d}" == times[:5] for _, one in placed)
    assert day.desk.planner.undo_label is not None
    assert day.desk.planner.undo_label.startswith("Assign ")
    undo(day)
    assert stop.item_id in [one.item_id for one in plan_of(day).unassigned]


def test_a_visit_that_has_just_come_in_is_among_those_to_choose_from(
    day: DayScreen, planner: Planner
) -> None:
    windows = ((13 * 60, 19 * 60, None, None),)
    planner.execute(AddVisit("N-99", "reassurance call", 2, FRIDAY, FRIDAY, 20, windows))
    before = plan_of(day)

    def look(dialog: SlotsDialog) -> None:
        titles = [dialog.choice.itemText(n) for n in range(dialog.choice.count())]
        dialog.choice.setCurrentIndex(titles.index("reassurance call, N-99"))
        assert len(cells(dialog)) == 5
        QTest.keyClick(dialog, K.Key_Escape)

    when_asked(look)
    day.desk.actions["day.slots"].trigger()
    assert plan_of(day) == before  # closing takes none
