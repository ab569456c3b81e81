"""What should happen: Rasa's domain and rules. Keys and arguments, no words."""
