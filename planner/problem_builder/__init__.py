"""The one translator between stored rows and the engines' frozen problems.

``rota.py`` makes a RotaProblem of a rota's period, ``day.py`` a DeploymentProblem of a date; beside them what
both need: rules from their settings, cover, history. Indices of people and shift types are those of the
problem's tuples; their ``id`` and ``code`` lead back to the rows.
"""

from planner.problem_builder.rota import rota_problem, stored_rota

__all__ = ["rota_problem", "stored_rota"]
