"""The week in words as a PDF, from the window or from a command line without a screen."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from planner.answers.week_words import week_words_to_send
from planner.planner import Planner
from planner.today import date_today
from planner.views.rota_versions import rota_versions
from planner.views.team_facts import team_facts
from solver.language import tr
from ui.outputs.pages_pdf import pages_to_pdf, ready_to_draw
from ui.outputs.pen import Pen
from ui.outputs.words_page import WordsOf, WordsPages


def words_of(planner: Planner, rota_id: int) -> WordsOf:
    """What the page of a rota says."""
    row = next(row for row in planner.read(rota_versions) if row.rota_id == rota_id)
    team = planner.read(team_facts)
    sentences = planner.read(week_words_to_send, rota_id, date_today())
    return WordsOf(sentences, team.team_name, row.title, row.version, row.state == "draft", team.example_data)


def words_to_pdf(path: Path, sheet: WordsOf, printed_at: datetime) -> None:
    """Put the words on paper, in the place of ``path``; FileNotWritten says why when they cannot be."""
    ready_to_draw()
    title = tr("The week in words, {period}", period=sheet.period)
    pages_to_pdf(path, WordsPages(sheet, printed_at, Pen(None)), title)
