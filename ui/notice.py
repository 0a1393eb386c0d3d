"""What the message bar says: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class NoticeKind(StrEnum):
    """How a notice is marked: by shape and words first, then by colour."""

    DANGER = "danger"
    WARN = "warn"
    OK = "ok"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Remedy:
    """A button on the bar: a verb, and what it does."""

    text: str
    do: Callable[[], object]


PROBLEM, CHECKED = "problem", "checked"  # keys of what F8 and F7 have found


@dataclass(frozen=True, slots=True)
class Notice:
    """One message. A later notice with the same ``key`` replaces it; danger and warn stay until
    solved or hidden, the others leave after a few seconds."""

    headline: str
    text: str = ""
    kind: NoticeKind = NoticeKind.INFO
    remedies: tuple[Remedy, ...] = ()
    key: str = ""

    @property
    def stays(self) -> bool:
        return self.kind in (NoticeKind.DANGER, NoticeKind.WARN)

    @property
    def ends_with_a_change(self) -> bool:
        """Whether the next step makes it untrue: that undo takes this one back, or that a rule is broken."""
        return self.kind is NoticeKind.OK or self.key in (PROBLEM, CHECKED)
