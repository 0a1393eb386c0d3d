"""Every output, in the order of the list."""

from __future__ import annotations

from ui.outputs.kinds.daily_briefing import DailyBriefing
from ui.outputs.kinds.duty_list import DutyList
from ui.outputs.kinds.person_calendar import PersonCalendar
from ui.outputs.kinds.rota_workbook import RotaWorkbook, WallRota
from ui.outputs.output import NotYetOutput, Output

OUTPUTS: tuple[Output | NotYetOutput, ...] = (
    RotaWorkbook(),
    WallRota(),
    DailyBriefing(),
    DutyList(),
    PersonCalendar(),
    NotYetOutput(
        "cards",
        "Person cards",
        "user",
        "Not in this version yet",
        "A card a person, to be read on a phone. Until there is one, the calendar file holds the same tours.",
    ),
)
