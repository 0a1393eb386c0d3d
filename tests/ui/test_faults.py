"""A fault of ours is told and survived, and what is written down about it names nobody."""

from __future__ import annotations

from pathlib import Path

from planner.planner import Planner
from ui.faults import FaultTeller
from ui.main_window import MainWindow


def test_a_fault_is_told_on_the_message_bar_and_its_report_is_beside_the_file(
    window: MainWindow, planner: Planner
) -> None:
    teller = FaultTeller(window.desk)
    try:
        raise KeyError("Scott Pallister")
    except KeyError as error:
        teller.tell(KeyError, error, error.__traceback__)
    (notice,) = window.messages.notices
    assert notice.headline == "That did not work: a fault of the planner."
    assert notice.stays
    (report,) = Path(planner.path).parent.glob("planner-fault-*.txt")
    text = report.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "Pallister" not in text
