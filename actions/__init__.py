"""What Rasa may do beyond naming a key: the fallback ladder, follow-up questions, the intake. Never imports the service."""
