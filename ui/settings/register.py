"""What a register is: a list of things of one kind that a team is made of, each line with its form.

A register says what is listed, which fields a line has, and which command adds, changes or removes one.
It makes no widget: `RegisterPage` shows them all alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Generic, TypeVar

from planner.planner import Command, Planner
from planner.views.form_choices import FormChoices
from solver.language import tr
from ui.settings.form_field import Bounds, FormField, FormSection

Row = TypeVar("Row")
Values = Mapping[str, Any]
Fact = tuple[str, str]  # (title, words)


@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """A heading and its width in pixels at 100 %; 0 takes the room that is left."""

    heading: str
    width: int = 0
    right: bool = False


@dataclass(frozen=True, slots=True)
class OtherDeed:
    """A further button over the list: its line in the registry, its words for a day in hand, and the command
    it carries out."""

    action_id: str
    words: Callable[[date], str]
    command: Callable[[date], Command]


class Register(Generic[Row]):
    """A subclass gives the names, columns and fields, and answers the questions below."""

    key: ClassVar[str]
    title: ClassVar[str]  # of the page: "Shift types"
    one: ClassVar[str]  # within a sentence: "shift type"
    icon_name: ClassVar[str]
    about: ClassVar[str]  # one sentence over the list
    columns: ClassVar[tuple[RegisterColumn, ...]]
    sections: ClassVar[tuple[FormSection, ...]]
    bounds: ClassVar[Bounds]
    others: ClassVar[tuple[OtherDeed, ...]] = ()

    @property
    def fields(self) -> tuple[FormField, ...]:
        return tuple(field for section in self.sections for field in section.fields)

    def read(self, planner: Planner, day: date) -> Sequence[Row]:
        """The lines, in their order."""
        raise NotImplementedError

    def row_id(self, row: Row) -> int:
        raise NotImplementedError

    def name_of(self, row: Row) -> str:
        """What the form is headed with."""
        raise NotImplementedError

    def group_of(self, row: Row) -> str:
        """The heading a line stands under."""
        raise NotImplementedError

    def cells(self, row: Row) -> tuple[str, ...]:
        """What the columns show."""
        raise NotImplementedError

    def values(self, row: Row) -> Values:
        """What the form shows, by field; by default the row's own attributes."""
        return {field.name: getattr(row, field.name) for field in self.fields if not field.only_new}

    def facts(self, row: Row) -> Sequence[Fact]:
        """What is told below the form and not entered there."""
        return ()

    def new_values(self, choices: FormChoices, rows: Sequence[Row], day: date) -> Values:
        """What the form begins with when one is added."""
        raise NotImplementedError

    def entered(self, draft: Values, name: str, value: Any) -> Values:
        """A new line after one of its fields was left, with what follows from it."""
        return {**draft, name: value}

    def add(self, values: Values) -> Command:
        """May raise CommandRefused."""
        raise NotImplementedError

    def change(self, row: Row, name: str, value: Any) -> Command:
        """May raise CommandRefused."""
        raise NotImplementedError

    def remove(self, row: Row) -> Command:
        raise NotImplementedError


def stored_words(choices: Sequence[tuple[object, str]], stored: object) -> str:
    """What a choice is called on screen."""
    return next((text for value, text in choices if value == stored), str(stored))


def names(words: Sequence[str], nothing: str = tr("nobody")) -> str:
    """ "Amy, Scott", or a word for none."""
    return ", ".join(words) or nothing
