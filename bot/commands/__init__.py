"""What each command does; bot/cli.py only names them, so that `aman --help` loads nothing heavy."""
