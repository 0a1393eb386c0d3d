"""The map of the town: ground, scale, hotspots as circles with rings; each screen adds what it shows."""
