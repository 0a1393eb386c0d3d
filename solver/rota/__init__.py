"""Who works when: the rota problem, its rules, its check and its search."""
