"""What holds for every command there is: its shape, its label, and that its refusals are sentences."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import pytest

from planner import commands
from planner.commands.command import Together


def all_commands() -> Iterator[type]:
    for module in pkgutil.iter_modules(commands.__path__):
        loaded = importlib.import_module(f"planner.commands.{module.name}")
        for _, found in inspect.getmembers(loaded, inspect.isclass):
            if found.__module__ == loaded.__name__ and hasattr(found, "apply") and hasattr(found, "label"):
                yield found


COMMANDS = [each for each in all_commands() if each.__name__ != "Command"]


def test_the_commands_are_found() -> None:
    assert len(COMMANDS) > 60
    assert Together in COMMANDS


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.__name__)
def test_a_command_is_a_frozen_row_of_plain_values_with_a_purpose(command: type) -> None:
    assert dataclasses.is_dataclass(command)
    parameters = command.__dataclass_params__  # type: ignore[attr-defined]
    assert parameters.frozen
    assert command.__doc__
    assert not command.__doc__.startswith(f"{command.__name__}(")  # not the one dataclass writes itself
    assert list(inspect.signature(command.apply).parameters) == ["self", "session"]  # type: ignore[attr-defined]
