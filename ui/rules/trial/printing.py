"""Two rotas side by side, on a printer or as the PDF its dialog offers; that it went out is recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from planner.planner import Planner, StoreError
from planner.views.team_facts import team_facts
from solver.language import tr
from ui.outputs.pen import Pen
from ui.outputs.printing import chosen_printer, print_pages
from ui.rules.trial.paper import ComparisonPages, Sheet


def print_comparison(planner: Planner, sheet: Sheet, parent: QWidget) -> str:
    """Ask for a printer and draw the pages on it; the sentence about it, "" where it was called off."""
    printer = chosen_printer(parent, sheet.title)
    if printer is None:
        return ""
    sheet = replace(sheet, example_data=planner.read(team_facts).example_data)
    name = printer.printerName() or tr("a file")
    if not print_pages(printer, ComparisonPages(sheet, datetime.now(), Pen(None))):
        return tr("{title} was not printed: {name} did not take it.", title=sheet.title, name=name)
    try:
        planner.log("exported", f"{sheet.title} to a printer")
    except StoreError as fault:
        return tr("It could not be recorded that it went out: {fault}", fault=fault)
    return tr("{title} sent to {name}", title=sheet.title, name=name)
