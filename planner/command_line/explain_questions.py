"""The questions of ``main.py explain``: which arguments each needs, and how its answer is told."""

from __future__ import annotations

import datetime as dt
import json
from argparse import Namespace
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import TypeVar

from planner.answer_job import AnswerJob
from planner.answers.cheapest import CheapestAsked
from planner.answers.clash import ClashAsked
from planner.answers.comparison import MeasureRow
from planner.answers.cover import cover_sheet
from planner.answers.move_rows import OptionRow, Options
from planner.answers.repair import repair_asked
from planner.answers.resilience import resilience
from planner.answers.score import score
from planner.answers.shift_types import ShiftTypesAsked
from planner.answers.swap import swap_sheet
from planner.answers.trial import Trial
from planner.answers.week_words import week_words
from planner.answers.why_not import why_not
from planner.answers.worth import WorthAsked
from planner.command_line.shape import CannotDo
from planner.domain.dates_in_words import short_day
from planner.planner import Planner
from planner.problem_builder import rota_problem
from planner.today import date_today
from planner.views.rota_grid import PersonRow
from solver.result import Limit
from solver.rota.answers.moves import Rank
from solver.rota.preflight import preflight
from solver.rule import RuleValueRefused, duration

Answer = TypeVar("Answer")
MOST_PRICES = 20
MEASURES = 40  # characters of the longest name of a measure
MOST_CELLS = 4  # of each rule in the score
REST_DAY = "RD"


@dataclass(frozen=True, slots=True)
class Asking:
    """A question with its place: the open file, the rota, the person where one is named."""

    planner: Planner
    rota_id: int
    person: PersonRow | None
    arguments: Namespace

    @property
    def person_id(self) -> int:
        assert self.person is not None  # the question said that it needs one
        return self.person.person_id

    @property
    def day(self) -> dt.date:
        day: dt.date = self.arguments.day
        return day

    def as_json(self, plain: object) -> bool:
        """Print the answer for other programs, if that was asked for."""
        if self.arguments.json:
            print(json.dumps(plain, indent=2, ensure_ascii=False, default=str))
        return bool(self.arguments.json)


def _cell(asking: Asking) -> None:
    verdict = asking.planner.cell_verdict(asking.rota_id, asking.person_id, asking.day)
    if asking.as_json(asdict(verdict)):
        return
    for measure in verdict.measures:
        stands = "met" if measure.met else "BROKEN" if measure.must else "missed"
        print(f"{stands:<6}  {measure.title}: {measure.actual}")
    for sentence in (*(breach.text for breach in verdict.breaches), *verdict.why):
        print(sentence)


def _cover(asking: Asking) -> None:
    sheet = asking.planner.read(cover_sheet, asking.rota_id, asking.person_id, asking.day, date_today(), None)
    if asking.as_json(asdict(sheet)):
        return
    if not sheet.tour:
        print(f"{sheet.name} has no tour on {short_day(sheet.day)}; there is nothing to cover.")
        return
    away = f", {sheet.away}" if sheet.away else ""
    print(f"Who can cover: {sheet.name}, {sheet.tour}, {short_day(sheet.day)}{away}")
    print(f"{sheet.tried} moves of one or two people checked, {sheet.options.allowed} allowed.")
    _tell_options(sheet.options, asking, sheet.refusals)


def _swap(asking: Asking) -> None:
    sheet = asking.planner.read(swap_sheet, asking.rota_id, asking.person_id, asking.day, date_today())
    if asking.as_json(asdict(sheet)):
        return
    if not sheet.tour:
        print(f"{sheet.name} has no tour on {short_day(sheet.day)}; there is nothing to swap.")
        return
    print(f"Who could swap: {sheet.name}, {sheet.tour}, {short_day(sheet.day)}")
    print(f"{sheet.options.allowed} rings of up to three people are allowed.")
    _tell_options(sheet.options, asking, sheet.refusals)


def _why_not(asking: Asking) -> None:
    given = asking.arguments.shift
    code = None if given == REST_DAY else given
    try:
        answer = asking.planner.read(
            why_not, asking.rota_id, asking.person_id, asking.day, code, date_today()
        )
    except KeyError as unknown:
        raise CannotDo(
            f"There is no shift type “{given}”. Write its code, or {REST_DAY} for a rest day."
        ) from unknown
    if asking.as_json(asdict(answer)):
        return
    what = f"{answer.name}, {short_day(answer.day)}, {answer.wanted}"
    if answer.present:
        print(f"{what}: it is so already.")
    elif answer.blocking:
        print(f"{what}: not allowed.")
        for sentence in answer.blocking:
            print(f" –  {sentence}")
    else:
        print(f"{what}: allowed, cost {_signed(answer.cost_minutes)} with nothing else moved.")
    _tell_remarks(answer.remarks)


def _repair(asking: Asking) -> None:
    last = asking.arguments.until or asking.day
    days = tuple(asking.day + dt.timedelta(days=on) for on in range((last - asking.day).days + 1))
    if not days:
        raise CannotDo("--until is before --day. Write the last day away.")
    asked = asking.planner.read(repair_asked, asking.rota_id, asking.person_id, days, date_today())
    sheet = asked.sheet()
    if not sheet.proven:  # too much to try: solved instead, however many tours have to change
        solved = asked.solved_sheet(_answered(asked.job()))
        sheet = solved if solved.repairs else sheet
    if asking.as_json(asdict(sheet)):
        return
    print(f"{sheet.name} away: {sheet.proof}")
    _tell_rows(sheet.repairs)


def _score(asking: Asking) -> None:
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


def _resilience(asking: Asking) -> None:
    rows = asking.planner.read(resilience, asking.rota_id, date_today())
    if asking.as_json([asdict(row) for row in rows]):
        return
    for number, row in enumerate(rows, start=1):
        worst = f", most on {short_day(row.worst_day)}" if row.worst_day else ""
        lost = f"{duration(row.least_minutes)} below the minimum, {duration(row.target_minutes)} below target"
        print(f"{number:>3}  {row.name}: {lost}{worst}")


def _shift_types(asking: Asking) -> None:
    line, lengths = asking.arguments.line, asking.arguments.lengths
    try:
        asked = asking.planner.read(
            ShiftTypesAsked.read, asking.rota_id, line, asking.day, lengths, date_today()
        )
    except KeyError as unknown:
        day = short_day(asking.day)
        raise CannotDo(f"No line of cover called “{line}” asks for anybody on {day}.") from unknown
    sheet = asked.sheet(_answered(asked.job()))
    if asking.as_json(asdict(sheet)):
        return
    if sheet.impossible:
        print("No duties of these lengths can cover it.")
        return
    for row in sheet.duties:
        print(f"{row.people:>3}  {row.hours}")
    sure = "fewer is impossible" if sheet.proven else f"at least {duration(sheet.bound_minutes)} are needed"
    print(f"{duration(sheet.minutes)} of duty for {sheet.line} on {short_day(sheet.day)}; {sure}.")


def _trial(asking: Asking) -> None:
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
    figures = (duration(total.before), duration(total.after), _signed(total.difference))
    print(f"{total.title:<{MEASURES}} {figures[0]:>10} {figures[1]:>10} {figures[2]:>12}")
    print(f"{len(result.cells)} cells differ. {state.proposal.certificate.status.capitalize()}.")


def _change(row: MeasureRow) -> str:
    if row.unit == "min":
        return _signed(row.difference)
    sign = "+" if row.difference > 0 else "−"
    return f"{sign}{_measured(abs(row.difference), row.unit)}" if row.difference else "0"


def _measured(figure: int, unit: str) -> str:
    return duration(figure) if unit == "min" else f"{figure / 10:.1f}" if unit == "tenths" else str(figure)


def _worth(asking: Asking) -> None:
    asked = asking.planner.read(WorthAsked.read, asking.rota_id, date_today(), asking.arguments.seconds)
    answer = asked.rows(_answered(asked.job()))
    if asking.as_json(asdict(answer)):
        return
    for row in answer.hands[:MOST_PRICES]:
        print(f"{duration(row.minutes):>8}  one more {row.role}, {short_day(row.day)}, {row.tour}")
    for request in answer.requests:
        cost = "a must" if request.cost_minutes is None else duration(request.cost_minutes)
        print(f"{cost:>8}  granting {request.name}, {short_day(request.day)}, {request.wanted}")
    if not answer.hands and not answer.requests:
        print("One more person is worth nothing to any rota, and nothing is asked for.")


def _week(asking: Asking) -> None:
    sentences = asking.planner.read(week_words, asking.rota_id, date_today())
    if asking.as_json([asdict(one) for one in sentences]):
        return
    for one in sentences:
        print(one.text)


def _preflight(asking: Asking) -> None:
    problem = asking.planner.read(rota_problem, asking.rota_id, date_today())
    findings = preflight(problem)
    if asking.as_json([asdict(finding) for finding in findings]):
        return
    for finding in findings:
        print(finding.text)
    if not findings:
        print("Nothing stands in the way that is certain beforehand.")


def _clash(asking: Asking) -> None:
    asked = asking.planner.read(ClashAsked.read, asking.rota_id, date_today(), asking.arguments.seconds)
    sheet = asked.sheet(_answered(asked.job()))
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


def _force(asking: Asking) -> None:
    given = asking.arguments.shift
    code = None if given == REST_DAY else given
    try:
        asked = asking.planner.read(
            CheapestAsked.forced,
            asking.rota_id,
            asking.person_id,
            asking.day,
            code,
            date_today(),
            asking.arguments.seconds,
        )
    except KeyError as unknown:
        raise CannotDo(
            f"There is no shift type “{given}”. Write its code, or {REST_DAY} for a rest day."
        ) from unknown
    _tell_cheapest(asking, asked)


def _why_this(asking: Asking) -> None:
    asked = asking.planner.read(
        CheapestAsked.forbidden,
        asking.rota_id,
        asking.person_id,
        asking.day,
        date_today(),
        asking.arguments.seconds,
    )
    _tell_cheapest(asking, asked)


def _tell_cheapest(asking: Asking, asked: CheapestAsked) -> None:
    sheet = asked.sheet(_answered(asked.job()))
    if not asking.as_json(asdict(sheet)):
        print(sheet.words)
        for person_id, day, code in sheet.edits:
            print(f"    {asked.name_of(person_id)}, {short_day(day)}: {code or REST_DAY}")


def _answered(job: AnswerJob[Answer]) -> Answer:
    state = job.wait()
    if state.answer is None:
        raise CannotDo(state.message)
    return state.answer


def _tell_options(options: Options, asking: Asking, refusals: Iterable[tuple[str, str]]) -> None:
    _tell_rows(options.of(Rank(asking.arguments.rank)))
    for names, why in refusals:
        print(f" –  {names}: {why}")


def _tell_rows(rows: Iterable[OptionRow]) -> None:
    for number, option in enumerate(rows, start=1):
        figures = f"short {_signed(option.short_minutes)}, cost {_signed(option.cost_minutes)}"
        print(f"{number:>2}  {option.words} ({figures})")
        if option.detail:
            print(f"    {option.detail}")
        _tell_remarks(option.remarks)


def _tell_remarks(remarks: Iterable[tuple[bool, str]]) -> None:
    for better, words in remarks:
        print(f"    {'better' if better else 'worse '}  {words}")


def _signed(minutes: int) -> str:
    return f"+{duration(minutes)}" if minutes > 0 else duration(minutes)


Tell = Callable[[Asking], None]
QUESTIONS: dict[str, tuple[tuple[str, ...], Tell]] = {
    "cell": (("person", "day"), _cell),
    "cover": (("person", "day"), _cover),
    "swap": (("person", "day"), _swap),
    "why-not": (("person", "day", "shift"), _why_not),
    "force": (("person", "day", "shift"), _force),
    "why-this": (("person", "day"), _why_this),
    "repair": (("person", "day"), _repair),
    "score": ((), _score),
    "resilience": ((), _resilience),
    "week": ((), _week),
    "worth": ((), _worth),
    "trial": (("rule",), _trial),
    "shift-types": (("line", "day"), _shift_types),
    "preflight": ((), _preflight),
    "clash": ((), _clash),
}
