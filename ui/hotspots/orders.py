"""What the user does to hotspots, as the planner's commands. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from planner.commands.hotspots import AddHotspot, ChangeHotspot, RemoveHotspot
from planner.commands.ward_map import RemoveWardMap
from planner.views.hotspot_board import HotspotCard, Hours

if TYPE_CHECKING:
    from planner.commands.command import Command


def add(values: Mapping[str, Any], roles: tuple[str, ...]) -> Command:
    """With the usual dose and hours; the form has the rest."""
    return AddHotspot(**values, roles=roles)


def change(hotspot_id: int, changes: Mapping[str, object]) -> Command:
    return ChangeHotspot(hotspot_id, dict(changes))


def set_hours(hotspot_id: int, hours: Hours) -> Command:
    return ChangeHotspot(hotspot_id, {}, hours=hours)


def set_role(card: HotspotCard, role: str, *, may: bool, everybody: tuple[str, ...]) -> Command | None:
    """Let a role patrol or not; None when nobody would be left. A hotspot that names no role is open to
    all of them."""
    now = set(card.roles or everybody)
    (now.add if may else now.discard)(role)
    return ChangeHotspot(card.hotspot_id, {}, roles=tuple(sorted(now))) if now else None


def remove_ward_map() -> Command:
    return RemoveWardMap()


def remove(hotspot_id: int) -> Command:
    return RemoveHotspot(hotspot_id)
