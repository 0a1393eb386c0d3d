"""The week in words on paper: every sentence, on as many pages as it takes, without private reasons."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.answers.week_words import Sentence
from planner.commands.absences import AddAbsence
from planner.planner import Planner
from planner.views.staff_register import staff_register
from tests.ui.outputs.drive import choose, ready, write
from tests.ui.outputs.noting_pen import NotingPen
from ui.outputs.kinds.week_in_words import PreparedWords
from ui.outputs.pages import BOTTOM, RIGHT
from ui.outputs.pen import Pen
from ui.outputs.screen import OutputsScreen
from ui.outputs.words_page import LINE, WORDS, WordsOf, WordsPages


def pages_of(*sentences: Sentence) -> WordsPages:
    sheet = WordsOf(sentences, "Community Safety Team", "Week 50 · 7–13 Dec 2026", "Draft 1", True, True)
    return WordsPages(sheet, datetime(2026, 12, 6, 9, 0), Pen(None))


def written_on(pages: WordsPages, page: int) -> list[tuple[float, float, float, str]]:
    pen = NotingPen()
    pages.draw(page, pen)
    return pen.written


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("many", [1, 30, 200])
def test_every_sentence_stands_on_a_page_whole_and_in_order(many: int) -> None:
    words = "is away for the whole of the week and nobody who counts towards the cover of the Late is free"
    topics = ("Cover", "Away", "Lates")
    sentences = tuple(
        Sentence(f"Number {number} {words}.", (), topic) for topic in topics for number in range(many)
    )
    pages = pages_of(*sentences)
    drawn = [written_on(pages, page) for page in range(pages.count)]
    assert all(y <= BOTTOM and end <= RIGHT + 1 for page in drawn for _, end, y, _ in page)
    said = [(y, text) for page in drawn for x, _, y, text in page if x == WORDS]
    assert " ".join(text for _, text in said) == " ".join(one.text for one in sentences)
    for page in drawn:  # no line on another
        lines = [y for x, _, y, _ in page if x == WORDS]
        assert all(below - above >= LINE for above, below in pairwise(lines))
        # Whoever holds this page alone sees what its first sentence is about.
        first = min(y for x, _, y, _ in page if x == WORDS)
        assert any(text.split(",")[0] in topics for x, _, y, text in page if y == first and x < WORDS)
    if many == 1:
        assert pages.count == 1


def test_it_goes_out_as_a_page_of_pdf_whose_figures_can_be_searched(
    qtbot: QtBot, outputs: OutputsScreen, recorded: Callable[[], list[str]], tmp_path: Path
) -> None:
    choose(qtbot, outputs, "words")
    prepared = outputs.prepared
    assert isinstance(prepared, PreparedWords)
    assert prepared.file_name == "In words week 50 draft 1.pdf"
    assert prepared.warnings == ["A draft: what it says may still change."]
    path = tmp_path / "words.pdf"
    write(qtbot, outputs, path)
    data = path.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == prepared.laid_out.count
    # A PDF lists the letters its shapes stand for; the figures 0 to 9 are among them.
    letters = set(re.findall(r"<(\w{4})>", data.decode("latin-1")))
    assert {f"{ord(figure):04X}" for figure in "0123456789:–"} <= letters
    assert recorded() == ["Week in words: Week 50 · 7–13 Dec 2026, Draft 1 to words.pdf"]


def test_nobodys_sickness_is_on_the_page(qtbot: QtBot, outputs: OutputsScreen, planner: Planner) -> None:
    amy = next(one for one in planner.read(staff_register).people if one.name == "Amy Hargreaves")
    planner.execute(AddAbsence(amy.person_id, "SK", date(2026, 12, 8), date(2026, 12, 9)))
    choose(qtbot, outputs, "words")
    ready(qtbot, outputs)
    pages = outputs.preview.pages.sheets.pages
    assert isinstance(pages, WordsPages)
    said = [text for page in range(pages.count) for *_, text in written_on(pages, page)]
    assert "Amy Hargreaves: absence, Tue 8 to Wed 9." in said
    assert not any("sick" in text.lower() for text in said)
