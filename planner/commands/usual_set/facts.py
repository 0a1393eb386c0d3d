"""Files of facts in ``resources``, read as they stand."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

RESOURCES: Final = Path(__file__).resolve().parents[3] / "resources"

Facts = Mapping[str, Any]


def usual_facts() -> Facts:
    """``shift``, ``agency``, ``role``, ``skill``, ``pattern`` and ``cover``."""
    return read_facts("usual_set", "team.toml")


def read_facts(folder: str, name: str) -> Facts:
    with (RESOURCES / folder / name).open("rb") as file:
        return tomllib.load(file)
