"""Places on the National Grid, and which of them is the base."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from planner.commands.places import FIELDS, AddPlace, ChangePlace, RemovePlace, SetBase
from planner.planner import Command, CommandRefused, Planner
from planner.views.form_choices import FormChoices
from planner.views.place_list import ListedPlace, place_list
from solver.language import tr
from ui.settings.editors.lines import point_text
from ui.settings.form_field import Editor, FormField, FormSection
from ui.settings.register import Fact, Register, RegisterColumn, Values, names

FEW_FIGURES = 6  # squares of 100 m
GROUPS = (tr("Base"), tr("Places"), tr("Of hotspots"), tr("Of visits"))


class Places(Register[ListedPlace]):
    """Hubs, hotspots, where visits are. Never a member of the public's name."""

    key, title, one, icon_name = "places", tr("Places and base"), "place", "map-pin"
    about = tr("Where things are. Tours start and end at the base; dusk and travel are reckoned from there.")
    columns = (
        RegisterColumn(tr("Place")),
        RegisterColumn(tr("Grid reference"), 104),
        RegisterColumn(tr("Ward"), 150),
        RegisterColumn(tr("Needed for")),
    )
    sections = (
        FormSection(
            "",
            (
                FormField("name", tr("Name"), Editor.WORDS),
                FormField(
                    "point",
                    tr("Where"),
                    Editor.POINT,
                    tr(
                        "A grid reference such as NZ 507 328, or metres east and north such as 450700, "
                        "532800."
                    ),
                ),
                FormField("ward", tr("Ward"), Editor.WORDS),
                FormField("is_base", tr("Base"), Editor.TICK, unit=tr("Tours start and end here")),
            ),
        ),
    )
    bounds = FIELDS

    def read(self, planner: Planner, day: date) -> Sequence[ListedPlace]:
        return sorted(planner.read(place_list), key=lambda row: GROUPS.index(self.group_of(row)))

    def row_id(self, row: ListedPlace) -> int:
        return row.place_id

    def name_of(self, row: ListedPlace) -> str:
        return row.name

    def group_of(self, row: ListedPlace) -> str:
        if row.is_base:
            return tr("Base")
        return tr("Of hotspots") if row.of_hotspot else tr("Of visits") if row.of_visit else tr("Places")

    def cells(self, row: ListedPlace) -> tuple[str, ...]:
        return row.name, point_text(*row.point, FEW_FIGURES), row.ward or "–", names(row.needed_for, "–")

    def facts(self, row: ListedPlace) -> Sequence[Fact]:
        metres = tr("{easting} east, {northing} north", easting=row.easting, northing=row.northing)
        return (tr("In metres"), metres), (tr("Needed for"), names(row.needed_for, tr("nothing yet")))

    def new_values(self, choices: FormChoices, rows: Sequence[ListedPlace], day: date) -> Values:
        return {"name": "", "point": None, "ward": "", "is_base": not any(row.is_base for row in rows)}

    def add(self, values: Values) -> Command:
        if values["point"] is None:
            raise CommandRefused(tr("Write where the place is: a grid reference such as NZ 507 328."))
        easting, northing = values["point"]
        return AddPlace(values["name"], easting, northing, values["ward"], values["is_base"])

    def change(self, row: ListedPlace, name: str, value: Any) -> Command:
        if name == "is_base":
            if not value:
                raise CommandRefused(
                    tr("{name} is the base until another place is. Tick that one.", name=row.name)
                )
            return SetBase(row.place_id)
        if name == "point":
            return ChangePlace(row.place_id, {"easting": value[0], "northing": value[1]})
        return ChangePlace(row.place_id, {name: value})

    def remove(self, row: ListedPlace) -> Command:
        return RemovePlace(row.place_id)
