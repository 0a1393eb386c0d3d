"""The catalogue of rota rules.

To add one: write a file beside these with a class derived from ``RotaRule`` (values, words, ``check``,
``speak``), and add its line below. The form, the live check, the build, the cost line, the Excel sheet and
the handbook page follow from it; a test names what was forgotten.
"""

from __future__ import annotations

from solver.rota.rules.average_hours import AverageHours
from solver.rota.rules.fair_bank_holidays import FairBankHolidays
from solver.rota.rules.fair_lates import FairLates
from solver.rota.rules.fair_weekends import FairWeekends
from solver.rota.rules.forbidden_succession import ForbiddenSuccession
from solver.rota.rules.forward_rotation import ForwardRotation
from solver.rota.rules.hours_in_period import HoursInPeriod
from solver.rota.rules.keep_apart import KeepApart
from solver.rota.rules.keep_to_pattern import KeepToPattern
from solver.rota.rules.keep_to_published import KeepToPublished
from solver.rota.rules.keep_together import KeepTogether
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.longest_run_of_duties import LongestRunOfDuties
from solver.rota.rules.longest_run_of_kind import LongestRunOfKind
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.most_cover import MostCover
from solver.rota.rules.most_of_shift_type import MostOfShiftType
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.rules.no_early_after_lates import NoEarlyAfterLates
from solver.rota.rules.no_single_rest_day import NoSingleRestDay
from solver.rota.rules.part_time_days import PartTimeDays
from solver.rota.rules.requests import Requests
from solver.rota.rules.rest_days_in_span import RestDaysInSpan
from solver.rota.rules.restrictions import Restrictions
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.rules.shifts_in_period import ShiftsInPeriod
from solver.rota.rules.shortest_run_of_days_off import ShortestRunOfDaysOff
from solver.rota.rules.shortest_run_of_duties import ShortestRunOfDuties
from solver.rota.rules.skilled_on_each_shift import SkilledOnEachShift
from solver.rota.rules.skills_on_shift import SkillsOnShift
from solver.rota.rules.target_cover import TargetCover
from solver.rota.rules.weekends_worked import WeekendsWorked
from solver.rota.rules.weekly_hours import WeeklyHours

CATALOGUE: tuple[type[RotaRule], ...] = (
    # Law and agreements
    MinimumRest,
    LongestRunOfDuties,
    RestDaysInSpan,
    AverageHours,
    # Hours
    WeeklyHours,
    HoursInPeriod,
    ShiftsInPeriod,
    MostOfShiftType,
    LongestRunOfKind,
    ShortestRunOfDuties,
    ShortestRunOfDaysOff,
    NoSingleRestDay,
    WeekendsWorked,
    ForbiddenSuccession,
    ForwardRotation,
    KeepToPublished,
    # Cover
    LeastCover,
    TargetCover,
    MostCover,
    SkilledOnEachShift,
    # Fairness
    FairLates,
    FairWeekends,
    FairBankHolidays,
    # People
    Locks,
    NoDutyInAbsence,
    PartTimeDays,
    SkillsOnShift,
    Restrictions,
    Requests,
    KeepToPattern,
    NoEarlyAfterLates,
    KeepTogether,
    KeepApart,
)

BY_KEY: dict[str, type[RotaRule]] = {rule.key: rule for rule in CATALOGUE}
