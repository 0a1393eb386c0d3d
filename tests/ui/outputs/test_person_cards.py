"""Person cards: a page each, whole weeks, nothing cut without a word, and nobody of the public on them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.planner import Planner
from planner.views.day_plan import StopKind, day_plan
from planner.views.person_cards import CardDay, CardStop, WeekCard, week_cards
from planner.views.rota_grid import rota_span
from planner.views.rota_versions import current_rota
from tests.ui.outputs.drive import choose, write
from tests.ui.outputs.noting_pen import NotingPen
from ui.outputs.card_page import CardPages, CardsOf
from ui.outputs.kinds.person_cards import PreparedCards
from ui.outputs.pages import BOTTOM, RIGHT
from ui.outputs.screen import OutputsScreen
from ui.widgets.figures import span

MONDAY = date(2026, 12, 7)
DAYS = tuple(MONDAY + timedelta(days=after) for after in range(7))
FRIDAY = DAYS[4]


def cards_of(planner: Planner) -> tuple[WeekCard, ...]:
    rota = planner.read(current_rota, MONDAY)
    assert rota is not None
    plans = {day: planner.read(day_plan, day) for day in DAYS}
    return week_cards(planner.read(rota_span, rota, MONDAY, 7), plans, DAYS)


def test_a_card_has_the_week_and_every_stop_of_a_planned_day(sample_day: Planner) -> None:
    plan = sample_day.read(day_plan, FRIDAY)
    assert plan is not None
    row = next(row for group in plan.groups for row in group.rows if len(row.stops) > 3)
    card = next(card for card in cards_of(sample_day) if card.person_id == row.person_id)
    assert [day.day for day in card.days] == list(DAYS)
    assert [day.planned for day in card.days] == [day == FRIDAY for day in DAYS]
    friday = card.days[4]
    assert friday.hours == span(row.tour_start, row.tour_end)
    assert [(stop.start, stop.end) for stop in friday.stops] == [(s.start, s.end) for s in row.stops]
    # Case references stay in the window.
    fridays = [stop for one in cards_of(sample_day) for stop in one.days[4].stops]
    visits = [stop for stop in fridays if stop.kind is StopKind.VISIT]
    assert visits
    assert not any(re.search(r"[A-Z]-\d", stop.what) for stop in visits)
    away = {day.words for one in cards_of(sample_day) for day in one.days if not day.hours}
    assert away <= {"Rest day", "Leave", "Away"}


def a_card(stops: int) -> WeekCard:
    lines = tuple(
        CardStop(540 + 5 * n, 545 + 5 * n, StopKind.PATROL, "12", "Middleton Grange ramp", ("Marcus Bell",))
        for n in range(stops)
    )
    days = tuple(CardDay(day, "Late", "15:00–23:00", "", True, lines) for day in DAYS)
    return WeekCard(1, "Amy Hargreaves", "PCSO 7214", "Police — PCSOs", 7, 7 * 444, days)


def pages_of(card: WeekCard) -> CardPages:
    sheet = CardsOf((card,), "Community Safety Team", "Week 50 · 7–13 Dec 2026", "Draft 1", True)
    return CardPages(sheet, datetime(2026, 12, 6, 9, 0))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("stops", [0, 3, 8, 12, 40])
def test_a_week_stays_on_its_page_however_full_it_is(stops: int) -> None:
    pen = NotingPen()
    card = a_card(stops)
    pages_of(card).draw(0, pen)
    assert all(y <= BOTTOM for _, _, y, _ in pen.written)
    assert all(end <= RIGHT + 1 for _, end, _, _ in pen.written)
    shown = sum(text == "Middleton Grange ramp" for *_, text in pen.written)
    if shown < 7 * stops:  # what has no room is said on every day that lacks some
        assert sum(text.endswith("the others are on the briefing.") for *_, text in pen.written) == 7
    else:
        assert shown == 7 * stops
    if not stops:
        assert sum(text == "Nothing is planned beside the tour." for *_, text in pen.written) == 7


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("tours", "said"), [(1, "1 tour, 7.4 h"), (7, "7 tours, 7.4 h")])
def test_the_heading_counts_tours(tours: int, said: str) -> None:
    pen = NotingPen()
    pages_of(replace(a_card(0), tours=tours, planned_minutes=444)).draw(0, pen)
    assert f"PCSO 7214 · Police — PCSOs · {said}" in [text for *_, text in pen.written]


@pytest.mark.usefixtures("qapp")
def test_a_day_without_run_sheets_says_so(sample: Planner) -> None:
    pen = NotingPen()
    card = replace(a_card(0), days=tuple(replace(day, planned=False) for day in a_card(0).days))
    pages_of(card).draw(0, pen)
    assert sum(text == "Patrols and visits are not planned yet." for *_, text in pen.written) == 7


def test_the_cards_go_out_as_one_pdf_with_a_page_each(
    qtbot: QtBot, outputs: OutputsScreen, recorded: Callable[[], list[str]], tmp_path: Path
) -> None:
    choose(qtbot, outputs, "cards")
    prepared = outputs.prepared
    assert isinstance(prepared, PreparedCards)
    assert prepared.file_name == "Person cards week 50 draft 1.pdf"
    people = len(prepared.sheet.cards)
    assert outputs.preview.pages.sheets.pages is not None
    assert outputs.preview.pages.sheets.pages.count == people
    # No day of this week is planned in this file.
    (warning,) = prepared.warnings
    assert warning.startswith("Not planned yet, so tours only: Mon 7 Dec, Tue 8 Dec, ")
    path = tmp_path / "cards.pdf"
    write(qtbot, outputs, path)
    assert len(re.findall(rb"/Type\s*/Page\b", path.read_bytes())) == people
    assert recorded() == ["Person cards: Week 50 · 7–13 Dec 2026, Draft 1 to cards.pdf"]
