"""How many are on duty, minute by minute, against how many are wanted: the cover strip, Excel, the check.

Time is cut where the number can change: at the ends of the band, of every shift type that somebody who
counts may work, and of their absences. Between two cuts the number is one figure. These pieces are part of
what a cover rule means (each is priced by itself), so the check and the statements use the same cuts;
who is there in a piece they find out each in their own way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from solver.clock import MINUTES_A_DAY
from solver.rota.problem import CoverNeed, RotaProblem, Span
from solver.rota.solution import Rota


@dataclass(frozen=True, slots=True)
class CoverPiece:
    """From ``start`` to ``end`` (wall minutes of the day, above 1440 after midnight) ``planned`` people are
    on duty; ``minutes`` is what the clock really runs. The three figures wanted are 0, 0 and None outside
    all bands."""

    start: int
    end: int
    minutes: int
    least: int
    target: int
    most: int | None
    planned: int

    @property
    def short(self) -> int:
        """How many are missing to the least."""
        return max(0, self.least - self.planned)


def cover_profile(problem: RotaProblem, rota: Rota, name: str, day: int) -> tuple[CoverPiece, ...]:
    """The pieces of one day for the needs called ``name``, from the first start to the last end of a band
    or of a tour of those who count. Needs on shift types give a piece each, over the hours of the shifts."""
    needs = [need for need in problem.cover if need.name == name and need.day == day]
    bands = [need for need in needs if not need.shifts]
    pieces = [_shift_piece(problem, rota, need) for need in needs if need.shifts]
    if bands:
        pieces += _joined(_band_pieces(problem, rota, bands))
    return tuple(sorted(pieces, key=lambda piece: (piece.start, piece.end)))


def names_of(problem: RotaProblem) -> tuple[str, ...]:
    """The names of the cover needs, in the order in which they first appear."""
    return tuple(dict.fromkeys(need.name for need in problem.cover))


def band(problem: RotaProblem, need: CoverNeed) -> Span:
    """The band of a need in elapsed minutes."""
    return problem.clock.minute(need.day, need.start), problem.clock.minute(need.day, need.end)


def pieces_of(problem: RotaProblem, need: CoverNeed) -> tuple[Span, ...]:
    """The band of a need cut into pieces, in elapsed minutes."""
    known = problem.pieces_of_bands
    if need not in known:
        start, end = band(problem, need)
        cuts = _cuts(problem, need.day, problem.counted(need)) | {start, end}
        known[need] = tuple(between(cuts, start, end))
    return known[need]


def between(cuts: Iterable[int], start: int, end: int) -> list[Span]:
    """The pieces into which cuts divide the time from ``start`` to ``end``."""
    inside = sorted(cut for cut in cuts if start <= cut <= end)
    return list(pairwise(inside))


def tours_around(problem: RotaProblem, rota: Rota, people: Sequence[int], around: int) -> Counter[Span]:
    """When these people are on duty and not absent, by tours of the day before, the day itself and the next:
    each stretch of time with how many are there through it. Whoever is never absent has the hours of the
    shift type, and is counted with all others who have it."""
    found: Counter[Span] = Counter()
    for person in people:
        if problem.away[person]:
            found.update(presence(problem, rota, person, around))
    others = [person for person in people if not problem.away[person]]
    for day in range(max(around - 1, -problem.history_days), min(around + 2, problem.days)):
        if day >= 0:
            states = [rota.states[person][day] for person in others]
        else:
            states = [problem.people[person].history[day] for person in others]
        for state, count in Counter(states).items():
            if state >= 0:
                found[problem.spans[day, state]] += count
    return found


def presence(problem: RotaProblem, rota: Rota, person: int, around: int) -> list[Span]:
    """When somebody is on duty and not absent, by tours of the day before, the day itself and the next."""
    spans: list[Span] = []
    for day in range(max(around - 1, -problem.history_days), min(around + 2, problem.days)):
        state = rota.states[person][day] if day >= 0 else problem.people[person].history[day]
        if state >= 0:
            spans += without(problem.spans[day, state], problem.away[person])
    return spans


def without(span: Span, away: Iterable[Span]) -> list[Span]:
    """What is left of a span when others are taken out."""
    left = [span]
    for start, end in away:
        if start < span[1] and end > span[0]:
            left = [
                piece
                for first, last in left
                for piece in ((first, min(last, start)), (max(first, end), last))
                if piece[0] < piece[1]
            ]
    return left


def covering(tours: Mapping[Span, int], piece: Span) -> int:
    """How many tours last through the whole of a piece, of so many of each."""
    start, end = piece
    return sum(count for (first, last), count in tours.items() if first <= start and end <= last)


def wall_minute(problem: RotaProblem, day: int, elapsed: int) -> int:
    """An elapsed minute as a wall minute of ``day``, above 1440 after its midnight."""
    on, minute = problem.clock.wall(elapsed)
    return (on - day) * MINUTES_A_DAY + minute


def _cuts(problem: RotaProblem, around: int, people: Sequence[int]) -> set[int]:
    """Elapsed minutes at which the number on duty can change, the days before and after included."""
    shifts = frozenset[int]().union(*(problem.people[person].may_work for person in people))
    days = range(max(around - 1, -problem.history_days), min(around + 2, problem.days))
    cuts = {minute for day in days for shift in shifts for minute in problem.spans[day, shift]}
    return cuts.union(*(absence for person in people for absence in problem.away[person]))


def _shift_piece(problem: RotaProblem, rota: Rota, need: CoverNeed) -> CoverPiece:
    start = min(problem.shift_types[shift].start for shift in need.shifts)
    end = max(problem.shift_types[shift].end for shift in need.shifts)
    minutes = problem.clock.minute(need.day, end) - problem.clock.minute(need.day, start)
    planned = sum(rota.states[person][need.day] in need.shifts for person in problem.counted(need))
    return CoverPiece(start, end, minutes, need.least, need.target, need.most, planned)


def _band_pieces(problem: RotaProblem, rota: Rota, needs: Sequence[CoverNeed]) -> Iterator[CoverPiece]:
    day = needs[0].day
    people = sorted({person for need in needs for person in problem.counted(need)})
    tours = tours_around(problem, rota, people, day)
    bands = [(need, band(problem, need)) for need in needs]
    wanted = [span for _, span in bands]
    shown = wanted + [tour for tour in tours if problem.clock.wall(tour[0])[0] == day]
    start, end = min(span[0] for span in shown), max(span[1] for span in shown)
    cuts = _cuts(problem, day, people).union(*shown)
    for piece in between(cuts, start, end):
        asked = [need for need, (first, last) in bands if first <= piece[0] and piece[1] <= last]
        yield CoverPiece(
            wall_minute(problem, day, piece[0]),
            wall_minute(problem, day, piece[1]),
            piece[1] - piece[0],
            max((need.least for need in asked), default=0),
            max((need.target for need in asked), default=0),
            min((need.most for need in asked if need.most is not None), default=None),
            covering(tours, piece),
        )


def _joined(pieces: Iterable[CoverPiece]) -> Iterator[CoverPiece]:
    """Neighbours with the same figures as one piece."""
    held: CoverPiece | None = None
    for piece in pieces:
        if held and held.end == piece.start and _figures(held) == _figures(piece):
            held = replace(held, end=piece.end, minutes=held.minutes + piece.minutes)
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _figures(piece: CoverPiece) -> tuple[int, int, int | None, int]:
    return piece.least, piece.target, piece.most, piece.planned
