"""What the General page offers, in its order. To add a setting: a field of `SettingsForm`, of
`planner.commands.settings.FIELDS` (its bounds are taken from there), and a line here."""

from __future__ import annotations

from ui.settings.form_field import Editor, FormField, FormSection

TEAM = (
    FormField(
        "team_name", "Team", Editor.WORDS, "At the head of the window, of the workbook and of the briefing."
    ),
    FormField("planner_name", "Planner", Editor.WORDS, "Who plans; beside the menus. It may be left empty."),
)
LEAVE = (
    FormField(
        "leave_limit_percent",
        "Leave limit",
        Editor.WHOLE,
        "So many may be away on a day, but always one person. People marks days beyond it.",
        "% of an agency",
    ),
    FormField(
        "leave_year_month",
        "Leave year begins in",
        Editor.WHOLE,
        "On the first of this month: 4 is April. The leave that is left is counted from there.",
        "month of the year",
    ),
)
DARK = (
    FormField(
        "pairs_after_dark",
        "Pairs after dark",
        Editor.TICK,
        "Civil dusk and dawn at the base, by date. The rule of this name says how strictly.",
        "From dusk to dawn people go in pairs",
    ),
)
TRAVEL = (
    FormField("walk_km_per_hour", "On foot", Editor.SPEED, "An officer’s pace between two stops.", "km/h"),
    FormField("bicycle_km_per_hour", "By bicycle", Editor.SPEED, "With stops at crossings.", "km/h"),
    FormField("car_km_per_hour", "By car", Editor.SPEED, "In town, lights and queues included.", "km/h"),
    FormField("parking_minutes", "To park", Editor.WHOLE, "Added to every way by car.", "min"),
    FormField(
        "detour_percent",
        "Detour",
        Editor.WHOLE,
        "130 % makes 1.3 km of 1 km. A table of travel times, once read in, comes first.",
        "% of the straight line",
    ),
)
EQUIPMENT = (
    FormField(
        "vehicles",
        "Vehicles",
        Editor.WHOLE,
        "Whoever finds none goes on foot. 0: there are enough.",
        "cars",
    ),
    FormField(
        "radios",
        "Radios",
        Editor.WHOLE,
        "Nobody patrols or visits without one, once they are counted. 0: there are enough.",
        "radios",
    ),
)
SECTIONS = (
    FormSection("Team", TEAM),
    FormSection("Leave", LEAVE),
    FormSection("After dark", DARK),
    FormSection("Getting about", TRAVEL),
    FormSection("Equipment", EQUIPMENT),
)
