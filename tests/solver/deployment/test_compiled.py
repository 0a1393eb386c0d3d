"""The compiled search and the same source as plain Python plan the same day alike."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from solver import jit

ROOT = Path(__file__).resolve().parents[3]
PLAN = """
import json, sys
from solver.jit import COMPILED
from solver.deployment.search import deploy
from solver.result import Limit
from tests.solver.deployment import made_day, test_linked
day = made_day.a_day(3) if sys.argv[1] == "patrols" else test_linked.a_linked_day(3, 12)
result = deploy(day, Limit(seconds=100, work=int(sys.argv[2])), 5, remedies=False)
stops = [[p, s.kind.value, s.item, s.start, s.end, s.leg] for p, s in result.solution.stops]
print(json.dumps([COMPILED, result.cost, stops]))
"""


def planned(kind: str, work: int, *, plain: bool) -> str:
    environment = {**os.environ, jit.OFF: "1" if plain else ""}
    command = [sys.executable, "-c", PLAN, kind, str(work)]
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return answer.stdout


@pytest.mark.parametrize(("kind", "work"), [("patrols", 60), ("linked", 3000)])
def test_compiled_or_not_the_same_seed_and_work_give_the_same_plan(kind: str, work: int) -> None:
    if not jit.is_ready():
        pytest.skip("the compiled form has not been made on this machine")
    compiled, plain = planned(kind, work, plain=False), planned(kind, work, plain=True)
    assert compiled.startswith("[true")
    assert compiled.removeprefix("[true") == plain.removeprefix("[false")


def test_a_folder_that_cannot_be_written_leaves_the_plain_form(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way of a folder")
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "file"))
    monkeypatch.setattr(jit, "COMPILED", False)
    jit.make_ready()
    assert not jit.is_ready()
