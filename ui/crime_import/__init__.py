"""The window that reads police crime files and proposes hotspots, step by step."""
