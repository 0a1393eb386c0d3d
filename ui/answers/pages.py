"""What the window of answers shows, page by page: rows that lead to cells, read from the planner's views."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.answers.resilience import LossRow, resilience
from planner.answers.score import Score, ScoreRow, score
from planner.answers.week_words import week_words
from planner.answers.worth import Worth, worth
from planner.planner import Planner
from planner.today import date_today
from solver.language import tr
from ui.spoken_dates import short_date
from ui.widgets.figures import duration, many, price, short_duration

Place = tuple[int | None, date]  # a person's day; without a person the cover of a day
LEADS = tr("Enter shows it in the rota.")
NO_MORE = tr("One more person would cover nothing that is missing.")
MET = tr("Met")


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One line under its heading. ``cells`` are what it speaks of; ``number`` keeps equal lines apart."""

    number: int
    heading: str
    texts: tuple[str, ...]
    cells: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """``summary`` stands above the rows."""

    summary: str
    rows: tuple[AnswerRow, ...]

    def as_text(self, title: str) -> str:
        """For a message or a report: the summary, then every heading with its lines."""
        lines, heading = [title, self.summary], ""
        for row in self.rows:
            if row.heading != heading:
                heading = row.heading
                lines += ["", heading]
            lines.append("  ".join(text for text in row.texts if text))
        return "\n".join(lines) + "\n"


@dataclass(frozen=True, slots=True)
class PageKind:
    """How a page is called and laid out. A width of 0 takes the room the others leave; the columns from
    ``right`` on stand at their right edge."""

    key: str
    title: str
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    right: int
    read: Callable[[Planner, int], AnswerPage]


def _numbered(rows: Iterator[tuple[str, tuple[str, ...], tuple[Place, ...]]]) -> tuple[AnswerRow, ...]:
    return tuple(AnswerRow(number, *row) for number, row in enumerate(rows))


# The week in words ------------------------------------------------------------------------------------


def read_week(planner: Planner, rota_id: int) -> AnswerPage:
    """Facts only, each with its cells."""
    sentences = planner.read(week_words, rota_id, date_today())
    rows = _numbered(
        (one.topic, (one.text, many(len(one.cells), "cell") if one.cells else ""), one.cells)
        for one in sentences
    )
    return AnswerPage(
        tr(
            "{sentences} made of what is stored, nothing else. {leads}",
            sentences=many(len(rows), "sentence"),
            leads=LEADS,
        ),
        rows,
    )


# The score --------------------------------------------------------------------------------------------


def read_score(planner: Planner, rota_id: int) -> AnswerPage:
    """Every rule with what it costs, the dearest first, and the cells that are counted."""
    found = planner.read(score, rota_id, date_today())
    return AnswerPage(_score_words(found), _numbered(_score_rows(found)))


def _score_words(found: Score) -> str:
    broken = tr("{must_iss} broken", must_iss=many(found.broken_musts, "must is", "musts are"))
    rules = many(sum(bool(row.cost_minutes) for row in found.rows), "rule")
    return tr(
        "{cost_minutes} of missing cover in all: the sum of {rules} below. {broken}. {leads}",
        cost_minutes=duration(found.cost_minutes),
        rules=rules,
        broken=broken,
        leads=LEADS,
    )


def _score_rows(found: Score) -> Iterator[tuple[str, tuple[str, ...], tuple[Place, ...]]]:
    for row in found.rows:
        for cell in row.cells:
            day = short_date(cell.day) if cell.day is not None else ""
            cost = "must" if row.must else short_duration(cell.cost_minutes)
            places = ((cell.person_id, cell.day),) if cell.day is not None else ()
            yield _rule_words(row), (day, cell.words, cost), places
    for row in found.rows:
        if not row.cells:
            yield MET, ("", row.title, duration(0)), ()


def _rule_words(row: ScoreRow) -> str:
    cost = tr("a must") if row.must else tr("costs {cost_minutes}", cost_minutes=duration(row.cost_minutes))
    return f"{row.title}: {row.result}, {cost}"


# Who would be missed ----------------------------------------------------------------------------------


def read_resilience(planner: Planner, rota_id: int) -> AnswerPage:
    """Everybody whose absence would break cover, the one who would be missed most first."""
    losses = planner.read(resilience, rota_id, date_today())
    carrying = [one for one in losses if one.least_minutes or one.target_minutes]
    return AnswerPage(_resilience_words(carrying, len(losses)), _numbered(map(_loss_row, carrying)))


def _resilience_words(carrying: list[LossRow], people: int) -> str:
    if not carrying:
        return tr("Whoever were away, no more cover would be missing than now.")
    most = carrying[0]
    who = tr(
        "{name} would be missed most: {short_duration} more below the minimum",
        name=most.name,
        short_duration=short_duration(most.least_minutes),
    )
    return tr(
        "{who}, {short_duration} below the target. Each of {people} people was taken out "
        "in turn, for all their tours still to come. {leads}",
        who=who,
        short_duration=short_duration(most.target_minutes),
        people=people,
        leads=LEADS,
    )


def _loss_row(one: LossRow) -> tuple[str, tuple[str, ...], tuple[Place, ...]]:
    worst = short_date(one.worst_day) if one.worst_day is not None else ""
    texts = (one.name, worst, short_duration(one.least_minutes), short_duration(one.target_minutes))
    return "", texts, ((one.person_id, one.worst_day),) if one.worst_day is not None else ()


# What one more is worth -------------------------------------------------------------------------------


def read_worth(planner: Planner, rota_id: int) -> AnswerPage:
    """The price of one more person by day, tour and role, and of granting each request."""
    found = planner.read(worth, rota_id, date_today())
    return AnswerPage(_worth_words(found), _numbered(_worth_rows(found)))


def _worth_words(found: Worth) -> str:
    if not found.hands:
        return tr(
            "{no_more} {request_iss} not met.",
            no_more=NO_MORE,
            request_iss=many(len(found.requests), "request is", "requests are"),
        )
    best = found.hands[0]
    return tr(
        "One more {role} on {tour}, {day}, is worth most: {short_duration} less of "
        "missing cover. Nothing else is moved. {leads}",
        role=best.role,
        tour=best.tour,
        day=short_date(best.day),
        short_duration=short_duration(best.minutes),
        leads=LEADS,
    )


def _worth_rows(found: Worth) -> Iterator[tuple[str, tuple[str, ...], tuple[Place, ...]]]:
    for one in found.hands:
        texts = (
            short_date(one.day),
            tr("one more {role}", role=one.role),
            one.tour,
            f"−{short_duration(one.minutes)}",
        )
        yield tr("One more person takes off"), texts, ((None, one.day),)
    for asked in found.requests:
        cost = tr("forbidden by a must") if asked.cost_minutes is None else price(asked.cost_minutes)
        texts = (short_date(asked.day), asked.name, asked.wanted, cost)
        yield tr("Granting a request costs"), texts, ((asked.person_id, asked.day),)


PAGES = (
    PageKind("week", tr("Week in words"), (tr("What is so"), tr("Shown by")), (0, 92), 1, read_week),
    PageKind("score", tr("Score"), (tr("Day"), tr("What"), tr("Cost")), (92, 0, 92), 2, read_score),
    PageKind(
        "resilience",
        tr("Who would be missed"),
        (tr("Person"), tr("Most on"), tr("Below the minimum"), tr("Below the target")),
        (0, 110, 150, 150),
        2,
        read_resilience,
    ),
    PageKind(
        "worth",
        tr("What one more is worth"),
        (tr("Day"), tr("Who"), tr("Tour"), tr("Cost")),
        (92, 0, 170, 150),
        3,
        read_worth,
    ),
)
