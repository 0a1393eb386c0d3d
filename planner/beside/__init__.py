"""Work beside the window: a process of its own reads the file, asks the engine and confirms its answer.

Making a problem and checking its solution can take seconds; the window goes on meanwhile.
"""
