"""What goes out: workbooks, the briefing sheet, lists and calendars, and the screen that sends them.

To add an output: a file in ``kinds`` (`ui/outputs/output.py` says what it answers) and a line in
``catalogue.py``.
"""
