"""Wards under the maps, chosen and taken away on Hotspots, and the reports among them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.commands.ward_map import Outline, SetWardMap
from planner.views.ward_map import ward_map
from ui.hotspots.map import CONCERNS, DOSAGE
from ui.hotspots.screen import HotspotsScreen
from ui.hotspots.ward_map_dialog import WardMapDialog
from ui.town_map.marks import mark_box, tip_of

AROUND = ((446_000, 526_000), (456_000, 526_000), (456_000, 538_000), (446_000, 538_000), (446_000, 526_000))
WARD = SetWardMap((Outline("E1", "Everywhere", (AROUND,)),), "wards.geojson")


def test_wards_replace_the_schematic_and_go_again(hotspots: HotspotsScreen) -> None:
    town, actions = hotspots.side.map, hotspots.desk.actions
    assert town._ground_words(schematic=True) == "Schematic, not a map"
    assert not actions["hotspots.no_ward_map"].isEnabled()
    assert "There is no ward map to remove." in actions["hotspots.no_ward_map"].toolTip()
    without = town.grab().toImage()
    assert hotspots.desk.execute(WARD)
    assert town._ground_words(schematic=False) == "Wards: wards.geojson"
    assert town.grab().toImage() != without
    actions["hotspots.no_ward_map"].trigger()
    assert not hotspots.desk.planner.read(ward_map).wards
    assert town.grab().toImage() == without
    hotspots.desk.undo()
    assert [ward.name for ward in hotspots.desk.planner.read(ward_map).wards] == ["Everywhere"]


def test_the_dialog_says_in_a_sentence_what_cannot_be_read(hotspots: HotspotsScreen, tmp_path: Path) -> None:
    wrong = tmp_path / "wards.geojson"
    wrong.write_text("{}", encoding="utf-8")
    dialog = WardMapDialog(hotspots.desk, hotspots)
    dialog.read(wrong)
    assert dialog.said.text() == (
        "wards.geojson cannot be read as a map: it is not a GeoJSON feature collection. Nothing was imported."
    )
    assert not dialog.take.isEnabled()
    dialog.read(tmp_path / "nowhere.geojson")
    assert "nowhere.geojson" in dialog.said.text()
    dialog.deleteLater()


def test_reports_stand_on_the_map_and_lead_to_concerns(hotspots: HotspotsScreen, qapp: QApplication) -> None:
    town = hotspots.side.map
    hotspots.side.mode.show_key(CONCERNS)
    town.show_mode(CONCERNS)
    assert hotspots.reading is not None
    waiting = [one for one in hotspots.reading.concerns.concerns if one.open and one.point is not None]
    assert waiting, "the example team should have reports with a place"
    assert town.accessibleName().startswith(f"Map: {len(waiting)} open concern")
    asked: list[int] = []
    town.concern_chosen.connect(asked.append)
    point = waiting[0].point
    assert point is not None
    middle = mark_box(tip_of(town.scale.at(*point), town._discs())).center().toPoint()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hotspots.desk, "go", lambda _: None)  # the screen stays for the next test
        QTest.mouseClick(town, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    town.concern_chosen.disconnect(asked.append)
    # Reports may lie on each other; the newest is drawn last and answers.
    assert asked
    assert asked[0] in {one.concern_id for one in waiting}
    hotspots.side.mode.show_key(DOSAGE)
    town.show_mode(DOSAGE)
