"""Theme and text size of this window, the same choices as in the View menu, and its language."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.language import LANGUAGE, SOURCE, languages
from ui.settings.form import FORM_GAP, LEAST_IN_LINE, fit_form
from ui.widgets.button import ActionButton
from ui.widgets.form_lines import FieldRow, FormLines
from ui.widgets.label import Label
from ui.widgets.section import Section
from ui.widgets.segmented import CommandSegments
from ui.window_state import WindowState

THEMES = (
    ("light", tr("Light"), "view.light"),
    ("dark", tr("Dark"), "view.dark"),
    ("contrast", tr("High contrast"), "view.contrast"),
    ("system", tr("As the system"), "view.system_theme"),
)


class LookSection(Section):
    """Follows the menu's ticks, and carries out its actions. The language is kept for the next start, for
    titles are said when their modules are loaded."""

    def __init__(self, actions: Actions, state: WindowState | None) -> None:
        super().__init__(tr("This window"), tr("kept on this computer, not in the file"))
        self._actions, self._state = actions, state
        self.theme = CommandSegments(tr("Theme"), actions, THEMES, follows=True)
        self.percent = Label()
        self.language = QComboBox()
        self._offer_languages()
        self.next_start = Label(tone="second", size="table", wrap=True)
        self._grid = FormLines(tone="", size="", gap=FORM_GAP)
        for caption, field in (
            (tr("Theme"), self.theme),
            (tr("Text size"), self._sizes()),
            (tr("Language"), self.language),
            ("", self.next_start),
        ):
            self._grid.add_line(caption, field)
        self.add_row(self._grid)
        self.language.activated.connect(self._choose_language)
        for _, _, action_id in THEMES:
            actions[action_id].toggled.connect(self.follow)
        style.look.changed.connect(self.follow)
        self.follow()

    def _sizes(self) -> FieldRow:
        smaller = ActionButton(self._actions["view.smaller"], word=tr("Smaller"))
        larger = ActionButton(self._actions["view.larger"], word=tr("Larger"))
        return FieldRow((smaller,), (self.percent,), (larger,))

    def _offer_languages(self) -> None:
        """Each in its own words: whoever looks for one reads that."""
        self.language.setAccessibleName(tr("Language"))
        self.language.addItem(tr("As the system"), "")
        for code in languages():
            self.language.addItem(tr("English (UK)") if code == SOURCE else own_name(code), code)
        kept = self._state.text(LANGUAGE) if self._state is not None else ""
        self.language.setCurrentIndex(max(0, self.language.findData(kept)))

    def _choose_language(self) -> None:
        if self._state is not None:
            self._state.put(LANGUAGE, str(self.language.currentData()))
            self.next_start.setText(tr("It is spoken from the next start on."))

    def follow(self) -> None:
        """Show what is in force."""
        chosen = [key for key, _, action_id in THEMES if self._actions[action_id].isChecked()]
        if chosen:
            self.theme.show_key(chosen[0])
        self.percent.setText(f"{style.look.text_percent} %")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        in_line = self.width() >= style.px(LEAST_IN_LINE)
        self._grid.put_captions_above(not in_line)
        fit_form(self, self._grid, in_line=in_line)


def own_name(code: str) -> str:
    """ "Cymraeg" for cy: a language's name in that language."""
    name = QLocale(code).nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" or code
