"""The first rota of most problems: person by person, each with a good row at what is still missing.

It needs neither a model nor OR-Tools, so it is there before they are loaded.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping, Sequence

from solver.rota.build import Build
from solver.rota.circles import Circle
from solver.rota.outlines import Outlines
from solver.rota.placing import Placing
from solver.rota.quick_placing import QuickPlacing
from solver.rota.rows import Row, Rows


def opening(build: Build, circles: Sequence[Rows]) -> None:
    """Give every circle rows, the largest circle first: quickly at first; then once more with the best rows,
    where a must is still broken. One may stay so: see ``first_rota.py``."""
    build.what = "Looking for a first rota"
    outlines = Outlines(build, {person: said for rows in circles for person, said in rows.alone.items()})
    chosen = [(rows, _quickly(rows, outlines)) for rows in circles if falls_short(build, rows.circle)]
    if chosen:
        _know_what_must_break(circles)
        build.offer_whole(build.best.rota.with_rows(dict(ChainMap(*(own for _, own in chosen)))))
    for rows, own in chosen:
        if falls_short(build, rows.circle):
            _with_the_best_rows(build, rows, own)
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


def _quickly(rows: Rows, outlines: Outlines) -> dict[int, Row]:
    placing = QuickPlacing(rows, outlines)
    placing.run()
    return placing.chosen


def _with_the_best_rows(build: Build, rows: Rows, chosen: Mapping[int, Row]) -> None:
    placing = Placing(rows)
    for person, row in chosen.items():
        placing.add(person, row, 0.0)
    for person in rows.circle.people:
        placing.take_out(person)
        placing.put_in(person)
    _know_what_must_break([rows])
    build.offer(rows.circle, build.best.rota.with_rows(placing.chosen))


def _know_what_must_break(circles: Sequence[Rows]) -> None:
    for rows in circles:
        rows.circle.least_broken = max(rows.circle.least_broken, sum(rows.least_broken.values()))
