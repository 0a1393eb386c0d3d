"""Which editor edits which kind of value. To add one: its class in a file beside this one, a line here."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPushButton, QSizePolicy, QWidget

from planner.commands.fields import Field, Number, Whole
from planner.views.form_choices import FormChoices
from solver.language import tr
from ui import style
from ui.settings.editors.choosing import ChoiceEditor, SeveralEditor
from ui.settings.editors.counted import CountedEditor
from ui.settings.editors.figures import SpeedEditor, TickEditor, WholeEditor
from ui.settings.editors.lines import ClockEditor, DateEditor, LengthEditor, PointEditor, WordsEditor
from ui.settings.editors.several_lines import BandsEditor, WeeksEditor, WindowsEditor
from ui.settings.form_field import Editor, FormField

ValueEditor = (
    WordsEditor | WholeEditor | SpeedEditor | TickEditor | ClockEditor | LengthEditor | DateEditor
    | ChoiceEditor | SeveralEditor | CountedEditor | PointEditor | BandsEditor | WeeksEditor | WindowsEditor
)  # fmt: skip
KINDS: dict[Editor, type[ValueEditor]] = {
    Editor.WORDS: WordsEditor,
    Editor.WHOLE: WholeEditor,
    Editor.SPEED: SpeedEditor,
    Editor.TICK: TickEditor,
    Editor.CLOCK: ClockEditor,
    Editor.LENGTH: LengthEditor,
    Editor.DATE: DateEditor,
    Editor.CHOICE: ChoiceEditor,
    Editor.SEVERAL: SeveralEditor,
    Editor.COUNTED: CountedEditor,
    Editor.POINT: PointEditor,
    Editor.WEEKS: WeeksEditor,
    Editor.BANDS: BandsEditor,
    Editor.WINDOWS: WindowsEditor,
}
FEW_LETTERS = 4
SHORT, MIDDLE, WIDE = 88, 150, 320
WIDTHS = {Editor.CLOCK: SHORT, Editor.LENGTH: SHORT, Editor.DATE: MIDDLE + 30, Editor.POINT: MIDDLE + 40}
FIXED = (Editor.WHOLE, Editor.SPEED, Editor.TICK, *WIDTHS)  # the others take the room there is


def make_editor(field: FormField, bounds: Field | None) -> ValueEditor:
    """The editor of a field, named for readers."""
    editor = KINDS[field.editor](field, bounds)
    editor.setObjectName(field.name)
    editor.setAccessibleName(f"{field.title}, {field.unit}" if field.unit else field.title)
    editor.setAccessibleDescription(field.about)
    return editor


def show_choices(editor: ValueEditor, field: FormField, choices: FormChoices) -> None:
    """What may be chosen, for those who choose."""
    if field.choices is not None and isinstance(editor, ChoiceEditor | SeveralEditor | CountedEditor):
        editor.show_choices(field.choices(choices))


def bounds_words(bounds: Field | None) -> str:
    """ "0 to 100" for a figure."""
    return (
        tr("{least:g} to {most:g}", least=bounds.least, most=bounds.most)
        if isinstance(bounds, Whole | Number)
        else ""
    )


def fit_width(widget: QWidget, field: FormField) -> None:
    """Figures need little room, names much."""
    if isinstance(widget, QAbstractSpinBox):
        widget.setFixedWidth(style.px(SHORT))
        widget.lineEdit().setTextMargins(style.px(6), 0, 0, 0)
    elif isinstance(widget, WordsEditor) and widget.maxLength() <= FEW_LETTERS:
        widget.setFixedWidth(style.px(SHORT))
    elif field.editor in WIDTHS:
        widget.setFixedWidth(style.px(WIDTHS[field.editor]))
    elif isinstance(widget, QLineEdit | QComboBox | QPushButton):
        widget.setMinimumWidth(style.px(MIDDLE))
        widget.setMaximumWidth(style.px(WIDE))
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    elif field.editor is not Editor.TICK:
        widget.setMaximumWidth(style.px(WIDE))
