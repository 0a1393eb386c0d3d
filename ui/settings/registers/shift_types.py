"""Shift types: the letters of the rota, their hours, who may work them and what they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from planner.commands.shift_types import FIELDS, AddShiftType, ChangeShiftType, RemoveShiftType
from planner.planner import Command, CommandRefused, Planner
from planner.views.form_choices import FormChoices
from planner.views.shift_type_list import ListedShiftType, shift_type_list
from solver.language import tr
from ui.rota.letters import letter_words
from ui.settings import offered
from ui.settings.form_field import Editor, FormField, FormSection, fixed
from ui.settings.register import Fact, Register, RegisterColumn, Values, names
from ui.settings.wall_minutes import A_DAY, ends_after, hours_words
from ui.widgets.figures import short_duration

COLOURS = (
    ("E", tr("As the Early")),
    ("D", tr("As the Day")),
    ("M", tr("As the Middle")),
    ("L", tr("As the Late")),
    ("", tr("By its letter")),
)
START, END, PAID, BREAK = 9 * 60, 17 * 60, 450, 30
NIGHT_MINUTES = 180


class ShiftTypes(Register[ListedShiftType]):
    """E 07–15, L 15–23."""

    key, title, one, icon_name = "shift_types", tr("Shift types"), tr("shift type"), "table"
    about = tr("The tours of duty that people can be given. The letter is the key in the Rota grid.")
    columns = (
        RegisterColumn(tr("Shift type")),
        RegisterColumn(tr("Letter"), 52),
        RegisterColumn(tr("Hours"), 116),
        RegisterColumn(tr("Paid"), 72, right=True),
        RegisterColumn(tr("Counts as"), 80),
        RegisterColumn(tr("Worked by")),
    )
    sections = (
        FormSection(
            "",
            (
                FormField("code", tr("Letter"), Editor.WORDS),
                FormField("name", tr("Name"), Editor.WORDS),
                FormField("start_minute", tr("Starts"), Editor.CLOCK),
                FormField(
                    "end_minute",
                    tr("Ends"),
                    Editor.CLOCK,
                    tr("At or before the start means on the next day."),
                ),
                FormField("paid_minutes", tr("Paid"), Editor.LENGTH, unit="h"),
                FormField(
                    "break_minutes",
                    tr("Meal break"),
                    Editor.LENGTH,
                    unit="h",
                    about=tr("Within the hours, unpaid."),
                ),
            ),
        ),
        FormSection(
            tr("Who"),
            (
                FormField(
                    "roles",
                    tr("Worked by"),
                    Editor.SEVERAL,
                    tr("Nobody else is given it by a build."),
                    choices=offered.roles,
                ),
                FormField("skills", tr("Asks for"), Editor.COUNTED, choices=offered.skills),
            ),
        ),
        FormSection(
            tr("How it counts"),
            (
                FormField("is_late", tr("Late"), Editor.TICK, unit=tr("Counts as a Late")),
                FormField("is_night", tr("Night"), Editor.TICK, unit=tr("Counts as a night")),
                FormField("active", tr("In use"), Editor.TICK, unit=tr("Can be given in new rotas")),
                FormField("colour_slot", tr("Colour"), Editor.CHOICE, choices=fixed(COLOURS)),
                FormField(
                    "position", tr("Order"), Editor.WHOLE, tr("The lowest stands first in every list.")
                ),
            ),
        ),
    )
    bounds = FIELDS

    def read(self, planner: Planner, day: date) -> Sequence[ListedShiftType]:
        return sorted(planner.read(shift_type_list), key=lambda row: not row.active)

    def row_id(self, row: ListedShiftType) -> int:
        return row.shift_type_id

    def name_of(self, row: ListedShiftType) -> str:
        return f"{row.code} {row.name}"

    def group_of(self, row: ListedShiftType) -> str:
        return tr("In use") if row.active else tr("Out of use")

    def cells(self, row: ListedShiftType) -> tuple[str, ...]:
        counts = tr(" and ").join(
            word for word, so in ((tr("Late"), row.is_late), ("night", row.is_night)) if so
        )
        hours = hours_words(row.start_minute, row.end_minute)
        worked = names(row.roles)
        return row.name, row.code, hours, short_duration(row.paid_minutes), counts or "–", worked

    def values(self, row: ListedShiftType) -> Values:
        known = {stored for stored, _ in COLOURS}
        slot = row.colour_slot if row.colour_slot in known else ""
        return {**super().values(row), "colour_slot": slot}

    def facts(self, row: ListedShiftType) -> Sequence[Fact]:
        return (tr("Key in Rota"), letter_words(row.code)), (
            tr("In patterns"),
            names(row.patterns, tr("none")),
        )

    def new_values(self, choices: FormChoices, rows: Sequence[ListedShiftType], day: date) -> Values:
        return {
            "code": "",
            "name": "",
            "start_minute": START,
            "end_minute": END,
            "paid_minutes": PAID,
            "break_minutes": BREAK,
            # Asked for where there are several: whoever is ticked is given it by the next build.
            "roles": choices.rota_roles if len(choices.rota_roles) == 1 else (),
            "skills": (),
            "is_late": False,
            "is_night": False,
            "active": True,
            "colour_slot": "",
            "position": max((row.position for row in rows), default=-1) + 1,
        }

    def entered(self, draft: Values, name: str, value: Any) -> Values:
        """Paid hours and night go along with the times until somebody has set them otherwise."""
        now = {**draft, name: value}
        if name == "is_night" or name == "paid_minutes":
            return now
        if draft["paid_minutes"] == _paid(draft):
            now["paid_minutes"] = _paid(now)
        if draft["is_night"] == _is_night(draft):
            now["is_night"] = _is_night(now)
        return now

    def add(self, values: Values) -> Command:
        if not values["roles"]:
            raise CommandRefused(tr("Tick who may work it: a build gives it to nobody else."))
        end = ends_after(values["start_minute"], values["end_minute"])
        return AddShiftType(**{**values, "end_minute": end})

    def change(self, row: ListedShiftType, name: str, value: Any) -> Command:
        if name in ("roles", "skills"):
            return ChangeShiftType(row.shift_type_id, {}, **{name: value})
        changes = {name: value}
        if name in ("start_minute", "end_minute"):
            start = value if name == "start_minute" else row.start_minute
            end = value if name == "end_minute" else row.end_minute
            changes = {"start_minute": start, "end_minute": ends_after(start, end)}
        return ChangeShiftType(row.shift_type_id, changes)

    def remove(self, row: ListedShiftType) -> Command:
        return RemoveShiftType(row.shift_type_id)


def _paid(values: Values) -> int:
    """The whole tour without its break, as long as that leaves anything."""
    start, end = _times(values)
    return max(0, end - start - int(values["break_minutes"]))


def _is_night(values: Values) -> bool:
    """Three hours or more between 23:00 and 06:00, as in regulation 2 of the Working Time Regulations."""
    start, end = _times(values)
    nights = ((day * A_DAY - 60, day * A_DAY + 360) for day in (0, 1))
    return sum(max(0, min(end, last) - max(start, first)) for first, last in nights) >= NIGHT_MINUTES


def _times(values: Values) -> tuple[int, int]:
    start = int(values["start_minute"])
    return start, ends_after(start, int(values["end_minute"]))
