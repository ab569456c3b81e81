// The desk without reloading. Every page works without this file; here it becomes live, smoother and audible.
"use strict";

const words = document.body.dataset;
const signedIn = "now" in words;
const byId = (id) => document.getElementById(id);
const say = (text) => { const box = byId("announce"); if (box) box.textContent = text; };
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

// ---- Time: what the server wrote stays true while the page is open, by the server's clock and in the officer's own time zone.

let skew = 0; // milliseconds our clock is behind the server's
const setClock = (iso) => { if (iso) skew = Date.parse(iso) - Date.now(); };
const now = () => Date.now() + skew;

function span(milliseconds) {
  const minutes = Math.floor(Math.max(milliseconds, 0) / 60000);
  if (minutes === 0) return words.spanNow;
  if (minutes < 60) return fill(words.spanMinutes, { m: minutes });
  if (minutes < 2880) return fill(words.spanHours, { h: Math.floor(minutes / 60), m: minutes % 60 });
  return fill(words.spanDays, { d: Math.floor(minutes / 1440), h: Math.floor((minutes % 1440) / 60) });
}

function localTime(at) {
  const today = new Date().toDateString() === at.toDateString();
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return new Intl.DateTimeFormat(document.documentElement.lang, today ? clock : { day: "numeric", month: "short", ...clock }).format(at);
}

function tick(root = document) {
  for (const el of root.querySelectorAll("[data-since]")) setText(el, span(now() - Date.parse(el.dataset.since)));
  for (const el of root.querySelectorAll("[data-due]")) {
    const left = Date.parse(el.dataset.due) - now();
    setText(el, left < 0 ? fill(words.late, { s: span(-left) }) : fill(words.left, { s: span(left) }));
    el.className = "due " + (left < 0 ? "late" : left < 300000 ? "soon" : "ok");
  }
}
const setText = (el, text) => { if (el.textContent !== text) el.textContent = text; };

function localise(root) {
  for (const el of root.querySelectorAll("time[datetime]:not([title])")) {
    el.title = el.textContent;
    el.removeAttribute("dir");
    el.textContent = localTime(new Date(el.dateTime));
  }
  tick(root);
}

// ---- Putting fresh parts in place, without disturbing what is being typed, focus, selection or the place in the talk.

const raw = new WeakMap(); // element -> its HTML as the server wrote it
const regions = () => document.querySelectorAll("[data-live]");
const remember = (region) => { raw.set(region, region.innerHTML); for (const child of region.children) raw.set(child, child.outerHTML); };
const typedIn = (region) => [...region.querySelectorAll("textarea")].filter((box) => box.value !== box.defaultValue);

function place(fresh) {
  let grown = false;
  setClock(fresh.body.dataset.now);
  for (const next of fresh.querySelectorAll("[data-live]")) {
    const region = byId(next.id);
    if (!region) continue;
    for (const name of Object.keys(next.dataset)) region.dataset[name] = next.dataset[name];
    if (region.className !== next.className) region.className = next.className;
    if (raw.get(region) === next.innerHTML) continue;
    if (next.dataset.live === "lines") grown = placeLines(region, next) || grown;
    else if (!placeRegion(region, next)) continue;
    raw.set(region, next.innerHTML);
  }
  if (grown) say(words.sayMessage);
  alarm();
}

function placeRegion(region, next) {
  const kept = typedIn(region);
  if (kept.some((box) => !next.querySelector(`[name="${box.name}"]`))) { bar(words.changed, location.href); return false; }
  const active = region.contains(document.activeElement) ? document.activeElement : null;
  const open = [...region.querySelectorAll("details[open]")].map((el) => el.id);
  const values = [...region.querySelectorAll("textarea, input:not([type=hidden]):not([type=radio]), select")].map((el) => [el.id, el.value, el.defaultValue]);
  const checked = [...region.querySelectorAll("input[type=radio]:checked")].map((el) => [el.name, el.value]);
  const caret = active && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null;
  const copy = document.importNode(next, true);
  region.replaceChildren(...copy.childNodes);
  for (const id of open) if (byId(id)) byId(id).open = true;
  for (const [id, value, before] of values) if (id && byId(id) && value !== before) byId(id).value = value;
  for (const [name, value] of checked) { const el = region.querySelector(`input[name="${name}"][value="${value}"]`); if (el) el.checked = true; }
  localise(region);
  wire(region);
  if (active) {
    const again = active.id && byId(active.id);
    (again || byId("main")).focus({ preventScroll: true });
    if (again && caret && caret[0] !== null) again.setSelectionRange(...caret);
  }
  return true;
}

function placeLines(region, next) {
  const scroller = region.scrollHeight > region.clientHeight + 1 ? region : document.scrollingElement;
  const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
  const fresh = [...next.children], old = [...region.children];
  const grown = old.length > 0 && fresh.length > old.length;
  fresh.forEach((child, at) => {
    const html = child.outerHTML, copy = document.importNode(child, true);
    if (old[at] && raw.get(old[at]) === html) return;
    if (old[at]) old[at].replaceWith(copy); else { copy.classList.add("new"); region.append(copy); }
    raw.set(copy, html);
    localise(copy);
  });
  old.slice(fresh.length).forEach((child) => child.remove());
  if (atEnd && (scroller === region || grown)) scroller.scrollTop = scroller.scrollHeight;
  return grown;
}

// ---- Fetching: soon after something changed, once for many changes; pages nobody looks at ask for the alarm only.

let busy = false, again = false, timer = 0;
const soon = (wait = 150) => { clearTimeout(timer); timer = setTimeout(refresh, wait); };
const part = { headers: { "x-part": "1" }, cache: "no-store" };

async function refresh() {
  if (busy) { again = true; return; }
  busy = true;
  try {
    const address = document.hidden || !document.querySelector("#queue, #talk") ? "/desk/alarm" : location.href;
    const answer = await fetch(address, part);
    if (answer.status === 401) signedOut();
    else if (answer.ok) place(parse(await answer.text()));
  } catch { live(false); } finally {
    busy = false;
    if (again) { again = false; soon(); }
  }
}
const parse = (html) => new DOMParser().parseFromString(html, "text/html");

// ---- The stream of changes. Of several open tabs one listens and tells the others: browsers allow few connections.

const channel = "BroadcastChannel" in window ? new BroadcastChannel("aman-desk") : null;
let stream = null, heard = 0, isLive = null, isOut = false, missed = 0;

function listen() {
  stream?.close();
  stream = new EventSource("/desk/events");
  heard = Date.now();
  const hear = (name, then) => stream.addEventListener(name, () => { heard = Date.now(); live(true); then?.(); channel?.postMessage(name); });
  hear("hello", soon);
  hear("change", soon);
  hear("beat");
  hear("out", signedOut);
  stream.onerror = () => { live(false); channel?.postMessage("lost"); };
}

function watch() { // every 5 s: a dead line makes no sound, so its silence is looked for
  tick();
  if (isOut) return;
  if (stream && (stream.readyState === EventSource.CLOSED || Date.now() - heard > 40000)) { live(false); soon(0); listen(); }
  if (!stream && Date.now() - heard > 40000) live(false);
  if (isLive === false && ++missed % 4 === 0) soon(0);
  ring();
}

function live(on) {
  if (isLive === on) return;
  isLive = on;
  const box = byId("live");
  box.textContent = on ? words.liveOn : words.liveOff;
  box.classList.toggle("off", !on);
}

function startLive() {
  if (channel) channel.onmessage = ({ data }) => {
    heard = Date.now();
    live(data !== "lost");
    if (data === "change" || data === "hello") soon();
    if (data === "out") signedOut();
  };
  if (navigator.locks && channel) navigator.locks.request("aman-desk-stream", () => new Promise(listen));
  else listen();
  heard = Date.now();
  document.addEventListener("visibilitychange", () => { if (!document.hidden) soon(0); });
  window.addEventListener("online", () => soon(0));
  setInterval(watch, 5000);
}

// ---- A bar over the content for what must be read; it covers nothing.

function bar(text, href) {
  let box = document.querySelector(".trouble");
  if (!box) { box = document.createElement("p"); box.className = "trouble"; box.setAttribute("role", "alert"); byId("main").prepend(box); }
  box.textContent = text;
  if (href) { const link = document.createElement("a"); link.href = href; link.textContent = " →"; link.setAttribute("aria-label", text); box.append(link); }
}
const unbar = () => document.querySelector(".trouble")?.remove();

function signedOut() {
  isOut = true;
  stream?.close();
  live(false);
  bar(words.signedOut, "/desk/sign-in?next=" + encodeURIComponent(location.pathname));
}

// ---- The alarm: the tab's title, a word for screen readers, and a sound if the officer wants one.

const title = document.title;
let sound = null, lastRing = 0;

function alarm() {
  const box = byId("alarm").dataset;
  const mine = (box.mine || "").split(" ").filter((id) => id && (document.hidden || id !== words.here));
  const waiting = Number(box.urgent || 0) + mine.length;
  document.title = waiting ? `(${waiting}) ${title}` : title;
  const seen = new Set((sessionStorage.getItem("seen") || "").split(" "));
  const fresh = (box.tokens || "").split(" ").filter((token) => token && !seen.has(token));
  sessionStorage.setItem("seen", box.tokens || "");
  if (fresh.some((token) => token.endsWith(":urgent"))) say(fill(words.sayUrgent, { n: box.urgent }));
  if (fresh.some((token) => document.hidden || !token.startsWith(words.here + ":"))) ring(true);
}

function ring(fresh = false) { // a new reason rings at once; urgent cases nobody takes ring again every half minute
  const urgent = Number(byId("alarm").dataset.urgent || 0);
  if (!sound || sound.state !== "running" || !(fresh || (urgent && Date.now() - lastRing > 30000))) return;
  lastRing = Date.now();
  const beep = () => { [0, 0.22, 0.44].forEach((after, at) => tone(sound.currentTime + after, [660, 660, 880][at])); };
  if (navigator.locks) navigator.locks.request("aman-desk-beep", { ifAvailable: true }, async (mine) => { if (mine) { beep(); await new Promise((done) => setTimeout(done, 2000)); } });
  else beep();
}

function tone(at, pitch) {
  const wave = sound.createOscillator(), volume = sound.createGain();
  wave.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.25, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.18);
  wave.connect(volume).connect(sound.destination);
  wave.start(at);
  wave.stop(at + 0.2);
}

function startSound() {
  const button = byId("sound");
  if (!("AudioContext" in window)) return;
  const wanted = () => localStorage.getItem("sound") === "on";
  const show = () => {
    const asleep = wanted() && sound?.state !== "running";
    button.textContent = !wanted() ? words.soundOff : asleep ? words.soundAsleep : words.soundOn;
    button.setAttribute("aria-pressed", String(wanted() && !asleep));
  };
  const wake = async () => { sound ??= new AudioContext(); sound.onstatechange = show; await sound.resume(); show(); };
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (wanted() && sound?.state === "running") { localStorage.setItem("sound", "off"); await sound.suspend(); show(); return; }
    localStorage.setItem("sound", "on");
    await wake();
    tone(sound.currentTime, 660);
  });
  document.addEventListener("pointerdown", () => { if (wanted() && sound?.state !== "running") wake(); }, { passive: true });
  if (wanted()) wake();
  show();
}

// ---- Writing: count, Ctrl+Enter, send without losing the page, warn before losing words.

const BASIC = new Set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
const EXTENDED = new Set("^{}\\[~]|€\f");

function segments(text) { // 3GPP TS 23.038: GSM-7 160/153 letters, UCS-2 70/67
  const letters = [...text];
  const plain = letters.every((one) => BASIC.has(one) || EXTENDED.has(one));
  const length = plain ? letters.reduce((sum, one) => sum + (EXTENDED.has(one) ? 2 : 1), 0) : text.length;
  const [single, chained] = plain ? [160, 153] : [70, 67];
  return length <= single ? 1 : Math.ceil(length / chained);
}

function count(box) {
  const out = byId("count"), text = box.value.trim(), n = [...text].length, most = Number(box.dataset.most);
  out.classList.toggle("long", n > most);
  const template = n > most ? out.dataset.long : box.dataset.count === "sms" ? out.dataset.sms : out.dataset.plain;
  out.textContent = n === 0 ? "" : fill(template, { n, m: most, s: segments(text) });
}

async function send(form) {
  const button = form.querySelector("button[type=submit]"), box = form.querySelector("textarea");
  if (button.hasAttribute("aria-busy")) return;
  button.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, { ...part, method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (answer.status === 401) { signedOut(); return; }
    const fresh = parse(await answer.text());
    unbar();
    byId("flash").replaceChildren(...document.importNode(fresh.getElementById("flash") ?? document.createElement("p"), true).childNodes);
    if (answer.ok) { box.value = box.defaultValue = ""; place(fresh); end(form.closest("#pen")); if (box.id === "text") count(box); }
  } catch { live(false); bar(words.unsent); } finally {
    button.removeAttribute("aria-busy");
    byId(box.id)?.focus({ preventScroll: true });
  }
}

function wire(root) {
  for (const box of root.querySelectorAll("textarea[data-count]")) { count(box); box.addEventListener("input", () => count(box)); }
  for (const form of root.querySelectorAll("form[data-smooth]")) {
    form.addEventListener("submit", (event) => { event.preventDefault(); send(form); });
    form.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); } });
  }
}

function end(always) {
  const talk = byId("talk");
  if (talk && (always || words.here)) talk.scrollTop = talk.scrollHeight;
}

// ---- Start

if (signedIn) {
  setClock(words.now);
  for (const region of regions()) remember(region);
  localise(document);
  wire(document);
  end();
  if (new URLSearchParams(location.search).has("told")) history.replaceState(null, "", location.pathname);
  let leaving = false;
  document.addEventListener("submit", (event) => { leaving = !event.defaultPrevented; });
  window.addEventListener("beforeunload", (event) => { if (!leaving && typedIn(document).length) event.preventDefault(); });
  alarm();
  startSound();
  startLive();
}
