// The review screen's comforts: the field in hand is outlined on the page, zoom, quarter turns, a key for every act.
// Without JavaScript the page works as it is: the picture opens in full by its link.
"use strict";
const sheets = document.querySelector(".sheets");
const tools = document.querySelector("[data-tools]");
const MOST = 3;
let zoom = Number(sessionStorage.getItem("zoom") ?? 0); // a clerk who needs large print needs it on every page
let turn = 0;

function lay() {
  sheets.className = `sheets zoom-${zoom} turn-${turn}`;
  sessionStorage.setItem("zoom", zoom);
  const current = sheets.querySelector("rect.current");
  if (current) show(current);
}

function enlarge(step) {
  zoom = Math.min(MOST, Math.max(0, zoom + step));
  lay();
}

function rotate() {
  turn = (turn + 90) % 360;
  lay();
}

function show(rect) {
  const place = rect.getBoundingClientRect();
  const frame = sheets.getBoundingClientRect();
  if (place.top < frame.top || place.bottom > frame.bottom) sheets.scrollTop += place.top - frame.top - frame.height / 3;
  if (place.left < frame.left || place.right > frame.right) sheets.scrollLeft += place.left - frame.left - frame.width / 3;
}

function press(selector) {
  const found = document.querySelector(selector);
  found?.click();
  return Boolean(found);
}

function focus(selector) {
  const found = document.querySelector(selector);
  found?.focus();
  return Boolean(found);
}

// What a key does; false leaves it to the browser.
function act(event) {
  const { key, ctrlKey, altKey, target } = event;
  if (ctrlKey && key === "Enter") return press(target.id === "reason" ? "[data-refuse]" : "[data-accept]");
  if (ctrlKey && key.toLowerCase() === "s") return press("[data-save]");
  if (altKey && key === "ArrowUp") return enlarge(1) ?? true;
  if (altKey && key === "ArrowDown" && target.tagName !== "SELECT") return enlarge(-1) ?? true;
  if (ctrlKey || altKey) return false;
  if (key === "F2") return focus("#type");
  if (key === "F4") return rotate() ?? true;
  if (key === "F8") return press("[data-next]");
  if (key === "F9") return focus("#reason");
  return false;
}

for (const picture of sheets.querySelectorAll("img")) {
  const measure = () => {
    picture.closest(".sheet").style.setProperty("--ratio", picture.naturalWidth / picture.naturalHeight);
  };
  if (picture.complete && picture.naturalWidth) measure();
  else picture.addEventListener("load", measure);
}

tools.hidden = false;
document.querySelector("[data-keys]").hidden = false;
tools.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.zoom) enlarge(Number(button.dataset.zoom));
  else rotate();
});

document.addEventListener("focusin", (event) => {
  const field = event.target.closest(".field[data-field]");
  for (const rect of sheets.querySelectorAll("rect")) {
    rect.classList.toggle("current", Boolean(field) && rect.dataset.field === field.dataset.field);
  }
  const current = sheets.querySelector("rect.current");
  if (current) show(current);
});

document.addEventListener("keydown", (event) => { if (act(event)) event.preventDefault(); });

lay();
if (!document.querySelector("[role=alert]")) {
  const doubtful = document.querySelector(".field.doubt input, .field.doubt select, .field.doubt textarea");
  (doubtful ?? document.querySelector("[data-start]")).focus({ preventScroll: true });
}
