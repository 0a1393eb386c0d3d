"""What a person can do: a tick for each skill and power, with the day it runs out."""

from __future__ import annotations

from planner.views.people_roster import SkillHeld
from solver.day_names import date_and_year
from solver.language import tr
from ui.widgets.tick_boxes import TickBoxes


class SkillBoxes(TickBoxes):
    """``ticked`` carries the skill and whether it is held from now on."""

    def __init__(self) -> None:
        super().__init__(tr("Can do"), "skill")

    def show_skills(self, skills: tuple[SkillHeld, ...]) -> None:
        """Tick what is held."""
        self.offer(skill.name for skill in skills)
        for skill in skills:
            self.show_tick(skill.name, f"{skill.name}{until(skill)}", ticked=skill.held)


def until(skill: SkillHeld) -> str:
    """ " until 30 Sep 2027", " runs out 30 Dec 2026", or nothing."""
    if not skill.held or skill.until is None:
        return ""
    day = date_and_year(skill.until)
    return tr(", runs out {day}", day=day) if skill.expiring else tr(" until {day}", day=day)
