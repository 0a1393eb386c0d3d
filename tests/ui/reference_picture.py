"""Compares what a widget draws with a reference picture in tests/images.

Pictures are the same to the pixel on every machine with the same PySide6, the offscreen platform and the
bundled font; elsewhere the comparison is skipped. `UPDATE_PICTURES=1` writes the references anew: look at
each before it is committed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

IMAGES = Path(__file__).resolve().parents[1] / "images"
DRAWN_WITH = "6.11.3"
MOST_DIFFERENT = 0.001  # share of pixels: none is expected, but a changed library may round an edge


def check_picture(widget: QWidget, name: str, tmp_path: Path) -> None:
    """Fail when the widget looks otherwise than its reference; the new picture is left in ``tmp_path``."""
    QApplication.processEvents()
    drawn = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    reference = IMAGES / f"{name}.png"
    if os.environ.get("UPDATE_PICTURES"):
        IMAGES.mkdir(exist_ok=True)
        assert drawn.save(str(reference))
    if PySide6.__version__ != DRAWN_WITH or not sys.platform.startswith("linux"):
        pytest.skip(f"References are drawn with PySide6 {DRAWN_WITH} on Linux.")
    if QApplication.platformName() != "offscreen":
        pytest.skip("References are drawn offscreen.")
    share = difference(drawn, QImage(str(reference)))
    if share > MOST_DIFFERENT:
        drawn.save(str(tmp_path / f"{name}.png"))
        pytest.fail(f"{name}: {share:.2%} of the pixels differ; see {tmp_path.name}/{name}.png")


def difference(one: QImage, other: QImage) -> float:
    """The share of pixels that differ; 1 when the sizes do."""
    if one.size() != other.size():
        return 1.0
    same = other.convertToFormat(QImage.Format.Format_RGB32)
    if one == same:
        return 0.0
    first, second = bytes(one.constBits()), bytes(same.constBits())
    different = sum(first[at : at + 4] != second[at : at + 4] for at in range(0, len(first), 4))
    return different * 4 / len(first)
