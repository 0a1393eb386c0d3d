"""What the General page offers, in its order. To add a setting: a field of `SettingsForm`, of
`planner.commands.settings.FIELDS` (its bounds are taken from there), and a line here."""

from __future__ import annotations

from solver.language import tr
from ui.settings.form_field import Editor, FormField, FormSection

TEAM = (
    FormField(
        "team_name",
        tr("Team"),
        Editor.WORDS,
        tr("At the head of the window, of the workbook and of the briefing."),
    ),
    FormField(
        "planner_name", tr("Planner"), Editor.WORDS, tr("Who plans; beside the menus. It may be left empty.")
    ),
)
LEAVE = (
    FormField(
        "leave_limit_percent",
        tr("Leave limit"),
        Editor.WHOLE,
        tr("So many may be away on a day, but always one person. People marks days beyond it."),
        tr("% of an agency"),
    ),
    FormField(
        "leave_year_month",
        tr("Leave year begins in"),
        Editor.WHOLE,
        tr("On the first of this month: 4 is April. The leave that is left is counted from there."),
        tr("month of the year"),
    ),
)
DARK = (
    FormField(
        "pairs_after_dark",
        tr("Pairs after dark"),
        Editor.TICK,
        tr("Civil dusk and dawn at the base, by date. The rule of this name says how strictly."),
        tr("From dusk to dawn people go in pairs"),
    ),
)
TRAVEL = (
    FormField(
        "walk_km_per_hour", tr("On foot"), Editor.SPEED, tr("An officer’s pace between two stops."), "km/h"
    ),
    FormField("bicycle_km_per_hour", tr("By bicycle"), Editor.SPEED, tr("With stops at crossings."), "km/h"),
    FormField(
        "car_km_per_hour", tr("By car"), Editor.SPEED, tr("In town, lights and queues included."), "km/h"
    ),
    FormField("parking_minutes", tr("To park"), Editor.WHOLE, tr("Added to every way by car."), "min"),
    FormField(
        "detour_percent",
        tr("Detour"),
        Editor.WHOLE,
        tr("130 % makes 1.3 km of 1 km. A table of travel times, once read in, comes first."),
        tr("% of the straight line"),
    ),
)
EQUIPMENT = (
    FormField(
        "vehicles",
        tr("Vehicles"),
        Editor.WHOLE,
        tr("Whoever finds none goes on foot. 0: there are enough."),
        tr("cars"),
    ),
    FormField(
        "radios",
        tr("Radios"),
        Editor.WHOLE,
        tr("Nobody patrols or visits without one, once they are counted. 0: there are enough."),
        tr("radios"),
    ),
)
SECTIONS = (
    FormSection(tr("Team"), TEAM),
    FormSection(tr("Leave"), LEAVE),
    FormSection(tr("After dark"), DARK),
    FormSection(tr("Getting about"), TRAVEL),
    FormSection(tr("Equipment"), EQUIPMENT),
)
