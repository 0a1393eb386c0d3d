"""The parts that screens are built from. Each shows user text as plain text and has an accessible name."""
