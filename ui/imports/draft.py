"""What is chosen and found while a file is imported. No Qt; reading runs on a thread of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from planner.exchange.import_refused import Question
from planner.exchange.imports import IMPORTS, ImportFormat
from planner.exchange.looking import Look, look_at, matching
from planner.exchange.reading.row_check import template_columns
from planner.exchange.reading.table import Answers, DateOrder
from planner.exchange.taking_in.preview import ImportPreview, Told
from planner.exchange.ward_geojson import WardKeys
from planner.planner import Planner

Progress = Callable[[str, int, int], None]
CRIME = "crime"  # has steps of its own
KINDS: dict[str, ImportFormat] = {one.name: one for one in IMPORTS if one.name != CRIME}
ENDINGS = tuple(dict.fromkeys(ending for one in KINDS.values() for ending in one.endings))


@dataclass(frozen=True, slots=True)
class AskedColumn:
    """A column that a kind of list has: whether every row must fill it, the heading taken for it ("" for
    none) and what stands first under that heading."""

    name: str
    needed: bool
    heading: str
    first_value: str


@dataclass
class ImportDraft:
    """One import, until it is taken in or given up. ``kind`` is the word of an import, "" while unknown."""

    today: dt.date
    path: Path | None = None
    look: Look | None = None
    kind: str = ""
    columns: dict[str, str] = field(default_factory=dict)
    answers: Answers = field(default_factory=Answers)
    ward_keys: WardKeys = field(default_factory=WardKeys)
    postcodes: Path | None = None

    def choose_file(self, path: Path) -> None:
        """Begin anew with another file; what was answered about the one before is forgotten."""
        self.path, self.look, self.kind, self.columns = path, None, "", {}
        self.answers, self.ward_keys = Answers(), WardKeys()

    def read(self, progress: Progress) -> Look:
        """The file at a glance. ``path`` must be there. Raises ImportRefused and OSError."""
        assert self.path is not None
        progress(self.path.name, 1, 1)
        return look_at(self.path, self.answers)

    def show(self, look: Look) -> None:
        """Take over what was found; the kind it looks like is the kind until somebody says otherwise."""
        self.look = look
        self.choose_kind(look.kind)

    def choose_kind(self, kind: str) -> None:
        """What the file holds; its columns are matched by their headings."""
        self.kind = kind
        form = KINDS.get(kind)
        of_a_list = form is not None and form.row is not None and self.look is not None
        self.columns = matching(form, self.look.headings) if of_a_list and form and self.look else {}

    @property
    def is_list(self) -> bool:
        """Whether there are columns to match."""
        return bool(self.columns)

    def asked(self) -> list[AskedColumn]:
        """Every column of the kind, the needed ones first."""
        form, look = KINDS.get(self.kind), self.look
        if form is None or form.row is None or look is None:
            return []
        columns = template_columns(form.row)
        return [
            AskedColumn(name, must, self.columns[name], look.first_value(self.columns[name]))
            for name, must in sorted(columns.items(), key=lambda one: not one[1])
        ]

    def missing(self) -> list[str]:
        """The needed columns that no heading is taken for."""
        return [one.name for one in self.asked() if one.needed and not one.heading]

    def taken_twice(self) -> str:
        """A heading that is taken for two columns, "" when there is none."""
        taken = [heading for heading in self.columns.values() if heading]
        return next((heading for heading in taken if taken.count(heading) > 1), "")

    def answer(self, question: Question, chosen: str) -> None:
        """What only a person can settle."""
        if question.about == "sheet":
            self.answers = replace(self.answers, sheet=chosen)
        elif question.about == "date order":
            self.answers = replace(self.answers, date_order=DateOrder(chosen))
        elif question.about in self.columns:
            self.columns[question.about] = chosen
        else:
            self.ward_keys = WardKeys(code=chosen, name=chosen)

    def preview(self, planner: Planner) -> ImportPreview:
        """What the file would do. Raises ImportRefused and OSError, and then nothing was changed."""
        assert self.path is not None
        told = Told(
            answers=replace(self.answers, columns=dict(self.columns)),
            ward_keys=self.ward_keys,
            postcodes=self.postcodes,
            today=self.today,
        )
        return KINDS[self.kind].preview(planner, [self.path], told)
