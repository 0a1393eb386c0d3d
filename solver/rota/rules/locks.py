"""What somebody has locked by hand stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family


@dataclass(frozen=True)
class Locks(RotaRule):
    """A lock on a rest day keeps it a rest day."""

    key = "locks"
    title = tr("Locked cells")
    family = Family.PEOPLE
    text = tr("Keep what is locked")
    each = tr("cell")
    cause = tr("Locked cells changed")
    help = tr("Lock a cell in the rota with the space bar; every build then leaves it as it is.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        for lock in problem.locks_of[part]:
            if rota.states[part][lock.day] != lock.state:
                kept = problem.codes(frozenset({lock.state}))
                yield self.breach(tr("locked on {kept}", kept=kept), person=part, day=lock.day)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        mine = set(problem.people_in(self.scope))
        for lock in problem.locks:
            if lock.person in mine:
                say.avoid(lock.person, lock.day, (problem.every_shift | {REST}) - {lock.state})
