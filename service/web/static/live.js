// The live part of the applicant's page: what was opened stays open when the list is made again, and one short sentence
// tells a screen reader what changed, instead of the whole list.
"use strict";
const state = document.getElementById("etat");
const announcement = document.querySelector("[data-announcement]");
let opened = new Set();
let said = state.querySelector("[data-announce]")?.dataset.announce;

state.addEventListener("htmx:beforeSwap", () => {
  opened = new Set(Array.from(state.querySelectorAll("details[open][id]"), (one) => one.id));
});

state.addEventListener("htmx:afterSwap", () => {
  for (const one of state.querySelectorAll("details[id]")) one.open = opened.has(one.id);
  const now = state.querySelector("[data-announce]")?.dataset.announce;
  if (now && now !== said) announcement.textContent = said = now;
});
