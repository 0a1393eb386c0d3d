"""The Concerns screen: what the public reported, from first word to hotspot, visit or answer."""
