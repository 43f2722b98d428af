// A graph that a query answers with: its triples in a table, and as a net where they are few.
import { make, count, cut } from "./dom.js";
import { link } from "./state.js";
import { table } from "./parts.js";
import { pageOf } from "./thing.js";
import { picture } from "./voices.js";

const DRAWN = 150;
const LINE = /^(<[^>]*>|_:\S+) <([^>]*)> (.*) \.$/;

/** The nodes that show it, from N-Triples. */
export async function graph(text) {
  const triples = text.split("\n").map((line) => LINE.exec(line)).filter((it) => it)
    .map(([, subject, property, object]) => ({ subject: term(subject), property: term(`<${property}>`), object: term(object) }));
  const status = make("p", { role: "status" }, triples.length ? count(triples.length, "triple") + "." : "No triples: nothing in the store fits.");
  if (triples.length === 0) {
    return [status];
  }
  const arrows = triples.filter(({ object }) => object.iri).slice(0, DRAWN)
    .map(({ subject, property, object }) => ({ one: node(subject), other: node(object), number: 1, words: property.words }));
  return [status, arrows.length && triples.length <= 2 * DRAWN ? make("details", { open: true }, make("summary", {}, "As a net"), await drawn(arrows)) : null,
    table("Triples", [["Subject", cell("subject")], ["Property", cell("property")], ["Object", cell("object")]], triples)];
}

async function drawn(arrows) {
  await import("/lib/d3.js");
  return make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Net of the answer" },
    picture(arrows, ({ source, target, words }) => `${source.name} ${words} ${target.name}`));
}

function term(text) {
  if (text.startsWith("<")) {
    const iri = text.slice(1, -1);
    const place = /.*\/(statement|position|mention|event)\/(\d+-\d+)/.exec(iri);
    return { iri, words: place ? `${place[1]} ${place[2]}` : iri.replace(/[/#]$/, "").replace(/^.*[/#](?=.)/, "") };
  }
  return { words: text.startsWith("_:") ? text : text.replace(/^"(.*)"(?:@[\w-]+|\^\^<[^>]*>)?$/s, "$1").replace(/\\(["\\])/g, "$1").replaceAll("\\n", " ") };
}

const page = ({ iri }) => iri && (pageOf(iri) || link("thing", {}, iri));
const node = (one) => ({ id: one.iri || one.words, name: cut(one.words, 30), href: page(one) || "#main" });
const cell = (name) => (row) => (page(row[name]) ? make("a", { href: page(row[name]), title: row[name].iri }, row[name].words) : cut(row[name].words, 300));
