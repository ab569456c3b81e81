"""What Aman does, one verb a file. Knows ports and domain, no adapter."""
