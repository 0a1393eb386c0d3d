"""What stands in place of the list of concerns when those that are looked for are all elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from solver.language import tr
from ui.concerns.controls import ConcernControls
from ui.concerns.table import OPEN
from ui.widgets.button import Button
from ui.widgets.figures import many
from ui.widgets.state_page import StatePage


def show_none_here(
    page: StatePage, concerns: int, controls: ConcernControls, steps: Sequence[Button]
) -> None:
    """Say what is true of all of them, and where none of them stands."""
    ward, all_of_them = controls.ward_chosen, many(concerns, "concern")
    if ward:
        heading = tr("No concern of {ward} stands here", ward=ward)
        said = tr("{all_of_them} in all wards.", all_of_them=all_of_them)
    else:
        open_ones = controls.view.key == OPEN
        heading = tr("No concern is open") if open_ones else tr("No concern is placed")
        elsewhere = tr("placed or closed") if open_ones else tr("open or closed")
        said = tr("{all_of_them} in all, {elsewhere}.", all_of_them=all_of_them, elsewhere=elsewhere)
    page.show_state(heading, said, "circle-check", steps)
