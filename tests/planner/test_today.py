"""The environment may name the day it is, for this process and those it starts; else it is the computer's."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest

from planner.today import TODAY, date_today


def test_the_day_that_is_named_holds_here_and_in_what_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TODAY, "2027-02-28")
    assert date_today() == dt.date(2027, 2, 28)
    told = subprocess.run(
        [sys.executable, "-c", "from planner.today import date_today; print(date_today())"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "2027-02-28"


def test_without_one_it_is_the_computers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(TODAY)
    before = dt.date.today()
    assert before <= date_today() <= dt.date.today()


def test_what_is_no_date_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TODAY, "7 December")
    with pytest.raises(ValueError, match="PLANNER_TODAY is “7 December”: write a date such as 2026-12-07"):
        date_today()
