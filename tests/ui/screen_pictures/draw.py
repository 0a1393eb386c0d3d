"""Draws every screen in every theme as it looks at one minute of one day: a process of its own, for the clock
is set before anything that reads it is loaded. Without that, pictures would change with the calendar.

    python -m tests.ui.screen_pictures.draw FILE.planner FOLDER
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from contextlib import closing
from pathlib import Path

THEMES = ("light", "dark", "contrast-light")
NOW = dt.datetime(2026, 12, 2, 9, 30)  # the Wednesday before the example week
_MOMENT = dt.datetime


class _AnyMoment(type):
    """Instants that were made before the clock was set are instants too."""

    def __instancecheck__(cls, thing: object) -> bool:
        return isinstance(thing, _MOMENT)


class StoodMoment(dt.datetime, metaclass=_AnyMoment):
    """An instant whose now is always the same."""

    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:  # type: ignore[override]
        return NOW if tz is None else NOW.replace(tzinfo=dt.UTC).astimezone(tz)


def stand_still(planner_file: str) -> None:
    """What was done when is told in the inspector; the file of a test is made anew each time."""
    from planner.persistence.sqlite import DRIVER

    with closing(DRIVER.connect(planner_file)) as store, store:
        store.execute("UPDATE undo_step SET done_at = ?", (NOW.isoformat(" ", "microseconds"),))


def draw(planner_file: str, folder: str) -> None:
    """One PNG a screen and theme, at full size."""
    os.environ["TZ"], os.environ["PLANNER_TODAY"] = "Europe/London", NOW.date().isoformat()
    stand_still(planner_file)
    dt.datetime = StoodMoment  # type: ignore[misc]
    from PySide6.QtCore import QSettings

    from planner.commands.sample_team import SAMPLE_WEEK
    from planner.planner import Planner
    from ui import style
    from ui.application import make_application, make_window
    from ui.pictures import HEIGHT, WIDTH, settle_until_idle
    from ui.screens import SCREENS, NotYet

    app, out = make_application(), Path(folder)
    friday = SAMPLE_WEEK + dt.timedelta(days=4)
    remembered = QSettings(str(out / "window.ini"), QSettings.Format.IniFormat)
    with Planner.open(planner_file, user="Sgt K. Denholm") as planner:
        window = make_window(planner, friday, remembered)
        window.resize(WIDTH, HEIGHT)
        window.show()
        for place in SCREENS:
            if isinstance(place, NotYet):
                continue
            style.apply(app, style.LIGHT)
            window.open(place.key)
            assert window.front is not None
            if place.key != "build":  # the times of its improvements are never the same
                window.front.prepare_picture()
            settle_until_idle(window.front)
            for theme in THEMES:  # the one window, dressed anew: its data is read once
                style.apply(app, style.THEMES[theme])
                settle_until_idle(window.front)  # some of it is asked anew
                assert window.grab().save(str(out / f"{place.key}-{theme}.png"))
        window.close()


if __name__ == "__main__":
    draw(*sys.argv[1:])
