"""Ward boundaries in, from GeoJSON as the Office for National Statistics publishes it.

The names of the properties change every year (WD22NM, WD25NM), so they are found by their pattern; the newest
pair goes first where a file has several. Positions are degrees, or metres where the file says EPSG:27700.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from planner.exchange.import_refused import ImportRefused, Question
from planner.exchange.reading.csv_table import decoded
from planner.exchange.reading.file_bytes import read_bytes
from planner.exchange.reading.written_text import cleaned
from planner.places.grid_reference import to_grid
from planner.places.wards import Polygon, Ring, Ward, Wards
from solver.language import tr

MOST_POINTS: Final = 1_000_000
MOST_WARDS: Final = 10_000
_KEY: Final = re.compile(r"WD(\d\d)(NM|CD)", re.IGNORECASE)
_OTHER_AREA: Final = re.compile(r"(LSOA|MSOA|LAD|OA|CTYUA|RGN)\d\d(NM|CD)", re.IGNORECASE)
_METRES: Final = "27700"


@dataclass(frozen=True, slots=True)
class WardKeys:
    """The properties that hold the code and the name of a ward; None where they are to be found."""

    code: str | None = None
    name: str | None = None


def read_wards(path: Path, keys: WardKeys | None = None) -> Wards:
    """The wards of a file, in their order, on the National Grid; ImportRefused says what is wrong."""
    source = path.name
    document = _document(source, decoded(source, read_bytes(path)))
    features = _features(source, document)
    code, name = _keys(source, features, keys or WardKeys())
    reader = _RingReader(source, in_metres=_METRES in json.dumps(document.get("crs")))
    wards = tuple(
        _ward(source, place, feature, code, name, reader) for place, feature in enumerate(features, 1)
    )
    codes = [ward.code for ward in wards]
    twice = next((ward for ward in wards if codes.count(ward.code) > 1), None)
    if twice is not None:
        raise ImportRefused(
            tr(
                "{source}: the ward code {code} ({name}) stands there twice.",
                source=source,
                code=twice.code,
                name=twice.name,
            )
        )
    return Wards(wards)


def _document(source: str, text: str) -> Mapping[str, Any]:
    try:
        document = json.loads(text)
    except RecursionError as reason:
        raise ImportRefused(
            tr("{source} cannot be read as a map: its brackets are nested too deeply.", source=source)
        ) from reason
    except ValueError as reason:
        line = getattr(reason, "lineno", 1)
        raise ImportRefused(
            tr("{source} cannot be read as a map: line {line} is not GeoJSON.", source=source, line=line)
        ) from reason
    kind = document.get("type") if isinstance(document, dict) else None
    if kind == "Topology":
        raise ImportRefused(
            tr("{source} is TopoJSON, not GeoJSON; download the boundaries as GeoJSON.", source=source)
        )
    if kind != "FeatureCollection" or not isinstance(document, dict):
        raise ImportRefused(
            tr("{source} cannot be read as a map: it is not a GeoJSON feature collection.", source=source)
        )
    return document


def _features(source: str, document: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    features = document.get("features")
    if not isinstance(features, list) or not features:
        raise ImportRefused(
            tr("{source} is a map without any areas; download the boundaries again.", source=source)
        )
    if len(features) > MOST_WARDS:
        raise ImportRefused(
            tr(
                "{source}: too many areas (limit {most_wards:,}); take those of one town.",
                source=source,
                most_wards=MOST_WARDS,
            )
        )
    for place, feature in enumerate(features, start=1):
        if not isinstance(feature, dict) or not isinstance(feature.get("properties"), dict):
            raise ImportRefused(
                tr(
                    "{source} cannot be read as a map: area {place} has no properties.",
                    source=source,
                    place=place,
                )
            )
    return features


def _keys(source: str, features: Sequence[Mapping[str, Any]], told: WardKeys) -> tuple[str, str]:
    """Which properties hold code and name, as told or by the newest year that has both."""
    properties = features[0]["properties"]
    years = {match[1] for match in map(_KEY.fullmatch, properties) if match}
    by_shape = {key.upper(): key for key in properties}
    for year in sorted(years, reverse=True):
        found = by_shape.get(tr("WD{year}CD", year=year)), by_shape.get(tr("WD{year}NM", year=year))
        if found[0] and found[1]:
            return told.code or found[0], told.name or found[1]
    if told.code in properties and told.name in properties:
        return str(told.code), str(told.name)
    other = next((match[1].upper() for match in map(_OTHER_AREA.fullmatch, properties) if match), None)
    kind = tr("it looks like a map of {other} areas; ", other=other) if other else ""
    raise ImportRefused(
        tr(
            "{source} has no ward code and name such as WD25CD and WD25NM: {kind}choose "
            "which properties they are. It has {map}.",
            source=source,
            kind=kind,
            map=", ".join(map(str, properties)) or "none",
        ),
        question=Question(tr("ward code and name"), tuple(map(str, properties))),
    )


def _ward(
    source: str, place: int, feature: Mapping[str, Any], code: str, name: str, reader: _RingReader
) -> Ward:
    properties = feature["properties"]
    ward_code, ward_name = (cleaned(str(properties.get(key) or "")) for key in (code, name))
    if not ward_code or not ward_name:
        raise ImportRefused(
            tr(
                "{source}: area {place} has no {code} or no {name}.",
                source=source,
                place=place,
                code=code,
                name=name,
            )
        )
    geometry = feature.get("geometry")
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if not isinstance(geometry, dict) or kind not in (tr("Polygon"), tr("MultiPolygon")):
        raise ImportRefused(
            tr(
                "{source}: {ward_name} is drawn as {kind}, not as an area; download the ward boundaries.",
                source=source,
                ward_name=ward_name,
                kind=kind or "nothing",
            )
        )
    parts = geometry.get("coordinates")
    polygons = [parts] if kind == "Polygon" else parts
    return Ward(ward_code, ward_name, tuple(reader.polygons(ward_name, polygons)))


class _RingReader:
    """Turns lists of positions into rings on the grid, counting points over the whole file."""

    def __init__(self, source: str, *, in_metres: bool) -> None:
        self._source = source
        self._in_metres = in_metres
        self._points = 0

    def polygons(self, ward: str, polygons: object) -> Iterator[Polygon]:
        if not isinstance(polygons, list) or not polygons:
            raise self._broken(ward, tr("has no outline"))
        for rings in polygons:
            if not isinstance(rings, list) or not rings:
                raise self._broken(ward, tr("has a part without an outline"))
            yield Polygon.of([self._ring(ward, ring) for ring in rings])

    def _ring(self, ward: str, positions: object) -> Ring:
        self._points += len(positions) if isinstance(positions, list) else 0
        if self._points > MOST_POINTS:
            raise ImportRefused(
                tr(
                    "{source}: too many points (limit {most_points:,}); download the generalised boundaries.",
                    source=self._source,
                    most_points=MOST_POINTS,
                )
            )
        try:
            pairs = np.array([position[:2] for position in positions], dtype=np.float64)  # type: ignore[attr-defined]
        except (TypeError, ValueError) as reason:
            raise self._broken(ward, tr("has a position that is not two numbers")) from reason
        if pairs.ndim != 2 or pairs.shape[1] != 2 or len(pairs) < 4:
            raise self._broken(ward, tr("has an outline of fewer than four positions"))
        if not np.isfinite(pairs).all():
            raise self._broken(ward, tr("has a position that is not two numbers"))
        ring = pairs if self._in_metres else self._projected(ward, pairs)
        return ring if (ring[0] == ring[-1]).all() else np.concatenate([ring, ring[:1]])

    def _projected(self, ward: str, pairs: Ring) -> Ring:
        longitude, latitude = pairs.T
        if np.abs(latitude).max() > 90 or np.abs(longitude).max() > 180:
            wrong = pairs[(np.abs(latitude) > 90) | (np.abs(longitude) > 180)][0]
            raise self._broken(
                ward,
                tr(
                    "lies at longitude {wrong:g}, latitude {wrong_2:g}, which is nowhere",
                    wrong=wrong[0],
                    wrong_2=wrong[1],
                ),
            )
        return np.column_stack(to_grid(latitude, longitude))

    def _broken(self, ward: str, what: str) -> ImportRefused:
        return ImportRefused(
            tr(
                "{source} cannot be read as a map: {ward} {what}; download it again.",
                source=self._source,
                ward=ward,
                what=what,
            )
        )
