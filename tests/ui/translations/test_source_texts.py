"""Every text for people is in the files of translations, as the source says it today.

`UPDATE_TRANSLATIONS=1 pytest tests/ui/translations` brings them up to date and compiles what Qt loads.
"""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from solver.language import counted, tr
from tests.ui.translations.phrases import write_phrases
from tests.ui.translations.source_texts import ROOT, NotALiteral, texts_of, texts_of_the_house, update
from ui.language import FOLDER, SpokenTooEarly, file_of, languages, speak_from

EMPTY = FOLDER / "planner.ts"  # what a new language begins with
FILES = (EMPTY, *sorted(set(FOLDER.glob("*.ts")) - {EMPTY}))


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.name)
def test_a_file_of_translations_lists_what_the_source_says(ts: Path, tmp_path: Path) -> None:
    if os.environ.get("UPDATE_TRANSLATIONS"):
        update(ts, tmp_path, "en_GB" if ts == EMPTY else ts.stem)
        if ts != EMPTY:
            write_phrases(ts, ts.with_suffix(".json"), tmp_path)
    said = {(one.text, one.sense, one.counted) for one in texts_of_the_house()}
    listed = {
        (
            message.findtext("source") or "",
            message.findtext("comment") or "",
            message.get("numerus") == "yes",
        )
        for message in ElementTree.parse(ts).iter("message")
    }
    assert (said - listed, listed - said) == (set(), set())


def test_texts_are_found_with_what_tells_them_apart() -> None:
    source = 'tr("Check", sense="a verb")\ncounted(3, "tour")\nmany(n, "person", "people")\nsay("Hello")\n'
    found = [(one.text, one.sense, one.counted) for one in texts_of(source)]
    assert found == [
        ("Check", "a verb", False),
        ("%n tours", "%n tour", True),
        ("%n people", "%n person", True),
    ]


@pytest.mark.parametrize("source", ['tr(f"{who} rests")', "tr(title)", "counted(3, noun)", 'tr("a" + b)'])
def test_a_text_that_no_translator_would_see_is_refused(source: str) -> None:
    with pytest.raises(NotALiteral, match="line 1"):
        list(texts_of(source))


def test_english_needs_no_file() -> None:
    assert tr("Remove {what}", what="Beth") == "Remove Beth"
    assert [counted(n, "person", "people") for n in (0, 1, 2)] == ["0 people", "1 person", "2 people"]


def test_a_language_that_comes_after_the_first_word_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpokenTooEarly, match="before the language was chosen"):
        speak_from(tmp_path / "cy.json")


def test_a_language_is_found_by_what_it_is_a_variety_of(tmp_path: Path) -> None:
    (tmp_path / "cy.json").touch()
    (tmp_path / "pt_BR.json").touch()
    assert languages(tmp_path) == ("en", "cy", "pt_BR")
    found = {"cy-GB": "cy", "cy": "cy", "pt-BR": "pt_BR", "pt": None, "de": None, "en-GB": None}
    for asked, stem in found.items():
        file = file_of([asked], tmp_path)
        assert (file.stem if file else None) == stem
    assert file_of(["de", "cy"], tmp_path) == tmp_path / "cy.json"
    assert file_of(["en-GB", "cy"], tmp_path) is None  # English is no gap to be filled


def test_a_language_counts_in_its_own_way(tmp_path: Path) -> None:
    """Polish has a form for one, one for what ends in 2 to 4 but not in 12 to 14, and one for the rest."""
    ts = tmp_path / "pl.ts"
    inner = "".join(f"<numerusform>%n {form}</numerusform>" for form in "abc")
    ts.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="pl">'
        '<context><name>planner</name><message numerus="yes"><source>%n tours</source>'
        f"<comment>%n tour</comment><translation>{inner}</translation></message>"
        "<message><source>Lock</source><translation>Zablokuj</translation></message>"
        '<message><source>Unlock</source><translation type="unfinished">?</translation></message>'
        "</context></TS>",
        encoding="utf-8",
    )
    phrases = write_phrases(ts, tmp_path / "pl.json", tmp_path)
    said = (
        "from solver.language import counted, tr;"
        "print([counted(n, 'tour') for n in (0, 1, 2, 5, 12, 22, 230, 1003)], tr('Lock'), tr('Unlock'))"
    )
    spoken = subprocess.run(
        [sys.executable, "-c", said],
        env={**os.environ, "PLANNER_LANGUAGE_FILE": str(phrases), "PYTHONIOENCODING": "utf-8"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert spoken.stdout.strip() == (
        "['0 c', '1 a', '2 b', '5 c', '12 c', '22 b', '230 c', '1003 b'] Zablokuj Unlock"
    )
