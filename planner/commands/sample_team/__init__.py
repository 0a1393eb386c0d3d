"""The example team: fictional people in a real town, made from a seed and marked *Example data*.

What it consists of stands in ``resources/sample_team``; what is drawn by lot (visits, history) comes from the
seed, so the same seed gives the same team.
"""

from planner.commands.sample_team.load import SAMPLE_WEEK, LoadSampleTeam

__all__ = ["SAMPLE_WEEK", "LoadSampleTeam"]
