"""The catalogue of rota rules.

To add one: write a file beside these with a class derived from ``RotaRule`` (values, words, ``check``,
``speak``), and add its line below. The form, the live check, the build, the cost line, the Excel sheet and
the handbook page follow from it; a test names what was forgotten.
"""

from __future__ import annotations

from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.rota_rule import RotaRule

CATALOGUE: tuple[type[RotaRule], ...] = (MinimumRest,)

BY_KEY: dict[str, type[RotaRule]] = {rule.key: rule for rule in CATALOGUE}
