"""Breaking a must by hand, with a reason and a name; taking that back; and the list of reasons.

That the must is broken, and may be, is confirmed by the check at the planner's door.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find
from planner.commands.command import CommandRefused
from planner.commands.fields import Field, Whole, Words, fill, values_of
from planner.domain.overrides import Override, OverrideReason
from planner.domain.rotas import Duty, Rota
from solver.language import tr

NAME = Words(tr("The name of whoever decides"), 80, required=True)
REASON_FIELDS: dict[str, Field] = {
    "text": Words(tr("The reason"), 80, required=True),
    "position": Whole(tr("The position"), 0, 999),
}


@dataclass(frozen=True, slots=True)
class OverrideMust:
    """Let one broken must of a draft stand: the breach as the verdict shows it, a reason out of the list, and
    the name of whoever decides. The same breach is overridden anew."""

    rota_id: int
    rule_id: str
    rule_title: str
    words: str
    person_id: int | None
    date: dt.date | None
    start: int | None
    end: int | None
    reason: str
    authorised_by: str

    @property
    def label(self) -> str:
        return tr(
            "Override {rule_title}: {words} ({reason}, {authorised_by})",
            rule_title=self.rule_title,
            words=self.words,
            reason=self.reason,
            authorised_by=self.authorised_by,
        )

    def apply(self, session: Session) -> None:
        rota = find.draft_rota(session, self.rota_id)
        name = NAME.take(self.authorised_by)
        with session.no_autoflush:
            override = self._present(rota) or Override(rota=rota)
            override.rule, override.rule_title = self.rule_id, self.rule_title
            override.person_id, override.date = self.person_id, self.date
            override.start_minute, override.end_minute = self.start, self.end
            override.words, override.shift_code = self.words, self._code(session)
            override.reason = _reason_called(session, self.reason)
            override.authorised_by, override.decided_at = name, dt.datetime.now(dt.UTC)
            session.add(override)

    def _present(self, rota: Rota) -> Override | None:
        place = (self.rule_id, self.person_id, self.date, self.start, self.end)
        for one in rota.overrides:
            if (one.rule, one.person_id, one.date, one.start_minute, one.end_minute) == place:
                return one
        return None

    def _code(self, session: Session) -> str | None:
        held = select(Duty).where(
            Duty.rota_id == self.rota_id, Duty.person_id == self.person_id, Duty.date == self.date
        )
        duty = session.scalars(held).first()
        return duty.shift_type.code if duty and duty.shift_type else None


@dataclass(frozen=True, slots=True)
class WithdrawOverride:
    """Take an override out of a draft; its must is then broken without a reason."""

    override_id: int

    label = tr("Withdraw an override")

    def label_in(self, session: Session) -> str:
        return tr(
            "Withdraw the override of {row}", row=find.row(session, Override, self.override_id, "override")
        )

    def apply(self, session: Session) -> None:
        override = find.row(session, Override, self.override_id, "override")
        find.draft_rota(session, override.rota_id)
        override.rota.overrides.remove(override)


@dataclass(frozen=True, slots=True)
class AddOverrideReason:
    """A further reason to choose from."""

    text: str
    position: int = 0

    @property
    def label(self) -> str:
        return tr("Add reason {text}", text=self.text)

    def apply(self, session: Session) -> None:
        find.refuse_second(session, OverrideReason, OverrideReason.text, self.text, "reason")
        reason = OverrideReason()
        fill(reason, REASON_FIELDS, values_of(self, REASON_FIELDS))
        session.add(reason)


@dataclass(frozen=True, slots=True)
class ChangeOverrideReason:
    """Change the words or the position of a reason; overrides keep the words they were given."""

    override_reason_id: int
    changes: Mapping[str, object]

    label = tr("Change a reason")

    def label_in(self, session: Session) -> str:
        return tr(
            "Change reason {row}", row=find.row(session, OverrideReason, self.override_reason_id, "reason")
        )

    def apply(self, session: Session) -> None:
        reason = find.row(session, OverrideReason, self.override_reason_id, "reason")
        with session.no_autoflush:
            text = self.changes.get("text")
            find.refuse_name_of_another(session, OverrideReason, OverrideReason.text, reason, text, "reason")
            fill(reason, REASON_FIELDS, self.changes)


@dataclass(frozen=True, slots=True)
class RemoveOverrideReason:
    """Take a reason out of the list; overrides keep the words they were given."""

    override_reason_id: int

    label = tr("Remove a reason")

    def label_in(self, session: Session) -> str:
        return tr(
            "Remove reason {row}", row=find.row(session, OverrideReason, self.override_reason_id, "reason")
        )

    def apply(self, session: Session) -> None:
        session.delete(find.row(session, OverrideReason, self.override_reason_id, "reason"))


def _reason_called(session: Session, text: str) -> str:
    known = list(session.scalars(select(OverrideReason.text).order_by(OverrideReason.position)))
    if text not in known:
        listed = "; ".join(known) or tr("none yet")
        raise CommandRefused(
            tr(
                "“{text}” is no reason of the list: {listed}. Choose one of them, or add it.",
                text=text,
                listed=listed,
            )
        )
    return text
