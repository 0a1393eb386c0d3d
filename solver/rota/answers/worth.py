"""What is it worth? One more person of a role on a tour, and each request that is not met, in this rota.

Prices are of the rota as it stands with nothing else moved: what one more pair of hands takes off the cost of
cover there, and what granting a request costs. Plain Python, exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from solver.rota.answers.moves import said_of
from solver.rota.answers.scales import Scales
from solver.rota.problem import NO_PATTERN, REST, Person, RotaProblem, State
from solver.rota.rules.cover_rule import CoverRule
from solver.rota.solution import Rota


@dataclass(frozen=True, slots=True)
class HandsPrice:
    """One more ``role`` in ``state`` on ``day`` takes ``minutes`` off what missing cover costs."""

    role: str
    day: int
    state: State
    minutes: int


@dataclass(frozen=True, slots=True)
class RequestPrice:
    """Granting somebody's request by ``state``; ``cost`` is the difference, None where a must forbids it."""

    person: int
    day: int
    state: State
    cost: int | None


def worth_of_hands(problem: RotaProblem, rota: Rota, first_day: int = 0) -> tuple[HandsPrice, ...]:
    """Of every role, day and tour that would be worth anything, the dearest first."""
    found = [
        price
        for one in _one_of_each_role(problem.people)
        for price in _prices(*with_one_more(problem, rota, one), first_day)
    ]
    return tuple(sorted(found, key=lambda one: (-one.minutes, one.day, one.role, one.state)))


def with_one_more(problem: RotaProblem, rota: Rota, like: Person) -> tuple[RotaProblem, Rota]:
    """The problem with another person of a role, who rests, was never told anything and is never away; and
    only its rules about cover."""
    another = replace(
        like,
        id=-1,
        name=f"another {like.role}",
        absences=(),
        pattern=(NO_PATTERN,) * problem.days,
        history=(REST,) * problem.history_days,
        restrictions=frozenset(),
        cannot_work=(),
    )
    told = (*problem.published, (NO_PATTERN,) * problem.days) if problem.published else ()
    rules = tuple(rule for rule in problem.rules if isinstance(rule, CoverRule))
    more = replace(problem, people=(*problem.people, another), published=told, rules=rules)
    return more, Rota((*rota.states, (REST,) * problem.days))


def price_of_requests(problem: RotaProblem, rota: Rota, first_day: int = 0) -> tuple[RequestPrice, ...]:
    """Of every request that is not met and not past, in their order: the cheapest way to grant it."""
    scales = Scales(problem, rota, said_of(problem))
    return tuple(
        _granted(scales, request.person, request.day, sorted(request.wanted))
        for request in problem.requests
        if request.day >= first_day and rota.states[request.person][request.day] not in request.wanted
    )


def _granted(scales: Scales, person: int, day: int, wanted: list[State]) -> RequestPrice:
    costs = [(scales.weigh({(person, day): state}), state) for state in wanted]
    allowed = [(cost, state) for cost, state in costs if cost is not None]
    cost, state = min(allowed) if allowed else (None, wanted[0])
    return RequestPrice(person, day, state, cost)


def _one_of_each_role(people: tuple[Person, ...]) -> Iterator[Person]:
    roles: dict[str, Person] = {}
    for person in people:
        roles.setdefault(person.role, person)
    yield from roles.values()


def _prices(problem: RotaProblem, rota: Rota, first_day: int) -> Iterator[HandsPrice]:
    person, role = len(problem.people) - 1, problem.people[-1].role
    scales = Scales(problem, rota, [said for said in said_of(problem) if said.cost is not None])
    for day in range(first_day, problem.days):
        for state in sorted(problem.people[person].may_work & problem.every_shift):
            saved = -(scales.weigh({(person, day): state}) or 0)
            if saved > 0:
                yield HandsPrice(role, day, state, saved)
