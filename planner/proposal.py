"""A build's result against the draft: what would change, what it would cost, what is proven about it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.commands.rotas import ApplyProposal
from planner.live_rota import LiveRota
from planner.views.rota_verdict import RotaVerdict
from solver.result import Certificate
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.solution import Rota
from solver.wire import to_plain


@dataclass(frozen=True, slots=True)
class Difference:
    """One cell that would change; rest is "RD"."""

    person_id: int
    name: str
    day: dt.date
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A checked result that nobody has accepted yet. ``revision`` is the state of the file it was built
    from; ``duties`` names every cell of the period."""

    rota_id: int
    revision: int
    duties: tuple[tuple[int, dt.date, str | None], ...]
    differences: tuple[Difference, ...]
    verdict: RotaVerdict
    certificate: Certificate

    def stale(self, revision: int) -> bool:
        """Whether the file has changed since the build started."""
        return revision != self.revision

    def command(self) -> ApplyProposal:
        """What accepting it does: one step, whatever has changed meanwhile; locked cells were kept."""
        return ApplyProposal(self.rota_id, self.duties, to_plain(self.certificate))


def propose(live: LiveRota, stored: Rota, revision: int, certificate: Certificate) -> Proposal:
    """The proposal that ``live`` holds, against the duties that were stored when the build started."""
    problem, rota = live.problem, live.check.rota
    return Proposal(
        rota_id=live.rota_id,
        revision=revision,
        duties=tuple(
            (person.id, problem.clock.date(day), _code(problem, state))
            for person, row in zip(problem.people, rota.states)
            for day, state in enumerate(row)
        ),
        differences=tuple(
            Difference(
                person.id,
                person.name,
                problem.clock.date(day),
                _code(problem, before) or "RD",
                _code(problem, after) or "RD",
            )
            for person, old, new in zip(problem.people, stored.states, rota.states)
            for day, (before, after) in enumerate(zip(old, new))
            if before != after
        ),
        verdict=live.verdict(revision),
        certificate=certificate,
    )


def _code(problem: RotaProblem, state: State) -> str | None:
    return None if state == REST else problem.shift_types[state].code
