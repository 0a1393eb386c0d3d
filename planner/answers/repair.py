"""Repair after an absence: the fewest tours that change, proven fewest, then the least disruption."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from sqlalchemy.orm import Session

from planner.answer_job import AnswerJob
from planner.answers.asked import Asked, NotConfirmed
from planner.answers.move_rows import OptionRow, OptionWriter
from solver.language import tr
from solver.rota.answers.moves import Move, changed, short_of
from solver.rota.answers.repair import Repair, RepairAnswer, RepairQuestion, fewest_changes
from solver.rota.check import Cell, check
from solver.rota.problem import Absence, RotaProblem
from solver.rota.solution import Rota
from solver.rule import Breach, many

MOST_REPAIRS = 8
NOTHING: Mapping[dt.date, str] = {}


@dataclass(frozen=True, slots=True)
class RepairSheet:
    """``proof`` is the sentence to read: "2 tours change; 1 is impossible.\""""

    rota_id: int
    name: str
    proof: str
    proven: bool
    repairs: tuple[OptionRow, ...]


def repair_asked(
    session: Session,
    rota_id: int,
    person_id: int,
    days: tuple[dt.date, ...],
    today: dt.date,
    taken_out: Mapping[dt.date, str] = NOTHING,
) -> RepairAsked:
    """How the rota is mended when somebody is away on ``days`` and no cover is to be less than before.

    ``taken_out``: tours by date that have been made rest days already. A day without a recorded absence
    counts as one with the hours of its tour. Raises KeyError for a person who is not in the rota.
    """
    asked = Asked.read(session, rota_id, today)
    person, dates = asked.person(person_id), [asked.day(day) for day in days]
    asked = replace(asked, problem=_away(_unlocked(asked.problem, person, dates), asked.rota, person, dates))
    held = [
        (person, asked.day(day), state)
        for day, code in taken_out.items()
        if (state := asked.problem.shift_index(code)) is not None
    ]
    question = RepairQuestion(
        asked.problem,
        asked.rota,
        _well(asked.problem, person, dates),
        changed(asked.rota, held),
        asked.first_day,
    )
    return RepairAsked(asked, person, dates[0], question)


class RepairAsked:
    """The question: ``sheet`` answers it by trying. Where that leaves open whether cover can stay as it was,
    ``job`` goes on by solving, and ``solved_sheet`` puts its answer into words."""

    def __init__(self, asked: Asked, person: int, day: int, question: RepairQuestion) -> None:
        self._asked, self._person, self._day, self.question = asked, person, day, question

    @cached_property
    def _kept(self) -> RepairAnswer:
        """Every repair with cover as it was and the fewest changes, as far as few enough can be tried."""
        return fewest_changes(self.question)

    @cached_property
    def _less(self) -> RepairAnswer:
        """The same where cover may become less."""
        return fewest_changes(replace(self.question, keep_cover=False))

    @property
    def is_open(self) -> bool:
        """Whether trying leaves something to be solved."""
        return not self._kept.whole

    def sheet(self) -> RepairSheet:
        """What trying finds: with cover as it was or, where no such repair was met, with less."""
        if self._kept.repairs:
            return self._sheet(self._kept)
        changes = many(self._kept.impossible, "change")
        return self._with_less(tr("With cover as it was, no repair has up to {changes}.", changes=changes))

    def job(self) -> AnswerJob[RepairAnswer]:
        """The fewest changes with cover as it was, however many they are, in the engine's own process."""
        return AnswerJob.ask("repair", self.question, RepairAnswer, self.question.seconds)

    def solved_sheet(self, answer: RepairAnswer) -> RepairSheet:
        """The engine's answer once the check has found no must broken that was met before."""
        question = self.question
        assert question.before is not None  # a repair is always asked with what was before
        before = _broken(check(question.before, question.rota_before or question.rota))
        for repair in answer.repairs:
            after = _broken(check(question.problem, changed(question.rota, repair.cells)))
            if after - before:
                raise NotConfirmed(
                    tr("The check finds a broken must in the repair that was found. Nothing is shown.")
                )
        if answer.repairs:
            solved = self._sheet(answer)
            return solved if self._kept.repairs else _joined(solved, self._with_less(""))
        return self._with_less(tr("No repair keeps cover as it was.")) if answer.whole else self.sheet()

    def _with_less(self, first: str) -> RepairSheet:
        """The repairs that leave cover shorter than it was."""
        sheet = self._sheet(self._less)
        proof = tr("With less: {proof}", proof=sheet.proof)
        return replace(sheet, proof=f"{first} {proof}".lstrip())

    def _sheet(self, answer: RepairAnswer) -> RepairSheet:
        asked, person = self._asked, self._person
        writer = OptionWriter(asked, self._day, person, _own(answer.repairs, person))
        return RepairSheet(
            asked.rota_id,
            asked.problem.people[person].name,
            _proof(answer),
            answer.whole,
            tuple(writer.row(_move(asked, repair, person)) for repair in answer.repairs[:MOST_REPAIRS]),
        )


def _joined(kept: RepairSheet, less: RepairSheet) -> RepairSheet:
    """First what keeps cover as it was, however many tours that changes, then what does not."""
    if not less.repairs:
        return kept
    proof = tr("With cover as it was: {proof}", proof=kept.proof)
    return replace(kept, proof=f"{proof} {less.proof}", repairs=(*kept.repairs, *less.repairs))


def _broken(breaches: Iterable[Breach]) -> Counter[tuple[str, int | None, int | None]]:
    """By how much each must is broken, by rule, person and day."""
    found: Counter[tuple[str, int | None, int | None]] = Counter()
    for one in breaches:
        if one.must:
            found[one.rule, one.person, one.day] += one.amount
    return found


def _away(problem: RotaProblem, rota: Rota, person: int, days: list[int]) -> RotaProblem:
    """The problem with the absence on every one of the days."""
    one = problem.people[person]
    recorded = {away.day for away in one.absences}
    more = tuple(
        Absence(day, "away", credited_minutes=problem.duty_minutes(person, day, rota.states[person][day]))
        for day in days
        if day not in recorded
    )
    return _with_absences(problem, person, (*one.absences, *more))


def _with_absences(problem: RotaProblem, person: int, absences: tuple[Absence, ...]) -> RotaProblem:
    people = tuple(
        replace(one, absences=absences) if p == person else one for p, one in enumerate(problem.people)
    )
    return replace(problem, people=people)


def _well(problem: RotaProblem, person: int, days: list[int]) -> RotaProblem:
    """The problem as it was before the absence."""
    absences = problem.people[person].absences
    return _with_absences(problem, person, tuple(away for away in absences if away.day not in days))


def _unlocked(problem: RotaProblem, person: int, days: list[int]) -> RotaProblem:
    """A lock on a tour that cannot be worked gives way."""
    kept = tuple(lock for lock in problem.locks if lock.person != person or lock.day not in days)
    return replace(problem, locks=kept)


def _own(repairs: tuple[Repair, ...], person: int) -> list[Cell]:
    """What every repair changes for whoever is away."""
    own = [{cell for cell in repair.cells if cell[0] == person} for repair in repairs]
    return sorted(set.intersection(*own)) if own else []


def _move(asked: Asked, repair: Repair, person: int) -> Move:
    after = short_of(asked.problem, changed(asked.rota, repair.cells))
    people = len({who for who, _, _ in repair.cells} - {person})
    return Move(repair.cells, people, repair.cost, after - short_of(asked.problem, asked.rota))


def _proof(answer: RepairAnswer) -> str:
    if not answer.repairs:
        if answer.whole:
            return tr("No rota mends every must.")
        if answer.impossible < 0:
            return tr("No repair was found in time.")
        return tr(
            "No repair with up to {changes} exists. Build to mend more.",
            changes=many(answer.impossible, "change"),
        )
    changes = len(answer.repairs[0].cells)
    if changes == 0:
        return tr("Nothing has to change.")
    tours = tr("1 tour changes") if changes == 1 else tr("{changes} tours change", changes=changes)
    if not answer.whole and answer.impossible > 0:
        return tr(
            "{tours}; {impossible} is impossible, between them it is not known.",
            tours=tours,
            impossible=answer.impossible,
        )
    if not answer.whole:
        return tr("{tours}; whether fewer would do is not known.", tours=tours)
    return (
        tr("{tours}; {impossible} is impossible.", tours=tours, impossible=answer.impossible)
        if answer.impossible
        else tr("{tours}, and has to.", tours=tours)
    )
