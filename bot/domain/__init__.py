"""What is true without a network, a clock or a database."""
