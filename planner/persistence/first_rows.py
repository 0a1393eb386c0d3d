"""What every new file starts with: its settings, the usual reasons to be away and to override, no rules."""

from __future__ import annotations

from sqlalchemy.orm import Session

from planner.domain.absences import AbsenceKind
from planner.domain.journal import AuditAction
from planner.domain.overrides import OverrideReason
from planner.domain.rules import RuleSet
from planner.domain.settings import Setting
from planner.persistence import audit

# code, name, planned, counts as worked, code on exports (reasons other than leave stay private)
KINDS_OF_ABSENCE = (
    ("AL", "Leave", True, True, "AL"),
    ("SK", "Sick", False, True, "AB"),
    ("CT", "Court", True, True, "AB"),
    ("TR", "Training", True, True, "AB"),
    ("AD", "Aid to another area", True, True, "AB"),
    ("TO", "Time off in lieu", True, False, "AB"),
    ("OT", "Other", True, True, "AB"),
)

# Police staff: by agreement, collective agreement or exigency of duty (PSC); less rest needs as much later.
REASONS_TO_OVERRIDE = (
    "Exigency of duty",
    "Agreed with the person",
    "Collective agreement",
    "Compensatory rest arranged",
    "Risk to life or safeguarding",
    "Nobody else holds the skill",
)


def write_first_rows(session: Session, who: str) -> None:
    session.add(Setting(id=1))
    session.add(RuleSet(name="Standard", active=True))
    for position, (code, name, planned, worked, export) in enumerate(KINDS_OF_ABSENCE):
        session.add(
            AbsenceKind(
                code=code,
                name=name,
                planned=planned,
                counts_as_worked=worked,
                export_code=export,
                position=position,
            )
        )
    for position, text in enumerate(REASONS_TO_OVERRIDE):
        session.add(OverrideReason(text=text, position=position))
    session.flush()
    audit.append(session, AuditAction.CREATED, "New planner file", who)
