"""Visit lists: what a filled cell changes of a stored visit, and what two cells change together."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from planner.exchange.import_refused import ImportRefused
from planner.exchange.taking_in.preview import ImportPreview, Told, take_in
from planner.exchange.taking_in.visits import visits_preview
from planner.planner import Planner
from planner.views.visit_register import RegisteredVisit, visit_register
from tests.planner.exchange.make_files import VISIT_HEADINGS, VISIT_ROW, write_list
from tests.planner.small_team import MONDAY, Ids

Team = tuple[Planner, Ids]


def preview(planner: Planner, folder: Path, **more: str) -> ImportPreview:
    """What one visit with these columns besides the needed ones would do."""
    postcodes = write_list(folder / "ts.csv", ("TS24 8AA", "10", "451200", "532700"))
    path = write_list(folder / "visits.csv", (*VISIT_HEADINGS, *more), (*VISIT_ROW, *more.values()))
    told = Told(postcodes=postcodes, today=MONDAY - dt.timedelta(days=1))
    return visits_preview(planner, [path], told)


def stored(planner: Planner) -> RegisteredVisit:
    (visit,) = [one for one in planner.read(visit_register).visits if one.case_ref == "F-07"]
    return visit


def test_a_new_visit_has_all_that_its_row_says(team: Team, tmp_path: Path) -> None:
    planner, ids = team
    found = preview(
        planner, tmp_path, named_worker="Amy Hargreaves", named_must="yes", deputy="PCSO 7203",
        crew_min="2", preferred_from="11:00", preferred_to="12:00", between_least_min="5",
        between_most_min="20", alone_after_dark="yes",
    )  # fmt: skip
    take_in(planner, found)
    visit = stored(planner)
    assert (visit.named_worker_id, visit.named_must, visit.deputy_id) == (ids.amy, True, ids.scott)
    assert (visit.preferred, visit.between, visit.alone_after_dark) == ((660, 720), (5, 20), True)


def test_a_filled_cell_changes_what_is_stored_and_a_blank_one_nothing(team: Team, tmp_path: Path) -> None:
    planner, ids = team
    take_in(planner, preview(planner, tmp_path, named_worker="Amy Hargreaves", preferred_from="11:00"))
    found = preview(planner, tmp_path, named_worker="", deputy="Scott Pallister", preferred_to="12:00")
    (said,) = found.changed
    assert said == "F-07, Welfare, by Fri 11 Dec: deputy Scott Pallister, preferably 11:00 to 12:00"
    take_in(planner, found)
    visit = stored(planner)
    assert (visit.named_worker_id, visit.deputy_id, visit.preferred) == (ids.amy, ids.scott, (660, 720))
    assert preview(planner, tmp_path, deputy="Scott Pallister", preferred_to="12:00").command is None


def test_worker_and_deputy_change_places(team: Team, tmp_path: Path) -> None:
    """One after the other would make somebody both, which is refused; together it is one change."""
    planner, ids = team
    take_in(planner, preview(planner, tmp_path, named_worker="Amy Hargreaves", deputy="Scott Pallister"))
    take_in(planner, preview(planner, tmp_path, named_worker="Scott Pallister", deputy="Amy Hargreaves"))
    assert (stored(planner).named_worker_id, stored(planner).deputy_id) == (ids.scott, ids.amy)


def test_a_preferred_time_moves_past_the_one_before(team: Team, tmp_path: Path) -> None:
    planner, _ = team
    take_in(planner, preview(planner, tmp_path, preferred_from="10:00", preferred_to="10:30"))
    take_in(planner, preview(planner, tmp_path, preferred_from="13:00", preferred_to="13:30"))
    assert stored(planner).preferred == (780, 810)


def test_who_was_the_deputy_and_becomes_the_worker_is_no_deputy_any_more(team: Team, tmp_path: Path) -> None:
    planner, ids = team
    take_in(planner, preview(planner, tmp_path, named_worker="Amy Hargreaves", deputy="Scott Pallister"))
    found = preview(planner, tmp_path, named_worker="Scott Pallister")
    assert "deputy nobody" in found.changed[0]
    take_in(planner, found)
    assert (stored(planner).named_worker_id, stored(planner).deputy_id) == (ids.scott, None)


def test_one_person_cannot_be_both(team: Team, tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="deputy: “PCSO 7214” is the named worker too"):
        preview(team[0], tmp_path, named_worker="Amy Hargreaves", deputy="PCSO 7214")
