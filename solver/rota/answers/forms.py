"""The forms in which questions about all rotas cross to the child process, and their answers back.

Plain Python without OR-Tools, because the window's process asks and reads them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from solver.rota.answers.worth import HandsPrice, RequestPrice
from solver.rota.problem import RotaProblem, State
from solver.rota.solution import Rota
from solver.rule import Breach


class Found(StrEnum):
    """How a question ended."""

    PROVEN = "proven"
    FOUND = "found"  # a rota, and perhaps there is a better one
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


CHEAPEST_SECONDS = 2.0  # three at most are waited for, with the start of the process and the check


@dataclass(frozen=True, slots=True)
class CheapestQuestion:
    """The cheapest rota in which ``person`` is in one of ``states`` on ``day``. ``rota``: as it stands; of
    rotas that cost the same, the one nearest to it is given."""

    problem: RotaProblem
    rota: Rota
    person: int
    day: int
    states: frozenset[State]
    seconds: float = CHEAPEST_SECONDS


@dataclass(frozen=True, slots=True)
class CheapestAnswer:
    """``rota`` is None when there is none (``found`` says impossible) or none was found in time. ``cost``
    comes from the check; no such rota costs less than ``bound``."""

    found: Found
    rota: Rota | None = None
    cost: int = 0
    bound: int = 0


@dataclass(frozen=True, slots=True)
class ClashQuestion:
    """Which musts of the problem clash? ``seconds`` are for finding the set; each way out, which stays
    near ``rota``, has three tenths of them."""

    problem: RotaProblem
    rota: Rota
    seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class Demand:
    """One of a set: what ``rule`` demands of ``people`` on the days from ``first`` to ``last``; of cover,
    at least how many of them. ``clash`` numbers the sets from 0."""

    rule: str
    people: tuple[int, ...]
    first: int
    last: int
    least: int | None = None
    clash: int = 0


class WayKind(StrEnum):
    """What is given up."""

    PREFER = "prefer"  # the whole must, which becomes a preference
    VALUE = "value"  # one value of it
    COVER = "cover"  # some of the people it asks for on a day
    UNLOCK = "unlock"
    REFUSE = "refuse"  # requests


@dataclass(frozen=True, slots=True)
class NeedChange:
    """A need for cover, by its place in the problem, and what it asks for instead."""

    need: int
    least: int
    target: int


@dataclass(frozen=True, slots=True)
class WayOut:
    """What lets a rota exist: ``rota`` meets every must once it is done.

    With PREFER it has these ``breaches`` of the rule. ``amount`` is in the rule's own unit, the least that
    must be broken when ``proven``. The other kinds leave the rule a must: VALUE gives its field
    ``value_name`` another ``value``, COVER asks for fewer (``needs``), UNLOCK and REFUSE take away the locks
    or requests of ``cells`` (person, day). ``others`` are the rules of clashes in which the rule has no part:
    they stay, and ``rota`` may break them.
    """

    rule: str
    rota: Rota
    breaches: tuple[Breach, ...]
    amount: int
    proven: bool
    kind: WayKind = WayKind.PREFER
    value_name: str = ""
    value: int | None = None
    needs: tuple[NeedChange, ...] = ()
    cells: tuple[tuple[int, int], ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClashAnswer:
    """``demands`` clash, those of one number with each other; ``smallest`` tells that taking away any one of
    them was seen to help its set. Nothing clashes when there are none and ``satisfiable`` is true.
    ``lawful``: rules of the sets that are law."""

    satisfiable: bool
    demands: tuple[Demand, ...] = ()
    smallest: bool = False
    ways: tuple[WayOut, ...] = ()
    lawful: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BoundWorthQuestion:
    """What are one more person, and each request, worth to any rota of ``problem``, not only to ``rota``?"""

    problem: RotaProblem
    rota: Rota
    first_day: int = 0
    seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class BoundWorthAnswer:
    """No rota costs less than ``bound``; with one more of a role in a cell none costs less than ``bound``
    less that price, and with a request granted none less than ``bound`` and that price. Dearest hands first.
    ``whole``: the bound could not be raised further."""

    hands: tuple[HandsPrice, ...]
    requests: tuple[RequestPrice, ...]
    bound: int
    whole: bool


@dataclass(frozen=True, slots=True)
class ShiftTypesQuestion:
    """Which duties cover a demand with the fewest person-minutes? ``demand``: how many people in each step of
    ``step_minutes``; a duty begins at one of ``starts`` and lasts one of ``lengths``, all counted in steps.
    Steps after the last belong to the next day, where nothing is asked."""

    demand: tuple[int, ...]
    step_minutes: int
    starts: tuple[int, ...]
    lengths: tuple[int, ...]
    seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class DutyKind:
    """``people`` on duty from step ``start`` for ``length`` steps."""

    start: int
    length: int
    people: int


@dataclass(frozen=True, slots=True)
class ShiftTypesAnswer:
    """``minutes`` of duty in all, and the fewest kinds of duty with which that is done; no set of duties has
    fewer minutes than ``bound``."""

    found: Found
    duties: tuple[DutyKind, ...] = ()
    minutes: int = 0
    bound: int = 0
