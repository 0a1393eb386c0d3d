"""Hours as people write and read them, and the walk over shortfalls."""

from __future__ import annotations

from datetime import date

import pytest

from ui.hotspots.shortfalls import Shortfall, step
from ui.hotspots.studies import STUDIES
from ui.hotspots.words import hours_words
from ui.widgets.typed_spans import NotHours, spans_from_text, text_of_spans

MONDAY, TUESDAY = date(2026, 12, 7), date(2026, 12, 8)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("15-22", ((900, 1320),)),
        ("15:30–20.30", ((930, 1230),)),
        ("18 to 2", ((1080, 1560),)),  # after midnight
        ("20–24", ((1200, 1440),)),
        ("16–18, 10–12", ((600, 720), (960, 1080))),
        ("", ()),
    ],
)
def test_spans_are_read(text: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert spans_from_text(text) == spans


@pytest.mark.parametrize("text", ["late", "15", "25–26", "15:75–16", "10–14, 12–16", "24–02", "15–22 16–18"])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(NotHours):
        spans_from_text(text)


def test_what_is_offered_for_typing_is_read_back_the_same() -> None:
    spans = ((600, 720), (1080, 1560))
    assert spans_from_text(text_of_spans(spans)) == spans


def test_hours_are_told_once_for_days_that_share_them() -> None:
    week = tuple((day, 900, 1320) for day in range(7))
    assert hours_words(week) == "15–22 every day"
    assert hours_words(week[:5]) == "Mon–Fri 15–22"
    assert hours_words((*week[:5], (5, 720, 1200))) == "Mon–Fri 15–22, Sat 12–20"
    assert hours_words(()) == "no active hours"


def test_f8_starts_at_the_day_in_hand_and_goes_round() -> None:
    found = [Shortfall(MONDAY, 1, "", ""), Shortfall(MONDAY, 5, "", ""), Shortfall(TUESDAY, 2, "", "")]
    assert step(found, (TUESDAY, 9), 1) == found[2]
    assert step(found, found[2].place, 1) == found[0]
    assert step(found, found[0].place, -1) == found[2]
    assert step(found, (MONDAY, 9), -1) == found[1]
    assert step([], (MONDAY, 1), 1) is None


def test_each_study_fits_the_bounds_of_its_own_patrols() -> None:
    for study in STUDIES:
        dose = study.changes
        assert dose["dwell_least_minutes"] <= dose["dwell_target_minutes"] <= dose["dwell_most_minutes"]
    assert [study.minutes for study in STUDIES] == [15, 45, 45]
