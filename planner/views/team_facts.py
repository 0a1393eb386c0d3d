"""Whose file this is: the team's name, who plans, and whether the people are made up."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.domain.settings import Setting


@dataclass(frozen=True, slots=True)
class TeamFacts:
    """What the window's frame shows on every screen."""

    team_name: str
    planner_name: str
    example_data: bool


def team_facts(session: Session) -> TeamFacts:
    """From the one row of settings; a file without one has no name yet."""
    setting = session.get(Setting, 1)
    if setting is None:
        return TeamFacts("", "", False)
    return TeamFacts(setting.team_name, setting.planner_name, setting.example_data)
