"""The Rules screen's toolbar: the set in use, all or some of its rules, filter; undo, add, try."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu

from solver.language import tr
from ui.actions import Actions
from ui.rules.model import ALL, MUST, OFF, PREFER, kind_of
from ui.rules.reading import RulesReading
from ui.widgets.button import Button, popup_below
from ui.widgets.filter_field import FilterField
from ui.widgets.segmented import CommandSegments
from ui.widgets.toolbar import Toolbar

_PARTS = (
    (ALL, tr("All"), "rules.all"), (MUST, tr("Must"), "rules.musts"),
    (PREFER, tr("Prefer"), "rules.preferences"), (OFF, tr("Off"), "rules.off"),
)  # fmt: skip


class RulesControls(QObject):
    """Fills a toolbar and tells what was chosen on it."""

    set_chosen = Signal(str)

    def __init__(self, toolbar: Toolbar, actions: Actions) -> None:
        super().__init__(toolbar)
        self._copying = actions["rules.copy_set"]
        self.only = CommandSegments(tr("Rules shown"), actions, _PARTS)
        self.filter = FilterField(tr("Filter"))
        self.sets = Button(tr("Set"))
        self.sets.menu_mark = True
        self._reading: RulesReading | None = None
        toolbar.add_title(tr("Rules"))
        toolbar.add(self.sets, gives_way=2)
        toolbar.add_line()
        toolbar.add(self.only)
        toolbar.add(self.filter, gives_way=3)
        toolbar.add_stretch()
        toolbar.add_undo()
        toolbar.add_action("edit.new", word=tr("Add rule…"), icon="plus", gives_way=1)
        toolbar.add_primary("plan.try", word=tr("Try it"), icon="columns-2")
        self.sets.clicked.connect(actions["rules.set"].trigger)

    def show_reading(self, reading: RulesReading) -> None:
        """The set's name, and how many rules are of each kind."""
        self._reading = reading
        self.sets.setText(tr("Set: {set_name}", set_name=reading.rules.set_name).replace("&", "&&"))
        self.sets.setAccessibleName(tr("Set of rules: {set_name}", set_name=reading.rules.set_name))
        kinds = [kind_of(rule) for rule in reading.rules.rules]
        for key, word, _ in _PARTS:
            self.only.show_text(key, f"{word} {len(kinds) if key == ALL else kinds.count(key)}")

    def show_sets(self) -> None:
        """Offer every set, and the way to a new one."""
        if self._reading is None:
            return
        menu = QMenu(self.sets)
        for name in self._reading.scopes.set_names:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self._reading.rules.set_name)
            action.triggered.connect(partial(self._choose, name))
        menu.addSeparator()
        menu.addAction(self._copying)
        menu.exec(popup_below(self.sets))
        menu.deleteLater()

    def _choose(self, name: str) -> None:
        if self._reading is not None and name != self._reading.rules.set_name:
            self.set_chosen.emit(name)

    def copy_set(self) -> None:
        """The copy is in use from then on; the set before it stays as it is."""
        name, agreed = QInputDialog.getText(self.sets, tr("Copy the set of rules"), tr("Name of the new set"))
        if agreed and name.strip():
            self.set_chosen.emit(name.strip())
