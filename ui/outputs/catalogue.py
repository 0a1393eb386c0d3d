"""Every output, in the order of the list."""

from __future__ import annotations

from ui.outputs.kinds.daily_briefing import DailyBriefing
from ui.outputs.kinds.duty_list import DutyList
from ui.outputs.kinds.person_calendar import PersonCalendar
from ui.outputs.kinds.person_cards import PersonCards
from ui.outputs.kinds.rota_workbook import RotaWorkbook, WallRota
from ui.outputs.kinds.week_in_words import WeekInWords
from ui.outputs.output import Output

OUTPUTS: tuple[Output, ...] = (
    RotaWorkbook(),
    WallRota(),
    WeekInWords(),
    DailyBriefing(),
    DutyList(),
    PersonCalendar(),
    PersonCards(),
)
