"""What works on every screen: undo and redo, going places, panes, theme and text size, help."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from planner.views.team_facts import team_facts
from solver.language import tr
from ui import style
from ui.destination import Destination
from ui.go_to import GoToBox
from ui.key_sheet import KeySheet
from ui.notice import Notice, NoticeKind, Remedy
from ui.recent_files import recent_files
from ui.screen import Handler
from ui.screens import NotYet
from ui.theme_choice import SYSTEM, ThemeChoice
from ui.widgets.dock import Dock

if TYPE_CHECKING:
    from ui.main_window import MainWindow

TEXT_STEPS = (100, 110, 125, 150, 175, 200)


class Everywhere:
    """The window's own handlers. Kept apart from the window, which only assembles."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._planner = window.desk.planner
        self._actions = window.desk.actions
        self.theme = ThemeChoice(window.state)
        self.team_name = ""
        self._undo_label: str | None = None
        self._redo_label: str | None = None
        self.handlers: dict[str, Handler] = {
            "edit.undo": Handler(self._undo, self._why_no_undo),
            "edit.redo": Handler(self._redo, self._why_no_redo),
            "file.open": Handler(self._open_another),
            "file.import": Handler(self._import),
            "people.import": Handler(self._import),
            "file.save": Handler(self._say_saved),
            "file.copy_with_passphrase": Handler(self._copy_with_passphrase),
            "file.quit": Handler(window.close),
            "view.next_pane": Handler(self._next_pane),
            "view.previous_pane": Handler(self._previous_pane),
            "view.inspector": Handler(self._toggle_inspector, self._why_no_inspector),
            "view.below": Handler(self._toggle_below, self._why_no_below),
            "view.reset": Handler(self._reset_layout),
            "view.light": Handler(self.theme.choose_light),
            "view.dark": Handler(self.theme.choose_dark),
            "view.contrast": Handler(self.theme.choose_contrast),
            "view.system_theme": Handler(self.theme.choose_system),
            "view.larger": Handler(self._larger, self._why_not_larger),
            "view.smaller": Handler(self._smaller, self._why_not_smaller),
            "tools.go_to": Handler(self._go_to),
            "help.handbook": Handler(self._show_handbook),
            "help.keys": Handler(self._show_keys),
            "help.about": Handler(self._show_about),
        }
        for key, place in window.places.items():
            reason = place.reason if isinstance(place, NotYet) else ""
            self.handlers[f"go.{key}"] = Handler(_Opening(window, key), _Reason(reason))
        for action_id, item in (("file.export", "export"), ("file.print", "print")):
            sending = _Going(window, Destination("outputs", item=item))
            self.handlers[action_id] = Handler(sending, _Reason(window.desk.why_not_open("outputs")))

        for action_id in ("plan.check", "plan.next_problem", "plan.previous_problem"):
            self.handlers[action_id] = Handler(_Doing(window, "rota", action_id))
        importing = _Doing(window, "hotspots", "file.import_crime")
        self.handlers["file.import_crime"] = Handler(importing, _Reason(window.desk.why_not_open("hotspots")))
        for spec, _ in window.desk.actions:
            if spec.choice and spec.home:
                why_not = _Reason(window.desk.why_not_open(spec.home))
                self.handlers[spec.id] = Handler(_Doing(window, spec.home, spec.id), why_not)

    def tell_state(self) -> None:
        """Name the next undo and redo; mark example data; count what waits in each place."""
        self._undo_label, self._redo_label = self._planner.undo_label, self._planner.redo_label
        for action_id, word, label in (
            ("edit.undo", tr("&Undo"), self._undo_label),
            ("edit.redo", tr("&Redo"), self._redo_label),
        ):
            self._actions[action_id].setText(f"{word} {_escaped(label)}" if label else word)
        facts = self._planner.read(team_facts)
        self.team_name = facts.team_name
        self._window.menu_corner.show_facts(example_data=facts.example_data, user=facts.planner_name)
        for key, place in self._window.places.items():
            if not isinstance(place, NotYet):
                self._window.rail.buttons[key].set_count(place.badge(self._window.desk))
        self._tick()

    def _tick(self) -> None:
        chosen = "system_theme" if self.theme.chosen == SYSTEM else self.theme.chosen
        self._actions[f"view.{chosen}"].setChecked(True)
        for kind in ("inspector", "below"):
            dock = self._dock(kind)
            self._actions[f"view.{kind}"].setChecked(dock is not None and not dock.isHidden())

    # History ----------------------------------------------------------------------------------------

    def _undo(self) -> None:
        self._window.desk.undo()

    def _redo(self) -> None:
        self._window.desk.redo()

    def _why_no_undo(self) -> str:
        return "" if self._undo_label else tr("Nothing to take back.")

    def _why_no_redo(self) -> str:
        return "" if self._redo_label else tr("Nothing was taken back.")

    def _say_saved(self) -> None:
        text = tr("Each change is saved as it is made. Undo works after a restart too.")
        self._window.desk.tell(Notice(tr("Everything is saved."), text, NoticeKind.OK, key="saved"))

    # Files ------------------------------------------------------------------------------------------

    def _open_another(self, wanted: Path | None = None) -> None:
        """This file stays open until another one is; ``wanted`` is tried first."""
        from ui.start_dialog import StartDialog  # needed here only, and not for every start

        others = [path for path in recent_files(self._window.state) if path != self._planner.path]
        dialog = StartDialog(self._window, others)
        if wanted is not None:
            dialog.open_file(wanted)
        following = dialog.planner or dialog.ask()
        if following is not None:
            self._window.following = following
            self._window.close()

    def _copy_with_passphrase(self) -> None:
        from ui.protected_copy import ask_place  # few people need it often

        path = ask_place(self._window, self._planner.path)
        if path is not None:
            self.copy_to(path)

    def copy_to(self, path: Path) -> None:
        """Ask for the passphrase of a copy in this place, and write it."""
        from ui.protected_copy import PassphraseDialog

        dialog = PassphraseDialog(path, self._planner.copy_with_passphrase, self._window)
        if dialog.exec():
            self._tell_copied(path)
        dialog.deleteLater()

    def _tell_copied(self, path: Path) -> None:
        said = tr("Nobody opens it without the passphrase. This file and its backups are as they were.")
        remedy = Remedy(tr("Open the copy…"), partial(self._open_another, path))
        written = tr("{name} is written.", name=path.name)
        self._window.desk.tell(Notice(written, said, NoticeKind.OK, (remedy,), "copied"))

    def _import(self) -> None:
        from ui.imports.wizard import open_import  # the readers are slow to load

        open_import(self._window.desk, self._window)

    # Panes ------------------------------------------------------------------------------------------

    def _panes(self) -> list[QWidget]:
        window, front = self._window, self._window.front
        inside = [front.toolbar, *front.panes()] if front is not None else []
        messages = [window.messages] if window.messages.isVisible() else []
        return [window.rail, *messages, *inside, window.strip]

    def _next_pane(self) -> None:
        self._move_pane(1)

    def _previous_pane(self) -> None:
        self._move_pane(-1)

    def _move_pane(self, step: int) -> None:
        panes = [pane for pane in self._panes() if _first_focus(pane) is not None]
        at = next((i for i, pane in enumerate(panes) if _holds_focus(pane)), -1 if step > 0 else 0)
        if panes:
            target = _first_focus(panes[(at + step) % len(panes)])
            if target is not None:
                target.setFocus()

    def _dock(self, kind: str) -> Dock | None:
        front = self._window.front
        return front.findChild(Dock, f"{front.key}.{kind}") if front is not None else None

    def _toggle_inspector(self) -> None:
        self._toggle(self._dock("inspector"))

    def _toggle_below(self) -> None:
        self._toggle(self._dock("below"))

    def _toggle(self, dock: Dock | None) -> None:
        if dock is not None:
            dock.setVisible(dock.isHidden())
        self._tick()

    def _why_no_inspector(self) -> str:
        return "" if self._dock("inspector") else tr("This screen has no inspector.")

    def _why_no_below(self) -> str:
        return "" if self._dock("below") else tr("This screen has no strip below.")

    def _reset_layout(self) -> None:
        self._window.state.forget_layouts()
        for screen in self._window.screens.values():
            screen.reset_layout()
        self._tick()

    # Text size --------------------------------------------------------------------------------------

    def _larger(self) -> None:
        self.theme.set_text_percent(min(step for step in TEXT_STEPS if step > style.look.text_percent))

    def _smaller(self) -> None:
        self.theme.set_text_percent(max(step for step in TEXT_STEPS if step < style.look.text_percent))

    def _why_not_larger(self) -> str:
        return "" if style.look.text_percent < TEXT_STEPS[-1] else tr("200 % is the largest.")

    def _why_not_smaller(self) -> str:
        return "" if style.look.text_percent > TEXT_STEPS[0] else tr("100 % is the smallest.")

    # Windows of help --------------------------------------------------------------------------------

    def _go_to(self) -> None:
        GoToBox(self._window).exec()

    def _show_keys(self) -> None:
        KeySheet(self._actions, self._window).exec()

    def _show_handbook(self) -> None:
        from ui.handbook.window import HandbookWindow  # the catalogue's pages are read when asked for

        opened = self._window.findChild(HandbookWindow) or HandbookWindow(self._actions, self._window)
        opened.open_page(self._window.front.help_page() if self._window.front is not None else "index")
        opened.show()
        opened.raise_()
        opened.activateWindow()
        opened.view.setFocus()

    def _show_about(self) -> None:
        from ui.about import AboutBox  # few people open it; the window starts without it

        AboutBox(self._window).exec()


class _Opening:
    """Brings one place to the front; a callable, so that each nav action has its own."""

    def __init__(self, window: MainWindow, key: str) -> None:
        self._window, self._key = window, key

    def __call__(self) -> None:
        self._window.open(self._key)


class _Going:
    """Goes to a place and begins there what was asked for."""

    def __init__(self, window: MainWindow, destination: Destination) -> None:
        self._window, self._destination = window, destination

    def __call__(self) -> None:
        self._window.go(self._destination)


class _Doing:
    """Brings a place to the front and carries out there what the screen in front does not."""

    def __init__(self, window: MainWindow, key: str, action_id: str) -> None:
        self._window, self._key, self._action_id = window, key, action_id

    def __call__(self) -> None:
        self._window.open(self._key)
        front = self._window.front
        if front is not None and self._action_id in front.handlers:
            self._window.carry_out_or_explain(self._action_id)


class _Reason:
    """Always the same answer to "why not"."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def __call__(self) -> str:
        return self._reason


def _escaped(label: str) -> str:
    return label.replace("&", "&&")


def _holds_focus(pane: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))


def _first_focus(pane: QWidget) -> QWidget | None:
    """The first control of a pane that the keyboard can reach."""
    return next(filter(_takes_focus, [pane, *pane.findChildren(QWidget)]), None)


def _takes_focus(widget: QWidget) -> bool:
    reachable = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return reachable and widget.isVisible() and widget.isEnabled()
