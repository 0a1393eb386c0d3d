"""What one patrol more saves of the times for which its hotspot is left alone, minute by minute."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from solver.deployment.spots import Stays, hole_cost
from solver.deployment.tables import Ints, SpotTerms


class Holes:
    """The holes of one hotspot with the patrols that it has (``stays``)."""

    def __init__(self, terms: SpotTerms | None, stays: Stays) -> None:
        self.terms = terms if terms is not None and terms.hole_price else None
        self.stays = sorted(stays)
        self._saved: dict[int, tuple[int, Ints]] = {}
        self.most = 0 if self.terms is None else hole_cost(self.terms, stays)  # more is never saved

    def saved(self, minutes: int, first: int, last: int) -> tuple[int, int]:
        """The most that a patrol of so many minutes saves if it starts between two times, and when."""
        if self.terms is None:
            return 0, first
        since, saved = self._of(minutes)
        low, high = max(first, since), min(last, since + len(saved) - 1)
        if low > high or not (best := int(saved[low - since : high - since + 1].max())):
            return 0, first
        return best, low + int(saved[low - since : high - since + 1].argmax())

    def more(self, short: int, long: int) -> int:
        """What a longer patrol saves more at most than a shorter one from the same start."""
        if self.terms is None:
            return 0
        return int((self._of(long)[1] - self._of(short)[1]).max())

    def better(self, minutes: int, window: tuple[int, int], start: int) -> Iterator[tuple[int, int]]:
        """The parts of a window in which a patrol saves more than from a start."""
        if self.terms is None:
            return
        since, saved = self._of(minutes)
        low, high = max(window[0], since), min(window[1], since + len(saved) - 1)
        more = saved[low - since : high - since + 1] > self.saved(minutes, start, start)[0]
        edges = np.flatnonzero(np.diff(np.concatenate(([False], more, [False])).astype(np.int8)))
        for first, after in edges.reshape(-1, 2).tolist():
            yield low + first, low + after - 1

    def _of(self, minutes: int) -> tuple[int, Ints]:
        """The first start there is, and what a patrol of so many minutes saves from it on."""
        if minutes not in self._saved:
            assert self.terms is not None
            spans = self.terms.hole_spans
            since = min(opens for opens, _ in spans)
            saved = np.zeros(max(closes for _, closes in spans) - since + 1, dtype=np.int32)
            for opens, closes in spans:
                self._fill(saved, since, (opens, closes), minutes)
            self._saved[minutes] = since, saved
        return self._saved[minutes]

    def _fill(self, saved: Ints, first: int, span: tuple[int, int], minutes: int) -> None:
        opens, closes = span
        inside = [(start, end) for start, end in self.stays if opens <= start and end <= closes]
        begins, alone = opens, opens
        for start, end in [*inside, (closes, closes)]:
            at = np.arange(begins, min(start, closes - minutes) + 1, dtype=np.int32)
            left = self._cost(at - alone) + self._cost(start - at - minutes)
            saved[at - first] = self._cost(np.array([start - alone], dtype=np.int32)) - left
            begins, alone = start, end

    def _cost(self, alone: Ints) -> Ints:
        """See ``spots.hole_cost``."""
        assert self.terms is not None
        over = np.maximum(alone - self.terms.hole_most, 0)
        return self.terms.hole_price * -(-over // self.terms.hole_per)
