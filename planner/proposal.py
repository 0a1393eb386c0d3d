"""A build's result against the draft: what would change, what it would cost, what is proven about it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.commands.rotas import ApplyProposal
from planner.live_rota import LiveRota
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
    from; ``codes`` are everybody's of every day from ``start``, by person id: as short as can be told to
    another process. ``broken`` are the broken musts in words."""

    rota_id: int
    revision: int
    start: dt.date
    codes: tuple[tuple[int, tuple[str | None, ...]], ...]
    differences: tuple[Difference, ...]
    broken: tuple[str, ...]
    certificate: Certificate

    @property
    def duties(self) -> tuple[tuple[int, dt.date, str | None], ...]:
        """Every cell of the period."""
        return tuple(
            (person_id, self.start + dt.timedelta(days=day), code)
            for person_id, row in self.codes
            for day, code in enumerate(row)
        )

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
        start=problem.start,
        codes=tuple(
            (person.id, tuple(_code(problem, state) for state in row))
            for person, row in zip(problem.people, rota.states)
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
        broken=live.broken_musts(),
        certificate=certificate,
    )


def _code(problem: RotaProblem, state: State) -> str | None:
    return None if state == REST else problem.shift_types[state].code
