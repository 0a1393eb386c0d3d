"""A list of thirty thousand lines stands at once: a line is put into words when it comes into view."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.widgets.plain_table import Column, PlainTable
from ui.widgets.worded_rows import WordedRows


def test_only_what_is_in_view_is_put_into_words(qtbot: QtBot) -> None:
    asked: list[int] = []

    def words(number: int) -> tuple[str, ...]:
        asked.append(number)
        return (f"Line {number}", str(number))

    table = PlainTable("Many lines", (Column("Line"), Column("Number", 8)))
    qtbot.addWidget(table)
    table.resize(400, 300)  # some ten lines high
    things = range(30_000)
    table.show_rows(WordedRows(things, words))
    with qtbot.waitExposed(table):
        table.show()
    assert {0, 1, 2} <= set(asked)
    assert len(set(asked)) < 100
    table.scrollToBottom()
    last = table.model().index(29_999, 0)
    assert last.data() == "Line 29999"
    table.selectRow(29_999)
    table.show_rows(WordedRows(things, words))  # the same lines: nothing moves
    assert table.currentIndex() == last


def test_a_long_sentence_is_shown_whole_wherever_it_stands(qtbot: QtBot) -> None:
    """Among hundreds as among two: the row that is gone to is as high as its text, and all of it in view."""
    long = "Daniel Okoro has a rest day request; " * 4
    table = PlainTable("Gaps", (Column("Role", 10), Column("Why", wraps=True)))
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show_rows([("PCSO", "on leave" if row % 2 else long) for row in range(400)])
    with qtbot.waitExposed(table):
        table.show()
    short = table.rowHeight(1)
    assert table.rowHeight(0) > 2 * short
    table.setCurrentIndex(table.model().index(300, 1))
    assert table.rowHeight(300) == table.rowHeight(0)
    box = table.visualRect(table.currentIndex())
    assert box.top() >= 0
    assert box.bottom() <= table.viewport().height()
    table.resize(900, 200)  # a wider sentence needs fewer lines
    qtbot.waitUntil(lambda: table.rowHeight(300) < 2 * short)
