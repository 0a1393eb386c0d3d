"""The import of police crime files, step by step with the keys a sergeant has: Enter, Alt+B, Space, Esc."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QWidget, QWizard
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.crime_register import crime_register
from planner.views.hotspot_board import hotspot_board
from planner.views.ward_map import ward_map
from tests.planner.exchange.make_files import crime, write_crimes, write_map
from tests.planner.exchange.make_files import feature as ward
from tests.ui.wizard_window import in_front
from ui import style
from ui.crime_import.wizard import CrimeWizard
from ui.desk import Desk
from ui.notice import Notice

K = Qt.Key
FAR = ("-1.2700", "54.6500")  # Brierton: more than 300 m from every example hotspot
NEAR_CHURCH_STREET = ("-1.206757", "54.685927")


@pytest.fixture
def desk(planner: Planner) -> Desk:
    return Desk(planner, SAMPLE_WEEK)


@pytest.fixture
def wizard(qtbot: QtBot, desk: Desk) -> Iterator[CrimeWizard]:
    made = in_front(qtbot, CrimeWizard(desk, None))
    yield made
    made.check.work.give_up()
    made.finish.work.give_up()


def month(folder: Path, name: str, records: int = 12, place: tuple[str, str] = FAR) -> Path:
    """So many burglaries at one point, one at a supermarket and one without a place."""
    rows = [crime(f"{name}-{at}", name, place=place, street="On or near Elm Grove") for at in range(records)]
    rows.append(crime(f"{name}-s", name, place=place, street="On or near Supermarket"))
    rows.append(crime(f"{name}-n", name, place=("", ""), street="No Location", lsoa=("", "")))
    return write_crimes(folder / f"{name}-cleveland-street.csv", *rows)


def next_step(qtbot: QtBot, wizard: CrimeWizard) -> None:
    """Enter, as soon as it may be pressed."""
    button = wizard.button(QWizard.WizardButton.NextButton)
    qtbot.waitUntil(button.isEnabled)
    QTest.keyClick(wizard, K.Key_Return)


def go_back(qtbot: QtBot, wizard: CrimeWizard) -> None:
    """Alt+B; Qt shows the button pressed for a moment before it acts."""
    before = wizard.currentId()
    QTest.keyClick(wizard, K.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: wizard.currentId() == before - 1)


def go_to_check(qtbot: QtBot, wizard: CrimeWizard, *paths: Path, wards: Path | None = None) -> None:
    wizard.read(list(paths), wards)
    next_step(qtbot, wizard)
    next_step(qtbot, wizard)
    qtbot.waitUntil(lambda: wizard.check.isComplete() or bool(wizard.check.said.text()))


def import_all(qtbot: QtBot, wizard: CrimeWizard) -> None:
    qtbot.waitUntil(wizard.finish.isComplete)
    QTest.keyClick(wizard, K.Key_Return)
    qtbot.waitUntil(lambda: not wizard.isVisible())


def test_enter_goes_from_files_to_hotspots_and_undo_takes_all_of_it_back(
    qtbot: QtBot, wizard: CrimeWizard, desk: Desk, tmp_path: Path
) -> None:
    told: list[Notice] = []
    desk.noticed.connect(told.append)
    go_to_check(qtbot, wizard, month(tmp_path, "2024-01"), month(tmp_path, "2024-02"))
    # 2 months of 12 + 1 at a kind of place + 1 without a place
    assert [label.text() for label in wizard.check.figures] == ["28", "26", "0", "2"]
    assert wizard.check.remarks[3].text() == "no location given"  # the only reason: the figure is above it
    assert "a month, not a time of day" in wizard.check.note.text()
    next_step(qtbot, wizard)
    assert wizard.where.sentence.text() == "1 of 1 proposed hotspot taken."
    wizard.where.hours.setText("16–20")
    next_step(qtbot, wizard)
    import_all(qtbot, wizard)
    new = desk.planner.read(hotspot_board).hotspots[-1]
    assert (new.name, new.source_crime_count) == ("Elm Grove", 24)  # those at "Supermarket" do not count
    assert new.hours == tuple((weekday, 960, 1200) for weekday in range(7))
    assert set(desk.planner.read(crime_register)) == {
        ("2024-01", "Cleveland Police"), ("2024-02", "Cleveland Police")
    }  # fmt: skip
    assert told[-1].headline == "Crime of 2 months is imported, 1 hotspot taken."
    assert "never an hour" in told[-1].text
    desk.planner.undo()
    assert desk.planner.read(crime_register) == {}
    assert len(desk.planner.read(hotspot_board).hotspots) == 14


def test_a_month_read_again_replaces_what_is_stored(
    qtbot: QtBot, wizard: CrimeWizard, desk: Desk, tmp_path: Path
) -> None:
    go_to_check(qtbot, wizard, month(tmp_path, "2024-01"))
    next_step(qtbot, wizard)
    next_step(qtbot, wizard)
    import_all(qtbot, wizard)
    again = CrimeWizard(desk, None)
    qtbot.addWidget(again)
    again.show()
    go_to_check(qtbot, again, month(tmp_path, "2024-01", records=9))
    assert again.check.remarks[2].text() == "2024-01"
    next_step(qtbot, again)
    assert "beside hotspots that are there already" in again.where.sentence.text()
    next_step(qtbot, again)
    qtbot.waitUntil(again.finish.isComplete)
    assert "10 records in place of 13 (replaced)" in again.finish.list.item(0).text()
    import_all(qtbot, again)
    (stored,) = desk.planner.read(crime_register).values()
    assert sum(one.count for one in stored) == 10


def test_space_leaves_a_proposal_out_and_alt_b_goes_back(
    qtbot: QtBot, wizard: CrimeWizard, desk: Desk, tmp_path: Path
) -> None:
    tester = QAbstractItemModelTester(wizard.where.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    go_to_check(qtbot, wizard, month(tmp_path, "2024-01"))
    next_step(qtbot, wizard)
    QTest.keyClick(wizard.where.table, K.Key_Space)
    assert wizard.where.sentence.text() == "0 of 1 proposed hotspot taken."
    assert wizard.where.model.spoken(0).endswith("12 records, risk 100, not taken")
    go_back(qtbot, wizard)
    assert wizard.currentPage() is wizard.check
    assert wizard.check.isComplete()  # what was read is still there
    next_step(qtbot, wizard)
    assert wizard.draft.chosen == set()
    next_step(qtbot, wizard)
    import_all(qtbot, wizard)
    assert len(desk.planner.read(hotspot_board).hotspots) == 14
    assert len(desk.planner.read(crime_register)) == 1
    assert tester.model() is wizard.where.model


def test_a_proposal_beside_a_hotspot_that_is_there_says_so_and_cannot_be_ticked(
    qtbot: QtBot, wizard: CrimeWizard, tmp_path: Path
) -> None:
    go_to_check(qtbot, wizard, month(tmp_path, "2024-01", place=NEAR_CHURCH_STREET))
    assert "1 Church Street" in {row[4] for row in wizard.check.table.table.rows}
    next_step(qtbot, wizard)
    QTest.keyClick(wizard.where.table, K.Key_Space)
    assert wizard.draft.chosen == set()
    assert wizard.where.model.spoken(0).endswith("left out: hotspot 1 Church Street is there already")


def test_wrong_files_and_hours_are_named_where_they_are_chosen(
    qtbot: QtBot, wizard: CrimeWizard, tmp_path: Path
) -> None:
    wrong = tmp_path / "people.csv"
    wrong.write_text("name,address\nAnn,Elm Grove\n", encoding="utf-8")
    wizard.read([wrong])
    next_step(qtbot, wizard)
    assert "people.csv is not a police crime file" in wizard.columns.said.text()
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    go_back(qtbot, wizard)
    wizard.files.remove.click()
    go_to_check(qtbot, wizard, month(tmp_path, "2024-01"))
    next_step(qtbot, wizard)
    wizard.where.hours.setText("evenings")
    assert wizard.where.said.text().startswith("“evenings” is no span of hours.")
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def test_files_of_two_forces_ask_whose_are_meant(qtbot: QtBot, wizard: CrimeWizard, tmp_path: Path) -> None:
    other = write_crimes(
        tmp_path / "2024-01-durham-street.csv", crime("d1", force="Durham Constabulary"), crime("d2")
    )
    go_to_check(qtbot, wizard, month(tmp_path, "2024-01"), other)
    assert "The files are of 2 forces" in wizard.check.said.text()
    wizard.check.answer.setCurrentText("Cleveland Police")
    wizard.check.again.click()
    qtbot.waitUntil(wizard.check.isComplete)
    assert wizard.check.figures[1].text() == "14"


def test_wards_narrow_the_area_name_the_proposals_and_become_the_ward_map(
    qtbot: QtBot, wizard: CrimeWizard, desk: Desk, tmp_path: Path
) -> None:
    go_to_check(
        qtbot, wizard, month(tmp_path, "2024-01"), wards=write_map(tmp_path / "wards.geojson", ward())
    )
    next_step(qtbot, wizard)
    assert wizard.where.model.index(0, 2).data() == "Victoria"
    assert wizard.where.map.accessibleName() == "Map: 1 proposed hotspot"
    assert desk.planner.read(ward_map).wards == ()
    next_step(qtbot, wizard)
    import_all(qtbot, wizard)
    stored = desk.planner.read(ward_map)
    assert ([one.name for one in stored.wards], stored.source) == (["Victoria"], "wards.geojson")
    desk.planner.undo()
    assert desk.planner.read(ward_map).wards == ()


def test_esc_gives_up_what_is_being_read_and_changes_nothing(
    qtbot: QtBot, wizard: CrimeWizard, desk: Desk, tmp_path: Path
) -> None:
    revision = desk.planner.revision
    wizard.read([month(tmp_path, "2024-01", records=3000)])
    next_step(qtbot, wizard)
    next_step(qtbot, wizard)
    assert wizard.currentPage() is wizard.check
    QTest.keyClick(wizard, K.Key_Escape)
    assert not wizard.isVisible()
    assert not wizard.check.work.running
    assert desk.planner.revision == revision


def test_all_text_of_files_is_plain(qtbot: QtBot, wizard: CrimeWizard, tmp_path: Path) -> None:
    hostile = "On or near <b>Elm</b> & Co"
    rows = [crime(f"h{at}", place=FAR, street=hostile) for at in range(9)]
    go_to_check(qtbot, wizard, write_crimes(tmp_path / "<i>2024-01-x-street.csv", *rows))
    next_step(qtbot, wizard)
    assert wizard.where.model.index(0, 1).data() == "<b>Elm</b> & Co"
    for label in wizard.findChildren(QLabel):
        if label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_what_the_step_of_places_says_is_not_cut(qtbot: QtBot, wizard: CrimeWizard, tmp_path: Path) -> None:
    go_to_check(qtbot, wizard, month(tmp_path, "2024-01", place=NEAR_CHURCH_STREET))
    next_step(qtbot, wizard)
    table = wizard.where.table
    last = wizard.where.model.index(0, 5)
    assert last.data() == "beside 1 Church Street"
    # The longest hotspot of the example team and the longest of the police's kinds of crime.
    for words in ("beside 2 Middleton Grange ramp", "Violence and sexual offences"):
        needed = QFontMetrics(style.font(style.TABLE)).horizontalAdvance(words)
        assert needed + 2 * 6 <= table.columnWidth(5), words


def make_wide(qtbot: QtBot, widget: QWidget, width: int) -> None:
    widget.setFixedWidth(width)
    qtbot.waitUntil(lambda: widget.width() == width)


def test_with_large_text_the_ward_gives_way_to_the_name(
    qtbot: QtBot, wizard: CrimeWizard, tmp_path: Path
) -> None:
    """At 125 % in a window of 1280 pixels the list has some 690 of them: the name had two letters."""
    go_to_check(qtbot, wizard, month(tmp_path, "2024-01"))
    next_step(qtbot, wizard)
    table, scale = wizard.where.table, 1.25
    for width, whole in ((round(900 / scale), True), (round(690 / scale), False)):
        make_wide(qtbot, table, width)
        assert table.isColumnHidden(2) is not whole
        name = QFontMetrics(style.font(style.TABLE)).horizontalAdvance("On or near Elm Grove")
        assert table.columnWidth(1) >= name
