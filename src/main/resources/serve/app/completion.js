// Offers terms of the vocabulary and words of SPARQL while a query is typed.
import { make } from "./dom.js";
import { json } from "./data.js";

const NS = "https://w3id.org/demarche/ns";
const CLOSED = ["act", "basis", "certainty", "conditionKind", "directness", "eventType", "kind", "linkStatus", "resolvedBy", "stance"];
const OTHERS = ["oa:start", "oa:end", "oa:exact", "org:member", "org:postIn", "rdfs:label", "schema:articleBody", "schema:author", "schema:datePublished", "schema:headline",
  "schema:identifier", "schema:publisher", "schema:sameAs", "schema:url", "skos:altLabel", "skos:broader", "skos:definition", "skos:notation", "skos:prefLabel", "text:query", "xsd:date", "xsd:decimal"];
const WORDS = ["SELECT", "DISTINCT", "WHERE", "OPTIONAL", "FILTER", "UNION", "MINUS", "VALUES", "BIND", "EXISTS", "NOT EXISTS", "GROUP BY", "ORDER BY", "HAVING", "LIMIT", "OFFSET", "PREFIX",
  "COUNT", "SUM", "MIN", "MAX", "SAMPLE", "GROUP_CONCAT", "COALESCE", "BOUND", "STRAFTER", "STRSTARTS", "CONTAINS", "LCASE", "REGEX", "SUBSTR"];
const TERMS = `SELECT DISTINCT ?term ?means {
  VALUES ?type { owl:Class owl:ObjectProperty owl:DatatypeProperty skos:Concept } ?term a ?type .
  FILTER (STRSTARTS(STR(?term), "${NS}")) OPTIONAL { ?term skos:definition|rdfs:comment ?means } }`;
const MOST = 8;
let terms;

/** Puts suggestions below a text area; nothing where the store cannot be asked. */
export function completing(area) {
  const list = make("ul", { class: "completions", id: "completions", role: "listbox", "aria-label": "Completions", hidden: true });
  area.setAttribute("aria-autocomplete", "list");
  area.setAttribute("aria-controls", "completions");
  let offered = [];
  let at = 0;
  const close = () => {
    list.hidden = true;
    offered = [];
    area.removeAttribute("aria-activedescendant");
  };
  const mark = () => {
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    area.setAttribute("aria-activedescendant", "completion-" + at);
  };
  const take = (i) => {
    const start = area.selectionStart - begun(area).length;
    area.setRangeText(offered[i].term, start, area.selectionStart, "end");
    close();
    area.focus();
  };
  const offer = async () => {
    const begin = begun(area);
    const all = begin.length < 2 ? [] : await vocabulary();
    if (begin !== begun(area)) {
      return; // Somebody types on
    }
    const wanted = begin.toLowerCase();
    offered = all.filter(({ term }) => term.toLowerCase().startsWith(wanted) && term !== begin).slice(0, MOST);
    if (offered.length === 0) {
      close();
      return;
    }
    list.replaceChildren(...offered.map(({ term, means }, i) => {
      const item = make("li", { role: "option", id: "completion-" + i }, make("strong", {}, term), means ? make("span", { class: "hint" }, " " + means) : null);
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        take(i);
      });
      return item;
    }));
    at = 0;
    list.hidden = false;
    mark();
  };
  area.addEventListener("input", offer);
  area.addEventListener("blur", close);
  area.addEventListener("keydown", (event) => {
    if (list.hidden || event.ctrlKey || event.metaKey) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      at = (at + step + offered.length) % offered.length;
      mark();
    } else if (event.key === "Enter" || event.key === "Tab") {
      take(at);
    } else if (event.key === "Escape") {
      close();
    }
    if (step || ["Enter", "Tab", "Escape"].includes(event.key)) {
      event.preventDefault();
    }
  });
  return list;
}

/** The word before the cursor. */
function begun(area) {
  return /[A-Za-z_]+(:[A-Za-z_]*)?$/.exec(area.value.slice(0, area.selectionStart))?.[0] || "";
}

async function vocabulary() {
  terms ||= own().catch(() => []);
  return [...await terms, ...OTHERS.map((term) => ({ term })), ...WORDS.map((term) => ({ term }))];
}

async function own() {
  const found = await json("/sparql", { method: "POST", body: new URLSearchParams({ query: TERMS }), headers: { Accept: "application/sparql-results+json" } });
  return found.results.bindings.map(({ term, means }) => ({ term: short(term.value), means: means ? means.value : "" }))
    .filter(({ term }) => term).sort((a, b) => a.term.localeCompare(b.term));
}

/** {@code dem:Statement}, {@code stance:demands}. */
function short(iri) {
  const rest = iri.slice(NS.length);
  const [, list, name] = rest.split("/");
  return rest.startsWith("#") ? "dem:" + rest.slice(1) : name && CLOSED.includes(list) ? `${list}:${name}` : "";
}
