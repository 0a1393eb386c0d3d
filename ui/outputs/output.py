"""What an output is: how it is described, gathered, shown and written.

An `Output` is what stands in the list. Its ``steps`` gather, a piece at a time in the window's own thread,
a `Prepared`: frozen rows that need no open file any more, so that a thread of its own may write them.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from solver.language import tr

if TYPE_CHECKING:
    from planner.planner import Planner
    from ui.outputs.pages import Pages
    from ui.outputs.preview import Preview

OFFICIAL, SENSITIVE = "OFFICIAL", "OFFICIAL-SENSITIVE"
HANDLING = {
    OFFICIAL: tr("Names and shifts only: for anybody in the team."),
    SENSITIVE: tr(
        "Staff names beside places and times, or why somebody is away: for those who need it, and"
        " never left lying."
    ),
}
NOT_IN_A_NAME = re.compile(r'[\x00-\x1f\\/:*?"<>|]+')
LONGEST_NAME = 120
REASONS_NAMED = tr(
    "Reasons for absence are named, sickness among them: health data, for those only who have to know."
)


class NothingToShow(Exception):
    """Raised while gathering: what is true, and what leads on."""

    def __init__(self, heading: str, text: str) -> None:
        super().__init__(f"{heading}. {text}")
        self.heading, self.text = heading, text


class Choice(StrEnum):
    """What can be chosen about an output."""

    VERSION = "version"
    DAY = "day"
    PERSON = "person"
    RUN_SHEETS = tr("run sheets")
    REASONS = "reasons"


@dataclass(frozen=True, slots=True)
class Asked:
    """The choices in force. ``rota_id`` is the version chosen, which holds ``day``."""

    planner: Planner
    day: date
    rota_id: int
    run_sheets: bool = True
    reasons: bool = False
    person_id: int | None = None


class Prepared(ABC):
    """One output, ready to go out. Everything of it is gathered, nothing is written."""

    @property
    @abstractmethod
    def file_name(self) -> str:
        """The name that is suggested: "Rota week 50 draft 5.xlsx"."""

    @property
    @abstractmethod
    def marking(self) -> str:
        """OFFICIAL or OFFICIAL-SENSITIVE."""

    @property
    @abstractmethod
    def logged(self) -> str:
        """What went out, for the record of exports; no names in it."""

    @property
    def facts(self) -> Sequence[tuple[str, str]]:
        """What is in it, as title and figure."""
        return ()

    @property
    def warnings(self) -> Sequence[str]:
        """What to know before it goes out, in sentences."""
        return ()

    @property
    def people(self) -> Sequence[tuple[int, str]]:
        """Whom it can be made for, where it is about one person."""
        return ()

    @property
    def pages(self) -> Pages | None:
        """Pages that a printer takes, laid out for this moment."""
        return None

    @abstractmethod
    def show_in(self, preview: Preview) -> None:
        """Show it as it will be."""

    @abstractmethod
    def write(self, path: Path) -> None:
        """Write it in the place of ``path``; FileNotWritten says why not. Runs on a thread of its own."""


Steps = Generator[str, None, Prepared]


class Output(ABC):
    """A line of the list, and how it is prepared."""

    key: ClassVar[str]
    title: ClassVar[str]
    icon_name: ClassVar[str]
    summary: ClassVar[str]  # under the title in the list
    about: ClassVar[str]  # what it holds, in a sentence or two
    marking: ClassVar[str]  # as a rule; the prepared one knows for certain
    suffix: ClassVar[str]  # "xlsx"
    kind_of_file: ClassVar[str]  # "Excel workbook"
    verb: ClassVar[str]  # on the button: "Write the PDF…"
    asks: ClassVar[frozenset[Choice]]
    printed: ClassVar[bool] = False  # whether a printer takes it

    @property
    def workbook(self) -> bool:
        """Whether "Export to Excel" makes it."""
        return self.suffix == "xlsx"

    @property
    def by_day(self) -> bool:
        """Whether it is of one day rather than of the rota's whole period."""
        return Choice.DAY in self.asks

    @abstractmethod
    def steps(self, asked: Asked) -> Steps:
        """Gather it piece by piece; what is yielded says what is read next."""


def file_name(words: str, suffix: str) -> str:
    """A name every system takes: no signs that part folders, none too long, no dot or blank at the end."""
    plain = NOT_IN_A_NAME.sub(" ", words)
    return f"{' '.join(plain.split())[:LONGEST_NAME].strip(' .')}.{suffix}"


def period_words(title: str, version: str) -> str:
    """ "week 50 draft 5" of "Week 50 · 7–13 Dec 2026" and "Draft 5"."""
    week = title.partition(" · ")[0]
    return f"{_small(week)} {_small(version)}".strip()


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
