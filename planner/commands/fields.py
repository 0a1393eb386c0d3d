"""What a field of a row takes: each kind of value checked in one place, with the sentence it refuses in.

A command that adds or changes a row lists its fields once; both then check alike.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from planner.commands.command import CommandRefused
from planner.domain import Record
from solver.language import tr

LONGEST_TEXT = 2000
INVISIBLE = {"Cc", "Cf", "Cs", "Co"}  # controls, direction marks, lone halves, private signs
KEPT = {"\n", "\u200d"}  # the second joins the parts of an emoji


class Field(Protocol):
    """A kind of value: gives back what to store, or refuses."""

    def take(self, value: object) -> object: ...


@dataclass(frozen=True, slots=True)
class Words:
    """Text, freed of control characters and of marks that turn the direction of reading."""

    label: str
    longest: int = 200
    required: bool = False

    def take(self, value: object) -> str:
        if not isinstance(value, str):
            raise CommandRefused(tr("{label} must be text, not “{value}”.", label=self.label, value=value))
        text = cleaned(value)
        if self.required and not text:
            raise CommandRefused(tr("{label} is missing.", label=self.label))
        if len(text) > self.longest:
            raise CommandRefused(
                tr(
                    "{label} has {text} characters; it can have {longest}.",
                    label=self.label,
                    text=len(text),
                    longest=self.longest,
                )
            )
        return text


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds."""

    label: str
    least: int
    most: int
    optional: bool = False

    def take(self, value: object) -> int | None:
        if value is None and self.optional:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            raise CommandRefused(
                tr("{label} must be a whole number, not “{value}”.", label=self.label, value=value)
            )
        _refuse_outside(self.label, value, self.least, self.most)
        return value


@dataclass(frozen=True, slots=True)
class Number:
    """A number that may have a fraction, within bounds."""

    label: str
    least: float
    most: float
    optional: bool = False

    def take(self, value: object) -> float | None:
        if value is None and self.optional:
            return None
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise CommandRefused(
                tr("{label} must be a number, not “{value}”.", label=self.label, value=value)
            )
        _refuse_outside(self.label, value, self.least, self.most)
        return float(value)


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    label: str

    def take(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise CommandRefused(
                tr("{label} must be yes or no, not “{value}”.", label=self.label, value=value)
            )
        return value


@dataclass(frozen=True, slots=True)
class Day:
    """A date."""

    label: str
    optional: bool = True

    def take(self, value: object) -> dt.date | None:
        if value is None and self.optional:
            return None
        if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
            raise CommandRefused(tr("{label} must be a date, not “{value}”.", label=self.label, value=value))
        return value


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few fixed choices, given by its text."""

    label: str
    choices: type[StrEnum]

    def take(self, value: object) -> StrEnum:
        try:
            return self.choices(str(value))
        except ValueError:
            known = ", ".join(choice.value for choice in self.choices)
            raise CommandRefused(
                tr(
                    "{label} “{value}” is not known; it can be {known}.",
                    label=self.label,
                    value=value,
                    known=known,
                )
            ) from None


def fill(row: Record, fields: Mapping[str, Field], values: Mapping[str, object]) -> None:
    """Set the given values on a row; a name that is no field of it is refused."""
    for name, value in values.items():
        field = fields.get(name)
        if field is None:
            raise CommandRefused(tr("“{name}” cannot be changed.", name=name))
        setattr(row, name, field.take(value))


def values_of(command: object, fields: Mapping[str, Field]) -> dict[str, object]:
    """The values a command carries for these fields, by name."""
    return {name: getattr(command, name) for name in fields}


def cleaned(text: str) -> str:
    """Text as it is stored: composed, trimmed, line breaks kept, invisible characters removed."""
    composed = (
        unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\t", " ").replace("\u00a0", " ")
    )
    return "".join(c for c in composed if c in KEPT or unicodedata.category(c) not in INVISIBLE).strip()


def _refuse_outside(label: str, value: float, least: float, most: float) -> None:
    if not least <= value <= most:
        raise CommandRefused(
            tr(
                "{label} is {value}; it can be {least} to {most}.",
                label=label,
                value=value,
                least=least,
                most=most,
            )
        )
