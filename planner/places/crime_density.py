"""Crime spread over a grid in metres: the surface whose peaks are hotspots, and the heat of the crime map."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
MOST_CELLS: Final = 4_000_000
_REACH: Final = 3  # Bandwidths after which the Gaussian is cut off: 99.7 % of it.


@dataclass(frozen=True, slots=True, eq=False)
class CrimeDensity:
    """Weight per cell after spreading; row 0 is the southernmost, column 0 the westernmost.

    west, south: grid metres of the middle of cell (0, 0), whole multiples of the cell size, so that the
    same point falls the same way whatever else is in the files.
    """

    west: float
    south: float
    cell_m: int
    weight: Floats

    def peaks(self) -> Floats:
        """Easting and northing of every cell as high as its eight neighbours, highest first, n × 2."""
        padded = np.pad(self.weight, 1)
        rows, columns = self.weight.shape
        peak = self.weight > 0
        for up, across in product((0, 1, 2), repeat=2):
            peak &= self.weight >= padded[up : up + rows, across : across + columns]
        row, column = np.nonzero(peak)
        # Rounded so that the order of summing cannot decide; then south before north, west before east.
        height = np.round(self.weight[row, column] / self.weight.max(), 9)
        order = np.lexsort((column, row, -height))
        return np.column_stack([self.west + column * self.cell_m, self.south + row * self.cell_m])[order]


def crime_density(easting: Floats, northing: Floats, weight: Floats, bandwidth_m: float) -> CrimeDensity:
    """Weights at points (at least one) spread by a Gaussian, on cells of half its bandwidth.

    Cells grow when the area would need too many of them.
    """
    cell_m = max(1, round(bandwidth_m / 2))
    margin = _REACH * bandwidth_m
    extents = [float(np.ptp(axis)) + 2 * margin for axis in (easting, northing)]
    while (extents[0] / cell_m + 2) * (extents[1] / cell_m + 2) > MOST_CELLS:
        cell_m *= 2
    west, south = (np.floor((axis.min() - margin) / cell_m) * cell_m for axis in (easting, northing))
    columns, rows = (int(np.ceil(extent / cell_m)) + 2 for extent in extents)
    cells = _shared_out((northing - south) / cell_m, (easting - west) / cell_m, weight, (rows, columns))
    reach = int(np.ceil(margin / cell_m))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) * cell_m / bandwidth_m) ** 2)
    kernel /= kernel.sum()
    # A Gaussian in two directions is one along the rows of one along the columns.
    return CrimeDensity(float(west), float(south), cell_m, _spread(_spread(cells, kernel).T, kernel).T)


def _shared_out(up: Floats, across: Floats, weight: Floats, shape: tuple[int, int]) -> Floats:
    """Each weight shared among the four cells around its point, nearer ones taking more."""
    cells = np.zeros(shape)
    row, column = np.floor(up).astype(int), np.floor(across).astype(int)
    north, east = up - row, across - column
    for by_row, part_up in ((0, 1 - north), (1, north)):
        for by_column, part_across in ((0, 1 - east), (1, east)):
            np.add.at(cells, (row + by_row, column + by_column), weight * part_up * part_across)
    return cells


def _spread(cells: Floats, kernel: Floats) -> Floats:
    """Every column convolved with the kernel, nothing coming in from outside."""
    reach = len(kernel) // 2
    padded = np.pad(cells, ((reach, reach), (0, 0)))
    spread = np.zeros_like(cells)
    for offset, share in enumerate(kernel):
        spread += share * padded[offset : offset + len(cells)]
    return spread
