"""Every screen looks, in every theme, as it looked when somebody last looked at it.

`UPDATE_PICTURES=1 pytest tests/ui/screen_pictures` writes the pictures anew, after a change that was meant;
look at each before it is committed. They are compared where they were drawn: with the same PySide6, on Linux,
offscreen. What differs is left in pytest's folder at full size.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.reference_picture import DRAWN_WITH, IMAGES
from tests.ui.screen_pictures.block_difference import small, worst_block
from tests.ui.screen_pictures.draw import THEMES
from ui import style
from ui.screens import SCREENS, NotYet

ROOT = Path(__file__).resolve().parents[3]
STORED = IMAGES / "screens"
MOST = 3.0  # of 255, in the block that differs most; none is expected, a letter's edge makes up to 1
KEYS = [place.key for place in SCREENS if not isinstance(place, NotYet)]
pytestmark = pytest.mark.timeout(1200)  # the first of them draws all, on a busy machine
SAME_MACHINE = PySide6.__version__ == DRAWN_WITH and sys.platform.startswith("linux")


@pytest.fixture(scope="session")
def drawn(sample_day_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with all of them at full size."""
    folder = tmp_path_factory.mktemp("screens")
    file = folder / "week.planner"
    file.write_bytes(sample_day_file.read_bytes())
    words = ["tests.ui.screen_pictures.draw", str(file), str(folder)]
    subprocess.run([sys.executable, "-m", *words], cwd=ROOT, check=True, timeout=1100)
    return folder


@pytest.mark.long
@pytest.mark.skipif(not SAME_MACHINE, reason=f"References are drawn with PySide6 {DRAWN_WITH} on Linux.")
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("key", KEYS)
def test_a_screen_looks_as_it_did(drawn: Path, key: str, theme: str) -> None:
    name = f"{key}-{theme}.png"
    now = small(QImage(str(drawn / name)))
    if os.environ.get("UPDATE_PICTURES"):
        STORED.mkdir(exist_ok=True)
        assert now.save(str(STORED / name))
    before = QImage(str(STORED / name))
    assert not before.isNull(), f"{name} has no reference picture yet."
    apart, x, y = worst_block(before, now)
    assert apart <= MOST, f"{name} differs most at {x}, {y} ({apart:.1f}); see {drawn / name}"


@pytest.mark.long
def test_every_screen_is_drawn_at_1600_by_1000_with_its_place_marked(drawn: Path) -> None:
    for key in KEYS:
        picture = QImage(str(drawn / f"{key}-light.png"))
        assert (picture.width(), picture.height()) == (1600, 1000)
        # The rail marks the screen in front, so its accent is there; a blank or broken window has no accent.
        colours = {picture.pixelColor(1, y).name().upper() for y in range(0, 1000, 4)}
        assert style.LIGHT.accent in colours, key


def test_the_pictures_stay_small() -> None:
    assert sum(path.stat().st_size for path in STORED.glob("*.png")) <= 3_000_000


def test_a_button_that_moved_by_its_border_is_seen() -> None:
    """Twelve pixels of 1600, in an empty window, with quiet colours: the least of real changes."""
    assert worst_block(small(_with_button(40)), small(_with_button(40)))[0] == 0
    apart, x, y = worst_block(small(_with_button(40)), small(_with_button(52)))
    assert apart > MOST
    assert abs(x - 40) < 140
    assert abs(y - 54) < 40


def test_a_word_that_changed_is_seen() -> None:
    apart, _, _ = worst_block(small(_with_button(40, "Publish")), small(_with_button(40, "Discard")))
    assert apart > MOST


def _with_button(left: int, word: str = "Check") -> QImage:
    picture = QImage(1600, 1000, QImage.Format.Format_RGB888)
    picture.fill(QColor(style.LIGHT.chrome))
    painter = QPainter(picture)
    painter.setPen(QColor(style.LIGHT.line2))
    painter.setBrush(QColor(style.LIGHT.surface))
    painter.drawRect(left, 40, 72, 28)
    painter.setPen(QColor(style.LIGHT.text))
    painter.setFont(style.font(style.CONTROL))
    painter.drawText(left + 12, 59, word)
    painter.end()
    return picture
