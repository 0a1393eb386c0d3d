"""The places of the window, in the order of the navigation rail.

To add one: write its folder (`ui/screen.py` says how) and put its class here, in place of the line
that says it is missing.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.build.screen import BuildScreen
from ui.day.screen import DayScreen
from ui.hotspots.screen import HotspotsScreen
from ui.outputs.screen import OutputsScreen
from ui.people.screen import PeopleScreen
from ui.rota.screen import RotaScreen
from ui.rules.screen import RulesScreen
from ui.screen import Screen
from ui.settings.screen import SettingsScreen


@dataclass(frozen=True, slots=True)
class NotYet:
    """A place that is shown and cannot be opened, with the reason."""

    key: str
    nav_text: str
    icon_name: str
    reason: str


def _missing(key: str, nav_text: str, icon_name: str, instead: str) -> NotYet:
    return NotYet(key, nav_text, icon_name, f"{nav_text} is not in this version yet. {instead}")


# The last one stands at the foot of the rail.
SCREENS: tuple[type[Screen] | NotYet, ...] = (
    RotaScreen,
    DayScreen,
    HotspotsScreen,
    _missing("concerns", "Concerns", "message-square-text", "Visits are planned on Day."),
    PeopleScreen,
    RulesScreen,
    BuildScreen,
    OutputsScreen,
    SettingsScreen,
)
