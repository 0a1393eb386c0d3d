"""What the Rules screen reads: the rules of the set in use, and how they stand in the rota in hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.planner import Planner
from planner.views.rota_verdict import BreachRow, RotaVerdict
from planner.views.rota_versions import RotaVersionRow, current_rota, rota_versions
from planner.views.rule_list import RuleList, RuleRow, rule_list
from planner.views.rule_scopes import RuleScopes, rule_scopes
from solver.language import tr
from solver.rule import Family

NO_RESULT = "—"


@dataclass(frozen=True, slots=True)
class RuleResult:
    """How a rule stands: the word for the table, its kind ("ok", "warn", "danger", "plain") and, where
    there is no result, the reason."""

    text: str
    kind: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RulesReading:
    """One consistent picture. Without a rota for the week in hand there is no verdict."""

    rules: RuleList
    scopes: RuleScopes
    rota: RotaVersionRow | None
    verdict: RotaVerdict | None

    @property
    def rota_name(self) -> str:
        """ "draft 5", as the heading of the results says it."""
        return self.rota.version.casefold() if self.rota else tr("the rota")

    def result(self, rule: RuleRow) -> RuleResult:
        """What is true of a rule in the rota in hand."""
        if not rule.on:
            return RuleResult("off", "plain", tr("A rule that is off is not checked."))
        if rule.of_day:
            return RuleResult(
                NO_RESULT, "plain", tr("This rule is judged on each day's plan, on the Day screen.")
            )
        if self.verdict is None:
            return RuleResult(NO_RESULT, "plain", tr("There is no rota for this week yet."))
        found = next((one for one in self.verdict.rules if one.rule_id == rule.rule_id), None)
        if found is None:
            return RuleResult(NO_RESULT, "plain", tr("The rota in hand has no result for this rule."))
        if found.result == "met":
            return RuleResult("met", "ok")
        return RuleResult(found.result, "danger" if rule.must or rule.family == Family.COVER else "warn")

    def breaches(self, rule: RuleRow) -> tuple[BreachRow, ...]:
        """Every breach of a rule, in the order of the check."""
        found = self.verdict.breaches if self.verdict else ()
        return tuple(breach for breach in found if breach.rule_id == rule.rule_id)


def read_rules(planner: Planner, day: date) -> RulesReading:
    """The active set, and the verdict on the rota that holds the day."""
    rota_id = planner.read(current_rota, day)
    rota = next((row for row in planner.read(rota_versions) if row.rota_id == rota_id), None)
    return RulesReading(
        rules=planner.read(rule_list),
        scopes=planner.read(rule_scopes),
        rota=rota,
        verdict=planner.verdict(rota.rota_id) if rota else None,
    )
