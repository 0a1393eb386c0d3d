"""The rows of a circle whose shares are held, and how they may be held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from solver.rota.circles import Circle
from solver.rota.held_shares import Held, Mixed, total
from solver.rota.rows import Rows
from solver.rota.verbs import Share, Statement


class HeldRows(Rows):
    """All about the rows of a circle whose shares are held: a part of its rotas. ``whole``: the circle."""

    def __init__(self, whole: Rows, held: Sequence[Held]) -> None:
        super().__init__(whole.build, _holding(whole.circle, held))
        self._whole = whole

    @property
    def only_people_clash(self) -> bool:
        return self._whole.only_people_clash

    def prove(self, bound: float) -> None:
        """Of this part of the rotas alone."""
        self.circle.bound = max(self.circle.bound, self.circle.grains(bound))


def ways_to_hold(rows: Rows, mixed: Mixed) -> list[tuple[Held, ...]]:
    """How the priced shares of a circle may be held, the likeliest first: about the totals of the mixture,
    of the best rota, and next to the mixture's, one share after the other."""
    problem, circle = rows.build.problem, rows.circle
    shares = [said for said in circle.together if isinstance(said, Share) and _counts(said)]
    if not shares:
        return []
    best = [(1.0, (person, rows.build.best.rota.states[person])) for person in circle.people]
    base, at_best = (
        tuple(Held.around(said, round(total(problem, said, some))) for said in shares)
        for some in (mixed, best)
    )
    beside = [
        (*base[:place], other, *base[place + 1 :])
        for place, held in enumerate(base)
        for other in held.neighbours
    ]
    return list(dict.fromkeys([base, at_best, *beside]))


def _holding(circle: Circle, held: Sequence[Held]) -> Circle:
    alone = {person: list(said) for person, said in circle.alone.items()}
    for one in held:
        for person, said in one.alone():
            alone[person].append(said)
    kept = (said for said in circle.together if not any(_same(said, one) for one in held))
    together = (*kept, *held)
    said_alone = (said for person in circle.people for said in alone[person])
    return replace(circle, statements=(*said_alone, *together), alone=alone, together=together)


def _same(said: Statement, held: Held) -> bool:
    return isinstance(said, Share) and (said.rule, said.sharers) == (held.rule, held.sharers)


def _counts(said: Share) -> bool:
    return said.cost is not None and any(sharer.part for sharer in said.sharers)
