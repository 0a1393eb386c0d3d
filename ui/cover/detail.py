"""Beside the moves: the weeks of those who move, cover before and after, and what else changes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout

from planner.answers.move_rows import CoverBesides, OptionRow
from planner.views.rota_grid import ShiftLegend
from planner.views.rota_verdict import CoverDay
from solver.language import tr
from ui.cover.pictures import CoverPicture, WeekPicture
from ui.spoken_dates import short_date
from ui.widgets.figures import short_duration
from ui.widgets.label import Label
from ui.widgets.section import Icon, Section, SectionColumn

NO_NUMBER = tr("No phone for call-in is entered on People.")


class MoveDetail(SectionColumn):
    """Rebuilt for each move; everything in it comes with the row."""

    def __init__(self, shifts: Mapping[str, ShiftLegend], numbers: Mapping[int, str]) -> None:
        super().__init__(tr("What the move does"))
        self._shifts, self._numbers = shifts, numbers

    def show_option(self, option: OptionRow | None, otherwise: str) -> None:
        if option is None:
            section = Section(tr("No move"))
            section.add_words(otherwise, "second")
            self.show_sections([section])
            return
        self.show_sections([self._people(option), *map(self._cover, option.cover), self._else(option)])

    def _people(self, option: OptionRow) -> Section:
        section = Section()
        section.setAccessibleName(tr("Move"))
        section.add(Label(option.words, size="title", wrap=True))
        for week in option.weeks:
            if len(option.weeks) > 1:
                section.add(Label(week.name, size="table", strong=True))
            section.add(WeekPicture(week, self._shifts))
            section.add_words(f"{week.hours}.", "second")
            section.add_words(self._to_ring(week.person_id), "second")
        return section

    def _to_ring(self, person_id: int) -> str:
        number = self._numbers.get(person_id, "")
        return tr("Phone for call-in: {number}.", number=number) if number else NO_NUMBER

    def _cover(self, cover: CoverBesides) -> Section:
        section = Section(tr("{name} cover, {day}", name=cover.name, day=short_date(cover.before.day)))
        steps = [step for one in (cover.before, cover.after) for step in one.steps]
        first = min((step.start for step in steps), default=0)
        last = max((step.end for step in steps), default=1440)
        most = max((max(step.planned, step.required) for step in steps), default=1)
        for name, one in ((tr("If nobody covers"), cover.before), (tr("With this move"), cover.after)):
            row = QHBoxLayout()
            row.addWidget(Label(name, size="table"), 1)
            row.addWidget(Label(_short(one), size="table", strong=True, tone=_tone(one)))
            section.add_row(row)
            section.add(CoverPicture(name, one, first, last, most))
        return section

    def _else(self, option: OptionRow) -> Section:
        section = Section(tr("What else changes"))
        for better, words in option.remarks:
            row = QHBoxLayout()
            row.setSpacing(10)
            name, tone = ("check", "ok") if better else ("triangle-alert", "warn")
            row.addWidget(Icon(name, tone))
            said = Label(f"{tr('Better') if better else tr('Worse')}. {words}", size="table", wrap=True)
            row.addWidget(said, 1)
            section.add_row(row)
        if not option.remarks:
            section.add_words(tr("Nothing: no rule notices."), "muted")
        if option.broken_after:
            musts = (
                tr("1 must stays")
                if option.broken_after == 1
                else tr("{broken_after} musts stay", broken_after=option.broken_after)
            )
            section.add_words(tr("{musts} broken in this rota.", musts=musts), "danger")
        return section


def _short(day: CoverDay) -> str:
    return (
        tr("{short_duration} short", short_duration=short_duration(day.short_minutes))
        if day.short_minutes
        else tr("met all day")
    )


def _tone(day: CoverDay) -> str:
    return "danger" if day.short_minutes else "ok"
