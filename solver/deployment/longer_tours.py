"""A longer tour as a remedy: somebody who stays on can go, or keeps in touch with who goes alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from solver.deployment.candidates import Candidate, Looking
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.solution import Remedy
from solver.deployment.statements import Said, with_later_end
from solver.deployment.tries import Day, Try, changed, cheapest_each
from solver.deployment.verbs import Inside, Item, Tour
from solver.language import tr

LONGEST = 120  # minutes by which a tour may be lengthened
STEP = 5  # tours are lengthened by whole steps of minutes


def longer_tour(day: Day, item: Item, order: int) -> Iterator[Try]:
    """An item with the tour of one person longer, for everybody."""
    barred = {
        one.person for one in day.said.bars[item] if one.cost is None and one.leg is None and not one.alone
    }
    for p in range(len(day.problem.people)):
        if item[0] is ItemKind.PATROL and p in barred:
            continue  # who visits may need a buddy, who patrols does not
        if not day.work.is_left:
            return
        more = day.problem.minutes(LONGEST)
        longest = with_longer(day.problem, p, more)
        lone = item[0] is ItemKind.VISIT and len(day.problem.visits[item[1]].legs) == 1
        said = day.said_by(longest, ("longer", p)) if lone else with_later_end(day.said, p, more)
        for place, minutes in cheapest_each(_places(day, item, p, longest, said)):
            yield _try(day, item, p, place, minutes, order)


def with_longer(problem: DeploymentProblem, p: int, more: int) -> DeploymentProblem:
    """The problem with the tour of one person longer."""
    longer = replace(problem.people[p], end=problem.people[p].end + more)
    return changed(problem, people=(*problem.people[:p], longer, *problem.people[p + 1 :]))


def _places(
    day: Day, item: Item, p: int, longest: DeploymentProblem, said: Said
) -> Iterator[tuple[Candidate, int]]:
    """Where the item fits if the tour is as long as can be, and by how much it has to be longer for that."""
    problem, sheet = day.problem, day.deployment.sheets[p]
    step, steps = problem.minutes(STEP), LONGEST // STEP
    ends = [one.end for one in day.said.all(Tour) if one.person == p and one.end is not None]
    closes, duty = min([problem.people[p].end, *ends]), problem.people[p].end
    home = problem.travel[sheet.mode][problem.place_of(*item, p)][problem.people[p].home]
    legs = _lengths(problem, item)
    turns = {
        closes + more * step - home - minutes - before for minutes, before in legs for more in range(1, steps)
    }
    last = p, len(sheet.stops)
    day.work.add(1)
    for place in Looking(longest, day.deployment, said, item, through=last, turns=turns).candidates():
        there = place.spans[place.people.index(p)]
        yield place, _whole_steps(there[1] + home - closes, step)
    if len(legs) == 1 and item[0] is ItemKind.VISIT and _alone(said, item) != _alone(day.said, item):
        turns = {duty + more * step - legs[0][0] for more in range(1, steps)}
        others = Looking(longest, day.deployment, said, item, without=frozenset({p}), turns=turns)
        for place in others.candidates():
            yield place, _whole_steps(place.spans[0][1] - duty, step)


def _lengths(problem: DeploymentProblem, item: Item) -> list[tuple[int, int]]:
    """How long each part of an item takes, and how long after the first it may begin."""
    if item[0] is ItemKind.PATROL:
        return [(problem.hotspots[item[1]].dwell_target, 0)]
    visit = problem.visits[item[1]]
    lags = {visit.lag_least, visit.lag_most}
    return sorted({(leg.minutes, n * lag) for n, leg in enumerate(visit.legs) for lag in lags})


def _alone(said: Said, item: Item) -> list[Inside]:
    """When somebody may be alone at an item."""
    return [one for one in said.times[item] if isinstance(one, Inside) and one.alone]


def _whole_steps(minutes: int, step: int) -> int:
    return -(-minutes // step) * step


def _try(day: Day, item: Item, p: int, place: Candidate, more: int, order: int) -> Try:
    problem = with_longer(day.problem, p, more)
    person, minutes = problem.people[p], problem.whole(more)

    def said() -> Remedy:
        until = problem.time(person.end)
        words = tr(
            "Keep {name} on until {until} (+{minutes} min)", name=person.name, until=until, minutes=minutes
        )
        return Remedy("longer_tour", words, (("person", person.name), ("until", until), ("minutes", minutes)))

    return Try(problem, day.deployment, item, place, minutes, order, said)
