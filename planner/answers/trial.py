"""A trial: the draft built again under a changed rule, beside the draft as it stands. Nothing is stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy.orm import Session

from planner.answers.asked import Asked
from planner.answers.comparison import Comparison
from planner.answers.side_by_side import SideBySide, side_by_side
from planner.engine_child import EngineChild
from planner.live_rota import LiveRota
from planner.solve_job import BuildJob, BuildState
from solver.result import Limit
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rule import MUST, prefer
from solver.wire import to_plain, to_text


class Trial:
    """Holds both problems. ``job`` builds; ``comparison`` sets its rota beside the draft."""

    def __init__(self, asked: Asked, changed: RotaProblem) -> None:
        self._asked, self.changed = asked, changed

    @classmethod
    def read(
        cls,
        session: Session,
        rota_id: int,
        title: str,
        values: Mapping[str, Any],
        strength: str | None,
        today: dt.date,
    ) -> Trial:
        """The rule of that ``title`` or id with other values, or as a "must" or a "prefer"; without a title,
        the rules as they are. Raises KeyError for an unknown rule and RuleValueRefused for a value out of
        bounds."""
        asked = Asked.read(session, rota_id, today)
        if not title:
            return cls(asked, asked.problem)
        wanted = [
            rule for rule in asked.problem.active_rules if title in (rule.id, rule.title, rule.heading())
        ]
        if not wanted:
            raise KeyError(title)
        other = _changed(wanted[0], values, strength)
        changed = tuple(other if rule.id == other.id else rule for rule in asked.problem.rules)
        return cls(asked, replace(asked.problem, rules=changed))

    def job(self, limit: Limit) -> BuildJob:
        """The build of the draft under the changed rules; its proposal is never accepted from here."""
        request = {
            "kind": "rota",
            "problem": to_plain(self.changed),
            "limit": asdict(limit),
            "hint": to_plain(self._asked.rota),
        }
        live = LiveRota(self._asked.rota_id, self.changed, self._asked.rota)
        child = EngineChild(to_text(request))
        return BuildJob(live, 0, child, BuildState(limit_seconds=limit.seconds))

    def comparison(self, rota: Rota) -> Comparison:
        """The draft under its rules beside ``rota`` under the changed ones: the figures alone."""
        return self.beside(rota).comparison

    def beside(self, rota: Rota) -> SideBySide:
        """The same with cover by day and the people who change."""
        asked = self._asked
        return side_by_side(
            LiveRota(asked.rota_id, asked.problem, asked.rota), LiveRota(asked.rota_id, self.changed, rota)
        )

    def rota_of(self, duties: tuple[tuple[int, dt.date, str | None], ...]) -> Rota:
        """The rota that a proposal's duties make."""
        rows = [list(row) for row in self._asked.rota.states]
        for person_id, date, code in duties:
            state = REST if code is None else self.changed.shift_index(code)
            assert state is not None  # the proposal came from this problem
            rows[self._asked.person(person_id)][self._asked.day(date)] = state
        return Rota(tuple(tuple(row) for row in rows))


def _changed(rule: RotaRule, values: Mapping[str, Any], strength: str | None) -> RotaRule:
    rule = rule.with_values(values)
    if strength is None:
        return rule
    return replace(rule, strength=MUST if strength == "must" else prefer(rule.usual.price or 60))
