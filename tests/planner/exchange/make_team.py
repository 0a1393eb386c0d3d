"""A team of any size over any number of days, for pictures and for measuring."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

from planner.exchange.rota_excel.contents import PlannedDay, WorkbookContents
from planner.views.cover_people import CoverPeople
from planner.views.rota_grid import CellKind, GroupRow
from planner.views.rota_verdict import BreachRow
from tests.planner.exchange.make_rows import (
    MONDAY,
    a_cell,
    a_day_plan,
    a_dosage_week,
    a_grid,
    a_group,
    a_person,
    a_verdict,
    contents_of,
    cover_of,
)

FIRST = (
    "Amy",
    "Ben",
    "Cara",
    "Dev",
    "Ella",
    "Finn",
    "Gail",
    "Hugh",
    "Iris",
    "Jon",
    "Kay",
    "Leo",
    "Mia",
    "Ned",
)
LAST = ("Ash", "Bell", "Cole", "Dunn", "Ellis", "Ford", "Gray", "Hart", "Ince", "Jay")
GROUPS = {
    "Police — PCSOs": 10,
    "Police — officers": 4,
    "Council — ASB officers": 5,
    "Council — enforcement": 6,
}


def a_team_week(people: int = 25, days: int = 7, seed: int = 1) -> WorkbookContents:
    """Everybody works five of seven days, some are away, and there is a day plan for every day."""
    dice = random.Random(seed)
    groups = _groups(dice, people, days)
    grid = a_grid(*groups)
    headers = tuple(
        replace(header, note="Home match, kick-off 15:00") if place == 5 else header
        for place, header in enumerate(grid.days)
    )
    grid = replace(grid, days=headers)
    lines, cover = [], []
    for group in groups:
        members = frozenset(person.person_id for person in group.people)
        name = group.name.split(" — ")[-1]
        cover.append(cover_of(grid, name, members, [(540, 720, 2), (900, 1200, 2), (1200, 1380, 2)]))
        lines.append(CoverPeople(name, (members,) * days))
    who = groups[0].people[2]
    broken = next(day for day, cell in enumerate(who.cells) if cell.kind is CellKind.DUTY)
    text = f"{who.name}, Thu 10: 8 h rest, needs 11 h"
    breach = BreachRow("rest", "Rest", True, text, 3, 0, who.person_id, grid.days[broken].day)
    contents = contents_of(grid, a_verdict(cover, [breach]), lines)
    plans = tuple(PlannedDay(a_day_plan(MONDAY + dt.timedelta(days=day)), ()) for day in range(days))
    return replace(contents, days=plans, dosage=a_dosage_week(max(days, 2)))


def _groups(dice: random.Random, people: int, days: int) -> tuple[GroupRow, ...]:
    sizes = list(GROUPS.values())
    made, number = [], 0
    for place, name in enumerate(GROUPS):
        size = sizes[place] * people // sum(sizes) if place < len(GROUPS) - 1 else people - number
        rows = []
        for _ in range(max(size, 1)):
            said = [_said(dice, day) for day in range(days)]
            rows.append(
                a_person(number, f"{FIRST[number % 14]} {LAST[number % 10]}", [a_cell(s) for s in said])
            )
            number += 1
        made.append(a_group(name, *rows))
    return tuple(made)


def _said(dice: random.Random, day: int) -> str:
    if (day + dice.randrange(7)) % 7 > 4:
        return "RD"
    return dice.choice(["E", "E", "D", "M", "L", "L", "L*", "AL", "SK"])
