"""Moves and refusals in words: who does what instead, and what stands in the way of the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from planner.answers.asked import Asked
from planner.rota_words import breach_text
from solver.clock import DAYS_A_WEEK
from solver.language import tr
from solver.rota.answers.moves import Refusal
from solver.rota.check import Cell, Effect
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.rules.cover_rule import clock
from solver.rule import duration

MOST_REMARKS = 4


def move_words(asked: Asked, cells: Sequence[Cell], without: Sequence[Cell] = ()) -> tuple[str, ...]:
    """ "Kieran Foley works a rest day, Late 15–23": each person's changes but those that are settled."""
    chosen = [cell for cell in cells if cell not in without]
    people = [list(own) for _, own in groupby(sorted(chosen), key=lambda cell: cell[0])]
    return tuple(_person_words(asked, own) for own in people) or (tr("Leave the gap"),)


def _person_words(asked: Asked, cells: list[Cell]) -> str:
    """ "Priya Nair: Fri 11 Late instead of Sat 12 Late" where one tour is taken for another."""
    problem, person = asked.problem, cells[0][0]
    taken = [cell for cell in cells if cell[2] != REST]
    given = [cell for cell in cells if asked.rota.states[person][cell[1]] != REST]
    if len(taken) == len(given) == 1 and len({*taken, *given}) == len(cells):
        (_, on, state), (_, before_on, _) = taken[0], given[0]
        before = shift_name(problem, asked.rota.states[person][before_on])
        other_day = "" if on == before_on else f"{problem.day_name(before_on)} "
        return tr(
            "{name}: {when} {tour} instead of {before}",
            name=problem.people[person].name,
            when=problem.day_name(on),
            tour=shift_name(problem, state),
            before=f"{other_day}{before}",
        )
    said = [_cell_words(asked, cell, alone=len(cells) == 1) for cell in _tours_first(cells)]
    return f"{problem.people[person].name} {tr(' and ').join(said)}"


def _tours_first(cells: list[Cell]) -> list[Cell]:
    return sorted(cells, key=lambda cell: (cell[2] == REST, cell[1]))


def _cell_words(asked: Asked, cell: Cell, *, alone: bool) -> str:
    problem, (person, day, state) = asked.problem, cell
    before, when = asked.rota.states[person][day], problem.day_name(day)
    if state == REST:
        return (
            tr("rests on {when}", when=when)
            if alone
            else tr("hands in {when} {shift_name}", when=when, shift_name=shift_name(problem, before))
        )
    if before == REST:
        return tr("works a rest day, {when} {tour_words}", when=when, tour_words=tour_words(problem, state))
    return tr(
        "moves from {shift_name} to {tour_words} on {when}",
        shift_name=shift_name(problem, before),
        tour_words=tour_words(problem, state),
        when=when,
    )


def shift_name(problem: RotaProblem, state: State) -> str:
    return tr("a rest day") if state == REST else problem.shift_types[state].name


def tour_words(problem: RotaProblem, state: State) -> str:
    """ "Late 15–23"."""
    shift = problem.shift_types[state]
    return f"{shift.name} {clock(shift.start)}–{clock(shift.end)}"


def week_minutes(asked: Asked, cells: Sequence[Cell], person: int, day: int) -> tuple[int, int]:
    """Planned and credited minutes of the calendar week around a day, without the change and with it."""
    before = _week_minutes(asked.problem, asked.rota.states[person], person, day)
    row = list(asked.rota.states[person])
    for who, on, state in cells:
        if who == person:
            row[on] = state
    return before, _week_minutes(asked.problem, row, person, day)


def hours_words(before: int, after: int) -> str:
    """ "37.0 h in the week, was 29.6"."""
    if before == after:
        return tr("No extra hours, {after:.1f} h in the week", after=after / 60)
    return tr("{after:.1f} h in the week, was {before:.1f}", after=after / 60, before=before / 60)


def _week_minutes(problem: RotaProblem, row: Sequence[State], person: int, day: int) -> int:
    monday = day - problem.clock.weekday(day)
    one, total = problem.people[person], 0
    for on in range(max(monday, -problem.history_days), min(monday + DAYS_A_WEEK, problem.days)):
        total += problem.duty_minutes(person, on, row[on] if on >= 0 else one.history[on])
    return total + sum(
        away.credited_minutes for away in one.absences if monday <= away.day < monday + DAYS_A_WEEK
    )


def remarks(asked: Asked, effect: Effect) -> tuple[tuple[bool, str], ...]:
    """What else changes: (better, words), the dearest first."""
    titles = {rule.id: rule.heading() for rule in asked.problem.active_rules}
    said = [(False, breach) for breach in effect.new] + [(True, breach) for breach in effect.mended]
    said.sort(key=lambda one: (-one[1].cost, one[0]))
    return tuple(
        (better, f"{titles[breach.rule]}: {breach_text(asked.problem, breach)}{_price(breach.cost)}")
        for better, breach in said[:MOST_REMARKS]
    )


def _price(cost: int) -> str:
    return f" ({duration(cost)})" if cost else ""


def refusal_rows(
    asked: Asked, refusals: Iterable[Refusal], day: int, tour: State
) -> Iterator[tuple[str, str]]:
    """(names, why): people with the same reason side by side."""
    reasons: dict[str, list[str]] = {}
    for one in refusals:
        name = asked.problem.people[one.person].name
        reasons.setdefault(_why_not(asked, one, day, tour), []).append(name)
    for why, names in sorted(reasons.items(), key=lambda item: (len(item[1]), item[0])):
        yield ", ".join(names), why


def _why_not(asked: Asked, refusal: Refusal, day: int, tour: State) -> str:
    problem, person = asked.problem, asked.problem.people[refusal.person]
    if refusal.already is not None:
        return tr("already on this {shift_name}", shift_name=shift_name(problem, refusal.already))
    away = next((one for one in person.absences if one.day == day), None)
    if away is not None and refusal.breach is not None:
        return tr("away: {kind}", kind=away.kind)
    if any(lock.day == day for lock in problem.locks_of[refusal.person]):
        return tr("locked on that day")
    if tour not in person.may_work:
        return tr("{role} does not work {shift_name}", role=person.role, shift_name=shift_name(problem, tour))
    if refusal.breach is None:
        return tr("the day is past") if day < asked.first_day else tr("has no tour to exchange for it")
    titles = {rule.id: rule.title for rule in problem.active_rules}
    when = "" if refusal.breach.day in (None, day) else f", {problem.day_name(refusal.breach.day or 0)}"
    return f"{titles[refusal.breach.rule]}{when}: {refusal.breach.text}"
