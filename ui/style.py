"""The look, in one place: colours, type and spacing, and how they reach Qt.

The style sheet (`resources/style.qss`) and every painter read these tokens; no other file
names a colour. `tests/ui/test_style.py` recomputes the contrast of every pair in use.
"""

from __future__ import annotations

import string
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

# Spacing, in pixels at 100 % text size: the 4 px grid of the design.
GAP = (0, 4, 8, 12, 16, 20, 24, 32, 40)
NAV_WIDTH = 72
TOOLBAR_HEIGHT = 44
STATUS_HEIGHT = 28
INSPECTOR_WIDTH = 340

# Type sizes, in pixels at 100 %.
HEADLINE, STATE, TITLE, CONTROL, TABLE, HINT = 28, 20, 16, 13, 12, 11
CONTROL_SIZES = (5, 8, 10, 12, 14, 16, 18, 20, 22, 24)  # heights and marks that grow with the text
REGULAR, MEDIUM, SEMIBOLD, BOLD = 400, 500, 600, 700

_WEIGHTS = {
    REGULAR: QFont.Weight.Normal,
    MEDIUM: QFont.Weight.Medium,
    SEMIBOLD: QFont.Weight.DemiBold,
    BOLD: QFont.Weight.Bold,
}


@dataclass(frozen=True, slots=True)
class ShiftColours:
    """One shift type's chip: its fill, the ink on the fill, and the position bar."""

    fill: str
    ink: str
    bar: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour the window may use."""

    name: str
    surface: str
    chrome: str
    sunken: str
    weekend: str
    line: str
    line2: str
    text: str
    text2: str
    muted: str
    accent: str
    accent_tint: str
    on_accent: str
    danger: str
    danger_tint: str
    warn: str
    warn_tint: str
    ok: str
    ok_tint: str
    cover: str
    hatch: str
    early: ShiftColours
    day: ShiftColours
    middle: ShiftColours
    late: ShiftColours
    other: ShiftColours
    away: ShiftColours

    @property
    def dark(self) -> bool:
        return QColor(self.surface).lightness() < 128

    def shift(self, letter: str) -> ShiftColours:
        """Colours of a duty by its letter; a letter the design does not name gets the fifth hue."""
        known = {"E": self.early, "D": self.day, "M": self.middle, "L": self.late}
        return known.get(letter, self.other)


LIGHT = Theme(
    name="light",
    surface="#FFFFFF", chrome="#F3F4F6", sunken="#E9EBEE", weekend="#F7F8FA",
    line="#DCDFE3", line2="#80888F",
    text="#15181C", text2="#454D57", muted="#5F6873",
    accent="#0B57A4", accent_tint="#E4EEF9", on_accent="#FFFFFF",
    danger="#B3261E", danger_tint="#FBE8E6",
    warn="#8A5500", warn_tint="#FFF2D4",
    ok="#1A6B43", ok_tint="#E1F2E8",
    cover="#C8DAEB", hatch="#DFE2E6",
    early=ShiftColours("#FBE8A9", "#4F3A00", "#9E7200"),
    day=ShiftColours("#D2E7F8", "#0A3B5E", "#2878B5"),
    middle=ShiftColours("#CFECE2", "#08483A", "#1B8168"),
    late=ShiftColours("#DFD8F4", "#34226E", "#6A52B5"),
    other=ShiftColours("#F8DCE6", "#5C1233", "#B0406C"),
    away=ShiftColours("#E9EBEE", "#3A424C", "#7D8691"),
)  # fmt: skip

DARK = Theme(
    name="dark",
    surface="#1B1F24", chrome="#15181C", sunken="#101316", weekend="#20252B",
    line="#31373F", line2="#78818C",
    text="#ECEFF2", text2="#BCC4CD", muted="#9AA3AE",
    accent="#82B8F2", accent_tint="#17314D", on_accent="#0E1216",
    danger="#FF9B92", danger_tint="#45201D",
    warn="#F2BE5C", warn_tint="#3F3113",
    ok="#7FD1A4", ok_tint="#16382A",
    cover="#2F4257", hatch="#22272D",
    early=ShiftColours("#493A0D", "#FFE193", "#D6A928"),
    day=ShiftColours("#143A54", "#B2DCF8", "#57A6DF"),
    middle=ShiftColours("#113F35", "#A9E8D5", "#3FB395"),
    late=ShiftColours("#372D60", "#D8CEFF", "#9C86E8"),
    other=ShiftColours("#54203A", "#FFC9DE", "#E07FA6"),
    away=ShiftColours("#2A3037", "#C4CBD3", "#88919C"),
)  # fmt: skip

# High contrast: text 7 : 1 and more, edges and hairlines 4.5 : 1 and more.
CONTRAST_LIGHT = Theme(
    name="contrast-light",
    surface="#FFFFFF", chrome="#FFFFFF", sunken="#F0F0F0", weekend="#F0F0F0",
    line="#6B6B6B", line2="#000000",
    text="#000000", text2="#000000", muted="#2E2E2E",
    accent="#003B8E", accent_tint="#DCE8FF", on_accent="#FFFFFF",
    danger="#8A0000", danger_tint="#FFE9E7",
    warn="#553300", warn_tint="#FFF3D6",
    ok="#004A26", ok_tint="#E3F6EB",
    cover="#C2D6F0", hatch="#B0B0B0",
    early=ShiftColours("#FFEFB8", "#000000", "#6B4D00"),
    day=ShiftColours("#DCEEFC", "#000000", "#0F4F85"),
    middle=ShiftColours("#D8F3EA", "#000000", "#0B5A48"),
    late=ShiftColours("#E8E3FA", "#000000", "#46309A"),
    other=ShiftColours("#FCE5ED", "#000000", "#8A2350"),
    away=ShiftColours("#F0F0F0", "#000000", "#4A4A4A"),
)  # fmt: skip

CONTRAST_DARK = Theme(
    name="contrast-dark",
    surface="#000000", chrome="#000000", sunken="#161616", weekend="#161616",
    line="#8C8C8C", line2="#FFFFFF",
    text="#FFFFFF", text2="#FFFFFF", muted="#D6D6D6",
    accent="#9CCBFF", accent_tint="#0A2440", on_accent="#000000",
    danger="#FFB3AC", danger_tint="#330B08",
    warn="#FFD27A", warn_tint="#2E2000",
    ok="#97E8BC", ok_tint="#06251A",
    cover="#26415F", hatch="#4D4D4D",
    early=ShiftColours("#2E2200", "#FFFFFF", "#FFC83D"),
    day=ShiftColours("#08243A", "#FFFFFF", "#7CC4FF"),
    middle=ShiftColours("#06281F", "#FFFFFF", "#5FD9B6"),
    late=ShiftColours("#221648", "#FFFFFF", "#B9A6FF"),
    other=ShiftColours("#381026", "#FFFFFF", "#FF9CC2"),
    away=ShiftColours("#1C1C1C", "#FFFFFF", "#B5B5B5"),
)  # fmt: skip

THEMES = {one.name: one for one in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}


class Look(QObject):
    """What is in force now. Painters ask when they paint; who keeps a size connects to ``changed``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.text_percent = 100


look = Look()


def theme() -> Theme:
    """The theme in force."""
    return look.theme


def px(size: int) -> int:
    """A type or row size in pixels at the user's text size."""
    return round(size * look.text_percent / 100)


@lru_cache(maxsize=256)
def colour(name: str) -> QColor:
    """A QColor for a token's value; cached because painters ask thousands of times."""
    return QColor(name)


@lru_cache(maxsize=64)
def _font(pixels: int, weight: int) -> QFont:
    font = QFont("Inter")
    font.setFamilies(["Inter", "Segoe UI", "Noto Sans", "DejaVu Sans"])
    font.setPixelSize(pixels)
    font.setWeight(_WEIGHTS[weight])
    font.setFeature(QFont.Tag("tnum"), 1)  # figures of one width, so columns of hours line up
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def font(size: int = CONTROL, weight: int = REGULAR) -> QFont:
    """The window's font at a type size of the design, scaled to the user's text size."""
    return _font(px(size), weight)


def load_fonts() -> None:
    """Register the bundled Inter, so the window looks alike on every machine."""
    for file in sorted((RESOURCES / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def palette(chosen: Theme) -> QPalette:
    """The theme as a QPalette, so that plain Qt widgets and Fusion follow it too."""
    roles = QPalette.ColorRole
    built = QPalette()
    pairs = {
        roles.Window: chosen.chrome, roles.WindowText: chosen.text, roles.Base: chosen.surface,
        roles.AlternateBase: chosen.weekend, roles.Text: chosen.text, roles.Button: chosen.surface,
        roles.ButtonText: chosen.text, roles.BrightText: chosen.danger, roles.Highlight: chosen.accent,
        roles.HighlightedText: chosen.on_accent, roles.ToolTipBase: chosen.surface,
        roles.ToolTipText: chosen.text, roles.PlaceholderText: chosen.muted, roles.Link: chosen.accent,
        roles.LinkVisited: chosen.accent, roles.Light: chosen.surface, roles.Midlight: chosen.chrome,
        roles.Mid: chosen.line, roles.Dark: chosen.line2, roles.Shadow: chosen.line2,
        roles.Accent: chosen.accent,
    }  # fmt: skip
    for role, value in pairs.items():
        built.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        built.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.muted))
    return built


def style_sheet(chosen: Theme) -> str:
    """`resources/style.qss` with this theme's colours and the user's type sizes filled in."""
    words = {
        field.name: value for field in fields(chosen) if isinstance(value := getattr(chosen, field.name), str)
    }
    words |= {f"px{size}": f"{px(size)}px" for size in (HEADLINE, STATE, TITLE, CONTROL, TABLE, HINT)}
    words |= {f"tall{size}": f"{px(size)}px" for size in CONTROL_SIZES}
    words["focused"] = f"{px(14) - 2}px"  # of a mark to tick, inside its thicker edge
    words["round"] = f"{(px(14) + 2) // 2}px"  # half of a radio button: with more Qt draws a square
    words["dot"] = f"{px(14) + 2 - 2 * px(5)}px"  # of a radio button that is chosen, inside its ring
    words |= {"marks": (RESOURCES / "style").as_posix()}
    return string.Template((RESOURCES / "style.qss").read_text(encoding="utf-8")).substitute(words)


def apply(app: QApplication, chosen: Theme, text_percent: int = 100) -> None:
    """Dress the whole application; safe to call again while it runs."""
    look.theme, look.text_percent = chosen, text_percent
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(palette(chosen))
    app.setStyleSheet(style_sheet(chosen))
    look.changed.emit()
