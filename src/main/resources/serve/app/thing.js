// What the graph says of anything that has an IRI; what has a view of its own is shown there.
import { make, cut } from "./dom.js";
import { rows } from "./data.js";
import { link } from "./state.js";
import { nothing, table, tools, wikidata } from "./parts.js";

/** The view of an actor, a demand, an article or a place in one; null for what has none. */
export function pageOf(iri) {
  const kind = /\/(actor|region|demand)\/[^/]+$/.exec(iri);
  const place = /^(.*\/article\/[^/]+\/[0-9a-f]{12})(\/(?:statement|position)\/.*)?$/.exec(iri);
  return kind && !/\/article\//.test(iri) ? link(kind[1] === "demand" ? "demand" : "actor", {}, iri)
    : place ? link("article", { at: place[2] ? iri : null }, place[1]) : null;
}

export async function show(state) {
  const iri = state.path;
  const page = iri && pageOf(iri);
  if (page) {
    location.replace(page);
  }
  const found = iri ? await rows("thing", { iri }) : [];
  if (found.length === 0) {
    return { title: iri || "Thing", place: iri, nodes: [nothing("The graph says nothing of it.", make("a", { href: link("overview") }, "Overview"))] };
  }
  const own = found.filter((row) => row.way === "of it");
  const to = found.filter((row) => row.way === "to it");
  const named = own.find((row) => /[#/](prefLabel|shownAs|headline|text)$/.test(row.property));
  const as = (format) => `/id/?${new URLSearchParams({ iri, format })}`;
  return { title: named ? cut(named.value, 120) : iri, place: iri, nodes: [make("p", { class: "hint iri" }, iri),
    tools("thing", { iri }, make("a", { href: as("ttl") }, "Turtle"), make("a", { href: as("jsonld") }, "JSON-LD")),
    list("What it has", own), to.length ? list(to.length < 100 ? "What leads to it" : "What leads to it, the first hundred", to) : null] };
}

function list(caption, found) {
  return table(caption, [["Property", (row) => make("span", { title: row.property }, shortened(row.property))], ["Value", value]], found);
}

const shortened = (iri) => iri.replace(/^.*[#/]/, "");

function value(row) {
  const page = pageOf(row.value) || (/\/id\/|^https:\/\/w3id\.org\/demarche\//.test(row.value) ? link("thing", {}, row.value) : null);
  const words = row.name || row.value;
  const item = /^http:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(row.value);
  return item ? wikidata(item[1]) : page ? make("a", { href: page, title: row.value }, cut(words, 200)) : cut(words, 2000);
}
