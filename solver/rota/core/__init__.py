"""The inner loop of the rota search: functions that are compiled (``solver/jit.py``)."""
