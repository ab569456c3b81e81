"""The statistical models of the service: which language, and whether it is danger. Trained from nlu/, shipped as plain arrays."""
