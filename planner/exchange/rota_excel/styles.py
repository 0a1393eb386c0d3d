"""How the workbook looks: named pieces of style, put together and made once for each combination."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

Piece = Mapping[str, object]

LINE: Final = "#DCDFE3"
INK: Final = "#15181C"
QUIET: Final = "#5F6873"
RED: Final = "#B3261E"
RED_TINT: Final = "#FBE8E6"
WARN: Final = "#8A5500"
WARN_TINT: Final = "#FFF2D4"
GROUP_FILL: Final = "#E9EBEE"
HEADER_FILL: Final = "#202B3A"
MISSED: Final = {"font_color": RED, "bg_color": RED_TINT}
WAITING: Final = {"font_color": WARN, "bg_color": WARN_TINT}

PIECES: Final[Mapping[str, Piece]] = {
    "all": {"font_name": "Arial", "font_size": 9, "font_color": INK, "valign": "vcenter"},
    "cell": {"border": 1, "border_color": LINE},
    "first": {"top": 1, "top_color": "#15181C"},
    "title": {"font_size": 14, "bold": True},
    "quiet": {"font_color": QUIET},
    "bold": {"bold": True},
    "wrap": {"text_wrap": True, "valign": "top"},
    "top": {"valign": "top"},
    "centre": {"align": "center"},
    "right": {"align": "right"},
    "left": {"align": "left"},
    "header": {"bold": True, "font_color": "#FFFFFF", "bg_color": HEADER_FILL, "text_wrap": True},
    "group": {"bold": True, "bg_color": GROUP_FILL},
    "plain group": {"bg_color": GROUP_FILL},
    "broken": {"border": 2, "border_color": RED},
    "red": {"bold": True, "font_color": RED},
    "input": {"font_color": "#0B57A4"},
    "divider": {"right": 2, "right_color": "#80888F"},
    "quoted": {"quote_prefix": True},
    # Numbers
    "hours": {"num_format": "0.0"},
    "difference": {"num_format": '+0.0;"−"0.0;0.0'},
    "hours short": {"num_format": '0.0" h";;"met"'},
    "people": {"num_format": "0"},
    "if any": {"num_format": '0;"−"0;;@'},
    "on duty": {"num_format": '0" on duty"', "align": "left"},
    "share": {"num_format": "0%"},
    "date": {"num_format": "ddd d mmm", "align": "left"},
    "clock": {"num_format": "hh:mm", "align": "left"},
    "minutes": {"num_format": '0" min"'},
}

# Shift types by the slot of the house's palette: fill and ink, at least 7 : 1 in every pair.
SLOTS: Final[Mapping[str, tuple[str, str]]] = {
    "E": ("#FBE8A9", "#4F3A00"),
    "D": ("#D2E7F8", "#0A3B5E"),
    "M": ("#CFECE2", "#08483A"),
    "L": ("#DFD8F4", "#34226E"),
}
AWAY: Final[Piece] = {"bg_color": GROUP_FILL, "font_color": "#3A424C", "italic": True}
REST: Final[Piece] = {"bg_color": "#FFFFFF", "font_color": QUIET}


def slot_piece(slot: str) -> Piece:
    """The colours of a shift type; one without a slot of its own looks like a Day."""
    fill, ink = SLOTS.get(slot, SLOTS["D"])
    return {"bg_color": fill, "font_color": ink}


class Styles:
    """The formats of one workbook."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._made: dict[tuple[object, ...], Format] = {}

    def of(self, names: str, *more: Piece) -> Format:
        """The format of these pieces, given as words parted by commas, the later ones winning."""
        pieces = [PIECES[name.strip()] for name in names.split(",") if name.strip()]
        merged: dict[str, object] = {}
        for piece in (PIECES["all"], *pieces, *more):
            merged |= piece
        key = tuple(sorted(merged.items()))
        if key not in self._made:
            self._made[key] = self._workbook.add_format(merged)
        return self._made[key]

    def change(self, piece: Piece) -> Format:
        """A format that only changes what it names, for conditional formatting."""
        key = ("change", *sorted(piece.items()))
        if key not in self._made:
            self._made[key] = self._workbook.add_format(dict(piece))
        return self._made[key]
