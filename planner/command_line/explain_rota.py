"""Questions of ``main.py explain`` about the whole rota, and how their answers are told."""

from __future__ import annotations

from dataclasses import asdict
from itertools import groupby

from planner.answers.clash import ClashAsked
from planner.answers.comparison import MeasureRow
from planner.answers.resilience import resilience
from planner.answers.score import score
from planner.answers.shift_types import ShiftTypesAsked
from planner.answers.trial import Trial
from planner.answers.week_words import week_words
from planner.answers.worth import WorthAsked
from planner.command_line.explain_asking import Asking, answered, signed
from planner.command_line.shape import CannotDo
from planner.domain.dates_in_words import short_day
from planner.problem_builder import rota_problem
from planner.today import date_today
from solver.result import Limit
from solver.rota.preflight import preflight
from solver.rule import RuleValueRefused, duration

MOST_PRICES = 20
MEASURES = 40  # characters of the longest name of a measure
MOST_CELLS = 4  # of each rule in the score


def tell_score(asking: Asking) -> None:
    answer = asking.planner.read(score, asking.rota_id, date_today())
    if asking.as_json(asdict(answer)):
        return
    for row in answer.rows:
        if not row.cells:
            continue
        print(f"{'BROKEN' if row.must else duration(row.cost_minutes):>10}  {row.title}: {row.result}")
        for cell in row.cells[:MOST_CELLS]:
            print(f"{'':>12}{cell.words}")
        if len(row.cells) > MOST_CELLS:
            print(f"{'':>12}and {len(row.cells) - MOST_CELLS} more")
    print(
        f"{duration(answer.cost_minutes):>10}  in all, of missing cover; {answer.broken_musts} musts broken"
    )


def tell_resilience(asking: Asking) -> None:
    rows = asking.planner.read(resilience, asking.rota_id, date_today())
    if asking.as_json([asdict(row) for row in rows]):
        return
    for number, row in enumerate(rows, start=1):
        worst = f", most on {short_day(row.worst_day)}" if row.worst_day else ""
        lost = f"{duration(row.least_minutes)} below the minimum, {duration(row.target_minutes)} below target"
        print(f"{number:>3}  {row.name}: {lost}{worst}")


def tell_week(asking: Asking) -> None:
    sentences = asking.planner.read(week_words, asking.rota_id, date_today())
    if asking.as_json([asdict(one) for one in sentences]):
        return
    for one in sentences:
        print(one.text)


def tell_worth(asking: Asking) -> None:
    asked = asking.planner.read(WorthAsked.read, asking.rota_id, date_today(), asking.arguments.seconds)
    found = answered(asked.job())
    answer, bound = asked.rows(found), duration(found.bound)
    if asking.as_json(asdict(answer)):
        return
    if answer.hands:
        print(f"No rota costs less than {bound}; with one more person none costs less than that minus")
    for row in answer.hands[:MOST_PRICES]:
        print(f"{duration(row.minutes):>8}  one more {row.role}, {short_day(row.day)}, {row.tour}")
    if answer.requests:
        print(f"With one of these granted none costs less than {bound} plus")
    for request in answer.requests:
        cost = "a must" if request.cost_minutes is None else duration(request.cost_minutes)
        print(f"{cost:>8}  {request.name}, {short_day(request.day)}, {request.wanted}")
    if not answer.hands and not answer.requests:
        print("One more person is worth nothing to any rota, and nothing is asked for.")


def tell_shift_types(asking: Asking) -> None:
    line, lengths = asking.arguments.line, asking.arguments.lengths
    try:
        asked = asking.planner.read(
            ShiftTypesAsked.read, asking.rota_id, line, asking.day, lengths, date_today()
        )
    except KeyError as unknown:
        day = short_day(asking.day)
        raise CannotDo(f"No line of cover called “{line}” asks for anybody on {day}.") from unknown
    sheet = asked.sheet(answered(asked.job()))
    if asking.as_json(asdict(sheet)):
        return
    if sheet.impossible:
        print("No duties of these lengths can cover it.")
        return
    for row in sheet.duties:
        print(f"{row.people:>3}  {row.hours}")
    sure = "fewer is impossible" if sheet.proven else f"at least {duration(sheet.bound_minutes)} are needed"
    print(f"{duration(sheet.minutes)} of duty for {sheet.line} on {short_day(sheet.day)}; {sure}.")


def tell_trial(asking: Asking) -> None:
    given = asking.arguments
    values = dict(pair for pair in given.set or ())
    try:
        trial = asking.planner.read(
            Trial.read, asking.rota_id, given.rule, values, given.strength, date_today()
        )
    except KeyError as unknown:
        raise CannotDo(
            f"No rule in use is called “{given.rule}”. Write its title as Rules shows it."
        ) from unknown
    except RuleValueRefused as refusal:
        raise CannotDo(str(refusal)) from refusal
    state = trial.job(Limit(seconds=given.seconds)).wait()
    if state.proposal is None:
        raise CannotDo(state.message)
    result = trial.comparison(trial.rota_of(state.proposal.duties))
    if asking.as_json(asdict(result)):
        return
    for row in result.rows:
        before, after = (_measured(figure, row.unit) for figure in (row.before, row.after))
        print(f"{row.title:<{MEASURES}} {before:>10} {after:>10} {_change(row):>12}")
    total = MeasureRow("", "Total", result.cost_before, result.cost_after, "min")
    figures = (duration(total.before), duration(total.after), signed(total.difference))
    print(f"{total.title:<{MEASURES}} {figures[0]:>10} {figures[1]:>10} {figures[2]:>12}")
    print(f"{len(result.cells)} cells differ. {state.proposal.certificate.status.capitalize()}.")


def _change(row: MeasureRow) -> str:
    if row.unit == "min":
        return signed(row.difference)
    sign = "+" if row.difference > 0 else "−"
    return f"{sign}{_measured(abs(row.difference), row.unit)}" if row.difference else "0"


def _measured(figure: int, unit: str) -> str:
    return duration(figure) if unit == "min" else f"{figure / 10:.1f}" if unit == "tenths" else str(figure)


def tell_preflight(asking: Asking) -> None:
    problem = asking.planner.read(rota_problem, asking.rota_id, date_today())
    findings = preflight(problem)
    if asking.as_json([asdict(finding) for finding in findings]):
        return
    for finding in findings:
        print(finding.text)
    if not findings:
        print("Nothing stands in the way that is certain beforehand.")


def tell_clash(asking: Asking) -> None:
    asked = asking.planner.read(ClashAsked.read, asking.rota_id, date_today(), asking.arguments.seconds)
    sheet = asked.sheet(answered(asked.job()))
    if asking.as_json(asdict(sheet)):
        return
    if not sheet.demands:
        print(
            "Every must can be met." if sheet.satisfiable else "Whether every must can be met is not known."
        )
        return
    print("No rota can meet all the musts.")
    for number, demands in groupby(sheet.demands, key=lambda row: row.clash):
        print("Nor can these, whatever becomes of those:" if number else "These cannot all hold:")
        for row in demands:
            law = f" (law: {row.source})" if row.law and row.source else " (law)" if row.law else ""
            print(f" –  {row.sentence}: {row.who_when}{law}")
    print("Proven: take any one away and the rest can be met." if sheet.sure else "It may be smaller still.")
    for number, way in enumerate(sheet.ways, start=1):
        print(f"{number:>2}  {way.words}: {way.result}, {len(way.edits)} cells change")
        for sentence in way.follows:
            print(f"    {sentence}")
    if not sheet.ways:
        print("No single rule that is not law lets the others be met.")
