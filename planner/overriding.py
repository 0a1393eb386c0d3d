"""Musts that are broken by hand: refused at the door unless the check knows the breach and it may be, and
publishing refused while a must is broken without a reason.

The door asks after a command has written and before anything is kept, so no command passes it by.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from planner.commands.command import Command, CommandRefused
from planner.commands.overrides import OverrideMust
from planner.commands.take_cover import TakeCover
from planner.live_rota import stored_live_rota
from planner.persistence.stored_rows import RowChange
from planner.today import date_today
from planner.views.override_rows import override_rows
from planner.views.rota_verdict import BreachRow, RotaVerdict
from solver.language import tr

PUBLISHED = "published"
SUPERSEDED = "superseded"


def override_of(rota_id: int, breach: BreachRow, reason: str, authorised_by: str) -> OverrideMust:
    """The command that lets a breach of a rota's verdict stand."""
    return OverrideMust(
        rota_id=rota_id,
        rule_id=breach.rule_id,
        rule_title=breach.rule_title,
        words=breach.text,
        person_id=breach.person_id,
        date=breach.day,
        start=breach.start,
        end=breach.end,
        reason=reason,
        authorised_by=authorised_by,
    )


def refuse_without_reason(session: Session, command: Command, rows: Sequence[RowChange]) -> None:
    """Look at what a command wrote. Raises CommandRefused for an override that lets nothing stand, and for a
    published rota with a must that is broken without a reason."""
    if isinstance(command, OverrideMust):
        _refuse_idle_override(session, command)
    for rota_id, before_id in _published(rows):
        verdict = stored_verdict(session, rota_id)
        if isinstance(command, TakeCover) and before_id is not None:
            _refuse_more_than_before(verdict, stored_verdict(session, before_id))
        else:
            _refuse_broken(verdict)


def stored_verdict(session: Session, rota_id: int) -> RotaVerdict:
    """The verdict on a rota as this session sees it, today."""
    live = stored_live_rota(session, rota_id, date_today())
    return live.verdict(0, override_rows(session, rota_id))


def _refuse_idle_override(session: Session, command: OverrideMust) -> None:
    """An override must let a breach stand that is there; some never may."""
    place = (command.rule_id, command.person_id, command.date, command.start, command.end)
    for breach in stored_verdict(session, command.rota_id).breaches:
        there = (breach.rule_id, breach.person_id, breach.day, breach.start, breach.end)
        if breach.must and there == place and breach.text == command.words:
            if not breach.may_override:
                raise CommandRefused(
                    tr(
                        "“{rule_title}” may not be overridden. {text}: mend it.",
                        rule_title=breach.rule_title,
                        text=breach.text,
                    )
                )
            return
    raise CommandRefused(
        tr("Nothing is overridden: the rota does not break “{words}” any more.", words=command.words)
    )


def _published(rows: Sequence[RowChange]) -> Iterator[tuple[int, int | None]]:
    """Rotas that became published, each with the version that it replaced."""
    turned = [(row.row_id, row.before, row.after) for row in rows if row.table == "rota" and row.after]
    for rota_id, before, after in turned:
        if after and after["state"] == PUBLISHED and (before is None or before["state"] != PUBLISHED):
            replaced = [
                other
                for other, was, now in turned
                if was and now and was["state"] == PUBLISHED and now["state"] == SUPERSEDED
            ]
            yield rota_id, replaced[0] if replaced else None


def _refuse_broken(verdict: RotaVerdict) -> None:
    broken = [breach for breach in verdict.breaches if breach.forbids_publishing]
    if not broken:
        return
    first = broken[0]
    advice = (
        tr("Mend it, or override it with a reason") if first.may_override else tr("It may not be overridden")
    )
    more = tr(" {count} more.", count=len(broken) - 1) if len(broken) > 1 else ""
    raise CommandRefused(
        tr(
            "Not published while a must is broken without a reason. {rule_title}: {text}. {advice}.{more}",
            rule_title=first.rule_title,
            text=first.text,
            advice=advice,
            more=more,
        )
    )


def _refuse_more_than_before(verdict: RotaVerdict, before: RotaVerdict) -> None:
    """Cover for somebody who is away may leave broken what people were already told, and nothing more: it
    must not wait for the rest of the week."""
    more = _broken_by_rule(verdict) - _broken_by_rule(before)
    if more:
        own = next(one for one in verdict.breaches if one.forbids_publishing and one.rule_id in more)
        raise CommandRefused(
            tr(
                "Not published: it would break a must that is not broken now. {rule_title}: {text}.",
                rule_title=own.rule_title,
                text=own.text,
            )
        )


def _broken_by_rule(verdict: RotaVerdict) -> Counter[str]:
    found: Counter[str] = Counter()
    for breach in verdict.breaches:
        if breach.forbids_publishing:
            found[breach.rule_id] += breach.amount
    return found
