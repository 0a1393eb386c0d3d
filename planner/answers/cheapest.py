"""Why not, solved, and why this: the cheapest rota with a cell forced, or with what it has forbidden."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.answer_job import AnswerJob
from planner.answers.asked import Asked, Edit, NotConfirmed
from planner.answers.move_words import shift_name
from solver.language import tr
from solver.rota.answers.forms import CHEAPEST_SECONDS, CheapestAnswer, CheapestQuestion, Found
from solver.rota.check import broken_musts, check, costs
from solver.rota.problem import REST, State
from solver.rule import duration, many


@dataclass(frozen=True, slots=True)
class CheapestSheet:
    """``margin_minutes``: how much more it costs than the rota as it stands, None without such a rota.
    ``proven``: no cheaper one exists. ``edits`` are the cells that differ, ``forced`` the one asked about."""

    words: str
    margin_minutes: int | None
    proven: bool
    impossible: bool
    edits: tuple[Edit, ...]
    forced: Edit | None = None


class CheapestAsked:
    """The question about one cell: ``job`` answers it, ``sheet`` puts the answer into words."""

    def __init__(
        self, asked: Asked, person: int, day: int, state: State, *, force: bool, seconds: float
    ) -> None:
        every = asked.problem.every_shift | {REST}
        self._asked, self._state, self._force = asked, state, force
        states = frozenset({state}) if force else frozenset(every - {state})
        self.question = CheapestQuestion(asked.problem, asked.rota, person, day, states, seconds)

    @classmethod
    def forced(
        cls, session: Session, rota_id: int, person_id: int, date: dt.date, code: str | None, today: dt.date,
        seconds: float = CHEAPEST_SECONDS,
    ) -> CheapestAsked:  # fmt: skip
        """Why not this shift? Raises KeyError for an unknown person or code."""
        asked = Asked.read(session, rota_id, today)
        state = REST if code is None else asked.problem.shift_index(code)
        if state is None:
            raise KeyError(code)
        return cls(asked, asked.person(person_id), asked.day(date), state, force=True, seconds=seconds)

    @classmethod
    def forbidden(
        cls,
        session: Session,
        rota_id: int,
        person_id: int,
        date: dt.date,
        today: dt.date,
        seconds: float = CHEAPEST_SECONDS,
    ) -> CheapestAsked:
        """Why this? The next best. Raises KeyError for an unknown person."""
        asked = Asked.read(session, rota_id, today)
        person, day = asked.person(person_id), asked.day(date)
        return cls(asked, person, day, asked.rota.states[person][day], force=False, seconds=seconds)

    def job(self) -> AnswerJob[CheapestAnswer]:
        return AnswerJob.ask("cheapest", self.question, CheapestAnswer, self.question.seconds)

    def name_of(self, person_id: int) -> str:
        return self._asked.problem.people[self._asked.person(person_id)].name

    def held(self, edit: Edit) -> str:
        """What a cell that would change holds now; a rest day is "RD"."""
        person, day = self._asked.person(edit[0]), self._asked.day(edit[1])
        return self._asked.code(self._asked.rota.states[person][day]) or "RD"

    def sheet(self, answer: CheapestAnswer) -> CheapestSheet:
        """The answer in words, once the check has confirmed its rota and cost."""
        asked, question = self._asked, self.question
        if answer.rota is None:
            none = answer.found is Found.IMPOSSIBLE
            return CheapestSheet(self._none_words(impossible=none), None, none, none, ())
        breaches = check(asked.problem, answer.rota)
        if broken_musts(breaches) or costs(asked.problem, breaches)[1] != answer.cost:
            raise NotConfirmed(tr("The check does not confirm the rota that was found, so it is not shown."))
        margin = answer.cost - asked.check.cost
        now = answer.rota.states[question.person][question.day]
        edits = tuple(
            asked.edit((person, day, new))
            for person, (old_row, new_row) in enumerate(zip(asked.rota.states, answer.rota.states))
            for day, (old, new) in enumerate(zip(old_row, new_row))
            if old != new
        )
        proven = answer.found is Found.PROVEN
        return CheapestSheet(
            self._words(now, margin, len(edits), proven=proven),
            margin,
            proven,
            False,
            edits,
            asked.edit((question.person, question.day, now)),
        )

    def _what(self) -> str:
        person, day = self.question.person, self.question.day
        return f"{self._asked.problem.people[person].name}, {self._asked.problem.day_name(day)}"

    def _none_words(self, *, impossible: bool) -> str:
        tour = shift_name(self._asked.problem, self._state)
        with_it = tr("with {tour}", tour=tour) if self._force else tr("without {tour}", tour=tour)
        if impossible:
            return tr("{what}: no rota {with_it} meets every must.", what=self._what(), with_it=with_it)
        return tr(
            "{what}: no rota {with_it} was found in the time given.", what=self._what(), with_it=with_it
        )

    def _words(self, now: State, margin: int, changes: int, *, proven: bool) -> str:
        tour = shift_name(self._asked.problem, now)
        more = (
            tr("costs {margin} more", margin=duration(margin))
            if margin > 0
            else tr("costs {margin} less", margin=duration(-margin))
        )
        said = tr("costs the same") if not margin else more
        sure = tr("and no cheaper one exists") if proven else tr("and a cheaper one may exist")
        kind = tr("the cheapest rota") if proven else tr("the best rota found")
        lead = tr("with {tour}", tour=tour) if self._force else tr("the next best is {tour}:", tour=tour)
        return tr(
            "{what}: {lead} {kind} {said}, {sure}; it changes {cells}.",
            what=self._what(),
            lead=lead,
            kind=kind,
            said=said,
            sure=sure,
            cells=many(changes, "cell"),
        )
