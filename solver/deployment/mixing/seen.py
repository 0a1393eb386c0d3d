"""The routes that a search comes by, and when two people met on them."""

from __future__ import annotations

from collections import Counter

from solver.deployment.core.columns import FROM, ITEM, KEPT, LEGS, MANY, NONE, OPTION, SEATS, Day, Held, Table

MOST_LEGS = 2  # stays of more people stand where they are
Made = tuple[int, int, tuple[int, ...]]  # option, leg, when each leg begins if there are several
Route = tuple[Made, ...]


def standing(c: int) -> Made:
    """A call that stays where it is."""
    return NONE, c, ()


Stay = tuple[int, tuple[int, ...]]  # option, when each leg begins if there are several
PersonsSeen = tuple[int, Route]


class Seen:
    """Everybody's routes as they were, one look after the other. Those of the earlier half, when the search
    was warm, are of no use later."""

    def __init__(self, day: Day) -> None:
        self._day = day
        self._looks: list[tuple[list[PersonsSeen], list[Stay]]] = []

    def look(self, plan: Held) -> None:
        """The routes of a plan as it stands."""
        seats = int(plan.tally[SEATS])
        stays = stays_of(self._day, plan)
        routes: list[PersonsSeen] = []
        for p, route in enumerate(plan.sequence):
            calls = route[: plan.run[p, MANY]].tolist()
            routes.append((p, tuple(_made(stays, c, seats) for c in calls)))
        self._looks.append((routes, [stay for stay in stays if stay and stay[1]]))

    def routes(self) -> list[PersonsSeen]:
        """Each route once, the first one seen first."""
        return list(dict.fromkeys(route for routes, _ in self._late() for route in routes))

    def meetings(self) -> list[Stay]:
        """When two people met: those of the plan last seen, then the others, the most frequent first."""
        late = self._late()
        counted = Counter(stay for _, meetings in late for stay in meetings)
        return list(dict.fromkeys([*late[-1][1], *(stay for stay, _ in counted.most_common())]))

    def _late(self) -> list[tuple[list[PersonsSeen], list[Stay]]]:
        return self._looks[len(self._looks) // 2 :]


def _made(stays: list[Stay | None], c: int, seats: int) -> Made:
    stay = stays[c // seats] if c < len(stays) * seats else None
    return standing(c) if stay is None else (stay[0], c % seats, stay[1])


def stays_of(day: Day, plan: Held) -> list[Stay | None]:
    """For each slot the option in it and, if two people meet, when each begins; None if nothing stands there,
    or something that stays where it is."""
    seats = int(plan.tally[SEATS])
    found: list[Stay | None] = []
    for s, slot in enumerate(plan.slot):
        o = int(slot[OPTION])
        legs = int(day.option[o, LEGS]) if o != NONE else 0
        starts = plan.call[s * seats : s * seats + legs, FROM].tolist() if legs > 1 else ()
        found.append(None if o == NONE or stays_put(day, slot) else (o, tuple(starts)))
    return found


def stays_put(day: Day, slot: Table) -> bool:
    """Whether what is in a slot is held, or takes more than two people."""
    return bool(slot[KEPT]) or bool(day.option[slot[OPTION], LEGS] > MOST_LEGS)


def closed_items(day: Day, plan: Held) -> set[int]:
    """Items of which a stay stays where it is."""
    full = [slot for slot in plan.slot if slot[OPTION] != NONE]
    return {int(day.option[slot[OPTION], ITEM]) for slot in full if stays_put(day, slot)}


def standing_calls(day: Day, plan: Held, p: int) -> list[int]:
    """The calls of a person that stay where they are, in their order."""
    seats, slots = int(plan.tally[SEATS]), len(plan.slot)
    calls = plan.sequence[p, : plan.run[p, MANY]].tolist()
    return [c for c in calls if c >= slots * seats or stays_put(day, plan.slot[c // seats])]
