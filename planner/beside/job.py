"""The window's end of work beside it: started in a moment, polled without waiting, stopped and closed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Self, get_type_hints

from planner.beside.ask import Ask, State
from planner.engine_child import EngineChild
from planner.engine_job import EngineJob
from planner.planner import Planner
from solver.wire import from_plain, to_plain, to_text

MODULE = "planner.beside.worker"


class BesideJob(EngineJob[State]):
    """One thing asked. What is told is made into rows in the listening thread, not in the window's."""

    def __init__(self, ask: Ask[State], child: EngineChild) -> None:
        super().__init__(child, ask.first_state())
        self.safe, self.again = ask.safe, ask.again

    @classmethod
    def start(cls, planner: Planner, ask: Ask[State]) -> Self:
        """Start the process beside; whether it can be done at all is told by a poll."""
        request = {"file": planner.handed_on(), "name": type(ask).__name__, "ask": to_plain(ask)}
        hints = get_type_hints(type(ask.first_state()))
        return cls(ask, EngineChild(to_text(request), MODULE, partial(_read, hints)))

    def _take(self, message: Mapping[str, Any]) -> None:
        if message["kind"] == "state":
            self.state = replace(self.state, **message["changed"])
        else:
            super()._take(message)


def _read(hints: Mapping[str, Any], line: str) -> Mapping[str, Any]:
    """One message; of a state the fields that have changed, as they are in the window."""
    message: dict[str, Any] = json.loads(line)
    if message["kind"] == "state":
        changed = message["changed"].items()
        message["changed"] = {name: from_plain(hints[name], plain) for name, plain in changed}
    return message
