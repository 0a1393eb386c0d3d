"""Why people are away, as far as it may leave the window: sickness, court and the like are "absence" only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from planner.answers.asked import Asked
from planner.views.absence_kinds import absence_kinds
from solver.language import tr
from solver.rota.problem import Person


def without_reasons(session: Session, asked: Asked) -> Asked:
    """The same rota, whose problem never knew the reasons that stay private: no sentence can tell them."""
    said = _said(session)
    people = tuple(_without(person, said) for person in asked.problem.people)
    return replace(asked, problem=replace(asked.problem, people=people))


def _said(session: Session) -> dict[str, str]:
    """What is said of each reason, by what a problem calls it: what its code on exports stands for."""
    kinds = absence_kinds(session)
    names = {kind.code: kind.name.lower() for kind in kinds}
    said: dict[str, str] = {}
    for kind in kinds:
        words = names.get(kind.export_code, tr("absence"))
        # Of two reasons with one name, the private one decides.
        said[kind.name.lower()] = words if said.get(kind.name.lower(), words) == words else tr("absence")
    return said


def _without(person: Person, said: Mapping[str, str]) -> Person:
    absences = (replace(one, kind=said.get(one.kind, one.kind)) for one in person.absences)
    return replace(person, absences=tuple(absences))
