"""The rota's cells in words: for screen readers, the inspector, tooltips and the status bar."""

from __future__ import annotations

from planner.views.rota_grid import CellKind, DayHeader, GroupRow, PersonRow, RotaCell, ShiftLegend
from planner.views.rota_verdict import BreachRow
from solver.day_names import day_in_full
from solver.language import tr
from ui.widgets import figures

ABSENCES = {
    "AL": tr("Leave"), "SK": tr("Sick"), "TR": tr("Training"), "CT": tr("Court"), "AD": tr("Other duty"),
}  # fmt: skip


def day_words(header: DayHeader) -> str:
    """ "Fri 11 December"."""
    return day_in_full(header.day)


def cell_words(cell: RotaCell, shifts: dict[str, ShiftLegend]) -> str:
    """ "Late", "rest day", "Leave"."""
    if cell.kind is CellKind.EMPTY:
        return tr("not employed")
    if cell.kind is CellKind.NO_ROTA:
        return tr("no rota yet")
    if cell.kind is CellKind.REST:
        return tr("rest day")
    if cell.kind is CellKind.ABSENCE:
        return ABSENCES.get(cell.code, cell.code)
    return shifts[cell.code].name if cell.code in shifts else cell.code


def absence_word(code: str) -> str:
    """What the chip says beside the two letters."""
    return ABSENCES.get(code, "")


def marks(cell: RotaCell, breaches: list[BreachRow]) -> list[str]:
    """Everything the cell's marks mean, in the order they are read."""
    said = []
    if cell.locked:
        said.append(tr("locked"))
    if cell.request:
        said.append(tr("request {request}", request=cell.request))
    if cell.part_absence:
        said.append(cell.part_absence)
    if cell.changed:
        said.append(tr("changed since published"))
    broken = sum(breach.forbids_publishing for breach in breaches)
    overridden = sum(breach.override is not None for breach in breaches)
    missed = len(breaches) - broken - overridden
    if broken:
        said.append(figures.many(broken, "rule broken", "rules broken"))
    if overridden:
        said.append(figures.many(overridden, "must overridden", "musts overridden"))
    if missed:
        said.append(figures.many(missed, "preference missed", "preferences missed"))
    if cell.note:
        said.append(tr("note"))
    return said


def accessible_cell(
    person: PersonRow,
    header: DayHeader,
    cell: RotaCell,
    breaches: list[BreachRow],
    shifts: dict[str, ShiftLegend],
) -> str:
    """ "Scott Pallister, Fri 11 December, Late, locked, 1 preference missed"."""
    parts = [person.name, day_words(header), cell_words(cell, shifts), *marks(cell, breaches)]
    return ", ".join(parts)


def accessible_group(group: GroupRow, header: DayHeader | None, at: int) -> str:
    """ "Police — PCSOs, Fri 11 December, 7 on duty"."""
    if header is None:
        return f"{group.name}, {figures.many(len(group.people), 'person', 'people')}"
    return tr(
        "{name}, {day_words}, {on_duty} on duty",
        name=group.name,
        day_words=day_words(header),
        on_duty=group.on_duty[at],
    )
