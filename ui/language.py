"""The language of whoever sits at the window, chosen before anything is said.

`main.py` calls `choose_language` before it loads anything with words (solver/language.py says why). British
English is what the source is written in; while there is no file of phrases nothing is loaded for it, not
even Qt.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
LANGUAGE = "language"  # what was chosen in Settings: "" for the computer's, "en", or the name of a file
SOURCE = "en"
LANGUAGE_FILE = "PLANNER_LANGUAGE_FILE"  # in the environment; solver.language reads it when it is loaded


class SpokenTooEarly(RuntimeError):
    """Words were loaded before the language was chosen, and would stay English among the others."""


def choose_language(folder: Path = FOLDER) -> None:
    """What was chosen in Settings, else what the computer speaks if there are phrases for it, else English.
    Raises SpokenTooEarly."""
    if len(languages(folder)) == 1 or os.environ.get(LANGUAGE_FILE):
        return
    found = file_of(wanted_languages(), folder)
    if found is not None:
        speak_from(found)


def speak_from(file: Path) -> None:
    """Say everything in the words of a file of phrases. Raises SpokenTooEarly."""
    if "solver.language" in sys.modules:
        raise SpokenTooEarly("A module with words was loaded before the language was chosen.")
    os.environ[LANGUAGE_FILE] = str(file)


def wanted_languages() -> Sequence[str]:
    """ "cy-GB" and the like, the most wanted first."""
    from PySide6.QtCore import QLocale

    from ui.window_state import kept_settings

    chosen = str(kept_settings().value(LANGUAGE, "", type=str))
    return [chosen] if chosen else QLocale.system().uiLanguages()


def languages(folder: Path = FOLDER) -> Sequence[str]:
    """What can be chosen, English first."""
    return (SOURCE, *sorted(path.stem for path in folder.glob("*.json")))


def file_of(wanted: Sequence[str], folder: Path = FOLDER) -> Path | None:
    """The phrases for the first language that there are any for, or for what it is a variety of: "cy-GB"
    finds `cy.json`. None for English, and when there are none."""
    for language in wanted:
        parts = language.replace("-", "_").split("_")
        if parts[0] == SOURCE:
            return None
        for size in range(len(parts), 0, -1):
            path = folder / f"{'_'.join(parts[:size])}.json"
            if path.exists():
                return path
    return None


def give_qt_the_words(app: QCoreApplication) -> None:
    """What Qt says itself, in its file dialogs and on its buttons."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    file = os.environ.get(LANGUAGE_FILE)
    if not file:
        return
    translator = QTranslator(app)
    if translator.load(
        f"qtbase_{Path(file).stem}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(translator)
