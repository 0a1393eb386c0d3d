"""The example week with every must met, without a build: two rules off, the tours that break others out."""

from __future__ import annotations

from datetime import date

from planner.commands.duties import ClearDuties
from planner.commands.rules import SwitchRule
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_versions import current_rota
from planner.views.rule_list import rule_list

OFF = ("weekly_hours", "skilled_on_each_shift")  # what taking tours out alone cannot mend


def meet_every_must(planner: Planner, monday: date = SAMPLE_WEEK) -> int:
    """Returns the rota of a week, a draft that may be published."""
    rota_id = planner.read(current_rota, monday) or 0
    for rule in planner.read(rule_list).rules:
        if rule.key in OFF and rule.on:
            planner.execute(SwitchRule(int(rule.rule_id), False))
    while broken := [one for one in planner.verdict(rota_id).breaches if one.must]:
        cells = {(one.person_id, one.day) for one in broken if one.person_id and one.day is not None}
        assert cells, broken  # nothing that could be taken out would mend it
        planner.execute(
            ClearDuties(rota_id, tuple((who, day) for who, day in cells if who and day is not None))
        )
    return rota_id
