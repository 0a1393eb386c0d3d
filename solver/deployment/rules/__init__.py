"""The catalogue of deployment rules (filled below)."""
