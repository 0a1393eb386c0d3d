"""The least that would get an item placed: another time, a longer tour, other people, one person more.

A remedy changes one thing; all else that is on the run sheets stays with its people at its time, meals too.
It costs what the day costs more by the independent check, plus the minutes it asks of people: those that a
tour lasts longer or somebody is called in, and those by which a visit lies outside its windows. It is offered
only if no must is broken then that was not broken before, and of all there are the cheapest is offered.

- ``another_time``: a visit begins up to MOST_SHIFT minutes outside one of its windows.
- ``meal_moved``: see ``meal_moved.py``.
- ``longer_tour``: the tour of one person ends later, by whole steps of STEP minutes up to LONGEST, so that he
  or she can go or be the buddy of who goes.
- ``another_worker``: anybody goes in place of the named worker who must, in the windows of the visit.
- ``call_in``, for patrols: one person more, like one on duty who may go, comes from a quarter of an hour on
  for CALLED_IN minutes in which the patrol is due.
- ``handed_over``: see ``swaps.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from solver.deployment.budget import Work
from solver.deployment.candidates import Candidate, Looking
from solver.deployment.items import ItemKind, StartWindow, Visit
from solver.deployment.longer_tours import longer_tour
from solver.deployment.meal_moved import meal_moved
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules.named_worker import workers_of
from solver.deployment.slots import least_first
from solver.deployment.solution import Deployment, Remedy, RunSheet, Unplaced
from solver.deployment.statements import said_by_rules
from solver.deployment.swaps import HandingOver
from solver.deployment.tries import LOOKING, Day, Try, changed, cheapest, cheapest_each
from solver.deployment.verbs import Item
from solver.language import tr

WORK = 1_000_000  # after which no remedy is looked for: some 2 s; none if more is left out than MOST_ITEMS
MOST_ITEMS = 20
ALWAYS = 2_000  # what a check takes in work whatever there is to check
MOST_SHIFT = 240  # minutes by which a visit may lie outside its windows
QUARTER_HOUR = 15  # people are called in at a quarter of an hour
CALLED_IN = 90  # minutes for which one person more is called in
FIRST, SECOND, THIRD, FOURTH, FIFTH = range(5)  # what is offered where two cost the same


def with_remedies(problem: DeploymentProblem, deployment: Deployment) -> Deployment:
    """The deployment with the cheapest verified remedy for each unplaced visit and patrol that has one."""
    if len(deployment.unplaced) > MOST_ITEMS:
        return deployment
    work = Work(WORK, ALWAYS + len(problem.people) * (len(problem.visits) + len(problem.hotspots)))
    looking, found = _Looking(Day(problem, deployment, work)), []
    for one in deployment.unplaced:
        outside = one.kind in (ItemKind.VISIT, ItemKind.PATROL) and one.reason.code != "not_worth_it"
        found.append(replace(one, remedy=looking.cheapest(one) if outside else None))
    return replace(deployment, unplaced=tuple(found))


class _Looking:
    """What helps the items that a day leaves out. Several patrols of a hotspot lack the same: they are looked
    at once, but for when they are due."""

    def __init__(self, day: Day) -> None:
        self.day, self.handing = day, HandingOver(day)
        self.known: dict[Item, Remedy | None] = {}

    def cheapest(self, one: Unplaced) -> Remedy | None:
        """The cheapest of every kind."""
        item = one.kind, one.item
        if item not in self.known:
            self.known[item] = self._whenever_due(item)
        best = self.known[item]
        if one.kind is ItemKind.PATROL and self.day.work.is_left:
            best = cheapest(self.day, call_in(self.day, one), best)
        return best

    def _whenever_due(self, item: Item) -> Remedy | None:
        if not self.day.work.is_left:
            return None
        tries = [*meal_moved(self.day, item, SECOND), *longer_tour(self.day, item, THIRD)]
        if item[0] is ItemKind.VISIT:
            tries += [*another_time(self.day, item[1]), *another_worker(self.day, item[1])]
        return self.handing.cheapest(item, cheapest(self.day, tries))


def another_time(day: Day, v: int) -> Iterator[Try]:
    """A visit outside its windows."""
    problem, visit = day.problem, day.problem.visits[v]
    more, lag = problem.minutes(MOST_SHIFT), visit.lag_most * (len(visit.legs) - 1)
    wider = [StartWindow(max(w.earliest - more, 0), w.latest + more) for w in visit.windows]
    edges = {
        at
        for w in visit.windows
        for at in (w.earliest - 1, w.earliest, w.latest - lag, w.latest, w.latest + 1)
    }
    other = with_visit(problem, v, replace(visit, windows=_merged(wider)))
    day.work.add(LOOKING)
    looking = Looking(other, day.deployment, said_by_rules(other), (ItemKind.VISIT, v), turns=edges)
    for place, shift in cheapest_each((one, shift_of(visit, one)) for one in looking.candidates()):
        if shift <= more:
            yield _at_another_time(day, v, place, shift)


def _merged(windows: list[StartWindow]) -> tuple[StartWindow, ...]:
    """Windows of which none meets another."""
    found: list[StartWindow] = []
    for one in sorted(windows, key=lambda window: window.earliest):
        if found and one.earliest <= found[-1].latest + 1:
            found[-1] = StartWindow(found[-1].earliest, max(found[-1].latest, one.latest))
        else:
            found.append(one)
    return tuple(found)


def shift_of(visit: Visit, place: Candidate) -> int:
    """By how many minutes one of its windows would have to be wider, at the least, to hold all of a visit."""
    starts = [start for start, _ in place.spans]
    return min(
        max(window.earliest - min(starts), 0) + max(max(starts) - window.latest, 0)
        for window in visit.windows
    )


def _at_another_time(day: Day, v: int, place: Candidate, shift: int) -> Try:
    problem, visit = day.problem, day.problem.visits[v]
    starts = [start for start, _ in place.spans]
    windows = (*visit.windows, StartWindow(min(starts), max(starts)))

    def said() -> Remedy:
        word = tr("Bring forward") if place.start < visit.windows[0].earliest else tr("Put back")
        at = problem.time(place.start)
        return Remedy("another_time", tr("{word} to {time}", word=word, time=at), (("start", at),))

    other = with_visit(problem, v, replace(visit, windows=windows))
    return Try(other, day.deployment, (ItemKind.VISIT, v), place, problem.whole(shift), FIRST, said)


def with_visit(problem: DeploymentProblem, v: int, visit: Visit) -> DeploymentProblem:
    """The problem with one visit as it is here."""
    return changed(problem, visits=(*problem.visits[:v], visit, *problem.visits[v + 1 :]))


def another_worker(day: Day, v: int) -> Iterator[Try]:
    """A visit that is not tied to its named worker."""
    problem, visit = day.problem, day.problem.visits[v]
    if not visit.named_must:
        return
    other = with_visit(problem, v, replace(visit, named_must=False))
    day.work.add(LOOKING)
    looking = Looking(other, day.deployment, said_by_rules(other), (ItemKind.VISIT, v))
    for place in least_first(looking.candidates()):

        def said(place: Candidate = place) -> Remedy:
            names = tr(" and ").join(problem.people[p].name for p in place.people)
            named = tr(" or ").join(problem.people[p].name for p in sorted(workers_of(visit)))
            at = problem.time(place.start)
            named = named or tr("its named worker")
            words = tr("Let {names} go in place of {named}, {at}", names=names, named=named, at=at)
            return Remedy("another_worker", words, (("people", names), ("at", at)))

        yield Try(other, day.deployment, (ItemKind.VISIT, v), place, 0, FOURTH, said)


def call_in(day: Day, one: Unplaced) -> Iterator[Try]:
    """One person more for a patrol."""
    problem, quarters = day.problem, _quarters(day.problem, one)
    for model in _models(problem, one.item) if quarters else ():
        for mode in model.modes:
            yield from _called_in(day, one, quarters, replace(model, modes=(mode,)))


def _quarters(problem: DeploymentProblem, one: Unplaced) -> list[int]:
    """The quarters of an hour at which somebody called in may begin: the patrol is due while he or she is
    there, or, if it is not said when, the hotspot is active."""
    quarter, minutes = problem.minutes(QUARTER_HOUR), problem.minutes(CALLED_IN)
    spans = problem.hotspots[one.item].active
    if one.due is not None:
        due = [(one.due, one.due + 1)]
    else:
        due = [(span.start, span.end) for span in spans]
    found = {
        at
        for start, end in due
        for at in range(whole_quarter(max(start - minutes + 1, problem.now or 0, 0), quarter), end, quarter)
    }
    return sorted(found)


def whole_quarter(minute: int, quarter: int) -> int:
    """The first quarter of an hour that is not before a minute."""
    return -(-minute // quarter) * quarter


def _models(problem: DeploymentProblem, h: int) -> list[Person]:
    """Whoever might be called in, nameless and with nothing else to do, in as many ways as people who may
    patrol differ, the most usual first."""
    roles = [one.role for one in problem.people]
    found = {
        replace(
            one, id=-1, name="", start=0, end=0, lone_ok=True, meal=None, blocked=(), carries=(),
            briefing_minutes=0, write_up_minutes=0, apart=frozenset(),
        ): roles.count(one.role)
        for one in problem.people
        if problem.hotspots[h].open_to(one)
    }  # fmt: skip
    return sorted(found, key=lambda one: -found[one])


def _called_in(day: Day, one: Unplaced, quarters: list[int], model: Person) -> Iterator[Try]:
    """The places for a patrol with one person more."""
    problem, spot = day.problem, day.problem.hotspots[one.item]
    minutes, new = problem.minutes(CALLED_IN), len(problem.people)
    way = problem.travel[model.modes[0]]
    there, home = way[model.base][spot.place], way[spot.place][model.home]
    called = replace(model, name=f"one more {model.role}", start=quarters[0], end=quarters[-1] + minutes)
    other = changed(problem, people=(*problem.people, called))
    sheets = Deployment((*day.deployment.sheets, RunSheet(new, model.modes[0])))
    turns = {at + there for at in quarters} | {at + minutes - home - spot.dwell_target for at in quarters}
    day.work.add(LOOKING)
    said = day.said_by(other, ("called in", replace(model, modes=()), quarters[0], quarters[-1]))
    item = one.kind, one.item
    looking = Looking(other, sheets, said, item, through=(new, 0), turns=turns)

    def quarter_of(place: Candidate) -> int | None:
        start, end = place.spans[place.people.index(new)]
        fit = [at for at in quarters if at + there <= start and end + home <= at + minutes]
        return min(fit, key=lambda at: (abs(2 * at + minutes - start - end), at), default=None)

    for place in least_first(place for place in looking.candidates() if quarter_of(place) is not None):
        at = quarter_of(place)
        assert at is not None
        comes = replace(called, start=at, end=at + minutes)
        yield _call(changed(problem, people=(*problem.people, comes)), sheets, one, place, comes)


def _call(
    problem: DeploymentProblem, sheets: Deployment, one: Unplaced, place: Candidate, comes: Person
) -> Try:
    def said() -> Remedy:
        start, end = problem.time(comes.start), problem.time(comes.end)
        words = tr("Call in one {role}, {when}", role=comes.role, when=problem.when(comes.start, comes.end))
        return Remedy("call_in", words, (("role", comes.role), ("from", start), ("until", end)))

    minutes = problem.whole(comes.end - comes.start)
    return Try(problem, sheets, (one.kind, one.item), place, minutes, FIFTH, said)
