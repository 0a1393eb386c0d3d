"""What a sergeant asks of a stored rota: one question a file, answered with frozen rows in words.

The figures come from ``solver/rota/answers``; every option that is shown has passed the plain check first.
"""
