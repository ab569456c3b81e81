"""The terminal and the try-it page: the same inbox and outbox, without a provider."""
