"""The planner: its window without arguments, its command line with them. Wires; decides nothing."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from planner.command_line import COMMANDS, CommandLine, run
from planner.command_line.demo import demo_command


def main(given: Sequence[str] | None = None) -> int:
    """Run what the arguments name; the exit code is the command's."""
    given = sys.argv[1:] if given is None else given
    if not given:
        from ui.start import run_window

        return run_window()
    return run([*COMMANDS, *_drawing(), _bench()], given)


def _drawing() -> list[CommandLine]:
    """Commands that draw with Qt; it is loaded only when one of them runs."""
    from ui.command_line import BRIEFING, PICTURES, draw_briefing

    return [BRIEFING, PICTURES, demo_command(draw_briefing)]


def _bench() -> CommandLine:
    def arguments(parser: ArgumentParser) -> None:
        from tests.benchmarks.command import add_arguments

        add_arguments(parser)

    def start(given: Namespace) -> int:
        from tests.benchmarks.command import run_benchmark

        return run_benchmark(given)

    return CommandLine("bench", "the public benchmarks through the planner's own engines", arguments, start)


if __name__ == "__main__":
    sys.exit(main())
