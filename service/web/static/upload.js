// Drag and drop, and sending without leaving the page. Without JavaScript the form works as it is.
"use strict";
const form = document.querySelector("[data-upload]");
const input = form.querySelector("input[type=file]");
const status = form.querySelector("[data-upload-status]");

for (const name of ["dragenter", "dragover"]) {
  form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add("over"); });
}
form.addEventListener("dragleave", () => form.classList.remove("over"));
form.addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("over");
  send(event.dataTransfer.files);
});
input.addEventListener("change", () => send(input.files));
form.addEventListener("submit", (event) => { event.preventDefault(); send(input.files); });

// One request a file: on a weak network the files already sent are kept, and only the others have to be sent again.
async function send(files) {
  const failed = [];
  const list = Array.from(files);
  for (const [index, file] of list.entries()) {
    status.textContent = `Envoi de ${file.name} (${index + 1} sur ${list.length})…`;
    const body = new FormData();
    body.append("file", file);
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
      if (!answer.ok) failed.push(await reason(answer, file.name));
    } catch {
      failed.push(`${file.name} n'est pas parti : vérifiez votre connexion, puis envoyez-le de nouveau.`);
    }
    document.body.dispatchEvent(new Event("uploaded"));
  }
  input.value = "";
  status.textContent = failed.length ? failed.join(" ") : "Vos papiers sont bien arrivés, ils sont en train d'être lus.";
}

async function reason(answer, name) {
  try {
    return (await answer.json()).detail;
  } catch {
    return `${name} n'a pas pu être enregistré : réessayez dans quelques minutes.`;
  }
}
