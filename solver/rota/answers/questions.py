"""The questions that run in the child process, by name: what each is asked as, and who answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from solver.rota.answers.bound_worth import bound_worth
from solver.rota.answers.cheapest import cheapest
from solver.rota.answers.clash import clash
from solver.rota.answers.forms import BoundWorthQuestion, CheapestQuestion, ClashQuestion, ShiftTypesQuestion
from solver.rota.answers.repair import RepairQuestion
from solver.rota.answers.repair_model import fewest_by_model
from solver.rota.answers.shift_types import shift_types

QUESTIONS: Final[dict[str, tuple[type[Any], Callable[..., Any]]]] = {
    "cheapest": (CheapestQuestion, cheapest),
    "clash": (ClashQuestion, clash),
    "repair": (RepairQuestion, fewest_by_model),
    "worth": (BoundWorthQuestion, bound_worth),
    "shift types": (ShiftTypesQuestion, shift_types),
}
