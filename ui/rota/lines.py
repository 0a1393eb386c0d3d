"""The rows of the grid as they stand: groups with their people, less what is collapsed or filtered away."""

from __future__ import annotations

from collections.abc import Iterable

from planner.views.rota_grid import GroupRow, PersonRow, RotaGrid

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


def matches(words: list[str], group: GroupRow, person: PersonRow) -> bool:
    """Whether every word is found in what the row shows."""
    if not words:
        return True
    codes = {cell.code.casefold() for cell in person.cells}
    text = f"{person.name} {person.number} {group.name}".casefold()
    return all(word in text or word in codes for word in words)


def people_in(lines: Iterable[Line]) -> int:
    return sum(isinstance(line, PersonRow) for line in lines)
