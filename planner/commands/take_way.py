"""Taking a way out of a clash: what is given up and the rota that it allows, as one step."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.commands.demand import ChangeCoverOn
from planner.commands.requests import RefuseRequestsOn
from planner.commands.rules import ChangeRuleValue, SetStrength
from planner.commands.take_cover import TakeCover

Relaxing = SetStrength | ChangeRuleValue | ChangeCoverOn | RefuseRequestsOn


@dataclass(frozen=True, slots=True)
class TakeWay:
    """``cover`` are the cells of the rota, and the locks that give way for it; None where none change. The
    commands are named here, not any command, because a way out crosses from one process to another."""

    label: str
    relaxing: tuple[Relaxing, ...]
    cover: TakeCover | None = None

    def apply(self, session: Session) -> None:
        for command in (*self.relaxing, *((self.cover,) if self.cover else ())):
            command.apply(session)
            session.flush()
