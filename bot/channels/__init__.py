"""One folder a channel, the same files in each: parse.py (wire to Inbound), send.py (Outgoing to wire)."""
