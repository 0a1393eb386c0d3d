"""Random small days for properties: a few people, hotspots, visits and commitments on the straight street."""

from __future__ import annotations

from hypothesis import strategies as st

from solver.deployment.items import Hotspot, Quorum, Visit
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules import usual_rules
from tests.solver.deployment.small_day import (
    Blocked,
    Commitment,
    Equipment,
    Leg,
    Meal,
    Span,
    StartWindow,
    a_day,
    a_hotspot,
    a_person,
    a_visit,
    at,
)

AGENCIES = ("Council", "Police")
POWERS = ("CPN", "arrest")


@st.composite
def people(draw: st.DrawFn, n: int, many: int) -> Person:
    start = draw(st.sampled_from((at(8), at(9), at(12), at(14))))
    length = draw(st.sampled_from((240, 480, 540)))
    blocked = draw(st.lists(st.sampled_from((0, 60, 150, 300)), max_size=1))
    return a_person(
        f"P{n}",
        start,
        start + length,
        agency=draw(st.sampled_from(AGENCIES)),
        powers=frozenset(draw(st.sets(st.sampled_from(POWERS)))),
        lone_ok=draw(st.integers(0, 5)) > 0,
        meal=Meal(45, 0) if length > 300 else None,
        blocked=tuple(Blocked(start + one, start + one + 60, "Training", 4) for one in blocked if one),
        carries=(0,) if draw(st.booleans()) else (),
        briefing_minutes=None,
        write_up_minutes=None,
        apart=frozenset({(n + 1) % many}) if draw(st.integers(0, 6)) == 0 and many > 1 else frozenset(),
    )


@st.composite
def hotspots(draw: st.DrawFn, n: int) -> Hotspot:
    start = draw(st.sampled_from((at(9), at(12), at(15))))
    return a_hotspot(
        f"Spot {n}",
        draw(st.integers(1, 20)),
        worth=draw(st.sampled_from((10, 40, 90))),
        active=(Span(start, start + draw(st.sampled_from((120, 300, 420)))),),
        visits_wanted=draw(st.integers(1, 3)),
        profile=draw(st.sampled_from(((), (50,) * 13 + (120,) * 3 + (80,)))),
        least_gap=draw(st.sampled_from((0, 30, 60))),
        most_gap=draw(st.sampled_from((None, 120))),
        crew=draw(st.integers(1, 2)),
        two_agencies=draw(st.integers(0, 4)) == 0,
        lone_after_dark_ok=draw(st.booleans()),
        high_risk=draw(st.booleans()),
        recent_starts=draw(
            st.sampled_from(((), ((start + 30,), (start + 30,)), ((start + 60,), (), (start + 70,))))
        ),
        run_days=draw(st.integers(0, 3)),
    )


@st.composite
def visits(draw: st.DrawFn, n: int, many: int) -> Visit:
    start = draw(st.sampled_from((at(9), at(11), at(14), at(17))))
    windows = [StartWindow(start, start + draw(st.sampled_from((0, 30, 120))))]
    if draw(st.integers(0, 3)) == 0:
        windows.append(StartWindow(start + 180, start + 240))
    legs = [
        Leg(
            draw(st.sampled_from((20, 40))),
            powers=frozenset(draw(st.sets(st.sampled_from(POWERS), max_size=1))),
            agencies=frozenset(draw(st.sets(st.sampled_from(AGENCIES), max_size=1))),
        )
        for _ in range(draw(st.sampled_from((1, 1, 1, 2, 2, 3))))
    ]
    lag = draw(st.sampled_from(((0, 0), (0, 0), (10, 30)))) if len(legs) > 1 else (0, 0)
    named = draw(st.one_of(st.none(), st.integers(0, many - 1)))
    return a_visit(
        f"Case {n}",
        draw(st.integers(1, 20)),
        windows=tuple(windows),
        legs=tuple(legs),
        lag_least=lag[0],
        lag_most=lag[1],
        preferred=draw(st.one_of(st.none(), st.just(StartWindow(start + 10, start + 20)))),
        powers=frozenset(draw(st.sets(st.sampled_from(POWERS), max_size=1))),
        agencies_together=draw(st.sampled_from((1, 1, 2))),
        named=named,
        named_must=named is not None and draw(st.booleans()),
        deputy=draw(st.one_of(st.none(), st.integers(0, many - 1))),
        priority=draw(st.integers(0, 4)),
        worth=None,
        must=draw(st.integers(0, 3)) == 0,
        household=draw(st.sampled_from((None, "F-01", "F-02"))),
        marker_two=draw(st.integers(0, 4)) == 0,
    )


@st.composite
def days(draw: st.DrawFn, most_people: int = 4, most_items: int = 4) -> DeploymentProblem:
    """A day with up to so many people, hotspots and visits, under every rule of the catalogue."""
    many = draw(st.integers(1, most_people))
    team = tuple(draw(people(n, many)) for n in range(many))
    attendees = frozenset(draw(st.sets(st.integers(0, many - 1), max_size=2)))
    quorum = draw(
        st.sampled_from(((), (Quorum("Council", 1),), (Quorum("", 2),), (Quorum("Police", 1), Quorum("", 2))))
    )
    hub = Commitment(0, "Drop-in", 6, at(13), at(13, 40), attendees, quorum)
    return a_day(
        team,
        usual_rules(),
        hotspots=tuple(draw(hotspots(n)) for n in range(draw(st.integers(0, most_items)))),
        visits=tuple(draw(visits(n, many)) for n in range(draw(st.integers(0, most_items)))),
        commitments=(hub,) if draw(st.booleans()) else (),
        equipment=(Equipment(0, "radios", draw(st.integers(1, 3))),),
        seed=draw(st.integers(0, 5)),
    )
