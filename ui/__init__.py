"""The desktop window. The only package that knows Qt; it asks and orders through `planner` alone."""
