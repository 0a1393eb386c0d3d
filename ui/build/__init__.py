"""The Build screen: know when to stop."""
