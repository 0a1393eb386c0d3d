"""What a command of the command line is, and how whatever goes wrong becomes one line and an exit code."""

from __future__ import annotations

import io
import os
import sys
from argparse import Action, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, NoReturn

DONE: Final = 0
BROKEN: Final = 1  # done, and a must is broken
REFUSED: Final = 2  # not done; standard error says why
FAULT: Final = 3  # a mistake of the planner's own; a report was written
STOPPED: Final = 130  # by Ctrl+C, as shells count it

EXIT_CODES: Final = (
    "Exit codes: 0 done, 1 done but a must is broken, 2 not done, 3 a fault of the planner, 130 stopped."
)


@dataclass(frozen=True, slots=True)
class CommandLine:
    """What one command takes and does. ``run`` gives the exit code; ``examples`` stand in its help."""

    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
    examples: tuple[str, ...]
    about: str = ""  # what its help says beyond its line in the list


@dataclass(frozen=True, slots=True)
class Listed:
    """A word after ``main.py`` and what it is for. Its own file is loaded only when the word is given."""

    name: str
    help: str
    load: Callable[[], CommandLine]


class CannotDo(ValueError):
    """The command cannot be done; the text is the whole sentence for the user."""


class Stopped(Exception):
    """The user gave up; the text says what is safe."""


def run(commands: Sequence[Listed], given: Sequence[str]) -> int:
    """Run the command that is named, and answer with its exit code whatever happens."""
    _write_what_the_console_can()
    arguments = Namespace()
    try:
        _parser(commands, given).parse_args(given, arguments)
        code = int(arguments.run(arguments))
        sys.stdout.flush()
        return code
    except SystemExit as left:  # argparse has said what it had to say
        return left.code if isinstance(left.code, int) else REFUSED
    except (KeyboardInterrupt, Stopped) as stopped:
        print(str(stopped) or "Stopped.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:  # whoever reads has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001 - the last one to know says it in one line
        return _unhappy(error, arguments, given)


def _unhappy(error: Exception, arguments: Namespace, given: Sequence[str]) -> int:
    """Say what was refused, or where the report of a fault lies."""
    from planner.command_line.refusals import sentence_of

    sentence = sentence_of(error)
    if sentence is None:
        from planner.command_line.fault_report import write_report

        report = write_report(error, given, getattr(arguments, "file", None))
        print(
            f"A fault of the planner ({type(error).__name__}). Nothing is half-stored. {report}",
            file=sys.stderr,
        )
        return FAULT
    print(sentence, file=sys.stderr)
    return REFUSED


class _Parser(ArgumentParser):
    """As argparse's, but a mistake is one line, and the help keeps its lines."""

    def error(self, message: str) -> NoReturn:
        print(f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help", file=sys.stderr)
        sys.exit(REFUSED)


def _parser(commands: Sequence[Listed], given: Sequence[str]) -> ArgumentParser:
    """A parser that knows all words, and the arguments of the one that is given."""
    parser = _Parser(
        prog="main.py",
        description="The shift and deployment planner. Without a command it opens the window.",
        epilog=f"main.py COMMAND --help says more about a command. {EXIT_CODES}",
    )
    choices: Action = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for listed in commands:
        one = choices.add_parser(  # type: ignore[attr-defined]  # its class is private to argparse
            listed.name, help=listed.help, formatter_class=RawDescriptionHelpFormatter
        )
        if listed.name in given[:1]:
            _fill(one, listed)
    return parser


def _fill(parser: ArgumentParser, listed: Listed) -> None:
    command = listed.load()
    parser.description = f"{listed.help[:1].upper()}{listed.help[1:]}.\n{command.about}".strip()
    examples = "\n".join(f"  main.py {listed.name} {example}" for example in command.examples)
    parser.epilog = f"for example:\n{examples}\n\n{EXIT_CODES}"
    command.arguments(parser)
    parser.set_defaults(run=command.run)


def _write_what_the_console_can() -> None:
    """A console or file in an old Windows code page shows "?" for a sign it lacks, and nothing fails."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
