"""What a new file starts with, so that only people and places are still to be entered.

What it consists of stands in ``resources/usual_set``; the rules are the usual ones of both engines.
"""

from planner.commands.usual_set.load import LoadUsualSet

__all__ = ["LoadUsualSet"]
