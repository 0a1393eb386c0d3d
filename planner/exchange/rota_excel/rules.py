"""The Rules sheet: every rule of the set in one sentence, how strongly it holds, and what became of it."""

from __future__ import annotations

from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.overrides import write_overrides
from planner.exchange.rota_excel.sheet import A4, Sheet
from planner.exchange.rota_excel.styles import MISSED, WAITING
from planner.views.rota_verdict import RuleVerdict
from planner.views.rule_list import RuleRow

SHEET = "Rules"
HEADINGS = ("Family", "Rule", "Sentence", "Strength", "Price", "Applies to", "In this rota", "Cost", "Source")
FAMILY, RULE, SENTENCE, STRENGTH, PRICE, SCOPE, RESULT, COST, SOURCE = range(len(HEADINGS))
WIDTHS = (18, 28, 60, 10, 24, 20, 20, 10, 44)
FIRST_ROW = 3


def write_rules_sheet(sheet: Sheet, contents: WorkbookContents) -> None:
    """One line for each rule; costs are minutes of missing cover and sum to the cost of the rota."""
    sheet.widths(*WIDTHS)
    sheet.text(0, 0, f"Rules: {contents.rules.set_name}", "title")
    sheet.text(
        1,
        0,
        "A must is never broken by a build. A preference has a price in minutes of missing cover.",
        "quiet",
    )
    sheet.texts(FIRST_ROW - 1, 0, HEADINGS, "cell,header")
    verdicts = {verdict.rule_id: verdict for verdict in contents.verdict.rules}
    for row, rule in enumerate(contents.rules.rules, FIRST_ROW):
        _write_rule(sheet, row, rule, verdicts.get(rule.rule_id))
    _write_sum(sheet, contents)
    write_overrides(sheet, contents, FIRST_ROW + len(contents.rules.rules) + 2)
    sheet.freeze(FIRST_ROW, SENTENCE)
    sheet.print_on(A4, (0, FIRST_ROW - 1))


def sentence(rule: RuleRow) -> str:
    """The rule as people read it, its values in place."""
    return "".join(part.text for part in rule.parts)


def _write_rule(sheet: Sheet, row: int, rule: RuleRow, verdict: RuleVerdict | None) -> None:
    sheet.text(row, FAMILY, rule.family, "cell,quiet,top")
    sheet.text(row, RULE, rule.title, "cell,bold,wrap")
    sheet.text(row, SENTENCE, sentence(rule), "cell,wrap")
    sheet.text(row, STRENGTH, _strength(rule), "cell,top")
    sheet.text(row, PRICE, _price(rule), "cell,wrap")
    sheet.text(row, SCOPE, rule.applies_to, "cell,wrap")
    result = verdict.result if verdict and rule.on else ""
    look = (
        MISSED
        if verdict and verdict.must and verdict.amount
        else WAITING
        if verdict and verdict.amount
        else {}
    )
    sheet.text(row, RESULT, result, "cell,wrap", look)
    sheet.number(row, COST, verdict.cost_minutes if verdict and rule.on else 0, "cell,if any,top")
    sheet.text(row, SOURCE, rule.source, "cell,quiet,wrap")
    texts = {RULE: rule.title, SENTENCE: sentence(rule), PRICE: _price(rule), RESULT: result}
    texts |= {SCOPE: rule.applies_to, SOURCE: rule.source}
    sheet.height_for(row, {column: (text, WIDTHS[column]) for column, text in texts.items()})


def _strength(rule: RuleRow) -> str:
    if not rule.on:
        return "Off"
    return "Must" if rule.must else "Prefer"


def _price(rule: RuleRow) -> str:
    if not rule.on or rule.must or rule.price_minutes is None:
        return ""
    return f"{rule.price_minutes} min each {rule.each}"


def _write_sum(sheet: Sheet, contents: WorkbookContents) -> None:
    """The cost of the rota. Rules outside the list (there are none today) would show as a difference."""
    last = FIRST_ROW + len(contents.rules.rules) - 1
    if last < FIRST_ROW:
        return
    known = {rule.rule_id for rule in contents.rules.rules if rule.on}
    cost = sum(verdict.cost_minutes for verdict in contents.verdict.rules if verdict.rule_id in known)
    sheet.text(last + 1, RULE, "Minutes of missing cover", "cell,group")
    sheet.formula(last + 1, COST, f"=SUM(H{FIRST_ROW + 1}:H{last + 1})", cost, "cell,group,people")
