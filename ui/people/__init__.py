"""The People screen: who there is, what each can do, and when each is away."""
