"""What a command is, and how it says no."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from sqlalchemy.orm import Session


class CommandRefused(ValueError):
    """The command cannot be done. The text is one sentence: who or what, and why. Nothing was changed."""


class Command(Protocol):
    """One thing a user does, as plain values: applied as a whole, or not at all."""

    @property
    def label(self) -> str:
        """What the undo menu says, as far as it can be said without looking anything up."""
        ...

    def apply(self, session: Session) -> None:
        """Change the rows. Raise CommandRefused with a sentence when it cannot be done."""
        ...


@runtime_checkable
class NamesPeople(Protocol):
    """A command whose label gains by looking up names: "Late for Scott Pallister, Fri 11"."""

    def label_in(self, session: Session) -> str: ...


@runtime_checkable
class WritesMany(Protocol):
    """A command that may write thousands of rows: who asks for it does not wait for that in the window."""

    def rows_in(self, session: Session) -> int:
        """About how many it will write."""
        ...


def label_of(command: Command, session: Session) -> str:
    """The best label of a command; asked before it is applied, while what it removes is still there."""
    return command.label_in(session) if isinstance(command, NamesPeople) else command.label


def rows_of(command: Command, session: Session) -> int:
    """About how many rows a command will write; 0 of one that never writes many."""
    return command.rows_in(session) if isinstance(command, WritesMany) else 0


USER = "user"


def user_of(session: Session) -> str:
    """Who is at work, for commands that sign what they change."""
    return str(session.info.get(USER, ""))


@dataclass(frozen=True, slots=True)
class Together:
    """Several commands as one step: recording sickness and clearing the tours it covers."""

    label: str
    commands: tuple[Command, ...]

    def apply(self, session: Session) -> None:
        for command in self.commands:
            command.apply(session)
            session.flush()

    def rows_in(self, session: Session) -> int:
        return sum(rows_of(command, session) for command in self.commands)
