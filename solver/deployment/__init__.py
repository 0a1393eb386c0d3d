"""Who goes where: the day's problem, its rules, its check, its search and its explanations."""
