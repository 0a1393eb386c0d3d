"""Copy to Excel and back: what is read, what is refused, and in which words."""

from __future__ import annotations

import pytest

from planner.views.rota_grid import RotaCell
from tests.ui import rota_rows as rows
from ui.rota import clipping
from ui.rota.clipping import Clip, PasteRefused

CODES = {"E", "D", "M", "L"}
AWAY = {"AL", "SK"}


def test_what_is_copied_can_be_pasted_back() -> None:
    block: list[list[RotaCell | None]] = [
        [rows.a_cell("E"), rows.a_cell(".")],
        [rows.a_cell("L*+"), rows.a_cell("M")],
    ]
    assert clipping.as_text(block) == "E\tRD\nL\tM"
    assert clipping.from_text(clipping.as_text(block), CODES, AWAY) == Clip((("E", None), ("L", "M")))


def test_excel_adds_hours_stars_spaces_and_line_ends_which_are_understood() -> None:
    # An exported cell says "L 15–23" and marks a lock with a star; Excel ends its lines with CR LF.
    assert clipping.from_text("L 15–23\t e* \r\nrd\t\r\n", CODES, AWAY) == Clip((("L", "E"), (None, None)))


def test_a_word_that_is_no_shift_is_refused_with_its_place() -> None:
    with pytest.raises(PasteRefused) as refusal:
        clipping.from_text("E\tE\nE\tX9", CODES, AWAY)
    assert str(refusal.value) == (
        "Row 2, column 2 of what was copied says “X9”, which is no shift. Known are D, E, L, M and RD."
    )


def test_an_absence_is_refused_with_the_way_to_record_one() -> None:
    with pytest.raises(PasteRefused, match=r"Row 1, column 1 .* is AL: absences cannot be pasted. Press A"):
        clipping.from_text("AL", CODES, AWAY)


def test_a_block_repeats_over_a_selection_that_is_a_multiple_of_it() -> None:
    two = Clip((("E", "L"),))
    assert clipping.spread(two, 2, 4) == Clip((("E", "L", "E", "L"), ("E", "L", "E", "L")))
    assert clipping.spread(two, 1, 3) == two  # three is no multiple of two: pasted once


def test_html_beside_the_text_escapes_what_was_typed() -> None:
    assert clipping.as_html([[rows.a_cell("E")]]) == "<table><tr><td>E</td></tr></table>"
