"""A trial: the draft built under a changed rule, or as the rules are, beside the draft as it stands."""
