"""What is chosen and found while crime files are imported. No Qt; reading runs on a thread of its own."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from planner.exchange.police_crime_csv import street_files
from planner.exchange.reading.csv_table import csv_lines, decoded
from planner.exchange.reading.police_layout import KEPT_HEADINGS, kept_columns
from planner.exchange.taking_in.crime import CrimeRead, preview_of, read_crime, too_near
from planner.exchange.taking_in.preview import ImportPreview, Told
from planner.exchange.ward_geojson import WardKeys
from planner.places.hotspot_finder import ActiveHours, HotspotProposal
from planner.planner import Planner
from planner.views.crime_register import crime_register
from planner.views.place_register import RegisteredHotspot, place_register
from solver.language import tr

HEAD_BYTES = 4096  # of a file: enough for its first line
MOST_SHOWN = 200  # rows of the preview
USUAL_SPANS = ((15 * 60, 22 * 60),)
USES = {
    "Crime ID": tr("tells repeats; anti-social behaviour has none"),
    "Month": tr("the only time there is"),
    "Falls within": tr("the force"),
    "Longitude": tr("approximate place"),
    "Latitude": tr("approximate place"),
    "Location": tr("name of the place"),
    "LSOA code": tr("census area"),
    "LSOA name": tr("not kept; names change"),
    "Crime type": tr("weighs in the risk"),
}
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Found:
    """What the files said. ``near`` has, for each proposal, the hotspot that all but lies there, or "";
    ``rows`` are (month, place, type, records, counts towards)."""

    read: CrimeRead
    near: tuple[str, ...]
    stored_months: tuple[str, ...]
    rows: tuple[tuple[str, str, str, str, str], ...]

    @property
    def proposals(self) -> tuple[HotspotProposal, ...]:
        return self.read.proposals


@dataclass
class CrimeDraft:
    """One import, until it is taken in or given up."""

    today: dt.date
    paths: list[Path] = field(default_factory=list)
    wards: Path | None = None
    ward_keys: WardKeys = field(default_factory=WardKeys)
    force: str = ""
    most: int = 14
    found: Found | None = None
    chosen: set[int] = field(default_factory=set)
    spans: tuple[tuple[int, int], ...] = USUAL_SPANS

    def told(self) -> Told:
        return Told(
            wards=self.wards,
            ward_keys=self.ward_keys,
            force=self.force,
            most_hotspots=self.most,
            today=self.today,
        )

    def columns(self) -> list[tuple[str, str, str]]:
        """For each column that is used: its heading, what for, in how many files. Raises ImportRefused."""
        files, _ = street_files(self.paths)
        for path in files:
            _headings(path)
        count = tr("in the file") if len(files) == 1 else tr("in all {files} files", files=len(files))
        return [(heading, USES[heading], count) for heading in KEPT_HEADINGS]

    def read(self, planner: Planner, progress: Progress) -> Found:
        """The files, the hotspots they speak for, and how they stand to what is stored."""
        read = read_crime(self.paths, self.told(), progress)
        progress(tr("the hotspots that are there"), 1, 1)
        hotspots = [one for one in planner.read(place_register).hotspots if not one.ended_before(self.today)]
        stored = planner.read(crime_register)
        months = {(month, force) for month in read.files.months for force in read.files.forces}
        near = [too_near(one, hotspots) for one in read.proposals]
        free = [one for one, other in zip(read.proposals, near) if other is None]
        return Found(
            read=read,
            near=tuple(one.title if one else "" for one in near),
            stored_months=tuple(sorted(month for month, force in stored if (month, force) in months)),
            rows=_rows(read, hotspots, free),
        )

    def show(self, found: Found | None) -> None:
        """Take over what was found; every proposal that is in nobody's way is chosen."""
        self.found = found
        self.chosen = {at for at, near in enumerate(found.near) if not near} if found else set()

    def preview(self, planner: Planner) -> ImportPreview:
        """What would be done with the proposals chosen and the hours written. ``found`` must be there."""
        assert self.found is not None
        hours = tuple(ActiveHours(weekday, start, end) for weekday in range(7) for start, end in self.spans)
        taken = tuple(
            replace(one, active_hours=hours)
            for at, one in enumerate(self.found.proposals)
            if at in self.chosen
        )
        return preview_of(planner, replace(self.found.read, proposals=taken), self.today)


def _headings(path: Path) -> Sequence[str]:
    """The first line of a file; ImportRefused says what other kind of file it is."""
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES).split(b"\n", 1)[0]
    _, headings = next(csv_lines(path.name, decoded(path.name, head)), (0, []))
    kept_columns(path.name, headings)
    return headings


def _rows(
    read: CrimeRead, hotspots: Sequence[RegisteredHotspot], free: Sequence[HotspotProposal]
) -> tuple[tuple[str, str, str, str, str], ...]:
    """Some of the newest rows, and where each would count."""
    rows = sorted(read.files.crimes.rows(), key=lambda row: (row.month, row.count), reverse=True)
    circles = [(one.easting, one.northing, one.radius_m, one.title) for one in hotspots]
    circles += [
        (one.easting, one.northing, one.radius_m, tr("proposed: {name}", name=one.name)) for one in free
    ]
    return tuple(
        (
            row.month,
            row.street or tr("a kind of place"),
            row.crime_type,
            str(row.count),
            _towards(row, circles),
        )
        for row in rows[:MOST_SHOWN]
    )


def _towards(row: object, circles: Sequence[tuple[int, int, int, str]]) -> str:
    easting, northing = getattr(row, "easting", 0), getattr(row, "northing", 0)
    inside = (
        (math.hypot(east - easting, north - northing), title)
        for east, north, radius, title in circles
        if math.hypot(east - easting, north - northing) <= radius
    )
    return min(inside, default=(0.0, "–"))[1]
