"""The Hotspots screen: patrol minutes against target, and what each hotspot is set to."""
