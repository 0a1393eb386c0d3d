"""The files of the example team, read as they stand."""

from __future__ import annotations

from dataclasses import dataclass

from planner.commands.usual_set.facts import Facts, read_facts

FOLDER = "sample_team"


@dataclass(frozen=True, slots=True)
class SampleFacts:
    """``people``: their skills, patterns, absences and requests. ``demand``: what they are needed for."""

    people: Facts
    demand: Facts


def sample_facts() -> SampleFacts:
    return SampleFacts(read_facts(FOLDER, "people.toml"), read_facts(FOLDER, "demand.toml"))
