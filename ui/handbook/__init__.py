"""The handbook in the window: pages in resources/handbook, those of the rules made from the catalogue."""
