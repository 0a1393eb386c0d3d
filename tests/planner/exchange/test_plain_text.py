"""Text from users stays readable and stays text, whatever was pasted into it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.plain_text import LONGEST_CELL, could_run, plain


@pytest.mark.parametrize("lead", ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"])
def test_every_lead_that_some_reader_runs_is_known(lead: str) -> None:
    assert could_run(f"{lead}1+1")


def test_a_lead_behind_blanks_is_found_too() -> None:
    assert could_run("  =cmd|' /C calc'!A1")


@pytest.mark.parametrize("text", ["", "Amy", "1-2", "O'Neil", "L 15–23*", "− 7.5", "’twas"])
def test_everyday_text_is_left_alone(text: str) -> None:
    assert not could_run(text)
    assert plain(text) == text


def test_what_cannot_be_seen_is_taken_out() -> None:
    # A form feed, half a surrogate pair, a bell and the mark that turns the writing round.
    assert plain("A\x0cm\ud800y\x07 \u202eevil") == "Amy evil"


def test_line_ends_become_one_kind() -> None:
    assert plain("one\r\ntwo\rthree") == "one\ntwo\nthree"


def test_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    cut = plain("x" * 40_000)
    assert len(cut) == LONGEST_CELL
    assert cut.endswith("(cut: longer than a cell can hold)")


@given(st.text(alphabet=st.characters(), max_size=200))
def test_plain_text_can_always_be_written_and_is_stable(text: str) -> None:
    done = plain(text)
    done.encode("utf-8")  # a lone surrogate would raise
    assert plain(done) == done
