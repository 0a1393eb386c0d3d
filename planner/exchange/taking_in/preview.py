"""What an import would do, before it does it: what every kind of file becomes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from planner.changes import Changes
from planner.commands.command import Command, Together
from planner.exchange.import_refused import ImportRefused
from planner.exchange.reading.table import Answers
from planner.exchange.ward_geojson import WardKeys, read_wards
from planner.places.wards import Wards
from planner.planner import Planner
from planner.today import date_today
from solver.language import tr


@dataclass(frozen=True, slots=True)
class Told:
    """What a person says about an import besides naming its files.

    wards, postcodes: files that place things; ward_keys: where the first has code and name. force: whose
    crime is meant where files are of several. most_hotspots: how many are proposed. today: from when a visit
    may be made.
    """

    answers: Answers = field(default_factory=Answers)
    wards: Path | None = None
    ward_keys: WardKeys = field(default_factory=WardKeys)
    postcodes: Path | None = None
    force: str = ""
    most_hotspots: int = 14
    today: dt.date = field(default_factory=date_today)

    def read_wards(self) -> Wards | None:
        """The wards of the file that was named, if one was."""
        return read_wards(self.wards, self.ward_keys) if self.wards else None


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What taking files in would do, one line for each thing.

    left_out: rows that are not taken in, each with the reason. unchanged: how many rows say what is stored
    already. notices: what people should know besides. command: None when nothing would change.
    """

    title: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    unchanged: int = 0
    notices: tuple[str, ...] = ()
    command: Command | None = None


Preview = Callable[[Planner, Sequence[Path], Told], ImportPreview]


class Plan:
    """Gathers what becomes of each row of a file; `preview` is the result."""

    def __init__(self, title: str, source: str, notices: Sequence[str] = ()) -> None:
        self._title, self._source = title, source
        self._added: list[str] = []
        self._changed: list[str] = []
        self._left_out: list[str] = []
        self._commands: list[Command] = []
        self.notices = list(notices)
        self.unchanged = 0

    def add(self, what: str, *commands: Command) -> None:
        self._added.append(what)
        self._commands += commands

    def change(self, what: str, *commands: Command) -> None:
        self._changed.append(what)
        self._commands += commands

    def leave_out(self, why: str) -> None:
        self._left_out.append(why)

    @property
    def preview(self) -> ImportPreview:
        counts = ((len(self._added), "added"), (len(self._changed), "changed"))
        done = ", ".join(f"{count} {word}" for count, word in counts if count)
        label = tr(
            "Import {title} ({source}): {done}", title=self._title.lower(), source=self._source, done=done
        )
        return ImportPreview(
            title=f"{self._title}, {self._source}",
            added=tuple(self._added),
            changed=tuple(self._changed),
            left_out=tuple(self._left_out),
            unchanged=self.unchanged,
            notices=tuple(self.notices),
            command=Together(label, tuple(self._commands)) if self._commands else None,
        )


def take_in(planner: Planner, preview: ImportPreview) -> Changes | None:
    """Do what a preview says, as one step, after a checked backup; None when it says nothing.

    Raises CommandRefused or StoreError with a sentence, and then nothing was changed.
    """
    if preview.command is None:
        return None
    planner.back_up()
    return planner.execute(preview.command)


def only_file(paths: Sequence[Path]) -> Path:
    """The one file of a kind that has no use for several."""
    if len(paths) != 1:
        raise ImportRefused(
            tr("{paths} files were given, and this kind is read one file at a time.", paths=len(paths))
        )
    return paths[0]
