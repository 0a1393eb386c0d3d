"""The files of the example team, read as they stand."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).resolve().parents[3] / "resources" / "sample_team"

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SampleFacts:
    """``people``: agencies, roles, skills, patterns, people, absences, requests. ``demand``: the rest."""

    people: Facts
    demand: Facts


def read_facts() -> SampleFacts:
    return SampleFacts(_read("people.toml"), _read("demand.toml"))


def _read(name: str) -> Facts:
    with (FOLDER / name).open("rb") as file:
        return tomllib.load(file)
