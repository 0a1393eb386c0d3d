"""The Rules screen: one sentence a rule, whose values are fields in place."""
