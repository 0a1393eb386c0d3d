"""Gathering a piece at a time: what is at hand is told at once, and what changed meanwhile is read again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from planner.commands.rotas import StartDraft
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.commands.settings import ChangeSettings
from planner.planner import Planner
from planner.views.rota_versions import current_rota
from ui.outputs.gathering import Gathering
from ui.outputs.kinds.daily_briefing import DailyBriefing, PreparedBriefing
from ui.outputs.kinds.person_calendar import PersonCalendar
from ui.outputs.output import Asked, NothingToShow, Prepared, Steps


class Nobody(PersonCalendar):
    """An output that finds nothing."""

    def steps(self, asked: Asked) -> Steps:
        yield "the rota"
        raise NothingToShow("Nobody is on this rota", "Add people first.")


@pytest.fixture
def asked(planner: Planner) -> Asked:
    rota_id = planner.read(current_rota, SAMPLE_WEEK)
    assert rota_id is not None
    return Asked(planner, SAMPLE_WEEK, rota_id)


def test_what_was_gathered_is_kept_until_something_changes(
    qtbot: QtBot, planner: Planner, asked: Asked
) -> None:
    parent = QObject()
    gathering, told = Gathering(parent), list[Prepared]()
    gathering.ready.connect(told.append)
    output = DailyBriefing()
    gathering.start(output, asked)
    assert told == []  # it is read between the window's own events
    qtbot.waitUntil(lambda: len(told) == 1)
    gathering.start(output, asked)
    assert told[1] is told[0]  # at hand: told at once
    planner.execute(ChangeSettings({"team_name": "Seaton Team"}))
    gathering.start(output, asked)
    assert len(told) == 2
    qtbot.waitUntil(lambda: len(told) == 3)
    assert isinstance(told[2], PreparedBriefing)
    assert told[2].sheet.team == "Seaton Team"


def test_a_change_halfway_is_read_again_so_that_nothing_is_of_two_states(
    qtbot: QtBot, planner: Planner, asked: Asked
) -> None:
    parent = QObject()
    gathering, told, read = Gathering(parent), list[Prepared](), list[str]()
    gathering.ready.connect(told.append)

    def change_once(words: str) -> None:
        read.append(words)
        if read.count("the page") == 1 and words == "the page":  # the day has been read by now
            planner.execute(ChangeSettings({"team_name": "Seaton Team"}))

    gathering.told.connect(change_once)
    gathering.start(DailyBriefing(), asked)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], PreparedBriefing)
    assert told[0].sheet.team == "Seaton Team"
    assert read.count("the day") == 2


def test_nothing_to_show_is_said_in_words(qtbot: QtBot, asked: Asked) -> None:
    parent = QObject()
    gathering, said = Gathering(parent), list[tuple[str, str]]()
    gathering.nothing.connect(lambda heading, text: said.append((heading, text)))
    gathering.start(Nobody(), asked)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("Nobody is on this rota", "Add people first.")]
    assert not gathering.running


def test_a_rota_taken_back_while_it_is_gathered_ends_the_gathering(
    qtbot: QtBot, planner: Planner, asked: Asked
) -> None:
    """A second draft is read when undo takes it away: nothing is told of it, and nothing breaks."""
    planner.execute(StartDraft(asked.rota_id))
    second = planner.read(current_rota, SAMPLE_WEEK)
    assert second not in (None, asked.rota_id)
    parent = QObject()
    gathering, told = Gathering(parent), list[str]()
    gathering.told.connect(told.append)
    gathering.start(DailyBriefing(), replace(asked, rota_id=second))
    planner.undo()
    qtbot.waitUntil(lambda: not gathering.running)
    assert told == []
