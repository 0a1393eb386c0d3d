"""Which file is read in: people find the folder in front that they read from last, on the next day too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.file_question import FileQuestion
from ui.folders import documents
from ui.window_state import WindowState


def test_the_folder_of_the_last_file_comes_first_as_long_as_it_is_there(
    qtbot: QtBot, tmp_path: Path, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    lists = tmp_path / "lists"
    lists.mkdir()

    def choose(_parent: QWidget, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        shown.append(folder)
        return str(lists / "leave.csv"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert FileQuestion(WindowState(settings)).file(parent, "Choose", "") == lists / "leave.csv"
    FileQuestion(WindowState(settings)).file(parent, "Choose", "")  # as after a restart
    lists.rmdir()
    FileQuestion(WindowState(settings)).file(parent, "Choose", "")
    assert shown == [str(documents()), str(lists), str(documents())]
