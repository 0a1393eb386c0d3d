"""Cannot be satisfied: which demands clash, in the rules' own sentences, and the ways out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from planner.answer_job import AnswerJob
from planner.answers.asked import Asked, Edit
from planner.answers.clash_counts import ClashCount, clash_counts
from planner.answers.ways import way_taken, way_words
from planner.commands.take_way import TakeWay
from planner.rota_words import breach_text
from solver.language import tr
from solver.rota.answers.forms import ClashAnswer, ClashQuestion, Demand, WayKind, WayOut
from solver.rota.answers.ways import settles
from solver.rota.problem import RotaProblem
from solver.rota.rules.cover_rule import CoverRule
from solver.rota.rules.rota_rule import RotaRule
from solver.rule import prefer

MOST_NAMES, MOST_BREACHES = 4, 3


@dataclass(frozen=True, slots=True)
class DemandRow:
    """One of a clashing set. ``law``: never offered to be relaxed; ``clash``: the number of its set."""

    rule_id: str
    rule_title: str
    sentence: str
    who: str  # "Marcus Bell", or "PCSO, at least 3"; empty for a rule about everybody
    when: str  # "Mon 7 to Fri 11"
    law: bool
    source: str
    clash: int = 0

    @property
    def who_when(self) -> str:
        """ "Marcus Bell, Mon 7 to Fri 11"."""
        return f"{self.who}, {self.when}" if self.who else self.when


@dataclass(frozen=True, slots=True)
class WayRow:
    """One way out. ``follows`` says what the rota found then breaks of the rule, where that becomes a
    preference; ``edits`` are its cells that differ from the rota as it stands; ``taking`` is the command that
    does both, after which no must is broken."""

    rule_id: str
    rule_title: str
    words: str
    result: str  # "8 h short"
    follows: tuple[str, ...]
    proven: bool
    edits: tuple[Edit, ...]
    kind: WayKind = WayKind.PREFER
    taking: TakeWay | None = None

    @property
    def makes_preference(self) -> bool:
        """Whether the whole rule is given up as a must."""
        return self.kind is WayKind.PREFER


@dataclass(frozen=True, slots=True)
class ClashSheet:
    """``sure``: whether the sets were proven smallest. Without demands every must can be met. ``counts``: why
    cover among them cannot be had, as far as counting tells."""

    rota_id: int
    satisfiable: bool
    sure: bool
    demands: tuple[DemandRow, ...]
    ways: tuple[WayRow, ...]
    other_rules: int
    counts: tuple[ClashCount, ...] = ()

    @property
    def clashes(self) -> int:
        """How many sets of demands clash, each by itself."""
        return len({one.clash for one in self.demands})


class ClashAsked:
    """The question for one stored rota: ``job`` answers it, ``sheet`` puts the answer into words."""

    def __init__(self, asked: Asked, seconds: float) -> None:
        self._asked = asked
        self.question = ClashQuestion(asked.problem, asked.rota, seconds)

    @classmethod
    def read(cls, session: Session, rota_id: int, today: dt.date, seconds: float = 10.0) -> ClashAsked:
        return cls(Asked.read(session, rota_id, today), seconds)

    def job(self) -> AnswerJob[ClashAnswer]:
        return AnswerJob.ask("clash", self.question, ClashAnswer, self.question.seconds)

    def sheet(self, answer: ClashAnswer) -> ClashSheet:
        """The answer in words. A way out that the check does not confirm is left out."""
        problem = self._asked.problem
        rules = {rule.id: rule for rule in problem.active_rules}
        musts = {rule.id for rule in problem.active_rules if rule.strength.must}
        demands = tuple(_demand(problem, rules[one.rule], one) for one in answer.demands)
        return ClashSheet(
            self._asked.rota_id,
            answer.satisfiable,
            answer.smallest,
            demands,
            tuple(self._way(rules[way.rule], way) for way in answer.ways if settles(problem, way)),
            len(musts - {one.rule for one in answer.demands}),
            clash_counts(problem, answer.demands),
        )

    def _way(self, rule: RotaRule, way: WayOut) -> WayRow:
        problem = self._asked.problem
        said = [breach_text(problem, breach) for breach in way.breaches[:MOST_BREACHES]]
        if len(way.breaches) > MOST_BREACHES:
            said.append(tr("and {count} more", count=len(way.breaches) - MOST_BREACHES))
        pairs = zip(self._asked.rota.states, way.rota.states)
        changed = [
            (person, day, new)
            for person, (old_row, new_row) in enumerate(pairs)
            for day, (old, new) in enumerate(zip(old_row, new_row))
            if old != new
        ]
        edits = tuple(self._asked.edit(cell) for cell in changed)
        words = way_words(problem, rule, way)
        return WayRow(
            rule.id,
            rule.title,
            words,
            _result(rule, way),
            tuple(said),
            way.proven,
            edits,
            way.kind,
            way_taken(self._asked, rule, way, words, edits),
        )


def _result(rule: RotaRule, way: WayOut) -> str:
    if way.kind is not WayKind.PREFER:
        return tr("every must met but for the other clash") if way.others else tr("every must met")
    as_preference = replace(rule, strength=prefer(rule.usual.price or 0))
    result = as_preference.result(way.breaches)
    return tr("{result}; the other clash stays", result=result) if way.others else result


def _demand(problem: RotaProblem, rule: RotaRule, one: Demand) -> DemandRow:
    first, last = problem.day_name(one.first), problem.day_name(one.last)
    when = first if one.first == one.last else tr("{first} to {last}", first=first, last=last)
    who = _who(problem, rule, one)
    return DemandRow(rule.id, rule.title, str(rule), who, when, rule.law, rule.source, one.clash)


def _who(problem: RotaProblem, rule: RotaRule, one: Demand) -> str:
    """The line of cover, where cover is asked for; else the people by name."""
    if isinstance(rule, CoverRule):
        names = dict.fromkeys(
            need.name
            for need in problem.cover
            if one.first <= need.day <= one.last
            and one.least in (need.least, need.target)
            and set(one.people) <= set(problem.counted(need))
        )
        if names:
            return tr("{names}, at least {least}", names=tr(" or ").join(names), least=one.least)
    names_of = [problem.people[person].name for person in one.people[:MOST_NAMES]]
    if len(one.people) > MOST_NAMES:
        names_of.append(tr("{count} more", count=len(one.people) - MOST_NAMES))
    return ", ".join(names_of)
