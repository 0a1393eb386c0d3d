"""The first rota of most problems: person by person, each with a good row at what is still missing.

It needs neither a model nor OR-Tools, so it is there before they are loaded.
"""

from __future__ import annotations

from collections.abc import Sequence

from solver.rota.build import Build
from solver.rota.circles import Circle
from solver.rota.outlines import Outlines
from solver.rota.placing import Placing
from solver.rota.quick_rows import QuickRows
from solver.rota.rows import Rows


def opening(build: Build, circles: Sequence[Rows]) -> None:
    """Give every circle rows, the largest circle first. A must may stay broken: see ``first_rota.py``."""
    build.what = "Looking for a first rota"
    outlines = Outlines(build, {person: said for rows in circles for person, said in rows.alone.items()})
    for rows in circles:
        if falls_short(build, rows.circle):
            _from_rows(build, rows, outlines)
    if not any(falls_short(build, rows.circle) for rows in circles):
        show(build)


def falls_short(build: Build, circle: Circle) -> bool:
    """Whether more is broken than is known to have to be."""
    return build.price(circle)[0] > circle.least_broken


def show(build: Build) -> None:
    """Every circle has its first rota. What is still broken is held to its size from now on."""
    for circle in build.circles:
        circle.elastic = build.broken_rules(circle) if build.price(circle)[0] else {}
    build.started = True
    build.report(found=True)


def _from_rows(build: Build, rows: Rows, outlines: Outlines) -> None:
    """Quickly at first; then once more with the best rows, where a must is still broken."""
    placing, quick = Placing(rows), QuickRows(rows, outlines)
    for person in rows.circle.people:
        placing.put_in_quickly(person, quick)
    _offer(build, rows, placing)
    if falls_short(build, rows.circle):
        for person in rows.circle.people:
            placing.take_out(person)
            placing.put_in(person)
        _offer(build, rows, placing)


def _offer(build: Build, rows: Rows, placing: Placing) -> None:
    rows.circle.least_broken = max(rows.circle.least_broken, sum(rows.least_broken.values()))
    build.offer(rows.circle, build.best.rota.with_rows(placing.chosen))
