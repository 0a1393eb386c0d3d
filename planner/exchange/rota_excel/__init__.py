"""The rota as a workbook: one file per sheet, each with one ``write_…_sheet`` function of the same shape.

To add a sheet: one file here, and its line in ``workbook.py``.
"""

from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.gathering import workbook_contents
from planner.exchange.rota_excel.workbook import export_rota_workbook

__all__ = ["WorkbookContents", "export_rota_workbook", "workbook_contents"]
