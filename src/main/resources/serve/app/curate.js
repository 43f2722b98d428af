// What curators say of what was extracted: only where the page was opened by the address with the key.
import { make } from "./dom.js";
import { forget, json, rows, Trouble } from "./data.js";
import { STANCES } from "./stances.js";

const KEY = "demarche-curator";
let right = null;

/** Keeps the key of the address to this tab, and takes it out of the address. */
export function takeKey() {
  const [view, search] = location.hash.split("?");
  const params = new URLSearchParams(search || "");
  const key = params.get("curator");
  if (key) {
    sessionStorage.setItem(KEY, key);
    params.delete("curator");
    history.replaceState(null, "", view + (params.toString() ? "?" + params : ""));
  }
}

/** Those who have no key may be users, for whom the browser answers. */
function headers() {
  const key = sessionStorage.getItem(KEY);
  return key ? { Authorization: "Bearer " + key } : {};
}

async function isCurator() {
  const { role } = sessionStorage.getItem(KEY) ? { role: "curator" } : await json("/api/session");
  return ["curator", "administrator"].includes(role) && (await fetch("/api/corrections", { headers: headers() })).status === 204;
}

/** Whether the server takes corrections from this tab. */
export function mayCorrect() {
  right ||= isCurator().catch(() => false);
  return right;
}

/** What can be said of a statement. */
export function ofStatement(row) {
  return corrections("Correct the statement", row.statement, [
    { decision: "speaker", button: "Wrong speaker: it is", field: actorField },
    { decision: "none", button: "No such statement" }, { decision: "right", button: "It is right" }, { decision: "undo", button: "Take corrections back" }]);
}

/** What can be said of a position. */
export function ofPosition(mark) {
  return corrections("Correct the position", mark.position, [
    { decision: "stance", button: "Wrong stance: it is", field: () => make("select", { "aria-label": "Right stance" }, Object.entries(STANCES).map(([name, { words }]) => make("option", { value: name }, words))) },
    { decision: "holder", button: "Wrong holder: it is", field: actorField },
    { decision: "demand", button: "Wrong demand: it is", field: demandField },
    { decision: "same-demand", thing: mark.what_iri, button: "Same demand as", field: demandField },
    { decision: "none", button: "No position" }, { decision: "right", button: "It is right" }, { decision: "undo", button: "Take corrections back" }]);
}

/** What can be said of an actor: that another one is the same. */
export function ofActor(iri) {
  return corrections("Correct the actor", iri, [{ decision: "same-actor", button: "Same actor as", field: actorField }]);
}

/** What can be said of a demand. */
export function ofDemand(iri) {
  return corrections("Correct the demand", iri, [{ decision: "same-demand", button: "Same demand as", field: demandField }]);
}

function actorField() {
  return known("Right actor", async () => (await rows("speakers", { top: "yes" })).map((row) => [row.iri, row.actor]));
}

function demandField() {
  return known("Right demand", async () => (await rows("demands")).map((row) => [row.iri, row.what || row.demand]));
}

/** A field that offers names once somebody looks at it; a name stands for an IRI where it is one of them. */
function known(label, all) {
  const list = make("datalist", { id: "known-" + crypto.randomUUID() });
  const input = make("input", { type: "text", "aria-label": label, list: list.id, autocomplete: "off" });
  let iris = new Map();
  input.addEventListener("focus", async () => {
    const found = await all();
    iris = new Map(found.map(([iri, name]) => [name, iri]));
    list.replaceChildren(...found.map(([, name]) => make("option", { value: name })));
  }, { once: true });
  input.meant = () => iris.get(input.value.trim()) || input.value.trim();
  return make("span", { class: "known" }, input, list);
}

function corrections(words, thing, decisions) {
  const status = make("p", { class: "hint", role: "status" });
  const lines = decisions.map((one) => line(one, one.thing || thing, status));
  return make("details", { class: "curate" }, make("summary", {}, words), lines, status);
}

function line({ decision, button, field }, thing, status) {
  const place = field ? field() : null;
  const form = make("form", {}, make("button", { type: "submit" }, button), place);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const input = place ? place.matches("select") ? place : place.querySelector("input") : null;
    const value = input ? input.meant ? input.meant() : input.value : "";
    status.textContent = "Writing it down …";
    try {
      await json("/api/corrections", { method: "POST", headers: { ...headers(), "Content-Type": "application/json" }, body: JSON.stringify({ decision, thing, value }) });
      forget();
      dispatchEvent(new HashChangeEvent("hashchange"));
    } catch (error) {
      status.textContent = error instanceof Trouble ? error.message : String(error);
    }
  });
  return form;
}
