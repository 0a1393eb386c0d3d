"""What a team is made of, a register a file, in the order in which a new team is set up.

To add one, do this:

1. A view in `planner/views/<name>_list.py` that answers with frozen rows, and the commands that add,
   change and remove one in `planner/commands`.
2. A file beside this one with a class that derives from `ui.settings.register.Register`: its names, its
   columns, its fields (their bounds are those of the command) and which command does what.
3. Its line in `REGISTERS` below. Nothing else: the page, its keys and its place in Go to come of themselves.
"""

from __future__ import annotations

from typing import Any

from ui.settings.register import Register
from ui.settings.registers.agencies import Agencies
from ui.settings.registers.bank_holidays import BankHolidays
from ui.settings.registers.commitments import Commitments
from ui.settings.registers.cover_lines import CoverLines
from ui.settings.registers.day_notes import DayNotes
from ui.settings.registers.patterns import Patterns
from ui.settings.registers.places import Places
from ui.settings.registers.roles import Roles
from ui.settings.registers.shift_types import ShiftTypes
from ui.settings.registers.skills import Skills
from ui.settings.registers.visits import Visits

REGISTERS: tuple[Register[Any], ...] = (
    Agencies(),
    Roles(),
    Skills(),
    ShiftTypes(),
    CoverLines(),
    Patterns(),
    Places(),
    Commitments(),
    Visits(),
    BankHolidays(),
    DayNotes(),
)
