"""A new user's first week on a real X server: by keys and mouse, read from what it leaves."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from planner.planner import Planner
from planner.views.rota_versions import current_rota, rota_versions
from tests.real_screen.real_screen import RealScreen

MONDAY_OF_FIRST_PERSON = (466, 155)  # pixels on a screen of 1600 × 1000, text at 100 %
FRIDAY_OF_FIRST_PERSON = (857, 155)
LONGEST_BUILD_SECONDS = 100  # a build of the week is proven in 5 to 20 s; the screen stops it after 60


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[RealScreen]:
    if not sys.platform.startswith("linux"):
        pytest.skip("a real X server is there on Linux only")
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {' and '.join(missing)}: on Debian apt-get install xvfb xdotool")
    with RealScreen(tmp_path) as screen:
        yield screen


@pytest.mark.timeout(300)
def test_from_an_empty_home_to_a_published_week_in_excel(screen: RealScreen, tmp_path: Path) -> None:
    screen.front("Shift planner")  # nothing was opened before: a choice, with the example team first
    screen.press("Return")
    screen.front("Rota, week 50 (draft 1)")
    screen.drag(MONDAY_OF_FIRST_PERSON, FRIDAY_OF_FIRST_PERSON)
    screen.press("F5")
    screen.front("Build: ")
    screen.press("F5")
    screen.front("Built: ", LONGEST_BUILD_SECONDS)
    screen.press("ctrl+Return")
    screen.front("Rota, week 50 (draft 1)")
    screen.press("space", "Down", "0", "ctrl+z")
    screen.press("ctrl+shift+p")
    screen.front("Publish")
    screen.press("Return")
    screen.front("Rota, week 50 (published 1)")
    screen.press("ctrl+e")
    screen.front("Export to Excel")
    screen.press("Return")
    screen.gone("Export to Excel")
    book = tmp_path / "Rota week 50 published 1.xlsx"
    screen.until(book.exists, "the workbook")
    screen.front("Rota workbook")
    screen.press("ctrl+q")
    assert screen.program.wait(30) == 0
    assert screen.said == ""  # Qt found nothing to warn of

    assert load_workbook(book, read_only=True).worksheets[0]["A1"].value == "Rota: Week 50 · 7–13 Dec 2026"
    (file,) = tmp_path.rglob("example.planner")
    with Planner.open(file) as planner:
        rota_id = planner.read(current_rota)
        assert rota_id is not None
        assert planner.verdict(rota_id).broken_musts == 0
        assert [row.version for row in planner.read(rota_versions) if row.rota_id == rota_id] == [
            "Published 1"
        ]
        steps = [step.label for step in reversed(planner.history(20))]
    assert steps[:2] == ["Open the example team", "Start the rota of Mon 7 to Sun 13 Dec"]
    assert steps[2].startswith("Move Amy Hargreaves, Mon 7 Dec")
    assert steps[3:] == [
        "Accept the build into Draft 1",
        "Lock Amy Hargreaves, Fri 11 Dec",  # where the tour was dropped; the rest day after it was taken back
        "Publish Mon 7 to Sun 13 Dec, version 1",
    ]
