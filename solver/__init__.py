"""The pure kernel: a Problem goes in, a Solution comes out.

Nothing here knows a screen, a database or a file. Standard library, OR-Tools and numpy only.
"""
