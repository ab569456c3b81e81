"""Telegram, by python-telegram-bot's types and Bot."""
