// The review screen's comforts: the field in hand is outlined on the page, zoom, rotation, F8 for the next paper.
// Without JavaScript the page works as it is: the picture opens in full by its link.
"use strict";
const sheets = document.querySelector(".sheets");
const tools = document.querySelector("[data-tools]");
let zoom = 0;
let turn = 0;

tools.hidden = false;
tools.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.zoom) zoom = Math.min(3, Math.max(0, zoom + Number(button.dataset.zoom)));
  else turn = (turn + 90) % 360;
  sheets.className = `sheets zoom-${zoom} turn-${turn}`;
});

document.addEventListener("focusin", (event) => {
  const field = event.target.closest(".field[data-field]");
  for (const rect of sheets.querySelectorAll("rect")) {
    rect.classList.toggle("current", Boolean(field) && rect.dataset.field === field.dataset.field);
  }
  const current = sheets.querySelector("rect.current");
  if (!current) return;
  const place = current.getBoundingClientRect();
  const frame = sheets.getBoundingClientRect();
  if (place.top < frame.top || place.bottom > frame.bottom) sheets.scrollTop += place.top - frame.top - frame.height / 3;
});

document.addEventListener("keydown", (event) => {
  const next = document.querySelector("[data-next]");
  if (event.key === "F8" && next) { event.preventDefault(); next.click(); }
});

const doubtful = document.querySelector(".field.doubt input, .field.doubt select, .field.doubt textarea");
if (doubtful && !document.querySelector("[role=alert]")) doubtful.focus({ preventScroll: true });
