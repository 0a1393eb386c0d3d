"""What was read becomes commands: one kind of file a module, each with a `…_preview` function of one shape.

A preview says what taking a file in would add, change and leave out; it stores nothing. `preview.take_in`
does it as one step, after a backup.
"""
