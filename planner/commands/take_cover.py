"""Doing what an answer offers: the cells of a cover, swap or repair as one step, published if it was."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.duties import PasteDuties, UnlockCells
from planner.commands.rotas import PublishRota, StartDraft
from planner.domain.rotas import Rota
from solver.language import tr

Edit = tuple[int, dt.date, str | None]


@dataclass(frozen=True, slots=True)
class TakeCover:
    """Change these cells: in a draft as it is, of a published rota in a new draft, which ``publish`` puts in
    its place. ``free`` are cells whose lock gives way: the tours of whoever is away."""

    rota_id: int
    edits: tuple[Edit, ...]
    publish: bool = False
    free: tuple[tuple[int, dt.date], ...] = ()

    @property
    def label(self) -> str:
        return tr("Change {tours}", tours=wording.counted(len(self.edits), "tour"))

    def label_in(self, session: Session) -> str:
        said = [
            f"{find.person(session, person_id)}, {wording.day(date)}, {code or tr('rest day')}"
            for person_id, date, code in self.edits
        ]
        return f"{tr('Publish cover') if self.publish else tr('Cover')}: {'; '.join(said)}"

    def apply(self, session: Session) -> None:
        rota = find.row(session, Rota, self.rota_id, "rota")
        draft_id = rota.id if rota.is_draft else _new_draft(session, rota)
        if self.free:
            UnlockCells(draft_id, self.free).apply(session)
            session.flush()
        PasteDuties(draft_id, self.edits).apply(session)
        session.flush()
        if self.publish:
            PublishRota(draft_id).apply(session)


def _new_draft(session: Session, rota: Rota) -> int:
    StartDraft(rota.id).apply(session)
    session.flush()
    newest = select(Rota.id).where(Rota.start_date == rota.start_date).order_by(Rota.number.desc())
    return session.scalars(newest).first() or rota.id
