"""The desk reads from the right as well as from the left, and has words for everything."""

from __future__ import annotations

import re
from pathlib import Path

from bot.desk.tongue import Tongue, preferred
from bot.desk.vocabulary import CHANNELS, KINDS, LEVELS, PURPOSES, QUESTIONS, RUNGS, STATES
from bot.domain.case import Outcome, Risk
from bot.domain.triage import CATEGORIES
from tests.desk.town import ROOT, House, english

DESK = ROOT / "bot/desk"


async def test_a_page_for_a_reader_of_arabic_runs_from_right_to_left(house: House) -> None:
    browser = await house.enter(language="ar")
    case = await house.case("وحدي")
    for path in ("/desk/", f"/desk/case/{case.id}", "/desk/me", "/desk/password", "/desk/case/unknown"):
        assert '<html lang="ar" dir="rtl">' in (await browser.get(path)).text


async def test_languages_and_countries_have_their_names_in_the_readers_language(house: House) -> None:
    browser = await house.enter(language="ar")
    await house.case()
    page = (await browser.get("/desk/")).text
    assert "الأوكرانية" in page and "بولندا" in page


async def test_a_case_without_language_and_country_says_so(house: House) -> None:
    browser = await house.enter()
    await house.case(language=None, country=None)
    async with house.store() as work:
        (case,) = await work.cases.queue()
        case.language = case.country = None
        await work.cases.save(case)
        await work.commit()
    assert "Language unknown · Country unknown" in (await browser.get("/desk/")).text


async def test_the_sign_in_page_speaks_the_browsers_language_or_the_chosen_one(house: House) -> None:
    browser = house.browser()
    assert 'dir="rtl"' in (await browser.get("/desk/sign-in", accept_language="de, ar;q=0.8, en;q=0.5")).text
    assert '<html lang="en" dir="ltr">' in (await browser.get("/desk/sign-in?language=en", accept_language="ar")).text
    assert '<html lang="en" dir="ltr">' in (await browser.get("/desk/sign-in?language=xx")).text


def test_a_browsers_wishes_are_read_in_their_order() -> None:
    assert preferred("de-AT,de;q=0.9,uk;q=0.4,ar;q=0.5", ["en", "uk", "ar"]) == "ar"
    assert preferred("*;q=zero", ["en"]) == "en"
    assert preferred("", ["en"]) == "en"


def test_names_within_right_to_left_text_do_not_turn_it_around() -> None:
    def words(key: str, language: str, **args: object) -> str:
        return f"{args['name']} {args['n']}"

    assert Tongue("ar", "rtl", words)("x", name="Marek", n=2) == "\u2068Marek\u2069 2"
    assert Tongue("en", "ltr", words)("x", name="Marek", n=2) == "Marek 2"


def _named(group: str, ids: object) -> set[str]:
    return {f"{group}-{str(id).replace('_', '-')}" for id in ids}  # type: ignore[attr-defined]


def _texts_asked_for() -> set[str]:
    """Every key in templates and modules, and those made of an id."""
    made = (
        _named("category", CATEGORIES)
        | _named("channel", CHANNELS)
        | _named("consent", PURPOSES)
        | _named("intake", QUESTIONS)
        | _named("kind", KINDS)
        | _named("level", LEVELS)
        | _named("rung", RUNGS)
        | _named("sent", set(STATES.values()))
        | _named("outcome", [outcome.value for outcome in Outcome])
        | _named("risk", [risk.name.lower() for risk in Risk])
    )
    for path in [*DESK.glob("*.py"), *(DESK / "templates").glob("*.html")]:
        made |= set(re.findall(r"""["'](?:desk-)?([a-z]+(?:-[a-z0-9]+)*)["']""", path.read_text(encoding="utf-8")))
    return made


def _texts_there_are() -> set[str]:
    source = (ROOT / "locales/en/desk.ftl").read_text(encoding="utf-8")
    return {name.removeprefix("desk-") for name in re.findall(r"^(desk-[a-z0-9-]+) =", source, flags=re.M)}


_MADE = re.compile(r"^(told|trouble|trouble-title|author|me-channel|me-problem)-")


def test_every_text_is_used_somewhere() -> None:
    unused = {key for key in _texts_there_are() - _texts_asked_for() if not _MADE.match(key)}
    assert unused == set()


def test_every_text_a_template_asks_for_is_there() -> None:
    asked = {key for path in (DESK / "templates").glob("*.html") for key in re.findall(r"""\bt\("([a-z0-9-]+)["]\s*[,)]""", path.read_text(encoding="utf-8"))}
    asked |= {key for path in DESK.glob("*.py") for key in re.findall(r"""\btongue\("([a-z0-9-]+)["]\s*[,)]""", path.read_text(encoding="utf-8"))}
    assert len(asked) > 100
    assert asked - _texts_there_are() == set()


def test_every_id_has_words() -> None:
    there = _texts_there_are()
    for group, ids in (("category", CATEGORIES), ("outcome", [o.value for o in Outcome]), ("risk", [r.name.lower() for r in Risk]), ("kind", KINDS)):
        assert _named(group, ids) <= there


def test_every_text_can_be_read_and_says_where_it_stands() -> None:
    bundle, source = english(), (ROOT / "locales/en/desk.ftl").read_text(encoding="utf-8")
    assert all(bundle.has_message(f"desk-{key}") for key in _texts_there_are())
    assert source.count("# Where:") > 60


def test_the_styles_know_no_left_and_no_right() -> None:
    css = re.sub(r"/\*.*?\*/", "", Path(DESK / "static/desk.css").read_text(encoding="utf-8"), flags=re.S)
    assert not re.search(r"(?<![\w-])(left|right|margin-left|padding-left|text-align:\s*(left|right))\s*[:;]", css)
