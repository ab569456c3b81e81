"""Nothing comes from elsewhere, nothing is kept, nothing is too big."""

from __future__ import annotations

import re

from tests.desk.town import House

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


async def _pages(house: House) -> dict[str, object]:
    browser = await house.enter()
    case = await house.case()
    await browser.post(f"/desk/case/{case.id}/claim")
    paths = ["/desk/", "/desk/?show=closed", f"/desk/case/{case.id}", "/desk/me", "/desk/password", "/desk/case/unknown", "/desk/alarm", "/nowhere"]
    found = {path: await browser.get(path) for path in paths}
    found["sign-in"] = await house.browser().get("/desk/sign-in")
    found["wrong"] = await house.browser().sign_in("nobody", "x")
    found["refused"] = await browser.post(f"/desk/case/{case.id}/write", text="")
    found["forged"] = await browser.client.post("/desk/shift")
    found["large"] = await browser.post("/desk/shift", on="x" * 70_000)
    found["redirect"] = await house.browser().get("/desk/")
    for name in ("desk.css", "desk.js", "icon.svg"):
        found[name] = await browser.get(f"/desk/static/{name}")
    return found


async def test_every_answer_carries_the_strict_policy_and_is_kept_by_no_cache(house: House) -> None:
    for name, answer in (await _pages(house)).items():
        assert answer.headers["content-security-policy"] == POLICY, name  # type: ignore[attr-defined]
        assert answer.headers["x-content-type-options"] == "nosniff", name  # type: ignore[attr-defined]
        assert answer.headers["referrer-policy"] == "same-origin", name  # type: ignore[attr-defined]
        assert answer.headers["cache-control"] in ("no-store", "no-cache"), name  # type: ignore[attr-defined]


async def test_no_page_names_an_address_elsewhere_or_carries_script_or_style_of_its_own(house: House) -> None:
    for name, answer in (await _pages(house)).items():
        text = answer.text.replace("http://www.w3.org/2000/svg", "")  # type: ignore[attr-defined]
        assert not re.search(r"https?://|//[a-z]+\.", text), name
        if name.endswith((".css", ".js", ".svg")):
            continue
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", text), name
        assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", text)), name


async def test_every_page_is_under_a_hundred_kilobytes_with_everything_it_loads(house: House) -> None:
    found = await _pages(house)
    loaded = sum(len(found[name].content) for name in ("desk.css", "desk.js", "icon.svg"))  # type: ignore[attr-defined]
    for name, answer in found.items():
        assert len(answer.content) + loaded < 100_000, name  # type: ignore[attr-defined]


async def test_static_files_are_kept_under_the_address_that_names_their_content(house: House) -> None:
    browser = house.browser()
    page = await browser.get("/desk/sign-in")
    address = re.findall(r'href="(/desk/static/desk\.css\?\w+)"', page.text)[0]
    assert "immutable" in (await browser.get(address)).headers["cache-control"]
    assert (await browser.get("/desk/static/../app.py")).status_code == 404
    assert (await browser.get("/desk/static/app.py")).status_code == 404


async def test_every_page_has_a_title_a_language_and_one_heading(house: House) -> None:
    for name, answer in (await _pages(house)).items():
        text = answer.text  # type: ignore[attr-defined]
        if "<html" not in text or name == "/desk/alarm":
            continue
        assert re.search(r'<html lang="en" dir="ltr">', text), name
        assert re.search(r"<title>\w.* · Aman desk</title>", text), name
        assert text.count("<h1") == 1, name
        ids = re.findall(r'\sid="([^"]+)"', text)
        assert len(ids) == len(set(ids)), name
        for label in re.findall(r'<label for="([^"]+)"', text):
            assert label in ids, name
