"use strict";
const $ = (id) => document.getElementById(id);
const show = (tag, text, cls) => { const node = document.createElement(tag); if (text) node.textContent = text; if (cls) node.className = cls; return node; };

async function send(body) {
  const answer = await fetch("/try/say", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  if (!answer.ok) $("talk").append(show("li", "This could not be sent. Reload the page and try again.", "kind"));
}

function draw(state) {
  const talk = $("talk"), before = talk.childElementCount;
  talk.replaceChildren(...state.lines.filter((line) => line.text || line.kind !== "choice").map((line) => {
    const node = show("li", line.text || `(${line.kind})`, line.who + (line.text ? "" : " kind"));
    node.dir = "auto";
    return node;
  }));
  const asked = [...talk.children].reverse().find((line) => line.classList.contains("person"));
  if (talk.childElementCount !== before && asked) talk.scrollTop = asked.offsetTop - talk.offsetTop - 8;
  const last = [...state.lines].reverse().find((line) => line.who === "bot");
  $("choices").dir = state.direction;
  $("choices").replaceChildren(...(last ? last.choices : []).map((label, at) => {
    const button = show("button", label);
    button.type = "button";
    button.addEventListener("click", () => send({ payload: state.offered[at] }));
    return button;
  }));
  const heard = [...state.lines].reverse().find((line) => line.who === "person");
  const facts = [["Language", state.language || "undecided"], ["Country", state.country || "not said"], ["Last message", (heard && heard.level) || "no danger seen"], ["Pen", state.held ? "an officer writes" : "the machine answers"]];
  $("facts").replaceChildren(...(state.lines.length ? facts : []).flatMap(([name, value]) => [show("dt", name), show("dd", value)]));
  const box = $("case");
  box.replaceChildren();
  if (state.case) {
    box.append(show("span", `Case: ${state.case.risk}`, "badge " + (state.case.risk === "urgent" ? "danger" : "concern")));
    if (state.case.category) box.append(" ", state.case.category.replaceAll("_", " "));
    const why = show("ul");
    why.append(...state.case.why.map((text) => show("li", text)), ...Object.entries(state.case.intake).map(([name, text]) => show("li", `${name}: ${text}`)));
    box.append(why);
  }
}

let source;
function listen() {
  if (source) source.close();
  source = new EventSource("/try/events");
  source.onmessage = (event) => draw(JSON.parse(event.data));
}
$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("text").value.trim();
  if (text) { send({ text }); $("text").value = ""; }
});
$("text").addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); $("form").requestSubmit(); } });
$("samples").addEventListener("click", (event) => { if (event.target.tagName === "BUTTON") send({ text: event.target.textContent }); });
$("new").addEventListener("click", async () => { await fetch("/try/new", { method: "POST" }); listen(); $("text").focus(); });
listen();
