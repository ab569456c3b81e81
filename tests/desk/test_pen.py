"""Claiming, writing, notes, releasing, closing, grading."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from bot.domain.case import Outcome, Risk
from bot.storage import tables as t
from tests.desk.town import House, seen


async def test_of_ten_officers_who_claim_at_once_one_holds_the_case(house: House) -> None:
    browsers = [await house.enter(f"officer{n}") for n in range(10)]
    case = await house.case()
    answers = await asyncio.gather(*(browser.post(f"/desk/case/{case.id}/claim") for browser in browsers))
    told = [answer.headers["location"].split("told=")[1] for answer in answers]
    assert sorted(told) == ["claimed"] + ["lost"] * 9
    winner = f"Officer{told.index('claimed')}"
    loser = told.index("lost")
    words = seen(await browsers[loser].get(answers[loser].headers["location"]))
    assert f"{winner} claimed this case just before you." in words
    assert f"{winner} holds this case" in words
    sent = await house.rows(select(t.outbox).where(t.outbox.c.conversation_id == case.conversation_id))
    assert len(sent) == 1  # the person is told once that somebody is there


async def test_the_winner_is_told_that_the_case_is_theirs_and_gets_a_reply_box(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    page = await browser.get((await browser.post(f"/desk/case/{case.id}/claim")).headers["location"])
    assert "The case is yours." in seen(page) and "You hold this case. The bot is silent." in seen(page)
    assert 'name="text" dir="auto"' in page.text


async def test_claiming_a_case_twice_from_two_windows_does_no_harm(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    words = seen(await browser.get((await browser.post(f"/desk/case/{case.id}/claim")).headers["location"]))
    assert "before you" not in words and "You hold this case." in words


async def test_without_holding_the_case_there_is_no_reply_box(house: House) -> None:
    browser, marek = await house.enter(), await house.officer("marek")
    case = await house.case()
    assert 'name="text"' not in (await browser.get(f"/desk/case/{case.id}")).text
    await house.handoff.claim(case.id, marek)
    page = await browser.get(f"/desk/case/{case.id}")
    assert 'name="text"' not in page.text and "Marek is writing with this person" in seen(page)


async def test_a_reply_waits_in_the_outbox_for_the_persons_channel(house: House) -> None:
    browser = await house.enter()
    case = await house.case(channel="sms")
    await browser.post(f"/desk/case/{case.id}/claim")
    answer = await browser.post(f"/desk/case/{case.id}/write", text="I am here.\r\nTell me more.")
    assert answer.headers["location"].endswith("?told=written")
    rows = await house.rows(select(t.outbox).where(t.outbox.c.conversation_id == case.conversation_id).order_by(t.outbox.c.seq))
    assert [(row.channel, row.state, row.priority) for row in rows] == [("sms", "queued", 0), ("sms", "queued", 0)]
    page = await browser.get(f"/desk/case/{case.id}")
    assert ">I am here.\nTell me more.<" in page.text  # one character a line break, not two that an SMS pays for
    assert "Oksana" in seen(page) and "Waiting to be sent" in seen(page)
    assert (await house.stored(case)).unread_since is None


async def test_a_refused_reply_says_why_and_keeps_what_was_typed(house: House) -> None:
    browser, marek = await house.enter(), await house.officer("marek")
    case = await house.case()
    answer = await browser.post(f"/desk/case/{case.id}/write", text="hello")
    assert answer.status_code == 409 and "Claim it first." in seen(answer)
    await browser.post(f"/desk/case/{case.id}/claim")
    assert "write something first" in seen(await browser.post(f"/desk/case/{case.id}/write", text="  \n"))
    long = "ж" * 1501
    answer = await browser.post(f"/desk/case/{case.id}/write", text=long)
    assert "This has 1,501 characters; at most 1,500 can be sent at once." in seen(answer)
    assert long in answer.text
    await browser.post(f"/desk/case/{case.id}/release")
    await house.handoff.claim(case.id, marek)
    assert "Marek holds this case, so nothing was done." in seen(await browser.post(f"/desk/case/{case.id}/write", text="hello"))


async def test_nobody_can_write_to_a_person_who_wrote_stop(house: House) -> None:
    browser = await house.enter()
    case = await house.case(channel="sms", opted_out=True)
    page = await browser.get((await browser.post(f"/desk/case/{case.id}/claim")).headers["location"])
    assert 'name="text"' not in page.text
    assert "This person wrote STOP: we cannot text them." in seen(page) and "they were told nothing" in seen(page)
    answer = await browser.post(f"/desk/case/{case.id}/write", text="hello")
    assert answer.status_code == 409 and "Not sent: this person wrote STOP." in seen(answer)
    assert await house.rows(select(t.outbox)) == []


async def test_a_note_is_seen_by_colleagues_and_never_sent(house: House) -> None:
    browser, colleague = await house.enter(), await house.enter("marek")
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/note", note="Called the station.")
    assert "Oksana 2026-11-22 03:00 UTC Called the station." in seen(await colleague.get(f"/desk/case/{case.id}"))
    assert await house.rows(select(t.outbox)) == []
    answer = await browser.post(f"/desk/case/{case.id}/note", note=" ")
    assert answer.status_code == 409 and "write something first" in seen(answer)


async def test_a_released_case_goes_back_to_the_queue_and_the_bot_answers(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    answer = await browser.post(f"/desk/case/{case.id}/release")
    words = seen(await browser.get(answer.headers["location"]))
    assert "You have released the case." in words and "Claim" in words
    async with house.store(reading=True) as work:
        conversation = await work.conversations.get(case.conversation_id)
    assert conversation is not None and conversation.holder is None
    assert (await house.stored(case)).holder is None


@pytest.mark.parametrize("outcome", list(Outcome))
async def test_a_case_is_closed_with_any_outcome(house: House, outcome: Outcome) -> None:
    browser = await house.enter()
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    page = await browser.get(f"/desk/case/{case.id}")
    assert f'value="{outcome.value}"' in page.text
    answer = await browser.post(f"/desk/case/{case.id}/close", outcome=outcome.value)
    assert "The case is closed." in seen(await browser.get(answer.headers["location"]))
    stored = await house.stored(case)
    assert stored.state == "closed" and stored.outcome is outcome


async def test_closing_needs_an_outcome(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    answer = await browser.post(f"/desk/case/{case.id}/close", outcome="")
    assert answer.status_code == 409 and "Choose how the case ended." in seen(answer)


async def test_a_form_left_open_cannot_reach_a_person_whose_case_is_closed(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    await browser.post(f"/desk/case/{case.id}/close", outcome="helped")
    before = await house.rows(select(t.outbox))
    for verb, fields in (("write", {"text": "hello"}), ("close", {"outcome": "other"}), ("release", {}), ("grade", {"risk": "low", "reason": "x"})):
        answer = await browser.post(f"/desk/case/{case.id}/{verb}", **fields)
        assert answer.status_code == 409 and "This case is closed, so nothing was done." in seen(answer)
    assert await house.rows(select(t.outbox)) == before
    assert "told=lost" in (await browser.post(f"/desk/case/{case.id}/claim")).headers["location"]


async def test_the_risk_changes_with_a_reason_that_is_kept(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    await browser.post(f"/desk/case/{case.id}/grade", risk="medium", reason="an aunt is with her")
    assert (await house.stored(case)).risk is Risk.MEDIUM
    assert "Oksana: urgent → medium: an aunt is with her" in seen(await browser.get(f"/desk/case/{case.id}"))


@pytest.mark.parametrize(("risk", "reason", "words"), [("medium", " ", "Say in a few words why"), ("enormous", "why", "Choose one of the four risks")])
async def test_the_risk_does_not_change_without_a_reason_or_to_an_unknown_one(house: House, risk: str, reason: str, words: str) -> None:
    browser = await house.enter()
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    answer = await browser.post(f"/desk/case/{case.id}/grade", risk=risk, reason=reason)
    assert answer.status_code == 409 and words in seen(answer)
    assert (await house.stored(case)).risk is Risk.URGENT


async def test_only_the_holder_may_release_close_and_grade(house: House) -> None:
    browser, marek = await house.enter(), await house.officer("marek")
    case = await house.case()
    await house.handoff.claim(case.id, marek)
    for verb, fields in (("release", {}), ("close", {"outcome": "helped"}), ("grade", {"risk": "low", "reason": "x"})):
        assert (await browser.post(f"/desk/case/{case.id}/{verb}", **fields)).status_code == 409
    assert (await house.stored(case)).holder == marek.id


async def test_a_wish_to_be_forgotten_is_shown(house: House) -> None:
    browser = await house.enter()
    case = await house.case("my secret", erase_requested=True)
    await browser.post(f"/desk/case/{case.id}/claim")
    assert "asked to be forgotten. It is done soon after you close this case." in seen(await browser.get(f"/desk/case/{case.id}"))


async def test_desk_js_gets_the_parts_back_after_a_reply_and_the_reason_after_a_refusal(house: House) -> None:
    browser = await house.enter()
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    part = {"x-part": "1"}
    sent = await browser.post(f"/desk/case/{case.id}/write", headers=part, text="I am here.")
    assert "I am here." in (await browser.get(sent.headers["location"], x_part="1")).text
    refused = await browser.post(f"/desk/case/{case.id}/write", headers=part, text="x" * 1501)
    assert refused.status_code == 409 and "<html" not in refused.text and "at most 1,500" in seen(refused)
    browser.client.cookies.clear()
    assert (await browser.post(f"/desk/case/{case.id}/write", headers=part, text="hello")).status_code == 401
