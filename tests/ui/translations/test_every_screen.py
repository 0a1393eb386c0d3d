"""Every screen speaks the language: opened in a made-up one, no word of English is left on it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import String, inspect, select
from sqlalchemy.orm import Session

from planner.domain.record import Record
from planner.planner import Planner
from tests.ui.translations.phrases import write_phrases
from tests.ui.translations.pseudo import translate_all
from tests.ui.translations.source_texts import ROOT, update

# What stays as it is, each for its reason.
DATES = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    ("January February March April May June July August September October November December"),
)  # are the locale's, and the test's is British
KEYS = "Ctrl Alt Shift Meta Enter Esc Space Home End Del Left Right Up Down PgUp PgDown Tab"  # Qt names them
NAMES = "fx xlsx Excel Python PDF CSV ICS XLSX Linux"  # of things that are called so everywhere
UNITS = "km"
CODES = "RD OFFICIAL SENSITIVE"  # letters of the grid; markings in the words of the government
PAPERS = (  # the workbook as it leaves, cell by cell; licences as they were given
    "outputs: SheetTable", "outputs: ElidedLabel: Rota: ", "AboutBox: QPlainTextEdit",
)  # fmt: skip
OF_QT = {  # is in its own qtbase_xx.qm
    "Close", "Float", "Closes the dock widget", "Undocks and re-attaches the dock widget",
    "Scroll Left", "Scroll Right",
}  # fmt: skip

_WORD = re.compile(r"(?<![^\W\d_])[A-Za-z]{2,}(?![^\W\d_])")


@pytest.fixture(scope="session")
def shown(sample_day_file: Path, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    """Where and what, of every text on every screen in the made-up language."""
    folder = tmp_path_factory.mktemp("words")
    ts, out, file = folder / "xx.ts", folder / "texts.json", folder / "week.planner"
    update(ts, folder, "en_GB")
    translate_all(ts)
    file.write_bytes(sample_day_file.read_bytes())
    words = [str(write_phrases(ts, folder / "xx.json", folder)), str(file), str(out)]
    subprocess.run(
        [sys.executable, "-m", "tests.ui.translations.shown_texts", *words], cwd=ROOT, check=True, timeout=550
    )
    return [(where, text) for where, text in json.loads(out.read_text(encoding="utf-8"))]


@pytest.mark.timeout(600)  # all screens at once, on a busy machine
def test_no_english_is_left_on_any_screen(shown: list[tuple[str, str]], sample_day_file: Path) -> None:
    with Planner.open(sample_day_file) as planner:
        own = {word.casefold() for text in planner.read(_texts) for word in _WORD.findall(text)}
        stored = [step.label for step in planner.history(9)]  # a step keeps the name it was given
    own |= {word.casefold() for names in (KEYS, NAMES, UNITS, CODES) for word in names.split()}
    own |= {name[:size].casefold() for names in DATES for name in names.split() for size in (2, 3, 9)}
    english = {
        f"{where}: {text}"
        for where, text in shown
        if text not in OF_QT
        and not any(f"{where}: {text}".startswith(paper) for paper in PAPERS)
        and any(word.casefold() not in own for word in _WORD.findall(without(text, stored)))
    }
    assert english == set()
    # The walk came by: a heading, a sentence with a value, a plural and a command, all in the language.
    said = " ".join(text for _, text in shown)
    assert all(word in said for word in ("Ŕúĺéś", "ḿíń", "ťóúŕś", "Úńďó"))


def without(text: str, stored: list[str]) -> str:
    for label in stored:
        text = text.replace(label, "")
    return text


def _texts(session: Session) -> list[str]:
    """All that somebody entered: names, notes, streets."""
    found = []
    for mapper in Record.registry.mappers:
        columns = [column for column in inspect(mapper.class_).columns if type(column.type) is String]
        for row in session.execute(select(*columns)) if columns else ():
            found += [held for held in row if isinstance(held, str)]
    return found
