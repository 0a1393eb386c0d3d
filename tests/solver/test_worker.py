"""The child process as its parent sees it: real processes, real pipes, ended in every way there is."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest

from solver.result import Result, Status
from solver.rota.check import check
from solver.rota.problem import Lock, RotaProblem
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.solution import Rota
from solver.rule import MUST
from solver.wire import from_plain, to_plain
from tests.solver.deployment import made_day
from tests.solver.rota.small_teams import EARLY, LATE, E, L, a_person, a_team, wanted
from tests.solver.rota.test_search import _busy_team, _large_team

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def _child(**environment: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "solver.worker"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _tell(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()


def _heard(process: subprocess.Popen[str]) -> Iterator[dict[str, Any]]:
    """Messages as they come; every line must be one."""
    assert process.stdout is not None
    for line in process.stdout:
        yield json.loads(line)


def _job(problem: RotaProblem, **more: Any) -> str:
    return json.dumps({"kind": "rota", "problem": to_plain(problem), **more})


def test_a_job_is_told_from_the_first_rota_to_the_result() -> None:
    problem = _busy_team(Random(1), "Anna Ben Cara Dan")
    with _child() as process:
        _tell(process, _job(problem, limit={"seconds": 30}, seed=3))
        messages = list(_heard(process))
        assert process.wait() == 0
    kinds = [message["kind"] for message in messages]
    assert {"found", "bound", "progress"} <= set(kinds)
    assert kinds.count("done") == 1
    assert kinds[-1] == "done"
    for message in messages:
        if message["kind"] == "found":
            rota = from_plain(Rota, message["solution"])
            assert sum(breach.cost for breach in check(problem, rota)) == message["cost"]
    result = from_plain(Result[Rota], messages[-1]["result"])
    assert (result.status, result.bound) == (Status.PROVEN, result.cost)
    assert result.certificate.seed == 3


@pytest.mark.parametrize("heard_before", [0, 1, 3, 8])
def test_stop_is_answered_at_any_moment(heard_before: int) -> None:
    """From the start of the process to the middle of the search: long before its minute is over, the best
    so far comes back."""
    with _child() as process:
        _tell(process, _job(_large_team(Random(2)), limit={"seconds": 60}))
        hearing = _heard(process)
        messages = list(islice(hearing, heard_before))
        _tell(process, "stop")
        messages += hearing
        assert process.wait() == 0
    result = from_plain(Result[Rota], messages[-1]["result"])
    assert result.seconds < 60
    shown = [message["cost"] for message in messages if message["kind"] == "found"]
    assert not shown or result.cost == shown[-1]


def test_the_end_of_the_input_ends_the_process() -> None:
    """The parent has died; nobody will ever read the answer."""
    with _child() as process:
        _tell(process, _job(_large_team(Random(2)), limit={"seconds": 60}))
        next(_heard(process))
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=1.0) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL to tell apart")
def test_killed_in_the_middle_what_was_found_is_whole() -> None:
    problem = _large_team(Random(3))
    with _child() as process:
        _tell(process, _job(problem, limit={"seconds": 60}))
        found = next(message for message in _heard(process) if message["kind"] == "found")
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
    breaches = check(problem, from_plain(Rota, found["solution"]))
    assert sum(breach.cost for breach in breaches) == found["cost"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", "damaged or cut off"),
        ('{"kind": "rota", ', "damaged or cut off"),
        ("[1, 2]", "lacks its kind or its problem"),
        ('{"kind": "rota"}', "lacks its kind or its problem"),
        ('{"kind": "poem", "problem": {}}', "no engine called “poem”"),
        ('{"kind": "rota", "problem": {}, "wage": 3}', "does not know “wage”"),
        ('{"kind": "rota", "problem": {"days": "many"}}', "is missing"),
        ("\u0000\ufffd garbage", "damaged or cut off"),
    ],
)
def test_what_is_no_job_gets_one_sentence(line: str, words: str) -> None:
    with _child() as process:
        _tell(process, line)
        (message,) = _heard(process)
        assert process.wait() == 2
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert message["kind"] == "refused"
    assert words in message["sentence"]
    assert "Traceback" not in message["sentence"]


def test_a_problem_that_cannot_be_planned_is_refused_in_words() -> None:
    problem = _busy_team(Random(1))
    with _child() as process:
        _tell(process, json.dumps({"kind": "rota", "problem": {**to_plain(problem), "people": []}}))
        (message,) = _heard(process)
        assert process.wait() == 2
    assert message["sentence"].startswith("There is nobody to plan.")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"shift_types": (replace(EARLY, end=EARLY.start + 25 * 60), LATE)}, "Shift type E lasts 25 h"),
        ({"cover": (wanted(0, 9, 1),)}, "a shift type that does not exist"),
        ({"people": (a_person("Anna", history=(E,)), a_person("Ben"), a_person("Cara"))}, "days of history"),
    ],
)
def test_a_problem_that_makes_no_sense_is_refused_in_words(change: dict[str, Any], words: str) -> None:
    with _child() as process:
        _tell(process, _job(replace(_busy_team(Random(1)), **change)))
        (message,) = _heard(process)
        assert process.wait() == 2
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert message["kind"] == "refused"
    assert words in message["sentence"]


def test_what_cannot_be_given_is_the_nearest_rota_and_no_traceback() -> None:
    """Four Earlies are wanted as a must of three people, and one cell is locked on E and on L at once: one
    Early is missing, one lock is not kept, and whoever asked hears which."""
    rules = (LeastCover(strength=MUST), Locks())
    problem = a_team("Anna Ben Cara", 2, rules, [wanted(0, E, 4)], locks=(Lock(0, 1, E), Lock(0, 1, L)))
    with _child() as process:
        _tell(process, _job(problem, limit={"seconds": 30}))
        *_, done = _heard(process)
        assert process.wait() == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
    result = from_plain(Result[Rota], done["result"])
    assert result.status is Status.NEAREST
    assert sorted((breach.rule, breach.day) for breach in result.breaches) == [
        ("least_cover", 0),
        ("locks", 1),
    ]


def test_a_hint_of_another_shape_is_refused_in_words() -> None:
    with _child() as process:
        _tell(process, _job(_busy_team(Random(1)), hint={"states": [[0, 0]]}))
        (message,) = _heard(process)
        assert process.wait() == 2
    assert "rows" in message["sentence"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the cap is the kernel's, tried on Linux")
def test_beyond_the_memory_cap_it_fails_by_itself_and_says_so() -> None:
    with _child() as process:
        _tell(process, _job(_large_team(Random(1)), memory_mb=40))
        messages = list(_heard(process))
        assert process.wait() not in (0, 2)
        assert process.stderr is not None
        assert process.stderr.read()
    assert not [message for message in messages if message["kind"] == "done"]


def test_a_repeatable_job_gives_the_same_rota_in_every_process() -> None:
    """Python orders sets of texts differently in every process; the rota must not depend on it."""
    solutions = []
    for number in ("1", "2"):
        with _child(PYTHONHASHSEED=number) as process:
            _tell(process, _job(_large_team(Random(4)), limit={"work": 0.2}, seed=9))
            *_, done = _heard(process)
            solutions.append(json.dumps(done["result"]["solution"]))
    assert solutions[0] == solutions[1]


def test_a_repeatable_day_is_the_same_in_every_process() -> None:
    """As for a rota: the order of a set of texts decides nothing."""
    day = made_day.a_day(3)
    plans = []
    for number in ("1", "2"):
        with _child(PYTHONHASHSEED=number) as process:
            job = {"kind": "deployment", "problem": to_plain(day), "limit": {"work": 2}, "seed": 4}
            _tell(process, json.dumps(job))
            *_, done = _heard(process)
            plans.append(json.dumps(done["result"]["solution"]))
    assert plans[0] == plans[1]
    assert '"patrol"' in plans[0]
