"""The rows of the grid as they stand: groups with their people, less what is collapsed or filtered away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.views.rota_grid import GroupRow, PersonRow, RotaGrid
from ui.widgets.nearest_word import did_you_mean

Line = GroupRow | PersonRow


def visible_lines(grid: RotaGrid, collapsed: Iterable[str], filter_text: str) -> list[Line]:
    """Group rows followed by their people. A filter keeps whoever matches every word in name, number,
    group or a code of the period; a group without a match is left out, and shown open."""
    words = filter_text.casefold().split()
    closed = set() if words else set(collapsed)
    lines: list[Line] = []
    for group in grid.groups:
        people = [person for person in group.people if matches(words, group, person)]
        if not people and words:
            continue
        lines.append(group)
        if group.name not in closed:
            lines += people
    return lines


def matches(words: Sequence[str], group: GroupRow, person: PersonRow) -> bool:
    """Whether every word is found in what the row shows."""
    if not words:
        return True
    codes = {cell.code.casefold() for cell in person.cells}
    text = f"{person.name} {person.number} {group.name}".casefold()
    return all(word in text or word in codes for word in words)


def nearest(grid: RotaGrid, typed: str) -> str:
    """The filter that may have been meant by one that finds nobody, or ""."""
    rows = [(group, person) for group in grid.groups for person in group.people]
    texts = [f"{person.name} {person.number} {group.name}" for group, person in rows]
    texts += {cell.code for _, person in rows for cell in person.cells}
    return did_you_mean(typed, texts, lambda words: any(matches(words, *row) for row in rows))


def people_in(lines: Iterable[Line]) -> int:
    return sum(isinstance(line, PersonRow) for line in lines)
