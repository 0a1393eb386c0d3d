"""The grid looks as it did when somebody last looked at it, in both themes and at both zooms."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import rota_rows as rows
from tests.ui.reference_picture import check_picture, difference
from ui import style
from ui.rota.grid import RotaGridWidget


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("weeks", [1, 4])
def test_the_grid_looks_as_it_should(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, theme: str, weeks: int
) -> None:
    style.apply(qapp, style.THEMES[theme])
    widget = RotaGridWidget()
    qtbot.addWidget(widget)
    widget.resize(1190, 560)
    grid = rows.a_grid(weeks)
    widget.show_grid(grid)
    widget.show_verdict(rows.a_verdict(grid))
    widget.show()
    widget.go_to_cell(rows.person_id("Scott Pallister"), rows.MONDAY + timedelta(days=4))
    check_picture(widget, f"rota-{weeks}-{theme}", tmp_path)


def test_the_comparison_sees_a_single_chip_that_changed() -> None:
    plain = QImage(100, 100, QImage.Format.Format_RGB32)
    plain.fill(QColor("white"))
    marked = plain.copy()
    for x in range(10):
        for y in range(10):
            marked.setPixelColor(x, y, QColor("black"))
    assert difference(plain, plain.copy()) == 0
    assert difference(plain, marked) == pytest.approx(0.01)  # a hundred of ten thousand
    assert difference(plain, QImage(99, 100, QImage.Format.Format_RGB32)) == 1
