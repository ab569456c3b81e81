"""Conversations with the assistant, and checks of its parts, in its own environment."""
