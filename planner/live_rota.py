"""One rota with the rules' verdict on it, kept up to date edit by edit.

The facts come from the database, the verdict from the plain-Python check; no optimiser is near. A change of
duties re-checks only what it touched; any other change reads the facts again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from threading import RLock
from typing import NamedTuple

from sqlalchemy.orm import Session

from planner.changes import Changes
from planner.domain.rotas import Rota as StoredRota
from planner.problem_builder.rota import rota_problem, stored_rota, stored_rows
from planner.rota_words import breach_row, cell_why, cover_row, measures, rule_verdict
from planner.today import date_today
from planner.views.override_rows import OverrideRow, SpeaksOf, speaks_of
from planner.views.rota_verdict import (
    BreachRow,
    CellVerdict,
    CoverDay,
    CoverRow,
    EditVerdict,
    OverrideNote,
    RotaVerdict,
)
from solver.rota.check import LiveCheck, broken_musts
from solver.rota.cover_profile import cover_profile, names_of
from solver.rota.problem import REST, RotaProblem
from solver.rota.solution import Rota
from solver.rule import Breach

MANY_CELLS = 500  # that change at once
MOST_KEPT = 16  # a quarter of a year, week by week, and what it is compared with
# Kinds of rows that no rota rule looks at.
BESIDE_THE_RULES = frozenset(
    {
        "certificate",
        "commitment",
        "commitment_attendee",
        "concern",
        "crime_count",
        "day_note",
        "deployment",
        "hotspot",
        "hotspot_hours",
        "hotspot_role",
        "override",
        "override_reason",
        "place",
        "run_sheet_stop",
        "travel_time",
        "unplaced",
        "visit",
        "visit_agency",
        "visit_role",
        "visit_skill",
        "visit_window",
    }
)

Edit = tuple[int, dt.date, str | None]  # person id, date, shift code or None for a rest day


class LiveRotas:
    """The rotas that are being looked at. Told of every change, it brings up to date only what is asked.
    Thousands of cells are stored by a thread of their own, so it may be asked from two."""

    def __init__(self) -> None:
        self._rotas: dict[int, LiveRota] = {}
        self._behind: dict[int, set[int]] = {}  # by rota, whose duties have changed
        self._one_at_a_time = RLock()

    def changed(self, changes: Changes) -> None:
        """Remember what a change made out of date."""
        with self._one_at_a_time:
            if not changes.kinds <= BESIDE_THE_RULES | {"duty"}:
                self._rotas.clear()
                self._behind.clear()
            for rota_id in self._rotas:
                self._behind.setdefault(rota_id, set()).update(person for person, _ in changes.cells)

    def holding(self, changes: Changes) -> tuple[int, ...]:
        """The rotas that are looked at and hold a cell that has changed."""
        days = {day for _, day in changes.cells}
        with self._one_at_a_time:
            return tuple(rota_id for rota_id, live in self._rotas.items() if any(map(live.holds, days)))

    def catch_up(self, session: Session, rota_ids: Iterable[int], revision: int) -> None:
        """Ask the rules about these rotas, as far as there still are such rotas, and put it into words."""
        for rota_id in rota_ids:
            if session.get(StoredRota, rota_id) is not None:
                self.of(session, rota_id).verdict(revision)

    def of(self, session: Session, rota_id: int) -> LiveRota:
        """The rota as it is stored now."""
        with self._one_at_a_time:
            if rota_id not in self._rotas:
                if len(self._rotas) >= MOST_KEPT:
                    self._rotas.pop(next(iter(self._rotas)))
                self._rotas[rota_id] = stored_live_rota(session, rota_id, date_today())
            elif rota_id in self._behind:
                self._rotas[rota_id].follow(session, self._behind[rota_id])
            self._behind.pop(rota_id, None)
            return self._rotas[rota_id]


def stored_live_rota(session: Session, rota_id: int, today: dt.date) -> LiveRota:
    """A rota as it is stored.

    Locks are left out of its problem: what is locked is the stored duty itself, which cannot differ from
    itself, and locking a cell then makes nothing out of date.
    """
    problem = replace(rota_problem(session, rota_id, today), locks=())
    return LiveRota(rota_id, problem, stored_rota(session, rota_id, problem))


class _InWords(NamedTuple):
    """The rows of the breaches of one part."""

    breaches: tuple[Breach, ...]
    rows: tuple[BreachRow, ...]


class LiveRota:
    """The verdict on the duties of one rota: those stored, or those of a proposal for it."""

    def __init__(self, rota_id: int, problem: RotaProblem, rota: Rota) -> None:
        self.rota_id, self.problem = rota_id, problem
        self.check = LiveCheck(problem, rota)
        self._person = {person.id: p for p, person in enumerate(self.problem.people)}
        self._state: dict[str | None, int] = {
            shift.code: s for s, shift in enumerate(self.problem.shift_types)
        }
        self._state[None] = REST
        self._cover: dict[tuple[str, int], CoverDay] = {}
        self._in_words: dict[tuple[int, int], _InWords] = {}  # by number of the rule and part

    def holds(self, day: dt.date) -> bool:
        return 0 <= self._day(day) < self.problem.days

    def follow(self, session: Session, people: Collection[int]) -> None:
        """Take over duties of these people that changed in the database."""
        own = self._person.keys() & people
        stored = stored_rows(session, self.rota_id, self.problem, own)
        states = self.check.rota.states
        changed = [
            (p, day, state)
            for p, new in sorted((self._person[person_id], row) for person_id, row in stored.items())
            for day, state in enumerate(new)
            if state != states[p][day]
        ]
        if len(changed) > MANY_CELLS:  # then what each of them breaks and mends is of no interest
            rows = list(states)
            for person_id, row in stored.items():
                rows[self._person[person_id]] = row
            self.check, self._cover = LiveCheck(self.problem, Rota(tuple(rows))), {}
        elif changed:
            self.check.set_many(changed)
            self._forget_cover({day for _, day, _ in changed})

    def verdict(self, revision: int, overrides: Iterable[OverrideRow] = ()) -> RotaVerdict:
        """All breaches in words, those that may stand with their reasons; each rule's result, the cover
        strip and the cost."""
        breaches = self.check.breaches
        notes = {one.speaks_of: one.note for one in overrides}
        rows = self._all_rows()
        of_rule: dict[str, list[Breach]] = {rule.id: [] for rule in self.problem.active_rules}
        for breach in breaches:
            of_rule[breach.rule].append(breach)
        return RotaVerdict(
            rota_id=self.rota_id,
            revision=revision,
            breaches=tuple(self._noted(row, notes) for row in rows) if notes else rows,
            rules=tuple(rule_verdict(rule, of_rule[rule.id]) for rule in self.problem.active_rules),
            cover=self.cover(),
            cost_minutes=sum(breach.cost for breach in breaches),
            broken_musts=broken_musts(breaches),
            preferences_missed=sum(not breach.must for breach in breaches),
        )

    def broken_musts(self) -> tuple[str, ...]:
        """What is broken, in words."""
        return tuple(row.text for row in self._rows(one for one in self.check.breaches if one.must))

    def cell(self, person_id: int, day: dt.date) -> CellVerdict:
        """One cell: figures of the rules, its breaches, and what taking the tour away would cost."""
        p, d = self._person[person_id], self._day(day)
        own = [one for one in self.check.breaches if one.person == p and one.day == d]
        return CellVerdict(
            person_id=person_id,
            day=day,
            measures=measures(self.problem, self.check.rota, p, d),
            breaches=self._rows(own),
            why=cell_why(self.problem, self.check, p, d),
        )

    def would_be(self, edits: Iterable[Edit]) -> EditVerdict:
        """What edits would do. Raises KeyError for a person or code that is not in this rota."""
        cells = [(self._person[person], self._day(day), self._state[code]) for person, day, code in edits]
        effect = self.check.would_be_many(cells)
        return EditVerdict(effect.allowed, self._rows(effect.new), self._rows(effect.mended), effect.cost)

    def cover(self) -> tuple[CoverRow, ...]:
        """The cover strip. Days that no edit touched are not counted again."""
        return tuple(
            cover_row(name, [self._cover_day(name, day) for day in range(self.problem.days)])
            for name in names_of(self.problem)
        )

    def _all_rows(self) -> tuple[BreachRow, ...]:
        """Every breach in words; parts that no edit touched keep theirs."""
        for key, breaches in self.check.parts.items():
            known = self._in_words.get(key)
            if breaches and (known is None or known.breaches is not breaches):
                self._in_words[key] = _InWords(breaches, self._rows(breaches))
        return tuple(
            row for key, breaches in self.check.parts.items() if breaches for row in self._in_words[key].rows
        )

    def _rows(self, breaches: Iterable[Breach]) -> tuple[BreachRow, ...]:
        rules = {rule.id: rule for rule in self.problem.active_rules}
        return tuple(breach_row(self.problem, one, rules[one.rule]) for one in breaches)

    def _noted(self, row: BreachRow, notes: Mapping[SpeaksOf, OverrideNote]) -> BreachRow:
        if not row.may_override:
            return row
        note = notes.get(speaks_of(row, self._code(row)))
        return replace(row, override=note) if note else row

    def _code(self, row: BreachRow) -> str | None:
        """What the cell of a breach holds."""
        if row.person_id is None or row.day is None or not 0 <= self._day(row.day) < self.problem.days:
            return None
        state = self.check.rota.states[self._person[row.person_id]][self._day(row.day)]
        return None if state == REST else self.problem.shift_types[state].code

    def _cover_day(self, name: str, day: int) -> CoverDay:
        if (name, day) not in self._cover:
            pieces = cover_profile(self.problem, self.check.rota, name, day)
            self._cover[name, day] = CoverDay.of(self.problem.clock.date(day), pieces)
        return self._cover[name, day]

    def _forget_cover(self, days: set[int]) -> None:
        """A tour can reach into the next day, so its neighbours are counted again too."""
        near = {day + step for day in days for step in (-1, 0, 1)}
        self._cover = {key: one for key, one in self._cover.items() if key[1] not in near}

    def _day(self, day: dt.date) -> int:
        return (day - self.problem.start).days
