"""Following an edit gives the very grid that reading everything again would give."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.commands.absences import AddAbsence
from planner.commands.duties import PasteDuties
from planner.commands.rotas import PublishRota, StartDraft, StartRota
from planner.commands.sample_team import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_follow import rota_follow
from planner.views.rota_grid import RotaGrid, rota_span
from planner.views.rota_versions import current_rota
from tests.clean_week import meet_every_must

Edit = tuple[int, int, str | None]  # the person's and the day's place, and the code
SECOND = SAMPLE_WEEK + timedelta(days=7)
EDITS = st.lists(
    st.tuples(st.integers(0, 27), st.integers(0, 13), st.sampled_from(["E", "L", "M", None])),
    min_size=1,
    max_size=5,
    unique_by=lambda edit: edit[:2],
)


def a_grid(planner: Planner) -> RotaGrid:
    rota = planner.read(current_rota, SAMPLE_WEEK)
    assert rota is not None
    return planner.read(rota_span, rota, SAMPLE_WEEK, 14)


def two_weeks(planner: Planner) -> RotaGrid:
    """A week that was published and drafted anew, and a second one."""
    published = meet_every_must(planner)
    planner.execute(PublishRota(published))
    planner.execute(StartDraft(published))
    planner.execute(StartRota(SECOND))
    return a_grid(planner)


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_following_is_the_same_as_reading_again(
    sample: Planner, edits: list[tuple[int, int, str | None]]
) -> None:
    kept = (
        two_weeks(sample) if sample.undo_label == "Start the rota of Mon 7 to Sun 13 Dec" else a_grid(sample)
    )
    people = [row.person_id for group in kept.groups for row in group.people]
    for part in kept.parts:
        own = tuple(
            (people[at], SAMPLE_WEEK + timedelta(days=day), code)
            for at, day, code in edits
            if part.holds(SAMPLE_WEEK + timedelta(days=day))
        )
        if own:
            sample.execute(PasteDuties(part.rota_id, own))
    touched = frozenset(people[at] for at, _, _ in edits)
    assert sample.read(rota_follow, kept, touched) == a_grid(sample)


def test_people_who_were_not_touched_are_the_same_rows(sample: Planner) -> None:
    kept = two_weeks(sample)
    first, other = kept.groups[0].people[0], kept.groups[-1].people[0]
    found = sample.read(rota_follow, kept, frozenset({first.person_id}))
    assert found is not None
    assert found.groups[-1].people[0] is other


def test_what_is_another_grid_is_not_followed(sample: Planner) -> None:
    kept = a_grid(sample)
    sample.execute(StartRota(SECOND))  # the second week has a rota now
    assert sample.read(rota_follow, kept, frozenset({1})) is None


def test_an_absence_seen_by_following_is_seen_too(sample: Planner) -> None:
    """Of the people touched everything is read, not their duties alone."""
    kept = two_weeks(sample)
    person = kept.groups[0].people[0].person_id
    sample.execute(AddAbsence(person, "AL", SECOND, None))
    assert sample.read(rota_follow, kept, frozenset({person})) == a_grid(sample)
