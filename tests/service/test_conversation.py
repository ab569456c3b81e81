"""Everything around the answers: choices, keywords, languages, countries, silence of the assistant. As pairs of what is said."""

from __future__ import annotations

from bot.domain.case import Risk
from bot.domain.message import Kind
from tests.support.house import House

TOPICS = {
    "school?": [{"say": "topic-school", "topic": "school", "choices": ["/documents", "/ask_human"]}],
    "/documents": [{"say": "topic-documents", "topic": "documents"}],
    "person please": [{"say": "human-coming", "case": "medium"}],
    "speak spanish": [{"say": "language-noted", "do": "change_language"}],
    "other language": [{"say": "language-ask", "do": "change_language"}],
    "i moved to Germany": [{"say": "country-noted", "do": "set_country"}],
    "more": [{"say": "topic-more", "topic": "school"}],
    "staff was bad": [{"say": "topic-complain", "topic": "complain", "do": "complaint"}],
    "erase it": [{"say": "delete-ask", "do": "confirm_delete", "choices": ["/delete_yes", "/keep"]}],
}


async def test_the_first_answer_says_what_this_is(house: House) -> None:
    house.assistant.script = TOPICS
    [first] = await house.person("school?")
    assert "I am a machine" in first.text and "can see that you write to us" in first.text
    [second] = await house.person("school?")
    assert "I am a machine" not in second.text


async def test_the_first_sms_is_neutral(house: House) -> None:
    house.assistant.script = TOPICS
    [first] = await house.person("school?", channel="sms", address="+100")
    assert "automatic information service" in first.text
    assert not any(word in first.text[:40].lower() for word in ("asylum", "danger", "violence", "refugee"))


async def test_the_country_is_asked_once_and_remembered(house: House) -> None:
    house.assistant.script = TOPICS
    [first] = await house.person("school?")
    assert "Which country are you in now?" in first.text
    [noted] = await house.person("Poland")
    assert "Poland" in noted.text
    [again] = await house.person("school?")
    assert "Which country" not in again.text
    [moved] = await house.person("i moved to Germany")
    assert "you are now in Germany" in moved.text


async def test_a_number_chooses_in_every_script(house: House) -> None:
    house.assistant.script = TOPICS
    for number in ("2", "٢", "۲", "two", "2.", "2️⃣"):
        await house.person("school?", channel="sms", address="+100")
        house.assistant.asked.clear()
        await house.person(number, channel="sms", address="+100")
        assert [message for _, message in house.assistant.asked] == ["/documents"], number


async def test_more_of_a_topic(house: House) -> None:
    house.assistant.script = TOPICS
    await house.person("school?")
    [by_button] = await house.press("/more")
    [by_words] = await house.person("more")
    assert by_button.text.split("\n")[0] == by_words.text.split("\n")[0] == house.speech.text("topic-school.more", "en").split("\n")[0]


async def test_stop_start_and_help_by_sms(house: House) -> None:
    house.assistant.script = TOPICS
    sms = {"channel": "sms", "address": "+100"}
    [helped] = await house.person("HELP", **sms)
    assert "In an emergency: 112" in helped.text
    for word in ("STOP", "Stop.", "unsubscribe", "STOPALL", "END", "QUIT", "REVOKE", "OPTOUT", "CANCEL"):
        assert await house.person(word, **sms) == []
        assert await house.person("school?", **sms) == [], word
        [back] = await house.person("START", **sms)
        assert "Welcome back" in back.text


async def test_make_him_stop_is_no_stop(house: House) -> None:
    for text in ("make him stop", "stop hitting me", "please stop it"):
        assert len(await house.person(text, channel="sms", address="+100")) == 1


async def test_officers_words_are_withheld_after_stop(house: House) -> None:
    officer = await house.officer()
    await house.person("DANGER", channel="sms", address="+100")
    [case] = await house.cases()
    await house.handoff.claim(case.id, officer)
    await house.work_off()
    before = len(house.channels["sms"].sent["+100"])
    await house.person("STOP", channel="sms", address="+100")
    try:
        await house.handoff.write(case.id, officer, "are you there?")
    except Exception as error:  # noqa: BLE001
        assert "wrote STOP" in str(error)
    else:
        raise AssertionError("it was sent")
    assert len(house.channels["sms"].sent["+100"]) == before
    assert len(await house.cases()) == 1


async def test_the_language_is_changed_by_words_by_menu_and_by_choice(house: House) -> None:
    house.assistant.script = TOPICS
    [spanish] = await house.person("speak spanish")
    assert spanish.text.startswith(house.speech.text("language-noted", "es").split("\n")[0]) or house.speech.text("language-noted", "es") in spanish.text
    [menu] = await house.person("other language")
    assert {"Español", "العربية", "Українська"} <= {choice.label for choice in menu.choices}
    [arabic] = await house.press("/language_ar")
    assert house.speech.text("language-noted", "ar") in arabic.text


async def test_every_kind_of_message_is_kindly_answered(house: House) -> None:
    for kind in (Kind.PHOTO, Kind.VOICE, Kind.VIDEO, Kind.STICKER, Kind.LOCATION, Kind.CONTACT, Kind.DOCUMENT, Kind.OTHER):
        for channel, address in (("telegram", "1001"), ("sms", "+100")):
            [reply] = await house.person(kind=kind, channel=channel, address=address)
            assert reply.text.strip(), kind


async def test_a_caption_passes_triage(house: House) -> None:
    [reply] = await house.person("DANGER", kind=Kind.PHOTO)
    assert "112" in reply.text
    assert (await house.cases())[0].risk is Risk.URGENT


async def test_only_emojis_and_ten_thousand_letters_get_an_answer(house: House) -> None:
    assert len(await house.person("😭😭😭")) == 1
    [reply] = await house.person("a very long story " * 600)
    assert reply.text
    [case] = await house.cases()
    assert any("message is long" in why["text"] for why in case.why)


async def test_when_the_assistant_is_away_the_person_gets_an_apology_a_case_and_working_topics(house: House) -> None:
    house.assistant.away = True
    [reply] = await house.person("school?")
    assert "Something on our side is not working" in reply.text and "112" in reply.text
    assert (await house.cases())[0].risk is Risk.LOW
    [topic] = await house.press(reply.choices[0].payload)
    assert house.speech.text("topic-emergency-numbers", "en").split("\n")[0] in topic.text
    [again] = await house.person("hello?")
    assert "still cannot answer" in again.text


async def test_a_concern_is_answered_and_a_person_will_look(house: House) -> None:
    house.assistant.script = {"CONCERN school?": TOPICS["school?"]}
    [reply] = await house.person("CONCERN school?")
    assert "school" in reply.text.lower() and "A person from our team will read it" in reply.text
    assert (await house.cases())[0].risk is Risk.MEDIUM


async def test_intake_answers_and_consents_reach_the_case(house: House) -> None:
    house.assistant.script = {
        "CONCERN": [{"say": "greet"}],
        "/start_intake": [{"say": "intake-limits"}, {"say": "intake-consent-keep", "choices": ["/yes", "/no"]}],
        "/yes": [{"say": "intake-consent-show-officer", "consent": {"purpose": "keep", "given": "yes"}}],
        "yes read it": [{"say": "intake-place", "consent": {"purpose": "show_officer", "given": "yes"}}],
        "near the harbour": [{"say": "intake-company", "intake": {"place": "near the harbour"}}],
    }
    officer = await house.officer()
    await house.person("CONCERN")
    [limits] = await house.press("/start_intake")
    assert "may we have to tell someone who can protect" in limits.text
    await house.press("/yes")
    await house.person("near the harbour")
    [case] = await house.cases()
    assert (await house.handoff.look(case.id, officer)).case.intake == {}, "shown without a yes"
    await house.person("yes read it")
    view = await house.handoff.look(case.id, officer)
    assert view.case.intake == {"place": "near the harbour"} and view.consents == {"keep": True, "show_officer": True}


async def test_a_complaint_is_kept_where_the_duty_team_cannot_read_it(house: House) -> None:
    house.assistant.script = TOPICS
    [answer] = await house.person("staff was bad")
    assert answer.choices[1].payload == "/complain_now"
    await house.press("/complain_now")
    await house.person("the volunteer shouted at my daughter")
    assert await house.cases() == []
    async with house.store(reading=True) as work:
        rows = await work._s.connection.exec_driver_sql("SELECT count(*) FROM complaints")  # type: ignore[attr-defined]
        assert rows.scalar_one() == 1


async def test_the_word_complain_opens_the_path_the_duty_team_cannot_see(house: House) -> None:
    [asked] = await house.person("complain")
    assert "people on duty cannot read it" in asked.text
    [kept] = await house.person("the man at the door of the centre is rude to us")
    assert "separate person" in kept.text
    officer = await house.officer()
    assert await house.cases() == []
    [left] = await house.person("complain")
    [no] = await house.person("no")
    assert left and "Nothing was changed" in no.text
    async with house.store(reading=True) as work:
        rows = await work._s.connection.exec_driver_sql("SELECT count(*) FROM complaints")  # type: ignore[attr-defined]
        assert rows.scalar_one() == 1
    assert officer


async def test_a_language_we_do_not_speak_gets_the_menu_of_those_we_do(house: House) -> None:
    [menu] = await house.person("请帮助我")
    assert [choice.label for choice in menu.choices][:2] == ["English", "Español"] and "Which language" in menu.text
    [chosen] = await house.press(menu.choices[1].payload)
    assert house.speech.text("language-noted", "es") in chosen.text


async def test_delete_asks_once_erases_everything_and_takes_our_messages_back(house: House) -> None:
    house.assistant.script = TOPICS
    await house.person("school?")
    [asked] = await house.person("DELETE")
    assert "erase everything" in asked.text
    [last] = await house.press("/delete_yes")
    assert "being erased now" in last.text
    await house.tick()
    async with house.store(reading=True) as work:
        assert await work.conversations.find("telegram", "1001") is None
    assert len(house.channels["telegram"].unsent) == 3
    [new] = await house.person("school?")
    assert "I am a machine" in new.text


async def test_delete_waits_for_an_open_urgent_case(house: House) -> None:
    officer = await house.officer()
    await house.person("DANGER")
    await house.person("delete")
    [told] = await house.press("/delete_yes")
    assert "until that is done" in told.text
    await house.tick()
    [case] = await house.cases()
    await house.handoff.claim(case.id, officer)
    from bot.domain.case import Outcome

    await house.handoff.close(case.id, officer, Outcome.HELPED)
    await house.work_off()
    await house.tick()
    async with house.store(reading=True) as work:
        assert await work.conversations.find("telegram", "1001") is None


async def test_hide_takes_our_messages_back_and_keeps_the_talk(house: House) -> None:
    house.assistant.script = TOPICS
    await house.person("school?")
    await house.person("hide")
    assert len(house.channels["telegram"].unsent) == 1
    async with house.store(reading=True) as work:
        assert await work.conversations.find("telegram", "1001") is not None


async def test_a_thread_goes_on_days_later(house: House) -> None:
    house.assistant.script = TOPICS
    await house.person("school?")
    await house.person("Poland")
    house.clock.forward(days=9)
    [reply] = await house.person("school?")
    assert "I am a machine" not in reply.text and "Which country" not in reply.text


async def test_feedback_is_counted_without_the_person(house: House) -> None:
    house.assistant.script = TOPICS
    [answer] = await house.person("school?")
    assert answer.choices[-2].payload == "/feedback_up"
    [thanks] = await house.press("/feedback_down")
    assert "sorry" in thanks.text
    async with house.store(reading=True) as work:
        rows = await work._s.connection.exec_driver_sql("SELECT topic, good FROM feedback")  # type: ignore[attr-defined]
        assert [tuple(row) for row in rows] == [("school", 0)]


async def test_someone_who_blocked_us_is_not_written_to(house: House) -> None:
    officer = await house.officer()
    await house.person("DANGER")
    await house.person(kind=Kind.BLOCKED)
    house.clock.forward(minutes=7)
    before = len(house.channels["telegram"].sent["1001"])
    await house.tick()
    assert len(house.channels["telegram"].sent["1001"]) == before
    assert officer
