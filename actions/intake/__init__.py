"""The intake: two consents and at most three questions, all of them optional (SAFEGUARDING C9, C10, P1, P4)."""
