"""The ways to place each visit, patrol, meal and seat, out of what the rules say of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from solver.deployment import kept
from solver.deployment.equip import Equipped
from solver.deployment.items import Hotspot, InForce, ItemKind, Lock, Visit
from solver.deployment.live import held_by
from solver.deployment.pieces import Layer, Piece, layers_for, pieces
from solver.deployment.problem import DeploymentProblem
from solver.deployment.seats import Seat, seats
from solver.deployment.statements import Said
from solver.deployment.tables import NEVER, FixedCall, Ints, Item, Option, OptionLeg, SpotTerms
from solver.deployment.verbs import (
    Break,
    Crew,
    Dose,
    Dwell,
    Gather,
    Holes,
    Omit,
    Outside,
    Together,
    Who,
    Worth,
)
from solver.deployment.who_goes import bars_on, pair_prices, part_prices

Key = tuple[ItemKind, int]
Fixed = tuple[int, tuple[int, ...], tuple[int, ...]]  # option, people, starts


class Options:
    """Collects the items and their options. ``of[kind, index]`` is the item of a visit or hotspot.
    ``fixed``: what everybody's day holds from the start."""

    def __init__(
        self,
        problem: DeploymentProblem,
        said: Said,
        equipped: Equipped,
        fixed: Sequence[Sequence[FixedCall]],
    ) -> None:
        self.problem, self.said, self.kept_in = problem, said, sorted(equipped.kept_in)
        self.many = len(problem.people)
        self.items: list[Item] = []
        self.options: list[Option] = []
        self.of: dict[Key, int] = {}
        self.seats: dict[Key, list[tuple[int, Ints]]] = defaultdict(list)  # items of a meal or a commitment
        self.nothing: Ints = np.zeros(self.many, dtype=np.int32)
        for v, visit in enumerate(problem.visits):
            self._add_visit((ItemKind.VISIT, v), visit)
        for h, hotspot in enumerate(problem.hotspots):
            self._add_hotspot((ItemKind.PATROL, h), hotspot)
        for due in said.all(Break):
            self._add_meal(due)
        for seat in seats(said.all(Gather), fixed):
            self._add_seat(seat)

    def _item(self, key: Key, omit: int, most: int = 1) -> int:
        self.items.append(Item(*key, omit, most))
        return len(self.items) - 1

    def _option(self, option: Option, *, rare: bool = False) -> None:
        item = self.items[option.item]
        for one in kept.cut(option, self.said.kept[item.kind, item.ref], self.problem.now):
            if rare:
                item.rare.append(one)
                continue
            self.options.append(one)
            item.options.append(len(self.options) - 1)

    # -- meals and seats ----------------------------------------------------------------------------------

    def _add_meal(self, due: Break) -> None:
        price = np.full(self.many, NEVER, dtype=np.int32)
        price[due.person] = 0
        place, window = (due.place, due.minutes), Piece(due.earliest, due.latest)
        self._add_own(
            (ItemKind.MEAL, due.person), place, window, NEVER if due.cost is None else due.cost, price
        )

    def _add_own(self, key: Key, place: tuple[int, int], window: Piece, omit: int, price: Ints) -> None:
        """A meal, or a seat at a commitment: one person for a ``price`` (NEVER: not this one), at a place for
        some minutes."""
        item = self._item(key, omit)
        self.seats[key].append((item, price))
        allowed = price < NEVER
        leg = OptionLeg(place[0], place[1], allowed, np.where(allowed, price, 0))
        self._option(Option(item, (leg,), window.earliest, window.latest, minutes=place[1]))

    def _add_seat(self, seat: Seat) -> None:
        """A seat at a commitment: anybody on duty whom a quorum of it counts."""
        commitment, key = self.problem.commitments[seat.commitment], (ItemKind.COMMITMENT, seat.commitment)
        price = np.array([min(seat.price(p), NEVER) for p in range(self.many)], dtype=np.int32)
        at_once = Piece(commitment.start, commitment.start)
        place = (commitment.place, commitment.end - commitment.start)
        self._add_own(key, place, at_once, seat.omit, np.where(price >= min(seat.omit, NEVER), NEVER, price))

    # -- visits -------------------------------------------------------------------------------------------

    def _add_visit(self, key: Key, visit: Visit) -> None:
        said, v = self.said, key[1]
        omit = sum(NEVER if one.cost is None else one.amount * one.cost for one in said.about(Omit, v))
        item = self.of[key] = self._item(key, omit)
        alone = len(visit.legs) == 1
        legs = [self._leg(key, n, visit.place, leg.minutes, alone=alone) for n, leg in enumerate(visit.legs)]
        lags = [(one.least, one.most) for one in said.about(Together, v)] or [(0, 0)]
        away = [(one.window, one.cost or 0) for one in said.about(Outside, v)]
        option = Option(item, tuple(legs), 0, 0, lag_least=lags[0][0], lag_most=lags[0][1])
        option = self._with_people(v, option, key)
        if away:
            (window, price), *_ = away
            option = replace(option, late_after=window.latest, early_before=window.earliest, late_price=price)
        for piece in pieces(layers_for(said.times[key], option.stay, alone=alone)):
            parts = split(piece, option.early_before if option.late_price else None)
            for earliest, latest in parts:
                self._option(replace(option, earliest=earliest, latest=latest, price=piece.price))
            if len(parts) > 1 and option.lag_most:  # the first may be early and the next in time
                whole = replace(option, earliest=piece.earliest, latest=piece.latest, price=piece.price)
                self._option(whole, rare=True)

    def _leg(self, key: Key, n: int, place: int, minutes: int, *, alone: bool) -> OptionLeg:
        """Who may take part ``n`` of an item, and what it costs if they do."""
        bars, allowed = bars_on(self.said.bars[key], n, alone=alone), np.ones(self.many, dtype=np.bool_)
        allowed[[bar.person for bar in bars if bar.cost is None]] = False
        allowed[self.kept_in] = False
        return OptionLeg(place, minutes, allowed, part_prices(bars, self.many))

    def _with_people(self, v: int, option: Option, key: Key) -> Option:
        """The prices of who goes: on the leg for one person, on the pair for two, by set for more."""
        wanted = [
            (one.people, NEVER if one.cost is None else one.cost * one.amount)
            for one in self.said.about(Who, v)
        ]
        if len(option.legs) == 1:
            return replace(option, legs=(self._wanted_alone(option.legs[0], wanted),))
        on_pairs = wanted if len(option.legs) == 2 else []
        pair = pair_prices(self.said.pair_bars[key], on_pairs, self.many)
        return replace(option, pair_price=pair, wanted=tuple(wanted))

    def _wanted_alone(self, leg: OptionLeg, wanted: list[tuple[frozenset[int], int]]) -> OptionLeg:
        price = leg.price.copy()
        for people, dear in wanted:
            price[[p for p in range(self.many) if p not in people]] += dear
        return replace(leg, allowed=leg.allowed & (price < NEVER), price=price)

    # -- patrols ------------------------------------------------------------------------------------------

    def _add_hotspot(self, key: Key, hotspot: Hotspot) -> None:
        h = key[1]
        item = self.of[key] = self._item(key, 0, hotspot.visits_wanted)
        self.items[item].spot = self._spot_terms(h)
        crew = max((one.people for one in self.said.about(Crew, h)), default=1)
        bounds = [(one.least, one.most) for one in self.said.about(Dwell, h)] or [(1, hotspot.dwell_most)]
        least, most = bounds[0]
        wished = {hotspot.dwell_target, hotspot.dwell_least, *kept.lengths_that_stood(self.said.kept[key])}
        if any(worth.shares[-1] > worth.shares[min(hotspot.dwell_target, len(worth.shares) - 1)]
               for worth in self.said.about(Worth, h)):  # fmt: skip
            wished.add(hotspot.dwell_most)
        usual = {min(max(one, least), most) for one in wished}
        for minutes in sorted(usual | {most}, reverse=True):
            for people in (1, 2) if crew == 1 else (crew,):
                stay, rare = (hotspot.place, minutes), minutes not in usual
                self._add_patrols(item, key, stay, people, more=people > crew, rare=rare)

    def _add_patrols(
        self, item: int, key: Key, stay: tuple[int, int], people: int, *, more: bool, rare: bool
    ) -> None:
        """The options of a patrol by so many people. More people than the crew asked for (``more``) are an
        option only where one person alone is not, or would cost more."""
        (place, minutes), alone = stay, people == 1
        worths = self.said.about(Worth, key[1])
        layers = layers_for(self.said.times[key], minutes, alone=alone)
        found = pieces(layers, worths[0].pieces if worths else ())
        if more and self._anybody_alone(key):
            dearer = _only_where_dearer(found, layers_for(self.said.times[key], minutes, alone=True))
            stood = kept.pieces_that_stood(found, self.said.kept[key], people)
            found = dearer + [piece for piece in stood if not _within(piece, dearer)]
        share = worths[0].shares[min(minutes, len(worths[0].shares) - 1)] if worths else 0
        option = Option(
            item,
            tuple(self._leg(key, n, place, minutes, alone=alone) for n in range(people)),
            earliest=0,
            latest=0,
            minutes=minutes,
            pair_price=None if alone else pair_prices(self.said.pair_bars[key], [], self.many),
        )
        for piece in found:
            placed = replace(option, earliest=piece.earliest, latest=piece.latest, price=piece.price)
            self._option(replace(placed, worth=piece.worth * share // 1000), rare=rare)

    def locked(self) -> Iterator[Fixed]:
        """Locked stops, each as its option, people and starts, but for those that have begun."""
        for lock in self.problem.locks:
            if not any(one.begun and held_by((lock,), one) for one in self.problem.in_force):
                o = self.lock(lock)
                lag = self.options[o].lag_least
                yield o, lock.people, tuple(lock.start + n * lag for n in range(len(lock.people)))

    def begun(self) -> Iterator[Fixed]:
        """What has begun in a day under way: as it is, locked or not."""
        for one in self.problem.in_force:
            if one.begun:
                yield self._begun(one), one.people, one.starts

    def _begun(self, one: InForce) -> int:
        """An option for a stay that has begun, lasting as it did."""
        if one.kind in (ItemKind.PATROL, ItemKind.VISIT):
            o = self.lock(Lock(one.kind, one.item, one.people, one.starts[0], one.minutes))
            lengths = [end - start for start, end in zip(one.starts, one.ends)]
            legs = zip(self.options[o].legs, lengths)
            self.options[o] = replace(
                self.options[o], legs=tuple(replace(leg, minutes=length) for leg, length in legs)
            )
            return o
        p = one.people[0]
        item, price = self._seat_taken(one, p)
        place = self.problem.place_of(one.kind, one.item, p)
        leg = OptionLeg(place, one.minutes, np.ones(self.many, dtype=np.bool_), self.nothing)
        start = one.starts[0]
        self.options.append(Option(item, (leg,), start, start, price, minutes=one.minutes))
        return len(self.options) - 1

    def _seat_taken(self, one: InForce, person: int) -> tuple[int, int]:
        """The item of a meal or seat that somebody has begun, the one that it saves most in, with its price;
        an item of its own where nothing is saved."""
        key = one.kind, one.item
        saved = [self.items[item].omit - int(price[person]) for item, price in self.seats[key]]
        if max(saved, default=0) <= 0 or not self._as_long(one):
            return self._item(key, 0), 0
        item, price = self.seats[key].pop(saved.index(max(saved)))
        return item, int(price[person])

    def _as_long(self, one: InForce) -> bool:
        """Whether who is there is there for all of a commitment, which may have been moved since."""
        if one.kind is not ItemKind.COMMITMENT:
            return True
        commitment = self.problem.commitments[one.item]
        return (one.starts[0], one.ends[0]) == (commitment.start, commitment.end)

    def lock(self, lock: Lock) -> int:
        """A locked stop as an option that fits nothing but itself: these people at this minute, for as long
        as it says. It belongs to its item but is not one of the ways to place it."""
        item = self.of[lock.kind, lock.item]
        ways = (self.options[o] for o in self.items[item].options)
        model = next((one for one in ways if len(one.legs) == len(lock.people)), None)
        model = self._bare(lock, item) if model is None else model
        option = replace(model, earliest=lock.start, latest=lock.start, price=0, worth=0)
        if lock.kind is ItemKind.PATROL:
            option = self._locked_patrol(lock, option)
        self.options.append(option)
        return len(self.options) - 1

    def _bare(self, lock: Lock, item: int) -> Option:
        """A way to place an item that the rules leave none for with so many people, but that is locked, or
        has begun, all the same."""
        everybody = np.ones(self.many, dtype=np.bool_)
        if lock.kind is ItemKind.PATROL:
            hotspot = self.problem.hotspots[lock.item]
            stays = [(hotspot.place, hotspot.dwell_target)] * len(lock.people)
        else:
            visit = self.problem.visits[lock.item]
            legs = [visit.legs[min(n, len(visit.legs) - 1)] for n in range(len(lock.people))]
            stays = [(visit.place, leg.minutes) for leg in legs]
        return Option(item, tuple(OptionLeg(*stay, everybody, self.nothing) for stay in stays), 0, 0)

    def _locked_patrol(self, lock: Lock, option: Option) -> Option:
        """With its own length, and worth what a patrol of that length is worth at that time."""
        minutes = self.problem.hotspots[lock.item].dwell_target if lock.minutes is None else lock.minutes
        worth = 0
        for said in self.said.about(Worth, lock.item):
            full = next((worth for start, end, worth in said.pieces if start <= lock.start < end), 0)
            worth = full * said.shares[min(minutes, len(said.shares) - 1)] // 1000
        legs = tuple(replace(leg, minutes=minutes) for leg in option.legs)
        return replace(option, legs=legs, minutes=minutes, worth=worth)

    def _anybody_alone(self, key: Key) -> bool:
        """Whether everybody who may patrol here may do so alone (else pairs matter in daylight too)."""
        barred = {bar.person for bar in self.said.bars[key] if bar.cost is None and not bar.alone}
        lone = {bar.person for bar in self.said.bars[key] if bar.alone}
        return not lone - barred

    def _spot_terms(self, h: int) -> SpotTerms:
        terms = SpotTerms()
        for worth in self.said.about(Worth, h):
            terms = replace(terms, full=worth.full, worth_price=worth.cost or 0, ranks=worth.ranks)
        for dose in self.said.about(Dose, h):
            terms = replace(terms, target=dose.target, cap=dose.cap, dose_price=dose.cost or 0)
        for holes in self.said.about(Holes, h):
            spans = tuple((span.start, span.end) for span in holes.spans)
            terms = replace(terms, hole_spans=spans, hole_most=holes.most, hole_per=holes.per)
            terms = replace(terms, hole_price=holes.cost or 0)
        return terms


def split(piece: Piece, at: int | None) -> list[tuple[int, int]]:
    """A piece cut where the preferred time begins: starting there is another choice than starting early."""
    if at is None or not piece.earliest < at <= piece.latest:
        return [(piece.earliest, piece.latest)]
    return [(at, piece.latest), (piece.earliest, at - 1)]


def _only_where_dearer(found: list[Piece], lone: list[Layer]) -> list[Piece]:
    """The parts of ``found`` in which going alone is not allowed, or costs more."""
    kept: list[Piece] = []
    for piece in found:
        rest = [(piece.earliest, piece.latest)]
        for other in pieces(lone):
            if other.price <= piece.price:
                rest = [part for span in rest for part in _without(span, other.earliest, other.latest)]
        kept += [replace(piece, earliest=earliest, latest=latest) for earliest, latest in rest]
    return kept


def _within(piece: Piece, pieces: list[Piece]) -> bool:
    return any(one.earliest <= piece.earliest and piece.latest <= one.latest for one in pieces)


def _without(span: tuple[int, int], earliest: int, latest: int) -> list[tuple[int, int]]:
    parts = [(span[0], min(span[1], earliest - 1)), (max(span[0], latest + 1), span[1])]
    return [part for part in parts if part[0] <= part[1]]
