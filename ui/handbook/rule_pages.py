"""The handbook's page for each rule, made from the rule's own file, so that it cannot fall behind.

The pages are kept in `resources/handbook/rules`; a test compares them and writes them anew with
`UPDATE_HANDBOOK=1`.
"""

from __future__ import annotations

from collections.abc import Iterator

from solver.deployment.rules import CATALOGUE as DAY_RULES
from solver.language import tr
from solver.rota.rules import CATALOGUE as ROTA_RULES
from solver.rule import Family, Rule, Unit, ValueSpec, duration, shown

LISTS = {Unit.CHOICE: tr("one of the list"), Unit.CHOICES: tr("any of the list")}


def rule_pages() -> dict[str, str]:
    """Every page by its file's name, with the list of all rules as `index.md`."""
    pages = {f"{kind.key}.md": rule_page(kind) for kind in (*ROTA_RULES, *DAY_RULES)}
    return pages | {"index.md": rule_index()}


def rule_index() -> str:
    """All rules under the headings of the rules screen."""
    kinds = (*ROTA_RULES, *DAY_RULES)
    lines = [tr("# All rules"), ""]
    for family in Family:
        own = [kind for kind in kinds if kind.family is family]
        lines += [f"## {family.value}", ""]
        lines += [
            tr("- [{title}]({key}.md): {kind}", title=kind.title, key=kind.key, kind=kind()) for kind in own
        ]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def rule_page(kind: type[Rule]) -> str:
    """Title, sentence, what it means, its values, what a breach says and costs, where it comes from."""
    of = tr("the day") if kind in DAY_RULES else tr("the rota")
    parts = [
        f"# {kind.title}",
        tr("A rule of {of}, under *{value}*.", of=of, value=kind.family.value),
        f"> {kind()}.",
    ]
    parts += [kind.help] if kind.help else []
    parts += [tr("## Values"), *_values(kind)]
    parts += [tr("## When it is broken"), *_breaches(kind)]
    if kind.source:
        parts += [tr("## Where it comes from"), f"{kind.source}."]
    parts += [tr("[All rules](index.md)")]
    return "\n\n".join(parts) + "\n"


def _values(kind: type[Rule]) -> Iterator[str]:
    specs = kind.specs()
    if not specs:
        yield tr("It has no values; it is on or off.")
        return
    rule = kind()
    rows = [_row(spec, getattr(rule, name)) for name, spec in specs.items()]
    yield "\n".join([tr("| Value | At first | Least | Most |"), "|---|---|---|---|", *rows])


def _row(spec: ValueSpec, usual: object) -> str:
    if spec.unit in LISTS:
        chosen = shown(usual, spec.unit) if usual else tr("none")
        return f"| {spec.label} | {chosen} | {LISTS[spec.unit]} | |"
    first = spec.zero if spec.zero and usual == 0 else shown(usual, spec.unit)
    least = (
        ""
        if spec.least is None
        else spec.zero
        if spec.zero and not spec.least
        else shown(spec.least, spec.unit)
    )
    most = "" if spec.most is None else shown(spec.most, spec.unit)
    return f"| {spec.label} | {first} | {least} | {most} |"


def _bound(spec: ValueSpec, bound: int | None) -> str:
    if bound is None:
        return ""
    return spec.zero if spec.zero and bound == 0 else shown(bound, spec.unit)


def _breaches(kind: type[Rule]) -> Iterator[str]:
    if kind.law:
        yield tr("It is law or agreement: a must that is not turned into a preference by accident.")
    elif kind.usual.must:
        yield tr(
            "It is a must at first: a build never breaks it, and nothing is published while it is broken."
        )
    else:
        price = duration(kind.usual.price or 0)
        yield (
            tr(
                "It is a preference at first: each {each} counts as {price} of missing cover. "
                "Made a must, a build never breaks it.",
                each=kind.each,
                price=price,
            )
        )
    amount = f"3 {kind.tally}" if kind.per != 60 else tr("3 h {tally}", tally=kind.tally)
    yield tr(
        "The results of a draft say *met*, as a must *1 broken*, as a preference for example *{amount}*.",
        amount=amount,
    )
    yield tr("In what the cost is made of it stands under *{cause}*.", cause=kind.cause or kind.title)
