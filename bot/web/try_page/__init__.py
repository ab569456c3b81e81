"""/try, in demo mode only: a page that looks like a phone, and beside it what the desk sees."""
