"""The planner without a window: one command a file, all of one shape.

To add a command: write a file with ``COMMAND`` (a ``CommandLine``), a function here that loads it, and its
line in ``COMMANDS``. Loading is put off, so that a command brings in no more than what it needs.
"""

from __future__ import annotations

from planner.command_line.shape import CommandLine, Listed, run


def _new() -> CommandLine:
    from planner.command_line.new import COMMAND

    return COMMAND


def _sample() -> CommandLine:
    from planner.command_line.sample import COMMAND

    return COMMAND


def _protect() -> CommandLine:
    from planner.command_line.protect import COMMAND

    return COMMAND


def _import() -> CommandLine:
    from planner.command_line.import_files import COMMAND

    return COMMAND


def _add() -> CommandLine:
    from planner.command_line.add import COMMAND

    return COMMAND


def _build() -> CommandLine:
    from planner.command_line.build import COMMAND

    return COMMAND


def _deploy() -> CommandLine:
    from planner.command_line.deploy import COMMAND

    return COMMAND


def _slots() -> CommandLine:
    from planner.command_line.slots import COMMAND

    return COMMAND


def _check() -> CommandLine:
    from planner.command_line.check import COMMAND

    return COMMAND


def _override() -> CommandLine:
    from planner.command_line.override import COMMAND

    return COMMAND


def _explain() -> CommandLine:
    from planner.command_line.explain import COMMAND

    return COMMAND


def _export() -> CommandLine:
    from planner.command_line.export import COMMAND

    return COMMAND


COMMANDS: tuple[Listed, ...] = (
    Listed("new", "make a planner file for a team of your own", _new),
    Listed("sample", "make a planner file with the example team", _sample),
    Listed("protect", "make a copy of a planner file that only a passphrase opens", _protect),
    Listed("import", "read staff, leave, visits, hotspots or crime files into a planner file", _import),
    Listed("add", "add a place, an agency or a role to a planner file", _add),
    Listed("build", "build a rota within the rules", _build),
    Listed("deploy", "plan each day's patrols and visits", _deploy),
    Listed("slots", "say where a visit would go best on a planned day", _slots),
    Listed("check", "say what a rota and its days break", _check),
    Listed("override", "let a broken must stand, with a reason and a name", _override),
    Listed("explain", "answer what is asked of a rota: who could cover, why not, what it costs", _explain),
    Listed("export", "write the rota and its days as a workbook", _export),
)

__all__ = ["COMMANDS", "CommandLine", "Listed", "run"]
