// Papers sent in pieces that resume (the tus protocol), several at once, with drag and drop and the camera. Without
// JavaScript the form works as it is. The server knows how far every file came: nothing is remembered here, so a closed
// tab, a sleeping phone or another device only has to choose the same file again.
"use strict";
const AT_ONCE = 2;
const PIECE = 512 * 1024;
const HEAD = 256 * 1024;
const PAUSE = 4000;
const SILENCE = 60000;
const form = document.querySelector("[data-upload]");
const words = JSON.parse(form.dataset.words);
const status = form.querySelector("[data-upload-status]");
const list = form.querySelector("[data-sending]");
const model = form.querySelector("template");
const jobs = [];

class Refused extends Error {
  constructor(code, text) { super(text); this.code = code; }
}

function say(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

function choose(files) {
  for (const file of files) jobs.push(shown({ file, state: "waiting", sent: 0 }));
  form.reset();
  go();
}

function shown(job) {
  const row = model.content.cloneNode(true).firstElementChild;
  row.querySelector("[data-name]").textContent = job.file.name;
  row.querySelector("progress").setAttribute("aria-label", say(words.progress, { name: job.file.name }));
  for (const hidden of row.querySelectorAll("[data-of]")) hidden.textContent = ` (${job.file.name})`;
  row.querySelector("[data-stop]").addEventListener("click", () => stop(job));
  row.querySelector("[data-again]").addEventListener("click", () => { become(job, "waiting", words.waiting); go(); });
  job.row = row;
  list.append(row);
  become(job, "waiting", words.waiting);
  return job;
}

function become(job, state, text, aloud = false) {
  job.state = state;
  job.row.dataset.state = state;
  job.row.querySelector("[data-text]").textContent = text;
  job.row.querySelector("progress").hidden = ["done", "known", "failed"].includes(state);
  job.row.querySelector("[data-stop]").hidden = state === "done";
  job.row.querySelector("[data-stop] span").textContent = ["failed", "known"].includes(state) ? words.remove : words.stop;
  job.row.querySelector("[data-again]").hidden = state !== "failed" || job.final;
  if (aloud) status.textContent = `${job.file.name} : ${text}`;
  list.hidden = list.children.length === 0;
  hideOwn();
}

function go() {
  for (const job of jobs) {
    if (jobs.filter((one) => one.state === "sending").length >= AT_ONCE) return;
    if (job.state === "waiting") send(job);
  }
}

async function send(job) {
  job.final = false;
  become(job, "sending", say(words.sending, { percent: percent(job) }));
  try {
    await protocol();
    job.mark ??= await fingerprint(job.file);
    const before = await known(job.mark);
    if (before.there && !job.begun) job.there = before.there;
    else if (job.state === "sending") await transfer(job, before.url);
    if (job.state === "sending") arrived(job);
  } catch (error) {
    if (job.state === "sending") stumble(job, error);
  }
  go();
}

// What tells one file from another: its name, size and date, and where the browser allows it its first and last bytes.
async function fingerprint(file) {
  const told = [file.name, file.size, file.lastModified].join("-");
  if (!globalThis.crypto?.subtle) return told.slice(-160);
  const ends = new Blob([told, file.slice(0, HEAD), file.slice(-HEAD)]);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await ends.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function known(mark) {
  const answer = await fetch(`${form.dataset.endpoint}?empreinte=${encodeURIComponent(mark)}`, { redirect: "manual" });
  if (answer.type === "opaqueredirect") throw new Refused(401, words.ended);
  if (!answer.ok) throw new Refused(answer.status, detail(answer.status, await answer.text()));
  return answer.json();
}

// The client of the protocol is a third of this page's weight: fetched when a file is about to be chosen, not before.
let client;
function protocol() {
  client ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = form.dataset.client;
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => { client = undefined; reject(new TypeError("no client")); });
    document.head.append(script);
  });
  return client;
}

function transfer(job, url) {
  let heard = Date.now();
  job.begun = true;
  let watch;
  return new Promise((resolve, reject) => {
    const upload = new tus.Upload(job.file, {
      endpoint: new URL(form.dataset.endpoint, location.href).href,
      uploadUrl: url && new URL(url, location.href).href,
      chunkSize: PIECE,
      retryDelays: null,
      storeFingerprintForResuming: false,
      headers: form.dataset.token ? { "X-Form-Token": form.dataset.token } : {},
      metadata: { filename: job.file.name, empreinte: job.mark },
      onAfterResponse: (_, answer) => { job.there = decodeURIComponent(answer.getHeader("Sent-Before") ?? ""); },
      onProgress: (sent) => { heard = Date.now(); progress(job, sent); },
      onSuccess: resolve,
      onError: reject,
    });
    // A network that is gone does not always say so; a transfer that was stopped says nothing.
    watch = setInterval(() => {
      if (job.state !== "sending") resolve();
      else if (Date.now() - heard > SILENCE) upload.abort().then(() => reject(new TypeError("silence")));
    }, 1000);
    job.upload = upload;
    upload.start();
  }).finally(() => clearInterval(watch));
}

function progress(job, sent) {
  job.sent = Math.max(job.sent, sent);
  job.row.querySelector("progress").value = percent(job);
  job.row.querySelector("[data-text]").textContent = say(words.sending, { percent: percent(job) });
}

function percent(job) {
  return job.file.size ? Math.floor((100 * job.sent) / job.file.size) : 0;
}

function arrived(job) {
  become(job, job.there ? "known" : "done", job.there ? say(words.known, { name: job.there }) : words.received);
  document.body.dispatchEvent(new Event("uploaded"));
  if (jobs.some((one) => ["waiting", "sending", "paused"].includes(one.state))) return;
  const failed = jobs.some((one) => one.state === "failed");
  const untold = jobs.filter((one) => !one.told);
  for (const one of untold) one.told = true;
  const again = untold.filter((one) => one.state === "known").map((one) => one.row.querySelector("[data-text]").textContent);
  const news = untold.some((one) => one.state === "done");
  status.textContent = [failed ? words.partly : news ? words.all : "", ...again].filter(Boolean).join(" ");
  if (!failed && !again.length && form.dataset.reload) location.reload();
}

// A lost connection is waited for; what the server refuses is said, with its own sentence.
function stumble(job, error) {
  const code = error instanceof Refused ? error.code : error.originalResponse?.getStatus() ?? 0;
  if (code === 0 && !(error instanceof TypeError) && !error.originalRequest) return fail(job, 0, words.unreadable);
  if (code >= 400 && code < 500 && ![408, 409, 423, 429].includes(code)) {
    return fail(job, code, error instanceof Refused ? error.message : detail(code, error.originalResponse.getBody()));
  }
  job.sent = 0;
  become(job, "paused", code === 409 ? words.elsewhere : words.lost, code !== 409);
  setTimeout(() => resume(job), code === 409 ? 500 : PAUSE);
}

function fail(job, code, text) {
  job.final = [413, 415].includes(code);
  become(job, "failed", text, true);
}

function detail(code, body) {
  try {
    return JSON.parse(body).detail;
  } catch {
    return code === 401 ? words.ended : words.broken;
  }
}

function resume(...chosen) {
  for (const job of chosen) if (job.state === "paused") become(job, "waiting", words.waiting);
  go();
}

function stop(job) {
  const sending = job.state === "sending";
  job.state = "stopped";
  if (sending) job.upload?.abort(true).catch(() => {});
  job.row.remove();
  list.hidden = list.children.length === 0;
  status.textContent = sending ? say(words.stopped, { name: job.file.name }) : "";
  go();
}

// The list of unfinished files below does not repeat what this page is sending now.
function hideOwn() {
  const own = new Set(jobs.filter((job) => !["stopped", "failed", "known"].includes(job.state)).map((job) => job.mark));
  for (const row of document.querySelectorAll("[data-fingerprint]")) row.hidden = own.has(row.dataset.fingerprint);
  const section = document.querySelector("[data-unfinished]");
  if (section) section.hidden = !section.querySelector("[data-fingerprint]:not([hidden])");
}

const early = [];
for (const input of form.querySelectorAll("input[type=file]")) {
  input.addEventListener("click", () => protocol().catch(() => {}));
  input.addEventListener("change", () => choose(Array.from(input.files)));
  early.push(...input.files); // chosen while this script was still on its way
}
for (const name of ["dragenter", "dragover"]) {
  form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add("over"); });
}
form.addEventListener("dragleave", () => form.classList.remove("over"));
form.addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("over");
  choose(Array.from(event.dataTransfer.files));
});
form.addEventListener("submit", (event) => event.preventDefault());
form.querySelector("[data-send]").hidden = true;
for (const name of ["online", "focus", "pageshow"]) addEventListener(name, () => resume(...jobs));
document.addEventListener("visibilitychange", () => { if (!document.hidden) resume(...jobs); });
addEventListener("beforeunload", (event) => {
  if (jobs.some((job) => ["waiting", "sending", "paused"].includes(job.state))) event.preventDefault();
});
document.body.addEventListener("htmx:afterSwap", () => {
  for (const job of jobs.filter((one) => one.state === "done")) job.row.remove();
  list.hidden = list.children.length === 0;
  hideOwn();
});
if (early.length) choose(early);
