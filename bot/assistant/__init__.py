"""The assistant: Rasa over HTTP, and a scripted one for tests and trials."""
