"""The handbook keeps up with the catalogue, its links lead somewhere, and F1 opens the right page."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from solver.deployment.rules import CATALOGUE as DAY_RULES
from solver.rota.rules import CATALOGUE as ROTA_RULES
from solver.rule import Rule, shown
from ui.handbook.pages import CHAPTERS, HANDBOOK, KEYS, contents, page_file
from ui.handbook.rule_pages import rule_page, rule_pages
from ui.handbook.window import HandbookWindow
from ui.main_window import MainWindow
from ui.rules.screen import RulesScreen
from ui.screens import SCREENS, NotYet

PAGES = sorted(HANDBOOK.rglob("*.md"))


def test_the_pages_of_the_rules_are_those_of_the_catalogue() -> None:
    """Written anew with UPDATE_HANDBOOK=1."""
    folder = HANDBOOK / "rules"
    if os.environ.get("UPDATE_HANDBOOK"):
        for old in folder.glob("*.md"):
            old.unlink()
        for name, text in rule_pages().items():
            (folder / name).write_text(text, encoding="utf-8")
    kept = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    assert kept == rule_pages()


@pytest.mark.parametrize("kind", [*ROTA_RULES, *DAY_RULES], ids=lambda kind: kind.key)
def test_a_rule_s_page_says_its_sentence_and_every_value_with_its_bounds(kind: type[Rule]) -> None:
    text = rule_page(kind)
    assert str(kind()) in text
    for spec in kind.specs().values():
        lines = [line for line in text.splitlines() if line.startswith(f"| {spec.label} |")]
        most = shown(spec.most, spec.unit) if spec.most is not None else ""
        assert any(line.endswith(f"| {most} |" if most else "| |") for line in lines)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(HANDBOOK).as_posix())
def test_links_and_pictures_lead_to_something_in_the_handbook(page: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
        there = (page.parent / target).resolve()
        assert there.is_relative_to(HANDBOOK)
        assert there.is_file() or there.stem == KEYS, target


def test_every_chapter_is_in_the_contents_and_every_screen_has_one() -> None:
    names = [page.name for page in contents()]
    assert len(names) == len(set(names))
    files = {path.relative_to(HANDBOOK).with_suffix("").as_posix() for path in PAGES}
    assert files | {KEYS} == set(names)
    ours = {place.key for place in SCREENS if not isinstance(place, NotYet)}
    assert ours <= set(CHAPTERS)


def handbook(window: MainWindow) -> HandbookWindow:
    window.desk.actions["help.handbook"].trigger()
    found = window.findChild(HandbookWindow)
    assert found is not None
    return found


def test_f1_opens_the_page_of_the_screen_and_of_the_selected_rule(window: MainWindow) -> None:
    assert handbook(window).page == "rota"
    window.open("rules")
    screen = window.front
    assert isinstance(screen, RulesScreen)
    screen.table.go_to_first()
    opened = handbook(window)
    assert opened.page.startswith("rules/")
    assert page_file(opened.page) is not None
    rule = screen.table.current_rule()
    assert rule is not None
    assert opened.view.toPlainText().startswith(rule.title)


def test_a_link_is_followed_and_alt_left_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    opened = handbook(window)
    qtbot.waitUntil(opened.isActiveWindow)  # else the key is the window's behind it
    opened.open_page("rules")
    opened.view.anchorClicked.emit(QUrl("rules/index.md"))
    assert opened.page == "rules/index"
    opened.view.anchorClicked.emit(QUrl("minimum_rest.md"))
    assert opened.page == "rules/minimum_rest"
    QTest.keyClick(opened.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened.page == "rules/index"


def test_nothing_is_loaded_from_elsewhere(window: MainWindow) -> None:
    opened = handbook(window)
    page = opened.page
    for address in ("https://example.org/a.png", "file:///etc/hostname", "../../pyproject.toml"):
        opened.view.anchorClicked.emit(QUrl(address))
        assert opened.page == page
        assert opened.view.loadResource(2, QUrl(address)) is None
    assert not opened.view.loadResource(2, QUrl("pictures/rota.png")).isNull()


def test_the_field_finds_a_page(window: MainWindow) -> None:
    opened = handbook(window)
    field = opened.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "rest between tours")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.page == "rules/minimum_rest"


def test_the_page_of_keys_has_every_command(window: MainWindow) -> None:
    opened = handbook(window)
    opened.open_page(KEYS)
    text = opened.view.toPlainText()
    for spec, _ in window.desk.actions:
        assert spec.tip in text
