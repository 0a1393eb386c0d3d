"""The rota a question is about, as the next draft would see it, and the check that confirms the answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from sqlalchemy.orm import Session

from planner.domain.rotas import Rota as StoredRota
from planner.domain.rotas import RotaState
from planner.problem_builder.rota import rota_problem, stored_rota
from solver.language import tr
from solver.rota.check import Cell, Effect, LiveCheck
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.solution import Rota

Edit = tuple[int, dt.date, str | None]  # person id, date, shift code or None for a rest day


class NotConfirmed(Exception):
    """The plain check found another cost than the answer says. Nothing of the answer is shown."""


@dataclass(frozen=True)
class Asked:
    """A stored rota under a question. Of a published rota it is what a draft made from it would be: every
    change counts as a change of what people were told."""

    rota_id: int
    problem: RotaProblem
    rota: Rota
    first_day: int  # earlier days are past
    published: bool

    @classmethod
    def read(cls, session: Session, rota_id: int, today: dt.date) -> Asked:
        """The rota as it is stored now."""
        problem = rota_problem(session, rota_id, today)
        rota = stored_rota(session, rota_id, problem)
        published = session.get_one(StoredRota, rota_id).state is RotaState.PUBLISHED
        if published:
            problem = replace(problem, published=rota.states)
        return cls(rota_id, problem, rota, max(0, (today - problem.start).days), published)

    @cached_property
    def check(self) -> LiveCheck:
        return LiveCheck(self.problem, self.rota)

    def confirmed(self, cells: Iterable[Cell], cost: int) -> Effect:
        """What the plain check says of changed cells. Raises NotConfirmed when it is another cost."""
        effect = self.check.would_be_many(cells)
        if effect.cost != cost:
            raise NotConfirmed(
                tr(
                    "The check finds a cost of {cost} min where the answer says {cost_2} min, so it "
                    "is not shown. Nothing was changed.",
                    cost=effect.cost,
                    cost_2=cost,
                )
            )
        return effect

    def person(self, person_id: int) -> int:
        """The place of a person in the problem. Raises KeyError for somebody who is not in this rota."""
        return self._places[person_id]

    @cached_property
    def _places(self) -> dict[int, int]:
        return {person.id: place for place, person in enumerate(self.problem.people)}

    def day(self, date: dt.date) -> int:
        return (date - self.problem.start).days

    def edit(self, cell: Cell) -> Edit:
        """A cell as a command names it."""
        person, day, state = cell
        return self.problem.people[person].id, self.problem.clock.date(day), self.code(state)

    def code(self, state: State) -> str | None:
        return None if state == REST else self.problem.shift_types[state].code
