"""Crime counts: putting in the months of a force, in place of what was there for them."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import wording
from planner.commands.command import CommandRefused
from planner.domain.crime import CrimeCount
from solver.language import tr

MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class Counted:
    """How many records of one kind lie at one approximate point, in one month of one force."""

    month: str
    force: str
    crime_type: str
    easting: int
    northing: int
    count: int
    street: str = ""
    lsoa_code: str = ""
    ward: str = ""


@dataclass(frozen=True, slots=True)
class ReplaceCrimeCounts:
    """Import months: everything stored for a month and force that is given here is replaced."""

    counts: tuple[Counted, ...]

    @property
    def label(self) -> str:
        months = len({each.month for each in self.counts})
        return tr("Import crime of {months}", months=wording.counted(months, "month"))

    def apply(self, session: Session) -> None:
        for each in self.counts:
            if not MONTH.fullmatch(each.month) or each.count < 1:
                raise CommandRefused(
                    tr(
                        "“{month}”, {count} records: not a month with crime counts.",
                        month=each.month,
                        count=each.count,
                    )
                )
        for month, force in sorted({(each.month, each.force) for each in self.counts}):
            stored = select(CrimeCount).where(CrimeCount.month == month, CrimeCount.force == force)
            for old in session.scalars(stored):
                session.delete(old)
        session.flush()
        session.add_all(CrimeCount(**asdict(each)) for each in self.counts)
