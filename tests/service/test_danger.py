"""What a person in danger gets, and who is called."""

from __future__ import annotations

from bot.domain.case import Outcome, Risk
from tests.support.house import House

SCHOOL = {"/school": [{"say": "topic-school", "topic": "school"}], "ok": [{"say": "yes-alone"}], "school?": [{"say": "topic-school", "topic": "school"}]}


async def test_danger_gets_numbers_a_case_and_a_page_without_asking_the_assistant(either_house: House) -> None:
    house = either_house
    officer = await house.officer()
    [reply] = await house.person("DANGER here in Poland")
    assert "112" in reply.text and "116 111" in reply.text
    assert "called a person" in reply.text
    assert house.assistant.asked == []
    [case] = await house.cases()
    assert case.risk is Risk.URGENT and case.category == "trafficking_control" and case.country == "PL"
    [page] = house.channels["telegram"].sent["9001"]
    assert page.text == f"Aman: an urgent case is waiting. https://desk.example/desk/case/{case.id}"
    assert officer.on_shift


async def test_without_a_country_danger_gets_112_and_is_asked_where(house: House) -> None:
    await house.officer()
    [reply] = await house.person("DANGER")
    assert "112" in reply.text and "Which country" in reply.text
    [again] = await house.person("Greece")
    assert "Greece" in again.text


async def test_nobody_on_shift_is_said_honestly(house: House) -> None:
    [reply] = await house.person("DANGER")
    assert "Nobody from our team is at the desk right now" in reply.text
    assert len(await house.cases()) == 1


async def test_the_number_comes_first_in_an_sms(house: House) -> None:
    [reply] = await house.person("DANGER here in Poland", channel="sms", address="+100")
    assert reply.text.startswith("112")


async def test_the_ladder_climbs_and_each_rung_is_paged_once(house: House) -> None:
    await house.officer("first", 0, page="1")
    await house.officer("second", 1, page="2")
    await house.officer("third", 2, page="3")
    sent = house.channels["telegram"].sent
    await house.person("DANGER")
    await house.tick()
    assert [len(sent[who]) for who in "123"] == [1, 0, 0]
    house.clock.forward(minutes=2, seconds=1)
    await house.tick()
    await house.tick()
    assert [len(sent[who]) for who in "123"] == [1, 1, 0]
    house.clock.forward(minutes=2)
    await house.tick()
    assert [len(sent[who]) for who in "123"] == [2, 2, 1]


async def test_after_six_minutes_without_an_officer_the_person_is_told_once(house: House) -> None:
    await house.officer()
    await house.person("DANGER")
    house.clock.forward(minutes=6, seconds=1)
    await house.tick()
    await house.tick()
    told = [message.text for message in house.channels["telegram"].sent["1001"] if "could answer yet" in message.text]
    assert len(told) == 1 and "112" in told[0]


async def test_a_claimed_case_climbs_no_further(house: House) -> None:
    officer = await house.officer("first", 0, page="1")
    await house.officer("second", 1, page="2")
    await house.person("DANGER")
    [case] = await house.cases()
    assert await house.handoff.claim(case.id, officer)
    house.clock.forward(minutes=10)
    await house.tick()
    assert house.channels["telegram"].sent["2"] == []


async def test_after_danger_ok_is_not_small_talk(house: House) -> None:
    house.assistant.script = SCHOOL
    await house.person("DANGER")
    [reply] = await house.person("ok")
    assert "I am still here" in reply.text
    [answer] = await house.person("school?")
    assert "school" in answer.text.lower()


async def test_while_an_officer_writes_the_bot_is_silent_and_triage_still_watches(house: House) -> None:
    officer = await house.officer()
    await house.person("DANGER")
    [case] = await house.cases()
    await house.handoff.claim(case.id, officer)
    await house.work_off()
    assert await house.person("where is the school?") == []
    pages = len(house.channels["telegram"].sent["9001"])
    assert await house.person("DANGER again") == []
    assert len(house.channels["telegram"].sent["9001"]) == pages + 1
    await house.handoff.write(case.id, officer, "I am Olena. I am here.")
    await house.work_off()
    assert house.channels["telegram"].sent["1001"][-1].text == "I am Olena. I am here."


async def test_the_bot_answers_again_after_release_and_starts_afresh(house: House) -> None:
    house.assistant.script = SCHOOL
    officer = await house.officer()
    await house.person("DANGER")
    [case] = await house.cases()
    await house.handoff.claim(case.id, officer)
    await house.handoff.release(case.id, officer)
    await house.work_off()
    [reply] = await house.person("school?")
    assert "school" in reply.text.lower()
    assert house.assistant.asked[-1][0].endswith(".1")


async def test_closing_needs_the_holder_and_keeps_the_outcome(house: House) -> None:
    officer = await house.officer()
    await house.person("DANGER")
    [case] = await house.cases()
    await house.handoff.claim(case.id, officer)
    await house.handoff.close(case.id, officer, Outcome.HELPED)
    assert await house.cases() == []
    [closed] = await house.handoff.queue(closed=True)
    assert closed.case.outcome is Outcome.HELPED


async def test_danger_after_a_closed_case_opens_another(house: House) -> None:
    officer = await house.officer()
    await house.person("DANGER")
    [first] = await house.cases()
    await house.handoff.claim(first.id, officer)
    await house.handoff.close(first.id, officer, Outcome.HELPED)
    await house.person("DANGER")
    [second] = await house.cases()
    assert second.id != first.id and second.holder is None


async def test_that_is_not_what_i_meant_is_heard_and_the_case_stays(house: House) -> None:
    house.assistant.script = {"/correct_us": [{"say": "corrected", "do": "correct"}]}
    await house.person("DANGER")
    [reply] = await house.press("/correct_us")
    assert "understood you wrongly" in reply.text
    [case] = await house.cases()
    assert any("not what I meant" in why["text"] for why in case.why)


async def test_people_who_said_stop_still_pass_triage(house: House) -> None:
    await house.officer()
    await house.person("STOP", channel="sms", address="+100")
    assert await house.person("DANGER", channel="sms", address="+100") == []
    [case] = await house.cases()
    assert case.risk is Risk.URGENT
    [row] = await house.handoff.queue()
    assert row.opted_out
