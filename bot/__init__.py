"""The service: receives, looks for danger, answers, and hands over to a person."""
