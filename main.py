"""The planner: its window without arguments, its command line with them. Wires; decides nothing."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from importlib import import_module

from planner.command_line import COMMANDS, CommandLine, Listed, run


def main(given: Sequence[str] | None = None) -> int:
    """Run what the arguments name; the exit code is the command's."""
    given = sys.argv[1:] if given is None else given
    if not given:
        from ui.language import choose_language

        choose_language()  # before anything with words is loaded
        import_module("planner.planner")  # before Qt, which looks into the source of all that follows it
        from ui.start import run_window

        return run_window()
    return run([*COMMANDS, *DRAWING, BENCH], given)


def _briefing() -> CommandLine:
    from ui.command_line import BRIEFING

    return BRIEFING


def _words() -> CommandLine:
    from ui.command_line import WORDS

    return WORDS


def _pictures() -> CommandLine:
    from ui.command_line import PICTURES

    return PICTURES


def _demo() -> CommandLine:
    from planner.command_line.demo import demo_command
    from ui.command_line import draw_briefing

    return demo_command(draw_briefing)


def _bench() -> CommandLine:
    def arguments(parser: ArgumentParser) -> None:
        from tests.benchmarks.command import add_arguments

        add_arguments(parser)

    def start(given: Namespace) -> int:
        from tests.benchmarks.command import run_benchmark

        return run_benchmark(given)

    return CommandLine(arguments, start, examples=("rota FILE --seconds 60 --out result.json",))


# Commands that draw: Qt is loaded only when one of them runs.
DRAWING = (
    Listed("briefing", "write a day's briefing sheet as a PDF", _briefing),
    Listed("words", "write the week in words as a PDF, for a manager", _words),
    Listed("pictures", "draw every screen with the example team", _pictures),
    Listed("demo", "plan the example team's week and write the results", _demo),
)
BENCH = Listed("bench", "the public benchmarks through the planner's own engines", _bench)


if __name__ == "__main__":
    sys.exit(main())
