"""What a user can do, one file per subject.

To add one: write a frozen dataclass with `label` (what the undo menu says) and `apply(session)`, and add
its line to `ui/action_list.py`. It holds plain values only, so that the window can make it. It contains no
undo: that is recorded below all commands. What it cannot do it refuses with `CommandRefused` and a sentence.
"""
