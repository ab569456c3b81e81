"""What every page of the desk shares."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from bot.desk.deps import Desk
from bot.desk.keys import Passwords
from bot.desk.paper import Paper
from bot.desk.presence import Presence
from bot.desk.tongue import Tongue, preferred


@dataclass(frozen=True, slots=True)
class Room:
    """One a process."""

    desk: Desk
    paper: Paper
    passwords: Passwords
    presence: Presence

    def tongue(self, code: str) -> Tongue:
        """The desk's words in that language, or in the first one where there are none in it."""
        rows = {row[0]: row for row in self.desk.languages}
        found = rows.get(code) or self.desk.languages[0]
        return Tongue(found[0], found[2], self.desk.words)

    def guess(self, request: Request) -> Tongue:
        """The language for somebody who has not signed in: chosen on the page, or the browser's."""
        known = [code for code, _, _ in self.desk.languages]
        chosen = request.query_params.get("language", "")
        return self.tongue(chosen if chosen in known else preferred(request.headers.get("accept-language", ""), known))


def room(request: Request) -> Room:
    """The room of this request."""
    found: Room = request.app.state.room
    return found
