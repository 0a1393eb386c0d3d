"""The audit: one chained line for everything that was done, consulted or handed out.

Each line's hash covers the line and the hash before it, so a line that is altered, removed or moved
breaks the chain. Whoever owns the file could rewrite the whole chain: that is why the newest hash is
printed on the weekly export and kept elsewhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.domain.journal import AuditAction, AuditEntry
from planner.persistence.stored_rows import RowChange, as_text

START_OF_CHAIN = "0" * 64
CHANGING = (AuditAction.CREATED, AuditAction.CHANGED, AuditAction.UNDONE, AuditAction.REDONE)


def append(
    session: Session, action: AuditAction, what: str, who: str, changes: Sequence[RowChange] = ()
) -> AuditEntry:
    """Add a line and flush it, so that its id (the new revision) is known."""
    entry = AuditEntry(
        at=datetime.now(UTC),
        who=who,
        action=action,
        what=what,
        rows_digest=digest(changes) if changes else "",
        previous_hash=newest_hash(session),
    )
    entry.hash = hash_of(entry)
    session.add(entry)
    session.flush()
    return entry


def newest_hash(session: Session) -> str:
    newest = select(AuditEntry.hash).order_by(AuditEntry.id.desc()).limit(1)
    return session.scalar(newest) or START_OF_CHAIN


def revision(session: Session) -> int:
    """A number that grows with every change, undo and redo, and with nothing else."""
    changing = select(func.max(AuditEntry.id)).where(AuditEntry.action.in_(CHANGING))
    return session.scalar(changing) or 0


def first_broken_line(session: Session) -> int | None:
    """The id of the first line that does not fit the chain, or None when it is unbroken."""
    previous = START_OF_CHAIN
    for entry in session.scalars(select(AuditEntry).order_by(AuditEntry.id)):
        if entry.previous_hash != previous or entry.hash != hash_of(entry):
            return entry.id
        previous = entry.hash
    return None


def digest(changes: Sequence[RowChange]) -> str:
    """Of all rows as one JSON list. Line by line: thousands in one call would hold up every other thread."""
    found = hashlib.sha256()
    for number, each in enumerate(changes):
        line = f'["{each.table}",{each.row_id},{as_text(each.before)},{as_text(each.after)}]'
        found.update(f"{',' if number else '['}{line}".encode())
    found.update(b"]")
    return found.hexdigest()


def hash_of(entry: AuditEntry) -> str:
    fields = [entry.at.isoformat(), entry.who, entry.action.value, entry.what, entry.rows_digest]
    return _sha256(json.dumps([entry.previous_hash, *fields], separators=(",", ":")))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
