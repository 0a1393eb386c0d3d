"""The planner without a window: one command a file, all of one shape.

To add a command: write a file with ``COMMAND`` (a ``CommandLine``) and add its line below.
"""

from __future__ import annotations

from planner.command_line import (
    build,
    check,
    deploy,
    explain,
    export,
    import_files,
    sample,
)
from planner.command_line.shape import CommandLine, run

COMMANDS: tuple[CommandLine, ...] = (
    sample.COMMAND,
    import_files.COMMAND,
    build.COMMAND,
    deploy.COMMAND,
    check.COMMAND,
    explain.COMMAND,
    export.COMMAND,
)

__all__ = ["COMMANDS", "CommandLine", "run"]
