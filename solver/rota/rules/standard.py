"""The rules a team starts with: the law for everybody, what its agencies agreed, and the usual preferences.

Prices are minutes of missing cover. They say how the preferences stand to one another and are meant to be
changed: an hour without cover 60, a request or a weekend too many 45, an Early soon after Lates 30, a Late
too many 20. A change of the published rota is priced by its notice: 1, and 10, 50 or 100 times that inside
28, 8 and 3 days.
"""

from __future__ import annotations

from solver.language import tr
from solver.rota.rules.average_hours import AverageHours
from solver.rota.rules.fair_lates import FairLates
from solver.rota.rules.fair_weekends import FairWeekends
from solver.rota.rules.forward_rotation import ForwardRotation
from solver.rota.rules.keep_to_pattern import KeepToPattern
from solver.rota.rules.keep_to_published import KeepToPublished
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.longest_run_of_duties import LongestRunOfDuties
from solver.rota.rules.longest_run_of_kind import LongestRunOfKind
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.rules.no_early_after_lates import NoEarlyAfterLates
from solver.rota.rules.no_single_rest_day import NoSingleRestDay
from solver.rota.rules.part_time_days import PartTimeDays
from solver.rota.rules.requests import Requests
from solver.rota.rules.rest_days_in_span import RestDaysInSpan
from solver.rota.rules.restrictions import Restrictions
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.rules.skilled_on_each_shift import SkilledOnEachShift
from solver.rota.rules.skills_on_shift import SkillsOnShift
from solver.rota.rules.target_cover import TargetCover
from solver.rota.rules.weekends_worked import WeekendsWorked
from solver.rota.rules.weekly_hours import WeeklyHours
from solver.rule import Scope, ScopeKind, prefer

OFFICERS = Scope(ScopeKind.AGENCY, frozenset({tr("Police")}))  # constables and sergeants: Police Regulations
PATROL = Scope(ScopeKind.ROLE, frozenset({"PCSO"}))


def standard_rules(officers: Scope = OFFICERS, patrol: Scope = PATROL) -> tuple[RotaRule, ...]:
    """The usual rule set, in the order of the catalogue.

    ``officers`` are held to Police Regulations (two rest days in seven); everybody is held to the Working
    Time Regulations. ``patrol`` need a driver on every Late. Rules switched off are offered, not imposed.
    """
    return (
        MinimumRest(),
        LongestRunOfDuties(),
        RestDaysInSpan(scope=officers),
        AverageHours(),
        WeeklyHours(),
        LongestRunOfKind(strength=prefer(30)),
        NoSingleRestDay(strength=prefer(15)),
        WeekendsWorked(strength=prefer(45), most=2, weeks=3),
        ForwardRotation(strength=prefer(15), on=False),
        MinimumRest(id="quick_turnaround", strength=prefer(5), rest_minutes=13 * 60, on=False),
        KeepToPublished(strength=prefer(1)),
        LeastCover(strength=prefer(60)),
        TargetCover(strength=prefer(15)),
        SkilledOnEachShift(scope=patrol),
        FairWeekends(strength=prefer(45)),
        FairLates(strength=prefer(20)),
        Locks(),
        NoDutyInAbsence(),
        PartTimeDays(),
        SkillsOnShift(),
        Restrictions(),
        Requests(strength=prefer(45)),
        KeepToPattern(strength=prefer(5), on=False),
        NoEarlyAfterLates(strength=prefer(30)),
    )
