"""Where things are and how long it takes to reach them: grid positions, daylight, wards, travel, hotspots.

Pure geometry and arithmetic: numbers and frozen rows in, numbers and frozen rows out. Positions are
British National Grid metres (EPSG:27700) everywhere except at the edges, where files speak in degrees.
"""
