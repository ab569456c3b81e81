"""The page of one case: the package first, then the talk."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.domain.case import Risk
from bot.domain.message import Kind
from bot.storage import tables as t
from tests.desk.town import House, seen


async def test_the_package_tells_why_what_was_answered_and_what_was_agreed(house: House) -> None:
    browser = await house.enter()
    case = await house.case(
        intake={"safe_now": "yes", "place": "the old station", "new_question": "something"},
        why=[{"at": "2026-11-22T02:58:00+00:00", "text": "rule child_alone: alone (“I am alone”)"}, {"text": "no time here"}],
        told_nobody=True,
    )
    async with house.store() as work:
        conversation = await work.conversations.get(case.conversation_id)
        assert conversation is not None
        await work.cases.consent(conversation, "keep", True, "1")
        await work.cases.consent(conversation, "show_officer", False, "1")
        await work.commit()
    words = seen(await browser.get(f"/desk/case/{case.id}"))
    for expected in (
        "Urgent Child alone", "Ukrainian · Poland · Telegram", "2026-11-22 02:58 UTC rule child_alone: alone (“I am alone”)", "no time here",
        "Safe to write now? Yes", "Where they are the old station", "new question something", "Keep what they told Yes", "Show it to an officer No",
        "The person was told that nobody could answer yet",
    ):  # fmt: skip
        assert expected in words


async def test_every_reason_is_there_the_newest_first(house: House) -> None:
    browser = await house.enter()
    case = await house.case(why=[{"at": f"2026-11-22T02:{minute}:00+00:00", "text": f"reason {minute}"} for minute in range(10, 30)])
    page = (await browser.get(f"/desk/case/{case.id}")).text
    places = [page.index(f"reason {minute}") for minute in range(29, 9, -1)]
    assert places == sorted(places)
    assert "Earlier reasons (14)" in page


async def test_the_talk_shows_who_said_what_and_what_became_of_it(house: House) -> None:
    browser = await house.enter()
    case = await house.case("I am alone")
    await house.bot_said(case, "A person will read this.", "Answer three questions", state="delivered")
    await house.bot_said(case, "Are you there?", state="undelivered", error="Twilio error 30003")
    page = await browser.get(f"/desk/case/{case.id}")
    words = seen(page)
    assert "Person 2026-11-22 03:00 UTC Danger I am alone" in words
    assert "A person will read this. Answer three questions Delivered" in words
    assert "Are you there? Not delivered: Twilio error 30003" in words
    assert page.text.count('class="said" dir="auto"') == 3
    assert 'lang="uk"' in page.text


@pytest.mark.parametrize(
    ("state", "words"),
    [("queued", "Waiting to be sent"), ("sending", "Being sent"), ("sent", "Sent"), ("read", "Read"), ("failed", "Not delivered"), ("strange", "strange")],
)
async def test_every_state_of_a_message_has_words(house: House, state: str, words: str) -> None:
    browser = await house.enter()
    case = await house.case()
    await house.bot_said(case, "Hello.", state=state)
    assert f"Hello. {words} " in seen(await browser.get(f"/desk/case/{case.id}"))


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.TEXT, Kind.CHOICE)])
async def test_what_is_not_text_is_named(house: House, kind: Kind) -> None:
    browser = await house.enter()
    case = await house.case()
    await house.came_again(case, "", kind=kind)
    words = seen(await browser.get(f"/desk/case/{case.id}"))
    assert {"photo": "Sent a photo", "location": "Sent a location", "voice": "Sent a voice message", "blocked": "Blocked us"}.get(kind.value, "Sent") in words


async def test_a_pressed_button_reads_as_it_was_labelled(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    for payload in ("/school", "/something_new", ""):
        await house.came_again(case, payload, kind=Kind.CHOICE)
    words = seen(await browser.get(f"/desk/case/{case.id}"))
    assert "Pressed a button School" in words and "Pressed a button something new" in words


async def test_danger_and_concern_are_marked_in_words(house: House) -> None:
    browser = await house.enter()
    case = await house.case("they locked me in")
    await house.came_again(case, "and I am hungry", level="concern")
    words = seen(await browser.get(f"/desk/case/{case.id}"))
    assert "Danger they locked me in" in words and "Concern and I am hungry" in words


async def test_a_long_talk_shows_its_end_and_offers_the_rest(house: House) -> None:
    browser = await house.enter()
    case = await house.case("the very first")
    for number in range(160):
        house.clock.forward(seconds=1)
        await house.came_again(case, f"message {number} " + "я" * 100)
    page = await browser.get(f"/desk/case/{case.id}")
    assert "Show 11 earlier messages" in seen(page) and "the very first" not in seen(page).split("Talk")[-1].split("Person")[1]
    assert len(page.content) < 100_000
    assert "the very first" in seen(await browser.get(f"/desk/case/{case.id}?all=1"))


async def test_a_talk_of_long_messages_stays_small_too_and_always_shows_the_last(house: House) -> None:
    browser = await house.enter()
    case = await house.case("the very first")
    for number in range(12):
        house.clock.forward(seconds=1)
        await house.came_again(case, f"message {number} " + "ማ" * 4000)
    page = await browser.get(f"/desk/case/{case.id}")
    assert "message 11" in page.text and "Show 10 earlier messages" in seen(page)
    assert len(page.content) < 100_000


async def test_neither_numbers_nor_chat_ids_are_shown_anywhere(house: House) -> None:
    browser = await house.enter(page_channel=None, page_address=None)
    sms, telegram = await house.case(channel="sms"), await house.case()
    for case in (sms, telegram):
        await house.bot_said(case, "Hello.", state="failed", error="The 'To' number +48 600 001 234 is not a valid phone number")
        async with house.store() as work:
            stored = await work.cases.get(case.id)
            assert stored is not None
            stored.why.append({"at": "2026-11-22T03:00:00+00:00", "text": "delivery: a message could not be sent (+48600001234 is landline)"})
            await work.cases.save(stored)
            await work.commit()
        await browser.post(f"/desk/case/{case.id}/claim")
        async with house.store(reading=True) as work:
            conversation = await work.conversations.get(case.conversation_id)
        assert conversation is not None and conversation.contact.address
        for path in (f"/desk/case/{case.id}", "/desk/", "/desk/?show=closed"):
            page = (await browser.get(path)).text
            assert conversation.contact.address not in page
            assert "600 001 234" not in page and "600001234" not in page


async def test_every_look_at_a_case_is_logged(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    await browser.get(f"/desk/case/{case.id}")
    reads = await house.rows(select(t.audit).where(t.audit.c.action == "read", t.audit.c.subject == case.id))
    assert len(reads) == 1


async def test_an_unknown_case_is_a_page_that_says_so(house: House) -> None:
    browser = await house.enter()
    for id in ("0" * 32, "x", "%27%22", "..%2Fme"):
        answer = await browser.get(f"/desk/case/{id}")
        assert answer.status_code == 404
        assert "There is nothing here" in seen(answer)
    for verb in ("claim", "write", "note", "release", "close", "grade"):
        answer = await browser.post(f"/desk/case/unknown/{verb}", text="x", note="x", outcome="helped", risk="low", reason="x")
        assert answer.status_code == 404


async def test_what_a_person_wrote_is_never_markup(house: House) -> None:
    evil = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'</textarea>"
    browser = await house.enter(name=evil[:60])
    case = await house.case(evil, intake={evil: evil}, category="child_alone", why=[{"at": "never", "text": evil}])
    await house.bot_said(case, evil, evil, state="failed", error=evil[:100])
    await browser.post(f"/desk/case/{case.id}/claim")
    await browser.post(f"/desk/case/{case.id}/note", note=evil)
    await browser.post(f"/desk/case/{case.id}/grade", risk="high", reason=evil)
    refused = await browser.post(f"/desk/case/{case.id}/write", text=evil + "x" * 1500)
    for page in (await browser.get(f"/desk/case/{case.id}"), await browser.get("/desk/"), refused):
        assert "<script>alert" not in page.text and "<img src=x" not in page.text
    assert "&lt;script&gt;alert(1)" in refused.text


async def test_a_person_who_was_forgotten_leaves_a_case_without_words(house: House) -> None:
    browser = await house.enter()
    case = await house.case("my name is Ivan")
    async with house.store() as work:
        await work.conversations.forget(case.conversation_id)
        await work.commit()
    page = await browser.get(f"/desk/case/{case.id}")
    assert page.status_code == 200
    assert "was forgotten at their own wish" in seen(page) and "Ivan" not in page.text
    assert 'name="note"' not in page.text and 'id="claim"' not in page.text


async def test_only_the_changing_parts_are_sent_to_a_page_that_renews_itself(house: House) -> None:
    browser = await house.enter()
    case = await house.case("I am alone")
    for path, parts in ((f"/desk/case/{case.id}", ("head", "package", "talk", "pen", "notes", "settle")), ("/desk/", ("queue",)), ("/desk/alarm", ())):
        answer = await browser.get(path, x_part="1")
        assert answer.status_code == 200
        assert "<html" not in answer.text and "<nav" not in answer.text
        for part in ("alarm", "nobody", *parts):
            assert f'id="{part}"' in answer.text


async def line_of(house: House, text: str) -> int:
    """The order of arrival of the only message."""
    rows = await house.rows(select(t.inbox))
    return int(rows[-1].seq)


async def test_a_wrong_level_is_marked_counted_and_shown_but_changes_nothing_else(house: House) -> None:
    browser = await house.enter()
    case = await house.case("hello")
    seq = await line_of(house, "hello")
    assert "Is a level wrong?" in seen(await browser.get(f"/desk/case/{case.id}"))
    page = await browser.get(f"/desk/case/{case.id}?mark=1")
    assert f'name="seq" value="{seq}"' in page.text
    for level in ("concern", "none"):  # the newest word counts
        answer = await browser.post(f"/desk/case/{case.id}/mark", seq=str(seq), level=level)
        assert answer.headers["location"].endswith("?told=marked")
    assert "An officer marked this: No danger" in seen(await browser.get(f"/desk/case/{case.id}"))
    async with house.store(reading=True) as work:
        assert [(m.language, m.was, m.should, m.count) for m in await work.cases.marks()] == [("uk", "danger", "none", 1)]
        after = await work.cases.get(case.id)
    assert after is not None and after.risk == case.risk and after.holder is None
    [row] = await house.rows(select(t.marks))
    assert "hello" not in str(row)


async def test_a_mark_that_agrees_with_triage_takes_the_other_back(house: House) -> None:
    browser, case = await house.enter(), await house.case()
    seq = str(await line_of(house, "hello"))
    for level in ("none", "danger"):
        await browser.post(f"/desk/case/{case.id}/mark", seq=seq, level=level)
    assert await house.rows(select(t.marks)) == []


async def test_a_closed_case_can_be_marked_too(house: House) -> None:
    browser, case = await house.enter(), await house.case(state="closed", risk=Risk.HIGH)
    answer = await browser.post(f"/desk/case/{case.id}/mark", seq=str(await line_of(house, "hello")), level="none")
    assert answer.status_code == 303


@pytest.mark.parametrize("fields", [{"seq": "1", "level": "worse"}, {"seq": "x", "level": "none"}, {"seq": "9" * 30, "level": "none"}, {"seq": "4711", "level": "none"}])
async def test_a_mark_on_what_is_not_of_this_talk_is_refused_in_words(house: House, fields: dict[str, str]) -> None:
    browser, case = await house.enter(), await house.case()
    answer = await browser.post(f"/desk/case/{case.id}/mark", **fields)
    assert answer.status_code == 409 and "Only a message of this talk can be marked" in seen(answer)
    assert await house.rows(select(t.marks)) == []
