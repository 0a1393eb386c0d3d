"""The places of the window, in the order of the navigation rail.

To add one: write its folder (`ui/screen.py` says how) and name its class here. A screen is loaded when it is
first needed, or once the window stands: all of them together take longer to load than the week to read.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from solver.language import tr

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.screen import Screen


@dataclass(frozen=True, slots=True)
class NotYet:
    """A place that is shown and cannot be opened, with the reason."""

    key: str
    nav_text: str
    icon_name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Place:
    """A screen by where its class is found; ``key`` is its folder in `ui`, and the class says the same."""

    key: str
    nav_text: str
    icon_name: str

    @property
    def loaded(self) -> bool:
        return self._module in sys.modules

    @property
    def _module(self) -> str:
        return f"ui.{self.key}.screen"

    def load(self) -> type[Screen]:
        """The class, `RotaScreen` of `ui.rota.screen`."""
        found: type[Screen] = getattr(import_module(self._module), f"{self.key.title()}Screen")
        return found

    def badge(self, desk: Desk) -> int:
        """How many things wait there; nothing is loaded only to be counted."""
        return self.load().badge(desk) if self.loaded else 0


# The last one stands at the foot of the rail.
SCREENS: tuple[Place | NotYet, ...] = (
    Place("rota", tr("Rota"), "table"),
    Place("day", tr("Day"), "chart-no-axes-gantt"),
    Place("hotspots", tr("Hotspots"), "circle-dot"),
    Place("concerns", tr("Concerns"), "message-square-text"),
    Place("people", tr("People"), "users"),
    Place("rules", tr("Rules"), "sliders-horizontal"),
    Place("build", tr("Build"), "circle-play"),
    Place("outputs", tr("Outputs"), "printer"),
    Place("settings", tr("Settings"), "settings"),
)

# What a question or a day needs beside its screen, loaded once the screens are: no question waits for it.
LOADED_LATER = (
    "planner.live_day.check",
    "planner.beside.move_asks",
    "ui.answers.cell_dialogs",
    "ui.answers.window",
    "ui.cover.dialog",
)
