"""Four people, four shift types and a week, in a real file: what the tests of the store start from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from planner.commands.command import Together
from planner.commands.demand import AddCoverGroup
from planner.commands.hotspots import AddHotspot
from planner.commands.patterns import AddPattern
from planner.commands.people import AddPerson
from planner.commands.places import AddPlace
from planner.commands.rotas import StartRota
from planner.commands.shift_types import AddShiftType
from planner.commands.team import AddAgency, AddRole, AddSkill
from planner.domain import Record
from planner.domain.people import Person
from planner.domain.rotas import Duty, Rota
from planner.planner import Planner

MONDAY = dt.date(2026, 12, 7)
TUESDAY, WEDNESDAY, FRIDAY = (MONDAY + dt.timedelta(days=n) for n in (1, 2, 4))
PASSPHRASE = 'it\'s "Övercast" / today @ 9:00 %'

TEAM = Together(
    "Set up the team",
    (
        AddAgency("Police", "officer"),
        AddAgency("Council", "council", position=1),
        AddRole("PCSO", "Police", "Police — PCSOs", uniform_visible=True),
        AddRole("ASB officer", "Council", "Council — ASB officers", position=1),
        AddRole("Safeguarding lead", "Council", "Safeguarding leads — briefing only", 2, on_rota=False),
        AddSkill("Driver"),
        AddSkill("Arrest", "power"),
        AddShiftType("E", "Early", 420, 900, 444, 30, "E", roles=("PCSO",)),
        AddShiftType("D", "Day", 540, 1020, 444, 30, "D", roles=("ASB officer",)),
        AddShiftType("L", "Late", 900, 1380, 444, 30, "L", is_late=True, skills=(("Driver", 1),)),
        # The Early from Monday to Thursday, three rest days: Amy starts on line 0.
        AddPattern("Four earlies", MONDAY, ("E", "E", "E", "E", None, None, None)),
        AddPerson("PCSO 7214", "Amy", "Hargreaves", "PCSO", 2220, "Four earlies", skills=("Driver",)),
        AddPerson("PCSO 7203", "Scott", "Pallister", "PCSO", 2220, "Four earlies", 3, skills=("Driver",)),
        AddPerson("HBC 20418", "Imran", "Sheikh", "ASB officer", 2220),
        AddPerson("SG 1", "Helen", "Prior", "Safeguarding lead", 0),
        AddCoverGroup("PCSO", ("PCSO",)),
        AddPlace("Avenue Road", 450_800, 532_600, "Victoria", is_base=True),
        AddHotspot("Church Street", 451_300, 532_700, "Headland and Harbour", roles=("PCSO",)),
    ),
)


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids the tests speak of."""

    rota: int
    amy: int
    scott: int
    imran: int
    helen: int


def a_team(path: Path, key: str | None = None) -> tuple[Planner, Ids]:
    """A new file with the team and the draft of one week from Monday 7 December 2026."""
    planner = Planner.create(path, key, user="Sgt Denholm")
    planner.execute(TEAM)
    planner.execute(StartRota(MONDAY))
    return planner, planner.read(ids_of)


def ids_of(session: Session) -> Ids:
    people = {person.first_name: person.id for person in session.scalars(select(Person))}
    rota = session.scalars(select(Rota.id).order_by(Rota.id.desc())).first()
    return Ids(rota or 0, people["Amy"], people["Scott"], people["Imran"], people["Helen"])


def rows(planner: Planner) -> dict[str, list[tuple[object, ...]]]:
    """Every row of everything users change, as it is stored; the journal is not among it."""
    return planner.read(_rows)


def _rows(session: Session) -> dict[str, list[tuple[object, ...]]]:
    tables = [mapper.local_table for mapper in Record.registry.mappers if issubclass(mapper.class_, Record)]
    found = {}
    for table in tables:
        assert isinstance(table, Table)
        stored = session.execute(select(table).order_by(table.c.id))
        found[table.name] = [tuple(row) for row in stored]
    return found


def week_of(planner: Planner, rota_id: int, person_id: int) -> str:
    """One person's week in letters, "EEEE---"; a locked cell is marked with a star behind it."""
    return planner.read(_week, rota_id, person_id)


def _week(session: Session, rota_id: int, person_id: int) -> str:
    duties = select(Duty).where(Duty.rota_id == rota_id, Duty.person_id == person_id)
    there = {(duty.date - MONDAY).days: duty for duty in session.scalars(duties)}
    letters = []
    for day in range(7):
        duty = there.get(day)
        code = duty.shift_type.code if duty and duty.shift_type else "-"
        letters.append(code + ("*" if duty and duty.locked else ""))
    return "".join(letters)
