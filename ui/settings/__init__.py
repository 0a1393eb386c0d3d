"""The screen for what holds for the whole file, and for this window's look."""
