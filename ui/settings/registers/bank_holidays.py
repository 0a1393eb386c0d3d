"""Bank holidays: rules and reports know them by their dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from planner.commands.dates import (
    HOLIDAY_FIELDS,
    AddBankHoliday,
    AddBankHolidays,
    ChangeBankHoliday,
    RemoveBankHoliday,
)
from planner.planner import Command, Planner
from planner.views.bank_holiday_list import ListedBankHoliday, bank_holiday_list
from planner.views.form_choices import FormChoices
from solver.language import tr
from ui.settings.form_field import Editor, FormField, FormSection
from ui.settings.register import OtherDeed, Register, RegisterColumn, Values
from ui.spoken_dates import short_date


def _years(day: date) -> str:
    return tr("Add England’s of {year} and {day_year}", year=day.year, day_year=day.year + 1)


def _add_years(day: date) -> Command:
    return AddBankHolidays((day.year, day.year + 1))


class BankHolidays(Register[ListedBankHoliday]):
    """Those of England can be added a year at a time; a proclamation may add one."""

    key, title, one, icon_name = "bank_holidays", tr("Bank holidays"), tr("bank holiday"), "flag"
    about = tr("The days that count as bank holidays.")
    columns = (RegisterColumn(tr("Bank holiday")), RegisterColumn(tr("Date"), 100))
    sections = (
        FormSection(
            "",
            (
                FormField("date", tr("Date"), Editor.DATE),
                FormField("name", tr("Name"), Editor.WORDS),
            ),
        ),
    )
    bounds = HOLIDAY_FIELDS
    others = (OtherDeed("settings.bank_holidays", _years, _add_years),)

    def read(self, planner: Planner, day: date) -> Sequence[ListedBankHoliday]:
        return planner.read(bank_holiday_list)

    def row_id(self, row: ListedBankHoliday) -> int:
        return row.bank_holiday_id

    def name_of(self, row: ListedBankHoliday) -> str:
        return row.name

    def group_of(self, row: ListedBankHoliday) -> str:
        return str(row.date.year)

    def cells(self, row: ListedBankHoliday) -> tuple[str, ...]:
        return row.name, short_date(row.date)

    def new_values(self, choices: FormChoices, rows: Sequence[ListedBankHoliday], day: date) -> Values:
        return {"date": day, "name": ""}

    def add(self, values: Values) -> Command:
        return AddBankHoliday(**values)

    def change(self, row: ListedBankHoliday, name: str, value: Any) -> Command:
        return ChangeBankHoliday(row.bank_holiday_id, {name: value})

    def remove(self, row: ListedBankHoliday) -> Command:
        return RemoveBankHoliday(row.bank_holiday_id)
