"""What was read from police crime files: the crimes, and an account in which every row has its place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from planner.places.crimes import Crimes
from solver.language import tr


@dataclass(frozen=True, slots=True)
class FileRead:
    """What one file held and what became of it: kept and left out add up to the rows read.

    left_out: reasons with their number of rows, the commonest first.
    """

    name: str
    force: str
    months: tuple[str, ...]
    rows_read: int
    rows_kept: int
    left_out: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class CrimeFiles:
    """The crimes of several files, counted, and the account of how they were read."""

    crimes: Crimes
    files: tuple[FileRead, ...]
    notices: tuple[str, ...]

    @property
    def months(self) -> tuple[str, ...]:
        return tuple(sorted({month for file in self.files for month in file.months}))

    @property
    def forces(self) -> tuple[str, ...]:
        return tuple(sorted({file.force for file in self.files}))

    @property
    def rows_read(self) -> int:
        return sum(file.rows_read for file in self.files)

    @property
    def rows_kept(self) -> int:
        return self.crimes.total

    @property
    def account(self) -> tuple[str, ...]:
        """What was read and what became of it, in sentences."""
        files = tr("1 file") if len(self.files) == 1 else tr("{files} files", files=len(self.files))
        span = " to ".join(dict.fromkeys((self.months[0], self.months[-1])))
        gone = "".join(
            tr(", {count:,} left out ({reason})", count=count, reason=reason)
            for reason, count in self.left_out
        )
        generic = int(self.crimes.count[self.crimes.is_generic()].sum())
        return (
            tr(
                "{files} read, {span}, {forces}.",
                files=files,
                span=span,
                forces=tr(" and ").join(self.forces),
            ),
            tr(
                "{rows_read:,} rows: {rows_kept:,} kept{gone}.",
                rows_read=self.rows_read,
                rows_kept=self.rows_kept,
                gone=gone,
            ),
            tr(
                "{generic:,} of those kept are at a kind of place (“Supermarket”), which makes no hotspot.",
                generic=generic,
            ),
            *self.notices,
        )

    @property
    def left_out(self) -> tuple[tuple[str, int], ...]:
        """Reasons with the number of rows, the commonest first."""
        return commonest(sum((Counter(dict(file.left_out)) for file in self.files), Counter()))


def commonest(reasons: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Reasons with their number of rows, the commonest first and those of none left out."""
    return tuple(sorted(((+reasons).items()), key=lambda reason: (-reason[1], reason[0])))
