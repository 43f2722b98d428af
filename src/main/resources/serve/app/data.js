// Asks the server. Answers are kept for a minute, so that going back is quick and news is seen.
import { pairs } from "./state.js";

const kept = new Map();
const MOST = 60;
const MINUTE = 60_000;

/** What the server says against it, in words for people. */
export class Trouble extends Error {}

async function asked(url, options) {
  try {
    return await fetch(url, options);
  } catch {
    throw new Trouble("The server does not answer. Is it still running?");
  }
}

/** Rows or a truth as SPARQL's JSON; of a graph its triples, as { triples: text }. */
export async function found(url, options) {
  const response = await asked(url, options);
  return response.ok && (response.headers.get("Content-Type") || "").startsWith("application/n-triples")
    ? { triples: await response.text() } : read(response);
}

export async function json(url, options) {
  return read(await asked(url, options));
}

async function read(response) {
  let body;
  try {
    body = await response.json();
  } catch {
    throw new Trouble(`The server's answer (status ${response.status}) was cut off or is no JSON. Try again.`);
  }
  if (!response.ok) {
    throw new Trouble(body.detail || body.title || `The server answered with status ${response.status}.`);
  }
  return body;
}

/** The address of a named query's answer. */
export function address(name, params = {}, format = "") {
  const search = new URLSearchParams(
    pairs(params).filter(([, value]) => value !== "" && value !== null && value !== undefined));
  if (format) {
    search.set("format", format);
  }
  const text = search.toString();
  return "/api/queries/" + encodeURIComponent(name) + (text ? "?" + text : "");
}

/** SPARQL's JSON for a named query. */
export function answer(name, params) {
  return remembered(address(name, params));
}

/** The rows of a named query, with text by column; what has no value is "". */
export function rows(name, params) {
  return rowsAt(address(name, params));
}

/** The rows of an answer that is no query's. */
export async function rowsAt(url) {
  const result = await remembered(url);
  const columns = result.head.vars;
  return result.results.bindings.map((binding) =>
    Object.fromEntries(columns.map((column) => [column, binding[column] ? binding[column].value : ""])));
}

export function queries() {
  return remembered("/api/queries");
}

export function statistics() {
  return remembered("/api/statistics");
}

/** After a change of the store. */
export function forget() {
  kept.clear();
}

function remembered(url) {
  if (kept.has(url) && Date.now() - kept.get(url).since > MINUTE) {
    kept.delete(url);
  }
  if (!kept.has(url)) {
    if (kept.size >= MOST) {
      kept.delete(kept.keys().next().value);
    }
    const asked = json(url, { headers: { Accept: "application/sparql-results+json, application/json;q=0.9" } });
    kept.set(url, { asked, since: Date.now() });
    asked.catch(() => kept.delete(url));
  }
  return kept.get(url).asked;
}

/** CSV that a spreadsheet shows as it is: no cell is a formula. */
export function csv(columns, lines) {
  const cell = (value) => {
    const text = String(value);
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? "'" + text : text;
    return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  };
  return [columns, ...lines].map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n";
}
