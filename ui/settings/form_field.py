"""What a line of a form is: a name, a title, how it is edited, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.commands.fields import Field
from planner.views.form_choices import FormChoices

Choice = tuple[object, str]  # (stored, shown)
Choices = Callable[[FormChoices], Sequence[Choice]]
Bounds = Mapping[str, Field]


class Editor(StrEnum):
    """How a value is edited."""

    WORDS = "words"
    WHOLE = "whole"
    SPEED = "speed"
    TICK = "tick"
    CLOCK = "clock"  # wall minutes, "15:00"
    LENGTH = "length"  # minutes, "7:24"
    DATE = "date"
    CHOICE = "choice"  # one of a list
    SEVERAL = "several"  # several of a list
    COUNTED = "counted"  # several of a list, each with a least number of people or everyone
    POINT = "point"  # metres of the National Grid, "NZ 507 328"
    WEEKS = "weeks"  # the letters of a pattern, seven a line
    BANDS = "bands"  # hours, one band a line
    WINDOWS = "windows"  # times of day, one a line, each on any day, a weekday or a date


@dataclass(frozen=True, slots=True)
class FormField:
    """A line of a form. ``unit`` stands behind the figure or the tick; ``about`` says what it does.

    ``choices`` gives what may be chosen; ``only_new`` is asked when a row is added, and not kept.
    """

    name: str
    title: str
    editor: Editor
    about: str = ""
    unit: str = ""
    choices: Choices | None = None
    only_new: bool = False


@dataclass(frozen=True, slots=True)
class FormSection:
    """Fields under a heading, or under none."""

    heading: str
    fields: tuple[FormField, ...]


def fixed(choices: Sequence[Choice]) -> Choices:
    """Choices that are the same in every file."""

    def the_same(_: FormChoices) -> Sequence[Choice]:
        return choices

    return the_same
