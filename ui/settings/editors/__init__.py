"""One editor for each kind of value. ``taken`` carries the new value when the field is left or Enter is
pressed, and only when it differs; ``refused`` a sentence about what cannot be read. What is shown from the
file is never sent back."""
