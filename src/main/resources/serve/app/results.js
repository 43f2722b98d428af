// The rows of any answer, with links to what they name.
import { make, count, webAddress } from "./dom.js";
import { link } from "./state.js";
import { wikidata } from "./parts.js";
import { pageOf } from "./thing.js";
import { bars, ranking } from "./charts.js";

const SHOWN = 500;
const NUMBER = /#(integer|decimal|double)$/;
const MONTH = /^\d{4}-\d\d(-\d\d|$)/;

/** A line that says how many, and a table. */
export function resultTable(result) {
  if (!result.results) {
    return [make("p", { role: "status" }, result.boolean ? "Yes." : "No.")];
  }
  const columns = result.head.vars;
  const lines = result.results.bindings;
  const status = make("p", { role: "status" }, lines.length === 0 ? "No rows: nothing in the store fits."
    : count(lines.length, "row") + (lines.length > SHOWN ? `, the first ${SHOWN} shown; the CSV has all.` : "."));
  if (lines.length === 0) {
    return [status];
  }
  const head = make("tr", {}, columns.map((name) => make("th", { scope: "col" }, name.replaceAll("_", " "))));
  const body = lines.slice(0, SHOWN).map((row) => make("tr", {}, columns.map((name) => cell(name, row[name], row))));
  return [status, chart(columns, lines), make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Rows of the answer" },
    make("table", {}, make("thead", {}, head), make("tbody", {}, body)))].filter((node) => node);
}

/** Where the columns allow: numbers by month as bars; by anything that each row names once, as a ranking. */
function chart(columns, lines) {
  const all = (test) => columns.find((name) => lines.every((row) => row[name] && test(row[name])));
  const number = all((term) => NUMBER.test(term.datatype || ""));
  if (!number || lines.length < 2) {
    return null;
  }
  const month = columns.find((name) => lines.some((row) => row[name]) && lines.every((row) => !row[name] || MONTH.test(row[name].value)));
  const value = (row) => Number(row[number].value);
  if (month) {
    const sums = new Map();
    lines.filter((row) => row[month]).forEach((row) => sums.set(row[month].value.slice(0, 7), (sums.get(row[month].value.slice(0, 7)) || 0) + value(row)));
    return make("details", { open: true }, make("summary", {}, `Chart: ${number} by month`), bars(`${number} by month`, [...sums].map(([name, up]) => ({ month: name, up })), number, null));
  }
  const name = columns.find((column) => column !== number && lines.every((row) => row[column] && row[column].type === "literal" && !NUMBER.test(row[column].datatype || ""))
    && new Set(lines.map((row) => row[column].value)).size === lines.length);
  return name && lines.every((row) => value(row) >= 0) ? make("details", { open: true }, make("summary", {}, `Chart: ${number} by ${name}`), ranking(lines.map((row) => [row[name].value, value(row)]))) : null;
}

function cell(name, term, row) {
  if (!term) {
    return make("td", {});
  }
  if (name === "doc") {
    const at = row.position || row.statement;
    return make("td", {}, make("a", { href: link("article", { at: at ? at.value : "" }, term.value) }, term.value));
  }
  const page = ours(term);
  if (page) {
    return make("td", { class: "iri" }, make("a", { href: page, title: term.value }, term.value));
  }
  if (name === "url" && webAddress(term.value)) {
    return make("td", { class: "iri" }, make("a", { href: term.value, rel: "noreferrer" }, term.value));
  }
  const kind = NUMBER.test(term.datatype || "") ? "number" : term.type === "uri" ? "iri" : term.value.length > 50 ? "long" : null;
  return make("td", { class: kind, title: kind === "iri" ? term.value : null }, wikidata(term.value));
}

/** The page of a thing of ours. */
function ours(term) {
  return term.type === "uri" ? pageOf(term.value) || (term.value.startsWith("https://w3id.org/demarche/id/") ? link("thing", {}, term.value) : null) : null;
}
