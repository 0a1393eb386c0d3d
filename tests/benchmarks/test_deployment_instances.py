"""Public instances: read exactly, planned by the product's own engine, judged by a verifier of their own.

The verifiers read the files again and know nothing of the product. Quality at given seconds is measured
elsewhere; here it only must not be absurd.
"""

from __future__ import annotations

import csv
import json
import math
from decimal import ROUND_DOWN, Decimal
from pathlib import Path
from typing import Any

import pytest

from solver.deployment.check import check
from solver.deployment.compiling import compiled
from solver.deployment.linked import suits
from solver.deployment.plan import Plan
from tests.benchmarks import home_care, team_orienteering
from tests.shared_data import shared

ORIENTEERING, HOME_CARE = (
    "data/deployment-benchmarks/team-orienteering",
    "data/deployment-benchmarks/home-care",
)


def verified_profit(path: Path, result: dict[str, Any], people: int) -> int:
    """The profit of routes by the file's own rules; asserts that they can be walked."""
    lines = [line.split() for line in path.read_text().splitlines()[2:] if line.strip()]
    points = [[float(field) for field in (*line[1:5], *line[-2:])] for line in lines]
    digits = Decimal("0.01") if path.name.startswith("pr") else Decimal("0.1")
    assert len(result["routes"]) <= people
    seen: set[int] = set()
    for route in result["routes"]:
        place, time = 0, 0.0
        for stop in route["stops"]:
            task = stop["task"]
            assert task not in seen
            seen.add(task)
            assert stop["start"] >= time + _way(points[place], points[task], digits) - 1e-6
            assert points[task][4] - 1e-6 <= stop["start"] <= points[task][5] + 1e-6
            place, time = task, stop["start"] + points[task][2]
        assert time + _way(points[place], points[0], digits) <= points[0][5] + 1e-6
    return round(sum(points[task][3] for task in seen))


def _way(a: list[float], b: list[float], digits: Decimal) -> float:
    return float(Decimal(math.dist(a[:2], b[:2])).quantize(digits, ROUND_DOWN))


def verified_cost(instance: dict[str, Any], solution: dict[str, Any]) -> float:
    """The cost of a home-care solution by the instance's own rules; asserts that it keeps them."""
    patients = {one["id"]: (n, one) for n, one in enumerate(instance["patients"], 1)}
    abilities = {one["id"]: set(one["abilities"]) for one in instance["caregivers"]}
    travel = lateness = greatest = 0.0
    starts: dict[str, dict[str, float]] = {}
    for route in solution["routes"]:
        place, time = 0, 0.0
        for one in route.get("locations", []):
            n, patient = patients[one["patient"]]
            assert one["service"] in abilities[route["caregiver_id"]]
            way = instance["distances"][place][n]
            assert one["arrival_time"] >= max(time + way, patient["time_window"][0]) - 1e-3
            needed = next(r for r in patient["required_caregivers"] if r["service"] == one["service"])
            assert one["departure_time"] - one["arrival_time"] == pytest.approx(needed["duration"])
            late = max(one["arrival_time"] - patient["time_window"][1], 0)
            travel, lateness, greatest = travel + way, lateness + late, max(greatest, late)
            starts.setdefault(one["patient"], {})[one["service"]] = one["arrival_time"]
            place, time = n, one["departure_time"]
        travel += instance["distances"][place][0]
    for name, (_, patient) in patients.items():
        services = [one["service"] for one in patient["required_caregivers"]]
        assert sorted(starts[name]) == sorted(services)
        if len(services) == 2:
            together = patient["synchronization"]
            least, most = together.get("distance", (0, 0))
            lag = starts[name][services[1]] - starts[name][services[0]]
            assert least - 1e-3 <= lag <= most + 1e-3
    return (travel + lateness + greatest) / 3


def best_known(folder: str, column: str) -> dict[tuple[str, ...], float]:
    with shared(f"{folder}/best_known.csv").open(encoding="utf-8") as lines:
        return {
            tuple(row[key] for key in ("instance", "people") if key in row): float(row[column])
            for row in csv.DictReader(lines)
        }


@pytest.mark.parametrize(("name", "people"), [("c101", 1), ("r104", 2), ("pr01", 2)])
def test_team_orienteering_routes_can_be_walked_and_earn_what_they_say(name: str, people: int) -> None:
    path = shared(f"{ORIENTEERING}/{name}.txt")
    result = team_orienteering.run(path, people, 1.0, 1)
    assert verified_profit(path, result, people) == result["profit"] <= result["bound"]
    known = best_known(ORIENTEERING, "best_known_profit")[name, str(people)]
    assert 0.9 * known <= result["profit"]
    assert result["trace"][-1][1] <= result["profit"]


def test_distances_are_cut_not_rounded() -> None:
    instance = team_orienteering.read(shared(f"{ORIENTEERING}/c101.txt"))
    # From (40, 50) to (45, 68): the root of 349 is 18.68…, cut to 18.6.
    assert instance.distance(0, 1) == 186
    cordeau = team_orienteering.read(shared(f"{ORIENTEERING}/pr01.txt"))
    assert cordeau.units == 100


@pytest.mark.parametrize("name", ["10_1", "50_1"])
def test_public_home_care_solutions_cost_what_is_known(name: str) -> None:
    instance = home_care.read(shared(f"{HOME_CARE}/{name}.json"))
    solution = json.loads(shared(f"{HOME_CARE}/solutions/{name}.json").read_text())
    known = best_known(HOME_CARE, "best_known_cost")[name,]
    assert verified_cost(instance, solution) == pytest.approx(known, abs=1e-3)
    problem = home_care.problem_of(instance)
    checked = check(problem, home_care.deployment_of(instance, problem, solution))
    assert not checked.broken
    assert checked.cost / 3000 == pytest.approx(known, abs=1e-3)


@pytest.mark.parametrize("name", ["10_1", "25_1"])
def test_home_care_is_planned_in_the_public_form(name: str) -> None:
    instance = home_care.read(shared(f"{HOME_CARE}/{name}.json"))
    result = home_care.run(shared(f"{HOME_CARE}/{name}.json"), 2.0, 1)
    assert verified_cost(instance, result) == pytest.approx(result["cost"], abs=1e-3)
    assert result["cost"] <= 1.1 * best_known(HOME_CARE, "best_known_cost")[name,]
    assert len(result["global_ordering"]) == len(instance["patients"])
    example = json.loads(shared(f"{HOME_CARE}/solutions/10_1.json").read_text())
    assert set(example) <= set(result)
    assert set(example["routes"][0]["locations"][0]) == set(result["routes"][0]["locations"][0])


def test_home_care_is_a_linked_day_and_patrols_are_not() -> None:
    linked = home_care.problem_of(home_care.read(shared(f"{HOME_CARE}/10_1.json")))
    assert suits(Plan(compiled(linked)).tables)
    patrols = team_orienteering.problem_of(team_orienteering.read(shared(f"{ORIENTEERING}/c101.txt")), 1)
    assert not suits(Plan(compiled(patrols)).tables)


def test_files_of_another_kind_are_refused_in_a_sentence(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("a\nb\nc d e\n")
    with pytest.raises(team_orienteering.InstanceError, match=r"notes\.txt, line 3: not a point"):
        team_orienteering.read(text)
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    with pytest.raises(team_orienteering.InstanceError, match="holds no points"):
        team_orienteering.read(empty)
    other = tmp_path / "other.json"
    other.write_text("{}")
    with pytest.raises(home_care.InstanceError, match="is no home-care instance"):
        home_care.read(other)
    other.write_text("{")
    with pytest.raises(home_care.InstanceError, match="is not a JSON file"):
        home_care.read(other)
