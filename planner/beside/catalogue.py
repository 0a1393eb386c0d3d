"""All that can be asked beside the window, by the name it is handed over with."""

from __future__ import annotations

from typing import Any, Final

from planner.beside.ask import Ask
from planner.beside.day_ask import PlanDay, WhatWouldHelp
from planner.beside.move_asks import AboutCell, FewestChanges, WhoCanCover, WhoCouldSwap
from planner.beside.rota_asks import BuildRota, FindClash, TryRules

ASKS: Final[dict[str, type[Ask[Any]]]] = {
    kind.__name__: kind
    for kind in (
        BuildRota,
        TryRules,
        FindClash,
        PlanDay,
        WhatWouldHelp,
        WhoCanCover,
        WhoCouldSwap,
        FewestChanges,
        AboutCell,
    )
}
