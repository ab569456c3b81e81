"""Components of our own for Rasa's graph, and the store it remembers conversations in."""

# Parts an example of the training data into several of the same intent.
PACKED = " | "
