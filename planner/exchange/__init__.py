"""Files in and out, one format per file; `imports.py` lists what can be read.

A reader turns a file into frozen rows or raises `ImportRefused` with one sentence; it stores nothing.
Only this folder knows openpyxl, and loads it when a workbook is opened, not when the window starts.
"""
