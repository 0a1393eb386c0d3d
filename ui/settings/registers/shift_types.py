"""Shift types: the letters of the rota, their hours, who may work them and what they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from planner.commands.shift_types import FIELDS, AddShiftType, ChangeShiftType, RemoveShiftType
from planner.planner import Command, Planner
from planner.views.form_choices import FormChoices
from planner.views.shift_type_list import ListedShiftType, shift_type_list
from ui.rota.letters import letter_words
from ui.settings import offered
from ui.settings.form_field import Editor, FormField, FormSection, fixed
from ui.settings.register import Fact, Register, RegisterColumn, Values, names
from ui.settings.wall_minutes import ends_after, hours_words
from ui.widgets.figures import short_duration

COLOURS = (
    ("E", "As the Early"),
    ("D", "As the Day"),
    ("M", "As the Middle"),
    ("L", "As the Late"),
    ("", "By its letter"),
)
START, END, PAID, BREAK = 9 * 60, 17 * 60, 450, 30


class ShiftTypes(Register[ListedShiftType]):
    """E 07–15, L 15–23."""

    key, title, one, icon_name = "shift_types", "Shift types", "shift type", "table"
    about = "The tours of duty that people can be given. The letter is the key in the Rota grid."
    columns = (
        RegisterColumn("Shift type"),
        RegisterColumn("Letter", 52),
        RegisterColumn("Hours", 100),
        RegisterColumn("Paid", 72, right=True),
        RegisterColumn("Counts as", 80),
        RegisterColumn("Worked by"),
    )
    sections = (
        FormSection(
            "",
            (
                FormField("code", "Letter", Editor.WORDS),
                FormField("name", "Name", Editor.WORDS),
                FormField("start_minute", "Starts", Editor.CLOCK),
                FormField(
                    "end_minute", "Ends", Editor.CLOCK, "At or before the start means on the next day."
                ),
                FormField("paid_minutes", "Paid", Editor.LENGTH, unit="h"),
                FormField(
                    "break_minutes", "Meal break", Editor.LENGTH, unit="h", about="Within the hours, unpaid."
                ),
            ),
        ),
        FormSection(
            "Who",
            (
                FormField(
                    "roles",
                    "Worked by",
                    Editor.SEVERAL,
                    "Nobody else is given it by a build.",
                    choices=offered.roles,
                ),
                FormField("skills", "Asks for", Editor.COUNTED, choices=offered.skills),
            ),
        ),
        FormSection(
            "How it counts",
            (
                FormField("is_late", "Late", Editor.TICK, unit="Counts as a Late"),
                FormField("is_night", "Night", Editor.TICK, unit="Counts as a night"),
                FormField("active", "In use", Editor.TICK, unit="Can be given in new rotas"),
                FormField("colour_slot", "Colour", Editor.CHOICE, choices=fixed(COLOURS)),
                FormField("position", "Order", Editor.WHOLE, "The lowest stands first in every list."),
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
        return "In use" if row.active else "Out of use"

    def cells(self, row: ListedShiftType) -> tuple[str, ...]:
        counts = " and ".join(word for word, so in (("Late", row.is_late), ("night", row.is_night)) if so)
        hours = hours_words(row.start_minute, row.end_minute)
        worked = names(row.roles)
        return row.name, row.code, hours, short_duration(row.paid_minutes), counts or "–", worked

    def values(self, row: ListedShiftType) -> Values:
        known = {stored for stored, _ in COLOURS}
        slot = row.colour_slot if row.colour_slot in known else ""
        return {**super().values(row), "colour_slot": slot}

    def facts(self, row: ListedShiftType) -> Sequence[Fact]:
        return ("Key in Rota", letter_words(row.code)), ("In patterns", names(row.patterns, "none"))

    def new_values(self, choices: FormChoices, rows: Sequence[ListedShiftType], day: date) -> Values:
        return {
            "code": "",
            "name": "",
            "start_minute": START,
            "end_minute": END,
            "paid_minutes": PAID,
            "break_minutes": BREAK,
            "roles": choices.rota_roles,
            "skills": (),
            "is_late": False,
            "is_night": False,
            "active": True,
            "colour_slot": "",
            "position": max((row.position for row in rows), default=-1) + 1,
        }

    def add(self, values: Values) -> Command:
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
