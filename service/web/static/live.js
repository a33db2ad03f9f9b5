// The live part of a page: what was opened stays open, what was typed or ticked stays so and the focus stays where it is
// when the part is made again; one short sentence tells a screen reader what changed, instead of the whole of it.
"use strict";
const state = document.getElementById("etat");
const announcement = document.querySelector("[data-announcement]");
let opened = new Set();
let touched = new Map();
let focused;
let said = state.querySelector("[data-announce]")?.dataset.announce;

function boxes() {
  return state.querySelectorAll("input[id], textarea[id]");
}

// Where to find an element again among those that take its place.
function place(one) {
  if (one.id) return `#${CSS.escape(one.id)}`;
  if (one.matches("a[href]")) return `a[href="${CSS.escape(one.getAttribute("href"))}"]:not([id])`;
  const holder = one.closest("details[id]");
  return holder && `#${CSS.escape(holder.id)} ${one.localName}`;
}

state.addEventListener("htmx:beforeSwap", () => {
  opened = new Set(Array.from(state.querySelectorAll("details[open][id]"), (one) => one.id));
  touched = new Map(
    Array.from(boxes())
      .filter((box) => box.value !== box.defaultValue || box.checked !== box.defaultChecked)
      .map((box) => [box.id, box]),
  );
  focused = place(document.activeElement);
});

state.addEventListener("htmx:afterSwap", () => {
  for (const one of state.querySelectorAll("details[id]")) one.open = opened.has(one.id);
  for (const box of boxes()) {
    const before = touched.get(box.id);
    if (before) [box.value, box.checked] = [before.value, before.checked];
  }
  if (focused && document.activeElement === document.body) document.querySelector(focused)?.focus({ preventScroll: true });
  const now = state.querySelector("[data-announce]")?.dataset.announce;
  if (now && now !== said) announcement.textContent = said = now;
});
