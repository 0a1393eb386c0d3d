"""What each deployment verb says, straight from its words, on a given deployment. Shares nothing with checks
or search.

Amounts of statements that are "always a must" are 1 when broken; the others are counted as ``verbs.py``
defines them.
"""

from __future__ import annotations

from functools import singledispatchmethod
from itertools import pairwise

from solver.deployment import verbs
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.equipment_shared import equipment_out
from solver.deployment.solution import Deployment, Stay

PATROL, VISIT, COMMITMENT = ItemKind.PATROL, ItemKind.VISIT, ItemKind.COMMITMENT


class Meaning:
    """The amount of any statement on one deployment."""

    def __init__(self, problem: DeploymentProblem, deployment: Deployment) -> None:
        self.problem, self.deployment = problem, deployment

    def stays(self, item: verbs.Item) -> list[Stay]:
        return self.deployment.stays(*item)

    @singledispatchmethod
    def amount(self, said: verbs.Statement) -> int:
        raise NotImplementedError(type(said).__name__)

    @amount.register
    def _(self, said: verbs.Tour) -> int:
        sheet = self.deployment.sheets[said.person]
        if not sheet.stops:
            return 0
        first, last = sheet.stops[0], sheet.stops[-1]
        if said.start is not None and first.kind is not ItemKind.BLOCKED:
            return int(first.start - first.travel < said.start)
        if said.end is not None and last.kind is not ItemKind.BLOCKED:
            return int(last.end + sheet.travel_home > said.end)
        return 0

    @amount.register
    def _(self, said: verbs.Break) -> int:
        meals = [s for s in self.deployment.sheets[said.person].stops if s.kind is ItemKind.MEAL]
        right = [
            s for s in meals if said.earliest <= s.start <= said.latest and s.end - s.start == said.minutes
        ]
        return int(len(meals) != 1 or len(right) != 1)

    @amount.register
    def _(self, said: verbs.Attend) -> int:
        commitment = self.problem.commitments[said.commitment]
        times = (commitment.start, commitment.end)
        stops = self.deployment.of(COMMITMENT, said.commitment)
        return int(not any(p == said.person and (s.start, s.end) == times for p, s in stops))

    @amount.register
    def _(self, said: verbs.Gather) -> int:
        one = self.problem.commitments[said.commitment]
        stops = self.deployment.of(COMMITMENT, said.commitment)
        there = {p for p, stop in stops if (stop.start, stop.end) == (one.start, one.end)}
        return max(said.least - len(there & said.people), 0)

    @amount.register
    def _(self, said: verbs.Bar) -> int:
        return sum(
            1
            for stay in self.stays(said.item)
            for p, stop in zip(stay.people, stay.stops)
            if p == said.person
            and (said.leg is None or stop.leg == said.leg)
            and not (said.alone and len(stay.people) > 1)
        )

    @amount.register
    def _(self, said: verbs.BarPair) -> int:
        pair = {said.person, said.other}
        return sum(pair <= set(stay.people) for stay in self.stays(said.item))

    @amount.register
    def _(self, said: verbs.Starts) -> int:
        starts = [stop.start for stay in self.stays(said.item) for stop in stay.stops]
        if said.item[0] is PATROL:
            starts = [stay.start for stay in self.stays(said.item)]
        return sum(not any(w.earliest <= one <= w.latest for w in said.windows) for one in starts)

    @amount.register
    def _(self, said: verbs.Inside) -> int:
        return sum(
            not any(span.start <= stay.start and stay.end <= span.end for span in said.spans)
            for stay in self.stays(said.item)
            if len(stay.people) == 1 or not said.alone
        )

    @amount.register
    def _(self, said: verbs.Crew) -> int:
        return sum(len(stay.people) < said.people for stay in self.stays((PATROL, said.hotspot)))

    @amount.register
    def _(self, said: verbs.Dwell) -> int:
        stays = self.stays((PATROL, said.hotspot))
        return sum(any(not said.least <= s.end - s.start <= said.most for s in stay.stops) for stay in stays)

    @amount.register
    def _(self, said: verbs.Together) -> int:
        legs = sorted((s for _, s in self.deployment.of(VISIT, said.visit)), key=lambda s: s.leg)
        return sum(not said.least <= then.start - one.start <= said.most for one, then in pairwise(legs))

    @amount.register
    def _(self, said: verbs.Separate) -> int:
        stays = sorted((s for item in said.items for s in self.stays(item)), key=lambda s: (s.start, s.end))
        return sum(then.start - one.end < said.least for one, then in pairwise(stays))

    @amount.register
    def _(self, said: verbs.OneAgency) -> int:
        agencies = []
        for v in said.visits:
            crew = {self.problem.people[p].agency for p, _ in self.deployment.of(VISIT, v)}
            agencies += sorted(crew) if len(crew) == 1 else []
        return int(len(set(agencies)) > 1)

    @amount.register
    def _(self, said: verbs.Share) -> int:
        out = [
            self.problem.people[sheet.person]
            for sheet in self.deployment.sheets
            if said.equipment in equipment_out(self.problem, sheet)
        ]
        return int(any(sum(o.start <= one.start < o.end for o in out) > said.count for one in out))

    @amount.register
    def _(self, said: verbs.Travel) -> int:
        return sum(sheet.travel for sheet in self.deployment.sheets if sheet.person in said.people)

    def _outside(self, said: verbs.Outside) -> list[int]:
        starts = [stop.start for _, stop in self.deployment.of(VISIT, said.visit)]
        early, late = said.window.earliest, said.window.latest
        return [early - one if one < early else max(one - late, 0) for one in starts]

    @amount.register
    def _(self, said: verbs.Outside) -> int:
        return sum(self._outside(said))

    @amount.register
    def _(self, said: verbs.Worst) -> int:
        late = [
            stop.start - visit.preferred.latest
            for v, visit in enumerate(self.problem.visits)
            if visit.preferred is not None
            for _, stop in self.deployment.of(VISIT, v)
        ]
        return max([0, *late])

    @amount.register
    def _(self, said: verbs.Omit) -> int:
        return 0 if self.deployment.of(VISIT, said.visit) else said.amount

    @amount.register
    def _(self, said: verbs.Who) -> int:
        crew = {p for p, _ in self.deployment.of(VISIT, said.visit)}
        return said.amount if crew and not crew & said.people else 0

    @amount.register
    def _(self, said: verbs.Worth) -> int:
        earned = []
        for stay in self.stays((PATROL, said.hotspot)):
            worth = next((w for start, end, w in said.pieces if start <= stay.start < end), 0)
            earned.append(worth * said.shares[min(stay.minutes, len(said.shares) - 1)] // 1000)
        ranked = zip(sorted(earned, reverse=True), said.ranks)
        return max(said.full - sum(one * rank // 100 for one, rank in ranked), 0)

    @amount.register
    def _(self, said: verbs.Keep) -> int:
        kind, item = said.item
        if kind is COMMITMENT or kind is ItemKind.MEAL:
            own = self.deployment.of(*said.item) if kind is COMMITMENT else self.deployment.of(kind, 0)
            own = [(p, s) for p, s in own if kind is COMMITMENT or p == item]
            attending = self.problem.commitments[item].attendees if kind is COMMITMENT else ()
            there = {frozenset({(p, s.start, s.end)}) for p, s in own if p not in attending}
        else:
            there = {
                frozenset((p, s.start, s.end) for p, s in zip(stay.people, stay.stops))
                for stay in self.stays(said.item)
            }
        begun = {
            one.stops for one in self.problem.in_force if (one.kind, one.item) == said.item and one.begun
        }
        return sum(len(stops) for stops in (there - begun) ^ {one.stops for one in said.stays})

    @amount.register
    def _(self, said: verbs.Dose) -> int:
        minutes = sum(min(stay.minutes, said.cap) for stay in self.stays((PATROL, said.hotspot)))
        return max(said.target - minutes, 0)

    @amount.register
    def _(self, said: verbs.Holes) -> int:
        amount = 0
        for span in said.spans:
            here = [
                s for s in self.stays((PATROL, said.hotspot)) if span.start <= s.start and s.end <= span.end
            ]
            edges = [
                span.start,
                *(t for s in sorted(here, key=lambda s: s.start) for t in (s.start, s.end)),
                span.end,
            ]
            for start, end in zip(edges[::2], edges[1::2]):
                amount += -(-max(end - start - said.most, 0) // said.per)
        return amount
