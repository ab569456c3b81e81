"""Components of our own for Rasa's graph, and the store it remembers conversations in."""
