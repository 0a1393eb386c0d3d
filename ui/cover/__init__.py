"""Who can cover, who could swap: the ranked moves, what each does, and accepting one."""
