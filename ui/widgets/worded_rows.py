"""The rows of a long list, each put into words when it is asked for: thirty thousand take no moment then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

Row = tuple[str, ...]
Thing = TypeVar("Thing")


class WordedRows(Sequence[Row], Generic[Thing]):
    """As long as what it is of; equal to another of the very same things."""

    def __init__(self, things: Sequence[Thing], words: Callable[[Thing], Row]) -> None:
        self._things, self._words = things, words
        self._last: tuple[int | None, Row] = (None, ())  # a table asks for a row cell by cell

    def __len__(self) -> int:
        return len(self._things)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return [self._words(thing) for thing in self._things[at]]
        if at != self._last[0]:
            self._last = at, self._words(self._things[at])
        return self._last[1]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WordedRows) and other._things is self._things

    __hash__ = None  # type: ignore[assignment]  # a list of what may change
