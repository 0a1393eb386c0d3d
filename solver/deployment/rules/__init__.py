"""The catalogue of deployment rules.

To add one: write a file beside these with a class derived from ``DeploymentRule`` (values, words, ``check``,
``speak``), and add its line below. The form, the check, the search, the cost line and the handbook page
follow from it; a test names what was forgotten.
"""

from __future__ import annotations

from dataclasses import replace

from solver.deployment.rules.active_hours import ActiveHours
from solver.deployment.rules.begun_stays import BegunStays
from solver.deployment.rules.commitments_kept import CommitmentsKept
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.rules.drawn_times import DrawnTimes
from solver.deployment.rules.due_today import DueToday
from solver.deployment.rules.equipment_shared import EquipmentShared
from solver.deployment.rules.few_changes import FewChanges
from solver.deployment.rules.greatest_lateness import GreatestLateness
from solver.deployment.rules.hotspot_dosage import HotspotDosage
from solver.deployment.rules.household_one_agency import HouseholdOneAgency
from solver.deployment.rules.household_one_at_a_time import HouseholdOneAtATime
from solver.deployment.rules.least_gap import LeastGap
from solver.deployment.rules.locks_kept import LocksKept
from solver.deployment.rules.lone_visit_buddy import LoneVisitBuddy
from solver.deployment.rules.lone_work import LoneWork
from solver.deployment.rules.marker_two import MarkerTwo
from solver.deployment.rules.meal_break import MealBreak
from solver.deployment.rules.most_gap import MostGap
from solver.deployment.rules.named_worker import NamedWorker
from solver.deployment.rules.named_worker_preferred import NamedWorkerPreferred
from solver.deployment.rules.pairs_after_dark import PairsAfterDark
from solver.deployment.rules.pairs_late_at_risk import PairsLateAtRisk
from solver.deployment.rules.patrol_crew import PatrolCrew
from solver.deployment.rules.patrol_length import PatrolLength
from solver.deployment.rules.patrol_worth import PatrolWorth
from solver.deployment.rules.people_apart import PeopleApart
from solver.deployment.rules.preferred_time import PreferredTime
from solver.deployment.rules.quorum_met import QuorumMet
from solver.deployment.rules.start_briefing import StartBriefing
from solver.deployment.rules.travel_time import TravelTime
from solver.deployment.rules.varied_times import VariedTimes
from solver.deployment.rules.visit_complete import VisitComplete
from solver.deployment.rules.visit_crew import VisitCrew
from solver.deployment.rules.visit_together import VisitTogether
from solver.deployment.rules.visit_windows import VisitWindows
from solver.deployment.rules.visits_made import VisitsMade
from solver.deployment.rules.write_up_time import WriteUpTime

CATALOGUE: tuple[type[DeploymentRule], ...] = (
    StartBriefing,
    WriteUpTime,
    MealBreak,
    CommitmentsKept,
    QuorumMet,
    EquipmentShared,
    LocksKept,
    BegunStays,
    FewChanges,
    LoneWork,
    PeopleApart,
    ActiveHours,
    PatrolLength,
    PatrolCrew,
    PairsAfterDark,
    PairsLateAtRisk,
    LeastGap,
    MostGap,
    VariedTimes,
    DrawnTimes,
    PatrolWorth,
    HotspotDosage,
    VisitComplete,
    VisitWindows,
    VisitCrew,
    VisitTogether,
    NamedWorker,
    NamedWorkerPreferred,
    MarkerTwo,
    LoneVisitBuddy,
    HouseholdOneAgency,
    HouseholdOneAtATime,
    VisitsMade,
    DueToday,
    PreferredTime,
    GreatestLateness,
    TravelTime,
)

BY_KEY: dict[str, type[DeploymentRule]] = {rule.key: rule for rule in CATALOGUE}


def usual_rules() -> tuple[DeploymentRule, ...]:
    """Every rule of the catalogue once, at its usual strength and values."""
    return tuple(replace(rule(), strength=rule.usual) for rule in CATALOGUE)
