"""The application without a screen: what is stored, what a user can do, and what a user can ask."""
