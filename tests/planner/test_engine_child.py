"""The engine's process as its owner sees it: once it is closed it is gone, whatever it had still to say."""

from __future__ import annotations

import time

from planner.engine_child import EngineChild


def test_a_closed_child_is_not_running_though_nobody_read_what_it_said() -> None:
    child = EngineChild("", module="platform", read=lambda line: {"line": line})  # says one line and ends
    while child.exit_code is None:
        time.sleep(0.01)
    child.close()
    assert not child.running
    assert child.messages() == []


def test_until_then_all_it_said_is_there_to_be_read() -> None:
    child = EngineChild("", module="platform", read=lambda line: {"line": line})
    heard = []
    while child.running:
        heard += child.messages()
    assert len(heard) == 1
    child.close()
