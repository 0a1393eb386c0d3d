"""Text is kept as it is seen; comparing forgives what cannot be seen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.reading.written_text import (
    cleaned,
    heading_key,
    hides_something,
    look_alike_key,
    matching_key,
)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Scott\u00a0Pallister ", "Scott Pallister"),  # Non-breaking space.
        ("Pal\u200blister", "Pallister"),  # Zero-width space.
        ("\u202eretsilaP\u202c", "retsilaP"),  # Direction turned and turned back.
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("O'Neil", "O'Neil"),
        ("'; DROP TABLE staff;--", "'; DROP TABLE staff;--"),
        ("%s {0}", "%s {0}"),
        ("P&C", "P&C"),
        ("Zoë", "Zoë"),
        ("e\u0301\u0301\u0301\u0301\u0301", "e\u0301\u0301\u0301\u0301\u0301"),  # Five marks on one letter.
        ("👨\u200d👩\u200d👧 day", "👨\u200d👩\u200d👧 day"),  # A family held together by joiners.
        ("a\u200db", "ab"),  # The same joiner between letters only hides.
    ],
)
def test_what_is_kept_is_what_is_seen(written: str, kept: str) -> None:
    assert cleaned(written) == kept


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = cleaned(text)

    assert cleaned(once) == once
    assert not hides_something(once)


@given(st.text())
def test_nothing_visible_is_lost(text: str) -> None:
    """Letters, figures and signs are all there, in their order."""

    def visible(some: str) -> str:
        return "".join(c for c in some if unicodedata.category(c)[0] in "LNPSM")

    assert visible(cleaned(text)) == visible(text)


@given(st.text(st.characters(categories=["L", "N"]), min_size=1))
def test_what_cannot_be_seen_does_not_make_another_name(text: str) -> None:
    assert matching_key(f"\u200b{text}\u00a0") == matching_key(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("PCSO", "ＰＣＳＯ"), ("Burn Valley", " burn\u00a0 valley"), ("Straße", "STRASSE"), ("ﬁre", "fire")],
)
def test_names_that_match(one: str, other: str) -> None:
    assert matching_key(one) == matching_key(other)


def test_headings_match_whatever_stands_between_their_words() -> None:
    assert {heading_key(text) for text in ("staff_no", "Staff no.", "STAFF\u00a0NO", " staff-no")} == {
        "staff_no"
    }


def test_letters_of_other_alphabets_are_found_out() -> None:
    cyrillic = "РСЅО"  # Four letters, none of them Latin.

    assert matching_key(cyrillic) != matching_key("PCSO")
    assert look_alike_key(cyrillic) == look_alike_key("PCSO")
