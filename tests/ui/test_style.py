"""The tokens: every pair of colours in use can be read, in every theme, and nobody else names a colour."""

from __future__ import annotations

import re
from dataclasses import fields
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QRadioButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from planner.views.rota_grid import CellKind, RotaCell, ShiftLegend
from tests.ui import rota_rows as rows
from tests.ui.reference_picture import difference
from ui import style
from ui.rota.chip import bar_span, chip
from ui.style import THEMES, ShiftColours, Theme

READABLE, VISIBLE = 4.5, 3.0  # WCAG 2.2 AA: text; edges of controls and parts of drawings
STRICT = 7.0  # WCAG 2.2 AAA, for high contrast
EVERY = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


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


TONES = ("accent", "danger", "warn", "ok")
GROUNDS = ("surface", "chrome", "sunken", "weekend", "accent_tint")
# Ink and the ground it stands on; the tokens of shifts have a test of their own.
TEXTS = [
    *((ink, ground) for ink in ("text", "text2", "muted") for ground in GROUNDS),
    *((tone, ground) for tone in TONES for ground in ("surface", "chrome", f"{tone}_tint")),
    *(("text", f"{tone}_tint") for tone in TONES),
    ("on_accent", "accent"),
    ("surface", "danger"),  # the count on a badge
]
EDGES = [
    *((edge, ground) for edge in ("line2", "accent") for ground in ("surface", "chrome")),
    ("danger", "cover"),  # a gap beside planned cover
    ("text", "cover"),  # the required line over it
]
ORNAMENT = {"line", "hatch"}  # hairlines and slants say nothing that is not said otherwise


@EVERY
@pytest.mark.parametrize(("ink", "ground"), TEXTS, ids=str)
def test_text_is_readable_on_every_ground_it_stands_on(theme: Theme, ink: str, ground: str) -> None:
    least = STRICT if theme.name.startswith("contrast") else READABLE
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= least


@EVERY
@pytest.mark.parametrize(("part", "ground"), EDGES, ids=str)
def test_edges_and_drawings_can_be_seen(theme: Theme, part: str, ground: str) -> None:
    least = READABLE if theme.name.startswith("contrast") else VISIBLE
    assert contrast(getattr(theme, part), getattr(theme, ground)) >= least


def test_no_token_is_without_a_pair() -> None:
    plain = {field.name for field in fields(Theme) if field.type == "str"} - {"name"}
    assert plain - {token for pair in (*TEXTS, *EDGES) for token in pair} == ORNAMENT


@pytest.mark.parametrize("theme", [style.CONTRAST_LIGHT, style.CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_shows_the_hairlines_too(theme: Theme) -> None:
    for ground in (theme.surface, theme.chrome, theme.weekend):
        assert contrast(theme.line, ground) >= READABLE


@EVERY
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


@EVERY
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


@pytest.mark.parametrize("theme", [style.LIGHT, style.CONTRAST_DARK], ids=["light", "dark"])
def test_shifts_are_told_apart_without_any_colour(qapp: QApplication, theme: Theme) -> None:
    """On grey paper: by the letter, and by where the bar lies in the day."""
    style.apply(qapp, theme)
    pictures = [
        grey(chip(shift_cell(shift), shift.slot, 92, 20, 1.0, compact=compact))
        for compact in (False, True)
        for shift in rows.SHIFTS
    ]
    for one, other in combinations(pictures, 2):
        assert difference(one, other) > 0.02  # a letter and a bar are some 40 of 1,840 pixels
    spans = [bar_span(shift.start, shift.end) for shift in rows.SHIFTS]
    assert len(set(spans)) == len(spans)


def shift_cell(shift: ShiftLegend) -> RotaCell:
    return RotaCell(CellKind.DUTY, shift.code, shift.hours, shift.start, shift.end)


def grey(picture: QPixmap) -> QImage:
    """Black and white at the middle between ink and fill, so that shades of fills do not count."""
    flat = QImage(picture.size(), QImage.Format.Format_RGB32)
    flat.fill(QColor(style.theme().surface))
    painter = QPainter(flat)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    dark = style.theme().dark
    fill = flat.pixelColor(flat.width() // 2, 3).lightness()
    for x in range(flat.width()):
        for y in range(flat.height()):
            far = abs(flat.pixelColor(x, y).lightness() - fill) > 40
            flat.setPixelColor(x, y, QColor("white" if far == dark else "black"))
    return flat


@pytest.mark.parametrize("percent", [100, 125, 150, 175, 200])
@pytest.mark.parametrize("chosen", [False, True])
def test_a_radio_button_is_round_at_every_size(
    qtbot: QtBot, qapp: QApplication, percent: int, chosen: bool
) -> None:
    """A square is a box to tick, of which several can be."""
    style.apply(qapp, style.LIGHT, percent)
    button = QRadioButton("Must")
    qtbot.addWidget(button)
    button.setChecked(chosen)
    button.resize(button.sizeHint())
    option = QStyleOptionButton()
    button.initStyleOption(option)
    mark = button.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, button)
    picture = button.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)
    assert picture.pixelColor(mark.topLeft()) == ground
    assert picture.pixelColor(mark.center().x(), mark.top()) != ground
    style.apply(qapp, style.LIGHT)
