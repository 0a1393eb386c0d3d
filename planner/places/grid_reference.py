"""British National Grid positions from latitude and longitude, back again, and as text ("NZ 508 328").

Own code rather than pyproj: that is 33 MB, and without the OSTN15 grid file it does this same Helmert
shift. The shift is within about 5 m anywhere in Britain, less than the spacing of the points that crime
files are snapped to. Source: Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes
A to C (ellipsoids, Helmert parameters, transverse Mercator series).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Ellipsoid:
    """An earth shape: equatorial and polar radius in metres."""

    a: float
    b: float

    @property
    def eccentricity_squared(self) -> float:
        return 1 - (self.b / self.a) ** 2


_AIRY: Final = _Ellipsoid(6_377_563.396, 6_356_256.909)
_WGS84: Final = _Ellipsoid(6_378_137.0, 6_356_752.3142)

# The projection of the National Grid: true origin 49° N 2° W, false origin and scale on the meridian.
_SCALE: Final = 0.9996012717
_ORIGIN_LATITUDE: Final = math.radians(49)
_ORIGIN_LONGITUDE: Final = math.radians(-2)
_FALSE_EASTING: Final = 400_000.0
_FALSE_NORTHING: Final = -100_000.0

_SHIFT: Final = np.array([-446.448, 125.157, -542.060])
_RX, _RY, _RZ = (math.radians(seconds / 3600) for seconds in (-0.1502, -0.2470, -0.8421))
_GROWTH: Final = 1 + 20.4894e-6
_TURN: Final = np.array([[_GROWTH, -_RZ, _RY], [_RZ, _GROWTH, -_RX], [-_RY, _RX, _GROWTH]])

_LETTERS: Final = "ABCDEFGHJKLMNOPQRSTUVWXYZ"
_REFERENCE: Final = re.compile(r"([HJNOST])([A-HJ-Z])((?:\d\d)+)")


def to_grid(latitude: ArrayLike, longitude: ArrayLike) -> tuple[Floats, Floats]:
    """Easting and northing in metres of WGS84 degrees; arrays of any one shape, or single numbers."""
    cartesian = _to_cartesian(_WGS84, np.radians(_floats(latitude)), np.radians(_floats(longitude)))
    shifted = np.tensordot(_TURN, cartesian, axes=1) + _column(_SHIFT, cartesian.ndim)
    return project(*_to_angles(_AIRY, shifted))


def to_degrees(easting: ArrayLike, northing: ArrayLike) -> tuple[Floats, Floats]:
    """WGS84 latitude and longitude in degrees of grid metres: the exact inverse of `to_grid`."""
    cartesian = _to_cartesian(_AIRY, *unproject(_floats(easting), _floats(northing)))
    unshifted = np.tensordot(np.linalg.inv(_TURN), cartesian - _column(_SHIFT, cartesian.ndim), axes=1)
    latitude, longitude = _to_angles(_WGS84, unshifted)
    return np.degrees(latitude), np.degrees(longitude)


def grid_text(easting: float, northing: float, figures: int = 6) -> str:
    """The grid reference people read out, 100 m squares by default: (450811, 532874) is "NZ 508 328"."""
    if figures % 2 or not 2 <= figures <= 10:
        raise ValueError(f"A grid reference has 2, 4, 6, 8 or 10 figures, not {figures}.")
    if not (0 <= easting < 700_000 and 0 <= northing < 1_300_000):
        raise ValueError(f"Easting {easting:.0f}, northing {northing:.0f} is outside the National Grid.")
    digits = figures // 2
    across, up = int(easting) // 100_000, int(northing) // 100_000
    # Twenty-five letters in a five by five square, first letter for 500 km, second for 100 km.
    first = (19 - up) // 5 * 5 + (across + 10) // 5
    second = (19 - up) * 5 % 25 + across % 5
    parts = (f"{int(metres) % 100_000:05d}"[:digits] for metres in (easting, northing))
    return " ".join((_LETTERS[first] + _LETTERS[second], *parts))


def grid_point(text: str) -> tuple[int, int]:
    """Easting and northing of the south-west corner of a reference such as "NZ 508 328" or "nz508328"."""
    match = _REFERENCE.fullmatch(re.sub(r"\s", "", text).upper())
    if match is None or len(match[3]) > 10:
        raise ValueError(
            f"“{text}” is not a grid reference such as NZ 508 328: two letters, then an even "
            "number of figures."
        )
    first, second = (_LETTERS.index(letter) for letter in match.group(1, 2))
    across = (first - 2) % 5 * 5 + second % 5
    up = 19 - first // 5 * 5 - second // 5
    digits = len(match[3]) // 2
    easting, northing = (
        square * 100_000 + int(half) * 10 ** (5 - digits)
        for square, half in ((across, match[3][:digits]), (up, match[3][digits:]))
    )
    if easting >= 700_000 or northing >= 1_300_000:
        raise ValueError(f"“{text}” is a square outside the National Grid.")
    return easting, northing


def project(latitude: Floats, longitude: Floats) -> tuple[Floats, Floats]:
    """Transverse Mercator on the Airy ellipsoid: OSGB36 radians to grid metres (annex C.1)."""
    sin, cos, tan2 = np.sin(latitude), np.cos(latitude), np.tan(latitude) ** 2
    nu, rho, eta2 = _radii(sin)
    east = longitude - _ORIGIN_LONGITUDE
    northing = (
        _FALSE_NORTHING
        + _meridian_arc(latitude)
        + nu / 2 * sin * cos * east**2
        + nu / 24 * sin * cos**3 * (5 - tan2 + 9 * eta2) * east**4
        + nu / 720 * sin * cos**5 * (61 - 58 * tan2 + tan2**2) * east**6
    )
    easting = (
        _FALSE_EASTING
        + nu * cos * east
        + nu / 6 * cos**3 * (nu / rho - tan2) * east**3
        + nu / 120 * cos**5 * (5 - 18 * tan2 + tan2**2 + 14 * eta2 - 58 * tan2 * eta2) * east**5
    )
    return easting, northing


def unproject(easting: Floats, northing: Floats) -> tuple[Floats, Floats]:
    """Grid metres to OSGB36 radians on the Airy ellipsoid (annex C.2)."""
    foot = _foot_latitude(northing)
    sin, sec, tan, tan2 = np.sin(foot), 1 / np.cos(foot), np.tan(foot), np.tan(foot) ** 2
    nu, rho, eta2 = _radii(sin)
    east = easting - _FALSE_EASTING
    latitude = (
        foot
        - tan / (2 * rho * nu) * east**2
        + tan / (24 * rho * nu**3) * (5 + 3 * tan2 + eta2 - 9 * tan2 * eta2) * east**4
        - tan / (720 * rho * nu**5) * (61 + 90 * tan2 + 45 * tan2**2) * east**6
    )
    longitude = (
        _ORIGIN_LONGITUDE
        + sec / nu * east
        - sec / (6 * nu**3) * (nu / rho + 2 * tan2) * east**3
        + sec / (120 * nu**5) * (5 + 28 * tan2 + 24 * tan2**2) * east**5
        - sec / (5040 * nu**7) * (61 + 662 * tan2 + 1320 * tan2**2 + 720 * tan2**3) * east**7
    )
    return latitude, longitude


def _radii(sin: Floats) -> tuple[Floats, Floats, Floats]:
    """Radii of curvature across and along the meridian in metres, scaled, and their ratio less one."""
    e2 = _AIRY.eccentricity_squared
    nu = _AIRY.a * _SCALE / np.sqrt(1 - e2 * sin**2)
    rho = nu * (1 - e2) / (1 - e2 * sin**2)
    return nu, rho, nu / rho - 1


def _meridian_arc(latitude: Floats) -> Floats:
    """Metres along the central meridian from the true origin to a latitude."""
    n = (_AIRY.a - _AIRY.b) / (_AIRY.a + _AIRY.b)
    less, more = latitude - _ORIGIN_LATITUDE, latitude + _ORIGIN_LATITUDE
    series: Floats = (
        (1 + n + 5 / 4 * (n**2 + n**3)) * less
        - (3 * n + 3 * n**2 + 21 / 8 * n**3) * np.sin(less) * np.cos(more)
        + 15 / 8 * (n**2 + n**3) * np.sin(2 * less) * np.cos(2 * more)
        - 35 / 24 * n**3 * np.sin(3 * less) * np.cos(3 * more)
    )
    return _AIRY.b * _SCALE * series


def _foot_latitude(northing: Floats) -> Floats:
    """The latitude whose arc along the central meridian ends at these northings."""
    latitude = np.full_like(northing, _ORIGIN_LATITUDE)
    for _ in range(8):  # Each turn gains about three digits; four reach a hundredth of a millimetre.
        latitude = latitude + (northing - _FALSE_NORTHING - _meridian_arc(latitude)) / (_AIRY.a * _SCALE)
    return latitude


def _to_cartesian(shape: _Ellipsoid, latitude: Floats, longitude: Floats) -> Floats:
    """Metres from the centre of the earth on three axes, at height 0; the axes come first."""
    nu = shape.a / np.sqrt(1 - shape.eccentricity_squared * np.sin(latitude) ** 2)
    return np.stack(
        [
            nu * np.cos(latitude) * np.cos(longitude),
            nu * np.cos(latitude) * np.sin(longitude),
            nu * (1 - shape.eccentricity_squared) * np.sin(latitude),
        ]
    )


def _to_angles(shape: _Ellipsoid, cartesian: Floats) -> tuple[Floats, Floats]:
    """Latitude and longitude in radians; the height, small after a shift of datum, is dropped."""
    x, y, z = cartesian
    flat = np.hypot(x, y)
    latitude = np.arctan2(z, flat * (1 - shape.eccentricity_squared))
    for _ in range(6):
        nu = shape.a / np.sqrt(1 - shape.eccentricity_squared * np.sin(latitude) ** 2)
        latitude = np.arctan2(z + shape.eccentricity_squared * nu * np.sin(latitude), flat)
    return latitude, np.arctan2(y, x)


def _column(vector: Floats, dimensions: int) -> Floats:
    return vector.reshape(3, *(1,) * (dimensions - 1))


def _floats(numbers: ArrayLike) -> Floats:
    return np.asarray(numbers, dtype=np.float64)
