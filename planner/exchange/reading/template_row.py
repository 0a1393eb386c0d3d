"""What a row of an import template is made of: a frozen pydantic model whose fields say what may stand there.

The fields of a model are the columns of its template; a field's alias is the column's name where the two
differ in unit (`contract_minutes_per_week` is read from `contract_hours`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationInfo

from planner.exchange.reading.table import CellError
from planner.exchange.reading.written_values import (
    NotValidError,
    read_choice,
    read_clock,
    read_date,
    read_list,
    read_minutes,
    read_number,
    read_text,
    read_whole_number,
    read_yes_no,
)
from solver.language import tr

Choices = Mapping[str, Iterable[str]]
"""For a column, the names it may hold: what the planner already knows, such as its roles."""


class TemplateRow(BaseModel):
    """One row; `line_number` says where it stands in its file, for whatever must be said about it later."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    line_number: int


RowT = TypeVar("RowT", bound=TemplateRow)


@dataclass(frozen=True, slots=True)
class Imported(Generic[RowT]):
    """What a file holds, not yet stored: its rows, and what people should know about the reading."""

    source: str
    rows: tuple[RowT, ...]
    notices: tuple[str, ...] = ()


def read_with(read: Callable[..., object], *bounds: object) -> BeforeValidator:
    """What a reader takes from a cell; cells that hold an error or no value never reach it."""

    def validate(value: Any) -> object:
        _refuse_cell_error(value)
        return read(value, *bounds)

    return BeforeValidator(validate)


def _validate_date(value: Any, info: ValidationInfo) -> date:
    _refuse_cell_error(value)
    return read_date(value, (info.context or {}).get("date_order"))


def _refuse_cell_error(value: Any) -> None:
    if isinstance(value, CellError):
        raise NotValidError("value", tr("it {reason}", reason=value.reason))


def _names(info: ValidationInfo, built_in: tuple[str, ...]) -> tuple[str, ...]:
    choices: Choices = (info.context or {}).get("choices", {})
    return tuple(choices.get(info.field_name or "", built_in))


def chosen(*built_in: str) -> BeforeValidator:
    """A name out of those the planner knows for the column, else of these; any text if there are none."""

    def validate(value: Any, info: ValidationInfo) -> str:
        _refuse_cell_error(value)
        names = _names(info, built_in)
        return read_choice(value, names) if names else read_text(value)

    return BeforeValidator(validate)


def chosen_list(*built_in: str) -> BeforeValidator:
    """Several such names in one cell, between commas, semicolons or upright bars."""

    def validate(value: Any, info: ValidationInfo) -> tuple[str, ...]:
        _refuse_cell_error(value)
        names, parts = _names(info, built_in), read_list(value)
        return tuple(_one_of(part, names, parts) if names else part for part in parts)

    return BeforeValidator(validate)


def _one_of(part: str, names: tuple[str, ...], parts: tuple[str, ...]) -> str:
    try:
        return read_choice(part, names)
    except NotValidError as refusal:
        if len(parts) > 1:  # the whole cell is quoted, and only this part of it is meant
            problem = refusal.problem
            refusal.problem = tr("holds “{part}”, which {problem}", part=part, problem=problem)
        raise


def whole_number(least: int, most: int) -> BeforeValidator:
    """A whole number between two bounds."""
    return read_with(read_whole_number, least, most)


def number(least: float, most: float) -> BeforeValidator:
    """A number between two bounds."""
    return read_with(read_number, least, most)


def minutes(least: int, most: int) -> BeforeValidator:
    """A length of time between two bounds in minutes."""
    return read_with(read_minutes, least, most)


Text = Annotated[str, read_with(read_text)]
Date = Annotated[date, BeforeValidator(_validate_date)]
ClockMinute = Annotated[int, read_with(read_clock)]
YesNo = Annotated[bool, read_with(read_yes_no)]
