"""The week in words: what is covered, short and why, who is away, who carries the Lates, what changed.

Every sentence is made of facts of the stored rota and leads to the cells it speaks of.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from planner.answers.asked import Asked
from planner.answers.private_reasons import without_reasons
from planner.live_rota import LiveRota
from planner.rota_words import breach_text
from planner.uncovered import uncovered
from solver.language import tr
from solver.rota.problem import REST, Absence
from solver.rule import duration, many

MOST_NAMED = 3
LATE = "late"
Place = tuple[int | None, dt.date]  # a person's day, or with None the cover of a day


@dataclass(frozen=True, slots=True)
class Sentence:
    """One fact in words, and the cells that show it. ``topic`` is the heading it stands under."""

    text: str
    cells: tuple[Place, ...]
    topic: str = ""


def week_words(session: Session, rota_id: int, today: dt.date) -> tuple[Sentence, ...]:
    """The period of a rota for a manager: cover first, then people, rules and changes."""
    return _told(Asked.read(session, rota_id, today))


def week_words_to_send(session: Session, rota_id: int, today: dt.date) -> tuple[Sentence, ...]:
    """The same as it may leave the window: why somebody is away only where exports name it, as of leave."""
    return _told(without_reasons(session, Asked.read(session, rota_id, today)))


def _told(asked: Asked) -> tuple[Sentence, ...]:
    return tuple(replace(one, topic=topic) for topic, tell in TOPICS for one in tell(asked))


def _cover(asked: Asked) -> Iterator[Sentence]:
    live = LiveRota(asked.rota_id, asked.problem, asked.rota)
    gaps = uncovered(live)
    for line in live.cover():
        own = [gap for gap in gaps if gap.role == line.name]
        if not own:
            yield Sentence(tr("{name} cover is met.", name=line.name), ())
            continue
        places = tuple((None, gap.day) for gap in own)
        yield Sentence(
            tr(
                "{name} cover is {short_minutes} short.",
                name=line.name,
                short_minutes=duration(line.short_minutes),
            ),
            places,
        )
        for gap in own[:MOST_NAMED]:
            when = asked.problem.day_name(asked.day(gap.day))
            yield Sentence(f"{line.name}, {when} {gap.hours}: {gap.short}. {gap.why}.", ((None, gap.day),))


def _broken(asked: Asked) -> Iterator[Sentence]:
    problem = asked.problem
    musts = [breach for breach in asked.check.breaches if breach.must]
    if not musts:
        yield Sentence(tr("No must is broken."), ())
    for breach in musts:
        person = None if breach.person is None else problem.people[breach.person].id
        place = () if breach.day is None else ((person, problem.clock.date(breach.day)),)
        yield Sentence(tr("Broken: {breach_text}.", breach_text=breach_text(problem, breach)), place)


def _away(asked: Asked) -> Iterator[Sentence]:
    problem = asked.problem
    for person in problem.people:
        for kind, first, last in _spells(person.absences, problem.days):
            when = problem.day_name(first)
            if last > first:
                when += tr(" to {day_name}", day_name=problem.day_name(last))
            dates = (problem.clock.date(day) for day in range(first, last + 1))
            yield Sentence(f"{person.name}: {kind}, {when}.", tuple((person.id, date) for date in dates))


def _spells(absences: tuple[Absence, ...], days: int) -> Iterator[tuple[str, int, int]]:
    """(kind, first day, last day) of absences on days in a row, inside the period."""
    held: tuple[str, int, int] | None = None
    for one in sorted((one for one in absences if 0 <= one.day < days), key=lambda one: one.day):
        if held and held[0] == one.kind and one.day <= held[2] + 1:
            held = held[0], held[1], one.day
            continue
        if held:
            yield held
        held = one.kind, one.day, one.day
    if held:
        yield held


def _lates(asked: Asked) -> Iterator[Sentence]:
    problem, late = asked.problem, asked.problem.tagged(LATE)
    by_person = {
        p: [day for day, state in enumerate(row) if state in late] for p, row in enumerate(asked.rota.states)
    }
    total = sum(map(len, by_person.values()))
    if not total:
        return
    most = max(map(len, by_person.values()))
    carriers = [p for p, days in by_person.items() if len(days) == most]
    names = [problem.people[p].name for p in carriers[:MOST_NAMED]]
    if len(carriers) > MOST_NAMED:
        names.append(tr("{count} more", count=len(carriers) - MOST_NAMED))
    cells = tuple((problem.people[p].id, problem.clock.date(day)) for p in carriers for day in by_person[p])
    lates, named = many(total, "Late"), ", ".join(names)
    if len(carriers) == 1:
        said = tr("{lates} in all; {name} has the most, {most}.", lates=lates, name=named, most=most)
    else:
        said = tr("{lates} in all; {names} have the most, {most} each.", lates=lates, names=named, most=most)
    yield Sentence(said, cells)


def _requests(asked: Asked) -> Iterator[Sentence]:
    problem = asked.problem
    if not problem.requests:
        return
    missed = [one for one in problem.requests if asked.rota.states[one.person][one.day] not in one.wanted]
    met = len(problem.requests) - len(missed)
    cells = tuple((problem.people[one.person].id, problem.clock.date(one.day)) for one in missed)
    yield Sentence(
        tr("{met} of {requests} are met.", met=met, requests=many(len(problem.requests), "request")), cells
    )


def _changes(asked: Asked) -> Iterator[Sentence]:
    """Against what people were last told; nothing is said when they were told nothing."""
    problem = asked.problem
    if not problem.published or asked.published:
        return
    changed = [
        (p, day)
        for p, (told, row) in enumerate(zip(problem.published, asked.rota.states))
        for day, (before, after) in enumerate(zip(told, row))
        if before >= REST and before != after
    ]
    people = len({p for p, _ in changed})
    cells = tuple((problem.people[p].id, problem.clock.date(day)) for p, day in changed)
    said = (
        tr("{cells} of {people} people changed", cells=many(len(changed), "cell"), people=people)
        if changed
        else tr("Nothing changed")
    )
    yield Sentence(tr("{said} since the published rota.", said=said), cells)


TOPICS = (
    (tr("Cover"), _cover),
    (tr("Musts"), _broken),
    (tr("Away"), _away),
    (tr("Lates"), _lates),
    (tr("Requests"), _requests),
    (tr("Since it was published"), _changes),
)
