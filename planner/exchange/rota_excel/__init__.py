"""The rota as a workbook: one file per sheet, each with one ``write_…_sheet`` function of the same shape.

To add a sheet: one file here, and its line in ``workbook.py``.
"""
