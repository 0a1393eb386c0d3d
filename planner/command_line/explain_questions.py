"""The questions of ``main.py explain``: which arguments each needs, and who tells its answer."""

from __future__ import annotations

from collections.abc import Callable

from planner.command_line.explain_asking import Asking
from planner.command_line.explain_day import (
    tell_cell,
    tell_cover,
    tell_force,
    tell_repair,
    tell_swap,
    tell_why_not,
    tell_why_this,
)
from planner.command_line.explain_rota import (
    tell_clash,
    tell_preflight,
    tell_resilience,
    tell_score,
    tell_shift_types,
    tell_trial,
    tell_week,
    tell_worth,
)

Tell = Callable[[Asking], None]
QUESTIONS: dict[str, tuple[tuple[str, ...], Tell]] = {
    "cell": (("person", "day"), tell_cell),
    "cover": (("person", "day"), tell_cover),
    "swap": (("person", "day"), tell_swap),
    "why-not": (("person", "day", "shift"), tell_why_not),
    "force": (("person", "day", "shift"), tell_force),
    "why-this": (("person", "day"), tell_why_this),
    "repair": (("person", "day"), tell_repair),
    "score": ((), tell_score),
    "resilience": ((), tell_resilience),
    "week": ((), tell_week),
    "worth": ((), tell_worth),
    "trial": (("rule",), tell_trial),
    "shift-types": (("line", "day"), tell_shift_types),
    "preflight": ((), tell_preflight),
    "clash": ((), tell_clash),
}
