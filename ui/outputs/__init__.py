"""What goes out on paper: the briefing sheet."""
