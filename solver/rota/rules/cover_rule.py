"""What the three rules about cover have in common; they differ in which of a need's figures they keep to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from solver.language import tr
from solver.rota.cover_profile import covering, pieces_of, tours_around, wall_minute
from solver.rota.problem import CoverNeed, RotaProblem, Span
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech, Term
from solver.rule import Breach, Family, ScopeKind

Counted = tuple[Span, int]  # a piece of a band, and how many are missing (or too many) in it


@dataclass(frozen=True)
class CoverRule(RotaRule):
    """The amount is minutes of cover, person by person; the price is for an hour of it.

    With a scope, only the needs that ask for those people are looked at: PCSO cover can be a must while
    the rest is a preference.
    """

    family = Family.COVER
    each = tr("hour short")
    per = 60
    word: ClassVar[str] = "short"
    help = tr(
        "A person counts in a band for the minutes on duty and not absent, a tour of the evening before "
        "included. Needs on shift types count heads, and each missing head counts the minutes set for it."
    )

    def bounds(self, need: CoverNeed) -> tuple[int, int | None]:
        """At least and at most how many this rule asks for."""
        raise NotImplementedError

    def parts(self, problem: RotaProblem) -> Sequence[int]:
        """The needs, by their place in the problem."""
        return [n for n, need in enumerate(problem.cover) if self._asks_for(problem, need)]

    def parts_touched(self, problem: RotaProblem, person: int, day: int) -> Iterable[int]:
        """Needs near the day that count the person: tours and bands reach into the day after their own."""
        return (
            n
            for on in range(max(0, day - 1), min(problem.days, day + 2))
            for n in problem.needs_on[on]
            if person in problem.counted(problem.cover[n])
        )

    # --- the check: minute by minute, from the tours that people have ---------------------------------

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        need = problem.cover[part]
        yield from (self._heads if need.shifts else self._minutes)(problem, rota, need)

    def _heads(self, problem: RotaProblem, rota: Rota, need: CoverNeed) -> Iterator[Breach]:
        planned = sum(rota.states[person][need.day] in need.shifts for person in problem.counted(need))
        off = self._off(need, planned)
        if off:
            minutes = self._minutes_a_head(need)
            text = tr(
                "{name} on {codes}: {figures}",
                name=need.name,
                codes=problem.codes(need.shifts),
                figures=self._figures(need, planned),
            )
            yield self.breach(text, off * minutes, cost=off * self._price(minutes), day=need.day)

    def _minutes(self, problem: RotaProblem, rota: Rota, need: CoverNeed) -> Iterator[Breach]:
        tours = tours_around(problem, rota, problem.counted(need), need.day)
        row: list[Counted] = []
        planned_in_row = 0
        for piece in pieces_of(problem, need):
            planned = covering(tours, piece)
            if row and (planned != planned_in_row or row[-1][0][1] != piece[0]):
                yield self._gap(problem, need, row, planned_in_row)
                row = []
            off = self._off(need, planned)
            if off:
                row.append((piece, off))
                planned_in_row = planned
        if row:
            yield self._gap(problem, need, row, planned_in_row)

    def _gap(self, problem: RotaProblem, need: CoverNeed, row: list[Counted], planned: int) -> Breach:
        """One breach for pieces side by side in which the same number is there."""
        minutes = [(off, end - start) for (start, end), off in row]
        start, end = (wall_minute(problem, need.day, minute) for minute in (row[0][0][0], row[-1][0][1]))
        hours = f"{clock(start)}–{clock(end)}"
        return self.breach(
            f"{need.name} {hours}: {self._figures(need, planned)}",
            sum(off * length for off, length in minutes),
            cost=sum(off * self._price(length) for off, length in minutes),
            day=need.day,
            start=start,
            end=end,
        )

    def _off(self, need: CoverNeed, planned: int) -> int:
        least, most = self.bounds(need)
        return max(0, least - planned, 0 if most is None else planned - most)

    def _figures(self, need: CoverNeed, planned: int) -> str:
        least, most = self.bounds(need)
        wanted = tr("needs {least}", least=least) if most is None else tr("no more than {most}", most=most)
        return tr(
            "{off} {word} ({planned} on duty, {wanted})",
            off=self._off(need, planned),
            word=self.word,
            planned=planned,
            wanted=wanted,
        )

    def _price(self, minutes: int) -> int:
        return -(-minutes * (self.strength.price or 0) // 60)

    def _minutes_a_head(self, need: CoverNeed) -> int:
        return need.short_minutes if self.bounds(need)[1] is None else need.over_minutes

    # --- the statements: one for each piece or each need on shift types -------------------------------

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for need in problem.cover:
            least, most = self.bounds(need)
            if self._asks_for(problem, need):
                if need.shifts:
                    heads = [Term(person, need.day, need.shifts) for person in problem.counted(need)]
                    say.cover(heads, least, most, self._minutes_a_head(need))
                    continue
                for terms, (start, end) in zip(_terms_of(problem, need), pieces_of(problem, need)):
                    say.cover(terms, least, most, end - start)

    def _asks_for(self, problem: RotaProblem, need: CoverNeed) -> bool:
        """Whether the rule looks at a need, and the need asks for anything on a day of the period."""
        of_scope = self.scope.kind is ScopeKind.EVERYONE or (
            self.scope.kind is need.who.kind and bool(self.scope.names & need.who.names)
        )
        return of_scope and self.bounds(need) != (0, None) and 0 <= need.day < problem.days


def _terms_of(problem: RotaProblem, need: CoverNeed) -> tuple[tuple[Term, ...], ...]:
    """Piece by piece; the same for every rule about cover."""
    known = problem.terms_of_bands
    if need not in known:
        people = problem.counted(need)
        known[need] = tuple(
            tuple(_terms(problem, people, need.day, piece)) for piece in pieces_of(problem, need)
        )
    return known[need]


def _terms(problem: RotaProblem, people: Iterable[int], day: int, piece: Span) -> Iterator[Term]:
    """Who, in which states on which days, is there through the whole of a piece."""
    start, end = piece
    lasting = {
        on: frozenset(s for s in problem.every_shift if _lasts(problem.spans.get((on, s)), piece))
        for on in (day - 1, day, day + 1)
    }
    for person in people:
        if not any(gone < end and back > start for gone, back in problem.away[person]):
            yield from (Term(person, on, states) for on, states in lasting.items() if states)


def _lasts(tour: Span | None, piece: Span) -> bool:
    return tour is not None and tour[0] <= piece[0] and piece[1] <= tour[1]


def clock(minute: int) -> str:
    """A wall minute as gaps in cover say it: "20", "20:30", "00" at midnight."""
    hour, rest = divmod(minute, 60)
    return f"{hour % 24:02d}:{rest:02d}" if rest else f"{hour % 24:02d}"
