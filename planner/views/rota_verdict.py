"""What the rules say about a rota: the rows of ``planner.verdict(rota_id)``.

Computed by the plain-Python check, never by the optimiser; kept up to date edit by edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from solver.rota.cover_profile import CoverPiece


@dataclass(frozen=True, slots=True)
class OverrideNote:
    """Why a broken must may stand, and who says so."""

    override_id: int
    reason: str
    authorised_by: str
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class BreachRow:
    """One breach in words. ``text`` is whole: "Steve Wray, Thu 10: 8 h rest, needs 11 h".

    ``may_override``: a reason and a name can let it stand; ``override``: they do.
    """

    rule_id: str
    rule_title: str
    must: bool
    text: str
    amount: int
    cost_minutes: int
    person_id: int | None
    day: date | None
    start: int | None = None  # wall minutes, for a gap in cover
    end: int | None = None
    may_override: bool = False
    override: OverrideNote | None = None

    @property
    def forbids_publishing(self) -> bool:
        """A broken must without a reason."""
        return self.must and self.override is None


@dataclass(frozen=True, slots=True)
class RuleVerdict:
    """One rule's result in this rota: "met", "9 h short", "1 broken", "2 not met"."""

    rule_id: str
    title: str
    sentence: str
    must: bool
    amount: int
    cost_minutes: int
    result: str


@dataclass(frozen=True, slots=True)
class CoverStep:
    """From ``start`` to ``end`` (wall minutes) so many are required and so many planned."""

    start: int
    end: int
    required: int
    planned: int


@dataclass(frozen=True, slots=True)
class CoverDay:
    """One day of a line of the cover strip."""

    day: date
    steps: tuple[CoverStep, ...]
    short_minutes: int
    worst_gap: str  # "−1 20–23", or ""

    @classmethod
    def of(cls, day: date, pieces: Iterable[CoverPiece]) -> CoverDay:
        """From the pieces of the day; short is counted against the target."""
        pieces = tuple(pieces)
        steps = tuple(CoverStep(one.start, one.end, one.target, one.planned) for one in pieces)
        short = sum(max(0, one.target - one.planned) * one.minutes for one in pieces)
        return cls(day, steps, short, _worst_gap(steps))


@dataclass(frozen=True, slots=True)
class CoverRow:
    """One line of the cover strip: a role or power over the days."""

    name: str
    days: tuple[CoverDay, ...]
    short_minutes: int


@dataclass(frozen=True, slots=True)
class RotaVerdict:
    """All that the rules say about a rota, with its cost."""

    rota_id: int
    revision: int
    breaches: tuple[BreachRow, ...]
    rules: tuple[RuleVerdict, ...]
    cover: tuple[CoverRow, ...]
    cost_minutes: int
    broken_musts: int
    preferences_missed: int

    @property
    def musts_without_reason(self) -> int:
        """How many broken musts no override lets stand: while there are any, nothing is published."""
        return sum(breach.forbids_publishing for breach in self.breaches)


def joined(verdicts: Sequence[RotaVerdict], days: Sequence[date]) -> RotaVerdict:
    """What the rules say about several rotas that follow each other, the one in hand first; cover over
    the days, with nothing required on those that no rota holds."""
    first = verdicts[0]
    if len(verdicts) == 1:
        return first
    return RotaVerdict(
        rota_id=first.rota_id,
        revision=first.revision,
        breaches=tuple(breach for one in verdicts for breach in one.breaches),
        rules=first.rules,
        cover=tuple(_joined_cover(verdicts, days)),
        cost_minutes=sum(one.cost_minutes for one in verdicts),
        broken_musts=sum(one.broken_musts for one in verdicts),
        preferences_missed=sum(one.preferences_missed for one in verdicts),
    )


def _joined_cover(verdicts: Sequence[RotaVerdict], days: Sequence[date]) -> Iterator[CoverRow]:
    rows = [row for one in verdicts for row in one.cover]
    for name in dict.fromkeys(row.name for row in rows):
        held = {day.day: day for row in rows if row.name == name for day in row.days}
        kept = tuple(held.get(day) or CoverDay(day, (), 0, "") for day in days)
        yield CoverRow(name, kept, sum(day.short_minutes for day in kept))


@dataclass(frozen=True, slots=True)
class CellMeasure:
    """One line of "what the rules say" about a cell: "Rest before this tour", "16 h of 11 h"."""

    title: str
    actual: str
    met: bool
    must: bool


@dataclass(frozen=True, slots=True)
class CellVerdict:
    """A cell explained: measures, breaches, and what clearing it would cost (``why``, in sentences)."""

    person_id: int
    day: date
    measures: tuple[CellMeasure, ...]
    breaches: tuple[BreachRow, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EditVerdict:
    """What an edit would do before it is made: new and mended breaches, and the difference in cost."""

    allowed: bool  # no new broken must
    new: tuple[BreachRow, ...]
    mended: tuple[BreachRow, ...]
    cost_minutes: int  # difference: positive is worse


def _worst_gap(steps: tuple[CoverStep, ...]) -> str:
    """The longest stretch of the deepest gap: "−1 20–23"."""
    deepest = max((step.required - step.planned for step in steps), default=0)
    if deepest <= 0:
        return ""
    stretches: list[tuple[int, int]] = []
    for step in steps:
        if step.required - step.planned < deepest:
            continue
        if stretches and stretches[-1][1] == step.start:
            stretches[-1] = (stretches[-1][0], step.end)
        else:
            stretches.append((step.start, step.end))
    start, end = max(stretches, key=lambda one: (one[1] - one[0], -one[0]))
    return f"−{deepest} {_clock(start)}–{_clock(end)}"


def _clock(minute: int) -> str:
    hour, rest = divmod(minute, 60)
    return f"{hour % 24:02d}:{rest:02d}" if rest else f"{hour % 24:02d}"
