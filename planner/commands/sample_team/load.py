"""The command that fills an empty file with the example team, as one step."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.commands.command import CommandRefused
from planner.commands.sample_team.demand import add_demand
from planner.commands.sample_team.facts import sample_facts
from planner.commands.sample_team.history import add_history
from planner.commands.sample_team.people import add_people
from planner.commands.sample_team.visits import add_visits
from planner.commands.usual_set.load import add_usual_set, refuse_begun
from planner.domain.settings import Setting

SAMPLE_WEEK = dt.date(2026, 12, 7)
WEEKS_OF_VISITS = 4


@dataclass(frozen=True, slots=True)
class LoadSampleTeam:
    """Add the example team to an empty file: the usual set, people, demand, four weeks of visits, history."""

    seed: int = 1
    week: dt.date = SAMPLE_WEEK

    label = "Open the example team"

    def apply(self, session: Session) -> None:
        refuse_begun(session, "The example team")
        if self.week.weekday() != 0:
            raise CommandRefused(f"The example week starts on a Monday; {self.week:%A %d %B %Y} is not one.")
        _settings(session)
        add_usual_set(session, self.week)
        facts = sample_facts()
        add_people(session, facts.people, self.week)
        session.flush()
        add_demand(session, facts.demand, self.week, WEEKS_OF_VISITS)
        session.flush()
        add_visits(session, facts.demand, self.week, WEEKS_OF_VISITS, self.seed)
        add_history(session, self.week, self.seed)


def _settings(session: Session) -> None:
    setting = session.get(Setting, 1)
    if setting is None:
        setting = Setting(id=1)
        session.add(setting)
    setting.team_name = "Hartlepool Community Safety Team"
    setting.planner_name = "Sgt K. Denholm"
    setting.example_data = True
