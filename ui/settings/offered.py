"""What a form's lists offer, out of everything that is there."""

from __future__ import annotations

from collections.abc import Sequence

from planner.views.form_choices import FormChoices
from ui.settings.form_field import Choice, Choices


def agencies(choices: FormChoices) -> Sequence[Choice]:
    """By name."""
    return [(name, name) for name in choices.agencies]


def roles(choices: FormChoices) -> Sequence[Choice]:
    """By name."""
    return [(name, name) for name in choices.roles]


def skills(choices: FormChoices) -> Sequence[Choice]:
    """Skills and powers by name."""
    return [(name, name) for name in choices.skills]


def a_skill_or(or_else: str) -> Choices:
    """By name; first none, which is called so."""

    def offered(choices: FormChoices) -> Sequence[Choice]:
        return [(None, or_else), *skills(choices)]

    return offered


def places(or_else: str) -> Choices:
    """By id; first none, which is called so."""

    def offered(choices: FormChoices) -> Sequence[Choice]:
        return [(None, or_else), *choices.places]

    return offered


def places_and_visits(or_else: str) -> Choices:
    """Those that were made for single visits too."""

    def offered(choices: FormChoices) -> Sequence[Choice]:
        return [(None, or_else), *choices.places, *choices.visit_places]

    return offered


def people(or_else: str) -> Choices:
    """By id; first none, which is called so."""

    def offered(choices: FormChoices) -> Sequence[Choice]:
        return [(None, or_else), *choices.people]

    return offered
