"""The documents keep up: their links lead somewhere, and every folder of the program is explained."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text(encoding="utf-8"))
    inside = [link for link in links if "://" not in link and not link.startswith("mailto:")]
    assert [link for link in inside if not (document.parent / link).exists()] == []


def test_every_folder_with_code_is_explained_in_the_architecture() -> None:
    explained = set(
        re.findall(r"`([\w/]+)/`", (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"))
    )
    # Down to the second level a newcomer needs to know; screens of the window and formats of exchange
    # are many siblings of one shape, and their parent's line speaks for them.
    folders = {
        path.parent.relative_to(ROOT) for top in ("planner", "solver") for path in (ROOT / top).rglob("*.py")
    }
    wanted = {folder.as_posix() for folder in folders if len(folder.parts) <= 2}
    assert wanted - explained == set()


def test_decisions_have_a_number_each_and_name_what_was_put_aside() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert len({int(path.name[:4]) for path in decisions}) == len(decisions)
    texts = {path.name: path.read_text(encoding="utf-8") for path in decisions}
    assert [
        name for name, text in texts.items() if not re.search(r"put aside|considered|rejected", text, re.I)
    ] == []
