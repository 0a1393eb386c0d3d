"""``python -m solver.warm``: makes the compiled form of both searches and keeps it on disk.

Silent and quick if it is there already. A tiny day and a graph of one row compile everything.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

os.environ.setdefault("PLANNER_COMPILES_SEARCH", "1")  # before anything of the search is read

from solver import jit


def main() -> int:
    """The exit code: 0 if the compiled form is there in the end."""
    if jit.is_ready():
        return 0
    if os.environ.get(jit.OFF) or not jit.COMPILED:
        return 1
    with suppress(OSError, AttributeError):
        os.nice(10)  # whoever waits for a plan comes first; Windows has no such call
    folder = jit.cache_folder()
    _search_a_tiny_day()
    _find_the_only_row()
    _forget_older(folder)
    (folder / jit.READY).touch()
    return 0


def _search_a_tiny_day() -> None:
    import numpy as np

    from solver.deployment.budget import Budget
    from solver.deployment.compiling import compiled
    from solver.deployment.core_search import CoreSearch
    from solver.deployment.items import Leg, StartWindow, Visit
    from solver.deployment.linked import LinkedSearch
    from solver.deployment.mixing.mixing import mix
    from solver.deployment.mixing.seen import Seen
    from solver.deployment.plan import Plan
    from solver.deployment.problem import DeploymentProblem, Person
    from solver.deployment.rules.visits_made import VisitsMade
    from solver.deployment.travel import ON_FOOT, Place
    from solver.result import Limit
    from solver.rule import prefer

    day = DeploymentProblem(
        date=date(2026, 1, 1),
        people=(Person(0, "one", "team", "member", 0, 600, base=0),),
        places=(Place("base", 0, 0), Place("house", 100, 0)),
        modes=(ON_FOOT,),
        rules=(VisitsMade(strength=prefer(1)),),
        visits=(Visit(0, "visit", 1, (StartWindow(60, 120),), (Leg(20),), worth=10),),
    )
    budget = Budget(Limit(seconds=600, work=3))
    plan = Plan(compiled(day))
    LinkedSearch(plan, 0, budget, lambda cost: None).run()
    budget.rounds = 0
    search = CoreSearch(plan, np.random.default_rng(0), budget, lambda cost: None)
    search.run(bound=-1)
    loaded = search.loaded
    mix(loaded.day, loaded.held, Seen(loaded.day), 1.0, search.rng, 0, lambda: True)


def _find_the_only_row() -> None:
    import numpy as np

    from solver.rota.layers import Layer, Layers, use_compiled

    use_compiled()
    for cost in (np.zeros(1, np.float32), np.zeros(1)):
        nowhere = np.zeros(1, np.int32)
        day = Layer(nowhere, np.zeros(1, np.int16), cost, nowhere, [np.zeros(1, np.int64)])
        Layers([day]).cheapest(np.zeros((1, 1)), np.zeros((1, 0)), np.zeros(1))


def _forget_older(folder: Path) -> None:
    """Remove the forms of earlier sources of this copy of the planner."""
    ours = folder.name.rpartition("-")[0]
    for other in folder.parent.glob(f"{ours}-*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
