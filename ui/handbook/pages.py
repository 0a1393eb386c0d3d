"""The pages of the handbook by name, and safe reading of them: files of the handbook and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from solver.language import tr
from ui.actions import Actions
from ui.key_words import key_words
from ui.style import RESOURCES

HANDBOOK = RESOURCES / "handbook"
FIRST = "index"
KEYS = "keys"  # made from the registry of commands, so there is no file of it
CHAPTERS = (
    FIRST, "first_week", "rota", "publishing", "who_can_cover", "answers", "day", "hotspots", "concerns",
    "people", "rules", "build", "outputs", "importing", "settings", "cover_minutes", "words", KEYS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """A page as the list of contents names it. ``name`` is "rota" or "rules/minimum_rest"."""

    name: str
    title: str


def page_file(name: str) -> Path | None:
    """The file of a page; None when there is none, or the name leads out of the handbook."""
    path = (HANDBOOK / f"{name}.md").resolve()
    inside = path.is_relative_to(HANDBOOK.resolve())
    return path if inside and path.is_file() else None


def page_text(name: str, actions: Actions) -> str:
    """A page's Markdown; of a page that is not there the first one's."""
    if name == KEYS:
        return keys_page(actions)
    path = page_file(name) or HANDBOOK / f"{FIRST}.md"
    return path.read_text(encoding="utf-8")


def contents() -> Iterator[Page]:
    """Chapters in their order, then the rules by title."""
    for name in CHAPTERS:
        yield Page(name, tr("Keys and commands") if name == KEYS else title_of(HANDBOOK / f"{name}.md"))
    rules = [path for path in (HANDBOOK / "rules").glob("*.md") if path.stem != FIRST]
    yield Page("rules/index", tr("All rules"))
    yield from sorted((Page(f"rules/{path.stem}", title_of(path)) for path in rules), key=_title)


def title_of(path: Path) -> str:
    """What the first line says."""
    with path.open(encoding="utf-8") as file:
        return file.readline().lstrip("# ").strip()


def keys_page(actions: Actions) -> str:
    """Every command with its key, by menu, from the registry."""
    lines = [tr("# Keys and commands"), "", tr("Single letters work while the grid has the keyboard."), ""]
    menu = ""
    for spec in actions.specs.values():
        if spec.menu != menu:
            menu = spec.menu
            lines += ["", f"## {menu}", "", tr("| Key | Command | What it does |"), "|---|---|---|"]
        keys = [key_words(key) for key in spec.keys]
        words = spec.text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
        said = " ".join(word for word in (spec.tip, spec.missing) if word)
        lines.append(f"| {', '.join(keys).replace('|', '')} | {words} | {said.replace('|', '')} |")
    return "\n".join(lines) + "\n"


def _title(page: Page) -> str:
    return page.title.casefold()
