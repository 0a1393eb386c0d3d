"""Dates come with the language: their names, the order they are said in, and the order they are typed in."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from solver.language import SENSE_ENDS
from tests.ui.translations.source_texts import PARTS, ROOT

TYPED = f"the order in which a date is typed{SENSE_ENDS}{{day}}/{{month}}"
GERMAN = {
    "Friday": "Freitag",
    "Fri": "Fr",
    "December": "Dezember",
    "Dec": "Dez",
    "{weekday} {day} {month} {year}": "{weekday}, {day}. {month} {year}",
    "{weekday} {day} {month}": "{weekday} {day}. {month}.",
    "{day} {month} {year}": "{day}. {month}. {year}",
    "{first}–{last} {month} {year}": "{first}.–{last}. {month}. {year}",
}
AMERICAN = {
    "{day} {month}": "{month} {day}",
    "{day} {month} {year}": "{month} {day}, {year}",
    "{first}–{last} {month}": "{month} {first}–{last}",
    "{weekday} {day} {month} {year}": "{weekday}, {month} {day}, {year}",
    "{weekday} {day} {month}": "{weekday}, {month} {day}",
    TYPED: "{month}/{day}",
}


def said(texts: dict[str, str], tmp_path: Path, *expressions: str) -> list[str]:
    """What these come to in a process that speaks the language."""
    file = tmp_path / "xx.json"
    file.write_text(json.dumps({"texts": texts, "forms": {}, "which": [0] * 200}), encoding="utf-8")
    script = (
        "from datetime import date, timedelta\nfrom solver.day_names import *\n"
        "from planner.views.rota_versions import period_text\nfrom ui.spoken_dates import date_from_text\n"
        "friday = date(2026, 12, 11)\n" + "".join(f"print({one})\n" for one in expressions)
    )
    environment = {**os.environ, "PLANNER_LANGUAGE_FILE": str(file), "PYTHONIOENCODING": "utf-8"}
    answer = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return answer.stdout.splitlines()


def test_german_dates_are_said_and_typed_the_german_way(tmp_path: Path) -> None:
    assert said(
        GERMAN,
        tmp_path,
        "long_date(friday)",
        "short_date(friday)",
        "date_and_year(friday)",
        "period_text(friday, friday + timedelta(days=2))",
        "date_from_text('fr 11. dez', friday)",
        "date_from_text('Freitag', friday)",
        "date_from_text('25.12.', friday) or date_from_text('25.12', friday)",
    ) == [
        "Freitag, 11. Dezember 2026",
        "Fr 11. Dez.",
        "11. Dez. 2026",
        "11.–13. Dez. 2026",
        "2026-12-11",
        "2026-12-11",
        "2026-12-25",
    ]


def test_where_the_month_comes_first_it_is_typed_first_too(tmp_path: Path) -> None:
    assert said(
        AMERICAN,
        tmp_path,
        "long_date(friday)",
        "short_date(friday)",
        "date_from_text('12/25', friday)",
        "date_from_text('Dec 25', friday)",
        "date_from_text('Fri, Dec 25, 2026', friday)",
    ) == ["Friday, December 11, 2026", "Fri, Dec 11", "2026-12-25", "2026-12-25", "2026-12-25"]


def test_dates_of_the_screens_are_said_as_whole_dates_are(tmp_path: Path) -> None:
    """Absences, skills that run out, weeks of the calendar: none puts its date together by itself."""
    first, last = "friday - timedelta(days=4)", "friday + timedelta(days=21)"
    assert said(
        AMERICAN,
        tmp_path,
        "__import__('ui.people.calendar_model', fromlist=['x']).days_words(friday, friday)",
        f"__import__('ui.people.calendar_model', fromlist=['x']).days_words({first}, friday)",
        f"__import__('ui.people.calendar_model', fromlist=['x']).days_words(friday, {last})",
        "__import__('ui.hotspots.words', fromlist=['x']).date_words(friday)",
        "__import__('ui.day.words', fromlist=['x']).title_date(friday)",
    ) == ["Fri, Dec 11", "Dec 7–11", "Dec 11 – Jan 1", "Dec 11, 2026", "Fri, December 11, 2026"]


def test_no_date_is_cut_out_of_the_words_of_another() -> None:
    """The day of the week has three letters in English only."""
    cut = re.compile(r"(short|long)_date\([^()]*(\([^()]*\))?[^()]*\)\[")
    files = [path for part in PARTS for path in (ROOT / part).rglob("*.py")]
    assert [path.name for path in files if cut.search(path.read_text(encoding="utf-8"))] == []
    assert cut.search("short_date(local.date())[4:]")
