"""Where the answers of the planner stand in the window: asked without holding it up, shown, taken over."""
