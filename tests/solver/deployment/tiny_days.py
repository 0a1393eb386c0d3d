"""Days so small that every plan of them can be tried: up to three people, some forty minutes, a few things to
do, and every kind of rule. Whatever takes quarters of an hour on a real day takes minutes here, so that every
minute of it can be tried.

Places lie on one straight street, a minute's walk apart; a car takes half the time and one minute to park.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from solver.deployment.items import Commitment, Hotspot, Leg, Quorum, Span, StartWindow, Visit
from solver.deployment.problem import Blocked, DeploymentProblem, Equipment, Meal, Person
from solver.deployment.rules import usual_rules
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.travel import TravelMode
from tests.solver.deployment.small_day import STREET, WALK, a_day, a_hotspot, a_person, a_visit, at

DRIVE = TravelMode("by car", 160, 100, fixed_minutes=1, needs=0, drivers_only=True)
OPENS = at(13, 40)  # the profile of a hotspot turns at 14:00, in the middle of the day
AGENCIES, POWERS = ("Council", "Police"), ("CPN", "arrest")
VALUES: dict[str, dict[str, int]] = {
    "start_briefing": {"briefing_minutes": 2},
    "write_up_time": {"write_up_minutes": 2},
    "meal_break": {"earliest_minutes": 10, "latest_minutes": 30},
    "pairs_late_at_risk": {"from_clock": at(14, 5)},
    "varied_times": {"within_minutes": 3, "most_days": 1, "of_days": 3},
    "drawn_times": {"spread_minutes": 4, "near_minutes": 5},
    "patrol_worth": {"nothing_minutes": 1},
}


def tiny_rules() -> tuple[DeploymentRule, ...]:
    """Every rule of the catalogue at its usual strength, with values that suit forty minutes."""
    return tuple(
        replace(one.with_values(VALUES.get(one.key, {})), strength=one.strength) for one in usual_rules()
    )


def tiny_day(seed: int) -> DeploymentProblem:
    """The day of a seed. Visits and hotspots are three together, so that all plans can be tried."""
    lot = Random(f"tiny day {seed}")
    team = tuple(_person(lot, n) for n in range(lot.choice((2, 2, 3))))
    visits = lot.choice((1, 2, 2, 3))
    spots = 3 - visits
    cars = lot.random() < 0.3
    if cars:
        team = tuple(replace(one, modes=(1, 0) if one.driver else (0,)) for one in team)
    return a_day(
        team,
        tiny_rules(),
        modes=(WALK, DRIVE),
        places=STREET[:7],
        visits=tuple(_visit(lot, n, len(team)) for n in range(visits)),
        hotspots=tuple(_hotspot(lot, n) for n in range(spots)),
        commitments=_commitments(lot, len(team)),
        equipment=(Equipment(0, "cars", 1), Equipment(1, "radios", lot.choice((1, 2, 2, 3)))),
        dawn=at(7),
        dusk=lot.choice((at(13, 30), at(14), at(14, 12), at(17))),
        seed=lot.randrange(9),
    )


def _person(lot: Random, n: int) -> Person:
    start = OPENS + lot.choice((0, 0, 0, 6))
    length = lot.choice((24, 32, 40))
    blocked: tuple[Blocked, ...] = ()
    if lot.random() < 0.2:
        away = start + lot.choice((0, 9, 15))
        blocked = (Blocked(away, away + 6, "Court", 3),)
    return a_person(
        ("Anna", "Ben", "Cleo")[n],
        start,
        start + length,
        agency=lot.choice(AGENCIES),
        powers=frozenset(lot.sample(POWERS, lot.randrange(3))),
        lone_ok=lot.random() > 0.15,
        meal=Meal(4, lot.choice((0, 0, 2))) if lot.random() < 0.3 else None,
        blocked=blocked,
        carries=(1,) if lot.random() < 0.4 else (),
        briefing_minutes=lot.choice((None, 0)),
        write_up_minutes=lot.choice((None, 0)),
        apart=frozenset({(n + 1) % 2}) if lot.random() < 0.1 else frozenset(),
        end_base=lot.choice((None, None, None, 2)),
        driver=lot.random() < 0.5,
    )


def _hotspot(lot: Random, n: int) -> Hotspot:
    start = OPENS + lot.choice((4, 8, 12))
    active: tuple[Span, ...] = (Span(start, start + lot.choice((14, 18, 24))),)
    if lot.random() < 0.15:
        active = (Span(start, start + 8), Span(start + 12, start + 20))
    least = lot.choice((2, 3))
    return a_hotspot(
        f"Spot {n}",
        lot.randint(1, 6),
        worth=lot.choice((8, 20, 40)),
        active=active,
        visits_wanted=lot.choice((1, 1, 2)),
        profile=lot.choice(((), (50,) * 14 + (120,), (120,) * 14 + (60,))),
        dwell_least=least,
        dwell_target=least + lot.choice((0, 1, 2)),
        dwell_most=least + 2,
        least_gap=lot.choice((0, 3, 6)),
        most_gap=lot.choice((None, 6)),
        crew=lot.choice((1, 1, 1, 2)),
        two_agencies=lot.random() < 0.15,
        may_patrol=frozenset({"CPN"}) if lot.random() < 0.2 else frozenset(),
        lone_after_dark_ok=lot.random() < 0.5,
        high_risk=lot.random() < 0.2,
        recent_starts=lot.choice(
            ((), (), ((start + 3,), (start + 2,)), ((start + 9,), (start + 3, start + 9)))
        ),
        run_days=lot.randrange(4),
    )


def _visit(lot: Random, n: int, many: int) -> Visit:
    start = OPENS + lot.choice((3, 8, 14))
    windows = [StartWindow(start, start + lot.choice((0, 5, 12)))]
    if lot.random() < 0.2:
        windows.append(StartWindow(windows[0].latest + 4, windows[0].latest + 6))
    legs = tuple(
        Leg(
            lot.choice((3, 5)),
            powers=frozenset({lot.choice(POWERS)}) if lot.random() < 0.2 else frozenset(),
            agencies=frozenset({lot.choice(AGENCIES)}) if lot.random() < 0.2 else frozenset(),
        )
        for _ in range(lot.choice((1, 1, 2, 2, 3)) if many > 2 else lot.choice((1, 1, 2)))
    )
    lag = lot.choice(((0, 0), (0, 0), (2, 4))) if len(legs) > 1 else (0, 0)
    named = lot.choice((None, *range(many)))
    return a_visit(
        f"Case {n}",
        lot.randint(1, 6),
        windows=tuple(windows),
        legs=legs,
        lag_least=lag[0],
        lag_most=lag[1],
        preferred=StartWindow(start + 2, start + lot.choice((2, 4))) if lot.random() < 0.4 else None,
        powers=frozenset({lot.choice(POWERS)}) if lot.random() < 0.2 else frozenset(),
        agencies_together=2 if len(legs) > 1 and lot.random() < 0.2 else 1,
        named=named,
        named_must=named is not None and lot.random() < 0.3,
        deputy=lot.choice((None, *range(many))),
        worth=lot.choice((6, 15, 30, 60)),
        must=lot.random() < 0.2,
        household=lot.choice((None, "F-01")),
        marker_two=lot.random() < 0.15,
        lone_after_dark_ok=lot.random() < 0.5,
    )


def _commitments(lot: Random, many: int) -> tuple[Commitment, ...]:
    if lot.random() < 0.6:
        return ()
    start = OPENS + lot.choice((0, 12, 20))
    attendees = frozenset(p for p in range(many) if lot.random() < 0.25)
    quorum = lot.choice(((), (Quorum("Council", 1),), (Quorum("", 2),), (Quorum("Police", 1), Quorum("", 2))))
    return (Commitment(0, "Drop-in", 2, start, start + 5, attendees, quorum, briefing=lot.random() < 0.3),)
