"""The Rota screen: build and adjust the week."""
