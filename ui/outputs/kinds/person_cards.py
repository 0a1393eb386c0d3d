"""A card for everybody: the tours of the week with every stop of the days that are planned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from planner.views.day_plan import day_plan
from planner.views.person_cards import week_cards
from planner.views.rota_grid import rota_span
from planner.views.rota_versions import week_title
from planner.views.settings_form import settings_form
from solver.language import tr
from ui.outputs.card_page import CardPages, CardsOf
from ui.outputs.output import (
    SENSITIVE,
    Asked,
    Choice,
    NothingToShow,
    Output,
    Prepared,
    Steps,
    file_name,
    period_words,
)
from ui.outputs.pages_pdf import pages_to_pdf
from ui.spoken_dates import short_date
from ui.widgets.figures import many

if TYPE_CHECKING:
    from ui.outputs.preview import Preview

WEEK = 7


@dataclass(frozen=True)
class PreparedCards(Prepared):
    """Everybody's card, one page each."""

    sheet: CardsOf

    @property
    def file_name(self) -> str:
        return file_name(
            tr("Person cards {period_words}", period_words=period_words(self.sheet.week, self.sheet.version)),
            "pdf",
        )

    @property
    def marking(self) -> str:
        return SENSITIVE

    @property
    def logged(self) -> str:
        return tr("Person cards: {week}, {version}", week=self.sheet.week, version=self.sheet.version)

    @property
    def facts(self) -> Sequence[tuple[str, str]]:
        cards = self.sheet.cards
        planned = sum(day.planned for day in cards[0].days)
        return [
            (tr("Version"), self.sheet.version),
            (tr("People"), str(len(cards))),
            (tr("Tours"), str(sum(card.tours for card in cards))),
            (tr("Days with run sheets"), tr("{planned} of {days}", planned=planned, days=len(cards[0].days))),
            (tr("Paper"), tr("A4 portrait, {pages}", pages=many(len(cards), "page"))),
        ]

    @property
    def warnings(self) -> Sequence[str]:
        missing = [short_date(day.day) for day in self.sheet.cards[0].days if not day.planned]
        said = []
        if missing:
            said.append(tr("Not planned yet, so tours only: {missing}.", missing=", ".join(missing)))
        return said

    @property
    def pages(self) -> CardPages:
        return CardPages(self.sheet, datetime.now())

    def show_in(self, preview: Preview) -> None:
        preview.show_pages(self.file_name, self.pages)

    def write(self, path: Path) -> None:
        pages_to_pdf(path, self.pages, tr("Person cards, {week}", week=self.sheet.week))


class PersonCards(Output):
    """One A4 page a person for the week in hand."""

    key, title, icon_name = "cards", tr("Person cards"), "user"
    summary = tr("A page each: tours, places, tasks")
    about = tr(
        "One page a person: the tours of the week and, on planned days, when to be where, what for and with"
        " whom. No names of the public; why somebody is away is said of leave only."
    )
    marking, suffix, kind_of_file, verb = SENSITIVE, "pdf", "PDF", tr("Write the PDF…")
    asks = frozenset({Choice.VERSION})
    printed = True

    def steps(self, asked: Asked) -> Steps:
        monday = asked.day - timedelta(days=asked.day.weekday())
        days = tuple(monday + timedelta(days=after) for after in range(WEEK))
        yield tr("the rota")
        grid = asked.planner.read(rota_span, asked.rota_id, monday, WEEK)
        if not any(group.people for group in grid.groups):
            raise NothingToShow(
                tr("Nobody is on this rota"), tr("Add people on People, then start the rota again.")
            )
        plans = {}
        for day in days:
            yield tr("the day of {day}", day=short_date(day))
            plan = asked.planner.read(day_plan, day)
            plans[day] = plan if plan is not None and plan.rota_id == asked.rota_id else None
        yield tr("the cards")
        cards = week_cards(grid, plans, days)
        team = asked.planner.read(settings_form).team_name
        week = week_title(monday, WEEK)
        return PreparedCards(CardsOf(cards, team, week, grid.version, grid.example_data))
