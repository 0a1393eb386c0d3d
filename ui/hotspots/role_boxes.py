"""Who may patrol a hotspot: a tick for each role that is seen in uniform."""

from __future__ import annotations

from solver.language import tr
from ui.widgets.tick_boxes import COLUMNS, TickBoxes


class RoleBoxes(TickBoxes):
    """``ticked`` carries a role and whether its people may patrol from now on."""

    def __init__(self) -> None:
        super().__init__(tr("Who may patrol"), "role")
        self._grid.setColumnStretch(COLUMNS, 1)

    def show_roles(self, roles: tuple[str, ...], may: tuple[str, ...]) -> None:
        """Tick those that may; a hotspot that names none is open to all."""
        self.offer(roles)
        for name in roles:
            self.show_tick(name, name, ticked=not may or name in may)
