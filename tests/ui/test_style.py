"""The tokens: every pair of colours in use can be read, in both themes, and nobody else names a colour."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from ui import style
from ui.style import THEMES, ShiftColours, Theme

READABLE, VISIBLE = 4.5, 3.0  # WCAG 2.2 AA: text; edges of controls and parts of drawings
BOTH = pytest.mark.parametrize("theme", THEMES.values(), ids=str)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    asked = QColor(colour)
    red, green, blue = map(_linear, (asked.redF(), asked.greenF(), asked.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_measure_itself_is_right() -> None:
    # Black on white is 21 by definition; the design's own figures for light text and quiet text.
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#15181C", "#FFFFFF") == pytest.approx(17.8, abs=0.05)
    assert contrast("#5F6873", "#E9EBEE") == pytest.approx(4.7, abs=0.05)


@BOTH
def test_text_is_readable_on_every_ground_it_stands_on(theme: Theme) -> None:
    grounds = (theme.surface, theme.chrome, theme.sunken, theme.weekend, theme.accent_tint)
    for ink in (theme.text, theme.text2, theme.muted):
        for ground in grounds:
            assert contrast(ink, ground) >= READABLE, (ink, ground)
    for ink, tint in (
        (theme.accent, theme.accent_tint),
        (theme.danger, theme.danger_tint),
        (theme.warn, theme.warn_tint),
        (theme.ok, theme.ok_tint),
    ):
        for ground in (theme.surface, theme.chrome, tint):
            assert contrast(ink, ground) >= READABLE, (ink, ground)
        assert contrast(theme.text, tint) >= READABLE
    assert contrast(theme.on_accent, theme.accent) >= READABLE
    assert contrast(theme.surface, theme.danger) >= READABLE  # the count on a badge


@BOTH
def test_edges_and_drawings_can_be_seen(theme: Theme) -> None:
    for ground in (theme.surface, theme.chrome):
        assert contrast(theme.line2, ground) >= VISIBLE
        assert contrast(theme.accent, ground) >= VISIBLE
    assert contrast(theme.danger, theme.cover) >= VISIBLE  # a gap beside planned cover
    assert contrast(theme.text, theme.cover) >= VISIBLE  # the required line over it


@BOTH
@pytest.mark.parametrize("name", ["early", "day", "middle", "late", "other", "away"])
def test_a_chip_can_be_read_and_its_bar_be_seen(theme: Theme, name: str) -> None:
    colours: ShiftColours = getattr(theme, name)
    assert contrast(colours.ink, colours.fill) >= 7  # the design gives 8 and more
    if name != "away":  # an absence has no bar
        assert contrast(colours.bar, colours.fill) >= VISIBLE


def test_no_other_file_names_a_colour() -> None:
    ui = Path(style.__file__).parent
    paper = ui / "outputs"  # black and greys of print, the same in every theme
    for path in ui.rglob("*.py"):
        if path != Path(style.__file__) and paper not in path.parents:
            assert not re.findall(r'"#[0-9A-Fa-f]{6}"', path.read_text(encoding="utf-8")), path
    sheet = (style.RESOURCES / "style.qss").read_text(encoding="utf-8")
    assert not re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)


@BOTH
def test_the_small_marks_of_the_style_sheet_are_in_the_themes_colours(theme: Theme) -> None:
    marks = style.RESOURCES / "style"
    for name, colour in (("down", theme.text2), ("up", theme.text2), ("check", theme.on_accent)):
        assert colour in (marks / f"{theme.name}-{name}.svg").read_text(encoding="utf-8")


def test_every_token_of_the_style_sheet_is_filled_in(qapp: QApplication) -> None:
    for theme in THEMES.values():
        assert "$" not in style.style_sheet(theme)


def test_the_bundled_font_is_used_with_figures_of_one_width(qapp: QApplication) -> None:
    assert "Inter" in QFontDatabase.families()
    font = style.font(style.TABLE)
    assert QFontInfo(font).family() == "Inter"
    widths = {QFontMetrics(font).horizontalAdvance(figure) for figure in "0123456789"}
    assert len(widths) == 1


def test_sizes_grow_with_the_users_text(qapp: QApplication) -> None:
    style.apply(qapp, style.LIGHT, 200)
    assert (style.px(24), style.font(style.TABLE).pixelSize()) == (48, 24)
    assert "font-size: 26px" in style.style_sheet(style.LIGHT)  # 13 px controls
    assert "min-height: 44px" in style.style_sheet(style.LIGHT)  # ticks; with 22 their words would overlap


def test_a_fifth_shift_gets_colours_of_its_own() -> None:
    assert style.LIGHT.shift("N") == style.LIGHT.other
    assert style.LIGHT.shift("L") == style.LIGHT.late
