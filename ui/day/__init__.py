"""The Day screen: turn the rota into patrols and visits."""
