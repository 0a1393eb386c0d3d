"""What a user can ask: one question per file, answered with frozen rows. No Qt, no writing.

To add a question: one file with its row dataclasses and one function whose first argument is the session;
``planner.read(function, …)`` runs it. Anything stored comes from here; what the rules say about it comes
from ``planner.verdict`` and ``planner.day_verdict``.
"""
