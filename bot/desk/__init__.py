"""The duty officers' desk: an ASGI app of its own. It never imports bot.web, bot.storage, bot.channels, bot.speech or bot.app."""
