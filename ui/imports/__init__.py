"""Reading lists and maps of other systems, in three steps, whatever they hold."""
