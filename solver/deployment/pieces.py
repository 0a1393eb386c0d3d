"""When a stay may start, and at what price: every statement about times, laid over one another.

A rule says "inside these spans" or "starting in these windows", as a must or at a price. Laid over one
another they cut the day into pieces on which everything is the same; each piece is a way to place an item.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from solver.deployment.verbs import Inside, Starts

FAR = 10**9  # further than any day, and still a 32-bit number


@dataclass(frozen=True, slots=True)
class Piece:
    """Starts from ``earliest`` to ``latest``, both allowed, at ``price``, each worth ``worth``."""

    earliest: int
    latest: int
    price: int = 0
    worth: int = 0


@dataclass(frozen=True, slots=True)
class Layer:
    """Starts inside one of ``windows`` are free; others cost ``price`` (None: are not allowed)."""

    windows: tuple[tuple[int, int], ...]
    price: int | None


def layers_for(said: Iterable[Inside | Starts], minutes: int, *, alone: bool) -> list[Layer]:
    """The statements as layers for a stay of ``minutes`` by one person (``alone``) or several."""
    layers = []
    for one in said:
        match one:
            case Starts():
                layers.append(Layer(tuple((w.earliest, w.latest) for w in one.windows), one.cost))
            case Inside() if alone or not one.alone:
                layers.append(Layer(tuple((s.start, s.end - minutes) for s in one.spans), one.cost))
            case _:
                pass
    return layers


def pieces(layers: Sequence[Layer], worths: Sequence[tuple[int, int, int]] = ()) -> list[Piece]:
    """The allowed starts as pieces in order, as few as possible.

    ``worths``: (start, end, worth), half open; starts outside them are worth 0. Without a layer that is a
    must the pieces reach to the ends of time; the tours of duty bound them later.
    """
    edges = {-FAR, FAR + 1}
    for layer in layers:
        for earliest, latest in layer.windows:
            edges |= {earliest, latest + 1}
    for start, end, _ in worths:
        edges |= {start, end}
    found: list[Piece] = []
    ordered = sorted(edge for edge in edges if -FAR <= edge <= FAR + 1)
    for earliest, after in pairwise(ordered):
        price = _price(layers, earliest)
        if price is None:
            continue
        worth = max((w for start, end, w in worths if start <= earliest < end), default=0)
        last = found[-1] if found else None
        if last and (last.latest, last.price, last.worth) == (earliest - 1, price, worth):
            found[-1] = Piece(last.earliest, after - 1, price, worth)
        else:
            found.append(Piece(earliest, after - 1, price, worth))
    return found


def _price(layers: Sequence[Layer], start: int) -> int | None:
    """What a start costs; None if some must forbids it."""
    price = 0
    for layer in layers:
        if not any(earliest <= start <= latest for earliest, latest in layer.windows):
            if layer.price is None:
                return None
            price += layer.price
    return price
