"""A rule's sentence in lines: nothing is lost, nothing sticks out, and fields are found by the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from planner.views.rule_list import SentencePart
from ui.rules.sentence import lay_out, values_of

PARTS = (
    SentencePart("Average no more than "),
    SentencePart("48 h", name="minutes_a_week", unit="duration", value=2880),
    SentencePart(" a week over "),
    SentencePart("17 weeks", name="weeks", unit="weeks", value=17),
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [90, 160, 240, 1000])
def test_every_piece_stays_within_the_width_and_the_words_keep_their_order(width: int) -> None:
    laid = lay_out(PARTS, width)
    seen = [piece for piece in laid.pieces if piece.text.strip()]
    assert all(piece.box.left() >= 0 and piece.box.right() < width for piece in seen)
    said = "".join(piece.text for piece in laid.pieces).replace(" ", "")
    assert said == "Averagenomorethan48haweekover17weeks"
    assert laid.height >= max(piece.box.bottom() for piece in laid.pieces)


@pytest.mark.usefixtures("qapp")
def test_a_narrower_column_needs_more_lines() -> None:
    assert lay_out(PARTS, 1000).height < lay_out(PARTS, 160).height < lay_out(PARTS, 80).height


@pytest.mark.usefixtures("qapp")
def test_a_field_is_found_where_it_is_drawn(qapp: QApplication) -> None:
    laid = lay_out(PARTS, 200)
    for number in range(len(values_of(PARTS))):
        middle = laid.value_box(number).center()
        assert laid.value_at(middle.x(), middle.y()) == number
    assert laid.value_at(1, 1) == -1  # "Average" is a word
    assert laid.value_box(2).isEmpty()
