"""Questions of ``main.py explain`` about somebody's day, and how their answers are told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from contextlib import closing
from dataclasses import asdict

from planner.answers.cheapest import CheapestAsked
from planner.answers.cover import cover_sheet
from planner.answers.move_rows import Options
from planner.answers.repair import repair_asked
from planner.answers.swap import swap_sheet
from planner.answers.why_not import why_not
from planner.command_line.explain_asking import REST_DAY, Asking, answered, signed, tell_moves, tell_remarks
from planner.command_line.shape import CannotDo
from planner.domain.dates_in_words import short_day
from planner.today import date_today
from solver.rota.answers.moves import Rank


def tell_cell(asking: Asking) -> None:
    verdict = asking.planner.cell_verdict(asking.rota_id, asking.person_id, asking.day)
    if asking.as_json(asdict(verdict)):
        return
    for measure in verdict.measures:
        stands = "met" if measure.met else "BROKEN" if measure.must else "missed"
        print(f"{stands:<6}  {measure.title}: {measure.actual}")
    for sentence in (*(breach.text for breach in verdict.breaches), *verdict.why):
        print(sentence)


def tell_cover(asking: Asking) -> None:
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


def tell_swap(asking: Asking) -> None:
    sheet = asking.planner.read(swap_sheet, asking.rota_id, asking.person_id, asking.day, date_today())
    if asking.as_json(asdict(sheet)):
        return
    if not sheet.tour:
        print(f"{sheet.name} has no tour on {short_day(sheet.day)}; there is nothing to swap.")
        return
    print(f"Who could swap: {sheet.name}, {sheet.tour}, {short_day(sheet.day)}")
    print(f"{sheet.options.allowed} rings of up to three people are allowed.")
    _tell_options(sheet.options, asking, sheet.refusals)


def tell_why_not(asking: Asking) -> None:
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
        print(f"{what}: allowed, cost {signed(answer.cost_minutes)} with nothing else moved.")
    tell_remarks(answer.remarks)


def tell_force(asking: Asking) -> None:
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


def tell_why_this(asking: Asking) -> None:
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
    sheet = asked.sheet(answered(asked.job()))
    if not asking.as_json(asdict(sheet)):
        print(sheet.words)
        for person_id, day, code in sheet.edits:
            print(f"    {asked.name_of(person_id)}, {short_day(day)}: {code or REST_DAY}")


def tell_repair(asking: Asking) -> None:
    last = asking.arguments.until or asking.day
    days = tuple(asking.day + dt.timedelta(days=on) for on in range((last - asking.day).days + 1))
    if not days:
        raise CannotDo("--until is before --day. Write the last day away.")
    asked = asking.planner.read(repair_asked, asking.rota_id, asking.person_id, days, date_today())
    with closing(asked.job()) as job:  # already solving while all is tried here
        sheet = asked.solved_sheet(answered(job)) if asked.is_open else asked.sheet()
    if asking.as_json(asdict(sheet)):
        return
    print(f"{sheet.name} away: {sheet.proof}")
    tell_moves(sheet.repairs)


def _tell_options(options: Options, asking: Asking, refusals: Iterable[tuple[str, str]]) -> None:
    tell_moves(options.of(Rank(asking.arguments.rank)))
    for names, why in refusals:
        print(f" –  {names}: {why}")
