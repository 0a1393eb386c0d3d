"""Publish: what changes, by person, before it is told; refused while a must is broken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.views.rota_grid import CellKind, RotaGrid
from planner.views.rota_verdict import RotaVerdict
from planner.views.version_differences import CellDifference, VersionDifferences
from solver.language import tr
from ui import style
from ui.rota import wording
from ui.spoken_dates import day_of_week
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

COLUMNS = (Column(tr("Person"), 20, strong=True), Column(tr("Tours"), wraps=True))
OVERRIDDEN = (
    Column(tr("Broken by hand"), wraps=True),
    Column(tr("Reason"), 24, wraps=True),
    Column(tr("Decided by"), 18),
)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One person's changes: "Thu 10 Middle, Fri 11 Middle"."""

    name: str
    words: str


def changes_by_person(found: VersionDifferences) -> Iterator[ChangeLine]:
    """Everybody whose tours differ from what was published, in the order of the grid."""
    shifts = {shift.code: shift for shift in found.shift_types}
    for name, cells in groupby(found.cells, key=_name):
        said = [
            tr(
                "{day} {cell_words} (was {wording_cell_words})",
                day=day_of_week(cell.day),
                cell_words=wording.cell_words(cell.after, shifts),
                wording_cell_words=wording.cell_words(cell.before, shifts),
            )
            for cell in cells
        ]
        yield ChangeLine(name, ", ".join(said))


def override_lines(verdict: RotaVerdict) -> Iterator[tuple[str, str, str]]:
    """What is broken, why, and who decided it."""
    for breach in verdict.breaches:
        if breach.override is not None:
            yield f"{breach.rule_title}: {breach.text}", breach.override.reason, breach.override.authorised_by


def _name(cell: CellDifference) -> str:
    return cell.name


def why_not_publish(grid: RotaGrid | None, verdict: RotaVerdict | None) -> str:
    """The reason a rota cannot be published now, or ""."""
    if grid is None or verdict is None:
        return tr("There is no rota for this week yet.")
    if grid.state != "draft":
        return tr("{version} is no draft.", version=grid.version)
    if verdict.musts_without_reason:
        musts = many(verdict.musts_without_reason, "must is", "musts are")
        return tr("{musts} broken without a reason. F8 goes to the first.", musts=musts)
    if not any(cell.kind is CellKind.DUTY for g in grid.groups for p in g.people for cell in p.cells):
        return tr("{version} has no tours of duty yet.", version=grid.version)
    return ""


class PublishDialog(QDialog):
    """The list to read before everybody is told. ``found`` is None for a period never published before."""

    def __init__(
        self, whole: RotaGrid, verdict: RotaVerdict, found: VersionDifferences | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Publish"))
        changes = list(changes_by_person(found)) if found is not None else []
        self.resize(style.px(640), style.px(520 if changes or verdict.broken_musts else 140))
        self.list = PlainTable(tr("Changes by person"), COLUMNS)
        self.list.show_rows([(change.name, change.words) for change in changes])
        self.list.setVisible(bool(changes))
        self.overridden = PlainTable(tr("Musts broken by hand"), OVERRIDDEN)
        self.overridden.show_rows([*override_lines(verdict)])
        self.overridden.setVisible(bool(verdict.broken_musts))
        kinds = QDialogButtonBox.StandardButton
        buttons = DialogButtons(kinds.Cancel)
        publish = buttons.addButton(tr("Publish"), QDialogButtonBox.ButtonRole.AcceptRole)
        publish.setShortcut("Ctrl+Return")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(style.GAP[2])
        column.addWidget(Label(tr("Publish {title}", title=whole.title), size="title"))
        column.addWidget(Label(_summary(verdict, found, len(changes)), tone="second", wrap=True))
        column.addWidget(self.overridden, 1)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)


def _summary(verdict: RotaVerdict, found: VersionDifferences | None, people: int) -> str:
    missed = many(verdict.preferences_missed, "preference is", "preferences are")
    overridden = many(verdict.broken_musts, "must is", "musts are")
    musts = (
        tr("{overridden} overridden", overridden=overridden)
        if verdict.broken_musts
        else tr("Every must is met")
    )
    rules = tr("{musts}; {missed} missed.", musts=musts, missed=missed)
    if found is None:
        return tr(
            "{rules} This period has not been published before, so everybody's rota is new.", rules=rules
        )
    if not people:
        return tr("{rules} Nobody's tours have changed since {before}.", rules=rules, before=found.before)
    changed = many(len(found.cells), "cell")
    return tr(
        "{rules} Since {before}, {changed} of {persons} changed.",
        rules=rules,
        before=found.before,
        changed=changed,
        persons=many(people, "person", "people"),
    )
