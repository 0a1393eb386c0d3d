"""Rule settings: which rules a team plans by, how strongly, for whom and with what values."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.record import Record


class RuleStrength(StrEnum):
    """A must is never broken by a build; a preference has a price."""

    MUST = "must"
    PREFER = "prefer"


class ScopeKind(StrEnum):
    """How the people a rule applies to are named."""

    EVERYONE = "everyone"
    AGENCY = "agency"
    ROLE = "role"
    SKILL = "skill"
    PERSON = "person"


class RuleSet(Record):
    """A named choice of rules: "Standard winter". One set is active."""

    name: Mapped[str] = mapped_column(unique=True)
    active: Mapped[bool] = mapped_column(default=False)

    rules: Mapped[list[RuleSetting]] = relationship(
        back_populates="rule_set",
        cascade="all, delete-orphan",
        order_by="RuleSetting.position, RuleSetting.id",
    )

    def __str__(self) -> str:
        return self.name


class RuleSetting(Record):
    """One rule of a set. `rule` is its key in the engine's catalogue, `values` its values by name.

    `price_minutes` is what breaking it once costs, in minutes of missing cover; it is kept while the
    rule is a must, so that turning it into a preference again finds the old price. `scope_names` are
    agency, role or skill names, or staff numbers.
    """

    __table_args__ = (CheckConstraint("price_minutes >= 0", name="price"),)

    rule_set_id: Mapped[int] = mapped_column(ForeignKey("rule_set.id"), index=True)
    rule: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    on: Mapped[bool] = mapped_column(default=True)
    strength: Mapped[RuleStrength] = mapped_column(default=RuleStrength.PREFER)
    price_minutes: Mapped[int] = mapped_column(default=60)
    scope_kind: Mapped[ScopeKind] = mapped_column(default=ScopeKind.EVERYONE)
    scope_names: Mapped[list[str]] = mapped_column(default=list)
    values: Mapped[dict[str, object]] = mapped_column(default=dict)
    changed_by: Mapped[str] = mapped_column(default="")
    changed_at: Mapped[dt.datetime | None]
    note: Mapped[str] = mapped_column(default="")

    rule_set: Mapped[RuleSet] = relationship(back_populates="rules")

    def __str__(self) -> str:
        return self.rule
