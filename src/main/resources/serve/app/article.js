// The text of an article with all that was found in it; one statement or position can be linked to.
import { make, count, webAddress } from "./dom.js";
import { rows, rowsAt } from "./data.js";
import { changed, link } from "./state.js";
import { nothing, tools } from "./parts.js";
import { actorLink, demandLink } from "./evidence.js";
import { marked } from "./marks.js";
import { shade, stance } from "./stances.js";
import { mayCorrect, ofPosition, ofStatement } from "./curate.js";

export const LAYERS = [
  ["statement", "statement"], ["speaker", "speaker"], ["position", "position"], ["condition", "condition"],
  ["holder", "holder, addressee"], ["mention", "mention"],
  ["time", "time"],
];

export async function show(state) {
  const article = state.path;
  if (!article) {
    return { title: "Article", nodes: [nothing("No article was chosen.", make("a", { href: link("search") }, "Search for one"), ".")] };
  }
  const [[facts], found, statements, times, curator] = await Promise.all([
    rows("article-text", { article }), rows("article-marks", { article }), rows("attributions", { article }), timesOf(article), mayCorrect()]);
  const marks = [...found, ...times];
  const hidden = new Set((state.params.get("hide") || "").split(",").filter((it) => it));
  const at = state.params.get("at") || "";
  const meant = marks.find((mark) => mark.position === at && mark.mark === "position") || marks.find((mark) => mark.statement === at && mark.mark === "statement");
  const card = make("aside", { class: "card", id: "card", "aria-live": "polite", "aria-label": "What is marked" });
  const numbers = new Map();
  statements.forEach((row) => numbers.set(row.statement, numbers.size + 1));
  const tell = (under) => card.replaceChildren(...told(under.length ? under : meant ? [meant] : [], numbers));
  tell([]);
  const linked = (mark) => changed(state, { at: mark.position || mark.statement || null });
  const body = facts.text
    ? make("div", { class: "text " + [...hidden].map((it) => "hide-" + it).join(" "), lang: facts.language || "en" },
      marked(facts.text, marks.filter((mark) => !hidden.has(layer(mark))), meant, linked, tell))
    : nothing("The store does not have the text of this article, only what was found in it.");
  const from = [facts.date, facts.outlet ? make("a", { href: link("outlet", {}, facts.outlet) }, facts.outlet) : null, facts.authors || null]
    .filter((it) => it).flatMap((it, i) => (i ? [" · ", it] : [it]));
  return {
    title: facts.headline || facts.doc,
    place: article,
    focus: meant ? "meant" : null,
    nodes: [
      make("p", {}, from, webAddress(facts.url) ? [" · ", make("a", { href: facts.url, rel: "noreferrer" }, "original")] : ""),
      tools("article-marks", { article }, make("a", { href: "/api/queries/attributions?" + new URLSearchParams({ article, format: "csv" }) , download: "attributions.csv" }, "CSV of statements")),
      layers(state, hidden, marks),
      meant && at ? make("p", {}, make("a", { href: changed(state, { at: null }) }, "Mark no single statement")) : null,
      make("div", { class: "reading" }, body, card),
      list(state, statements, marks, numbers, at, curator),
    ].filter((it) => it),
  };
}

/** Expressions of time, which the server reads in the text. */
async function timesOf(article) {
  const found = await rowsAt("/api/times?" + new URLSearchParams({ article }));
  return found.map((row) => ({ ...row, mark: "time", who: "", who_iri: "", statement: "", position: "" }));
}

/** Holder and addressee are one layer. */
export function layer(mark) {
  return mark.mark === "addressee" ? "holder" : mark.mark;
}

function layers(state, hidden, marks) {
  return make("ul", { class: "legend layers", "aria-label": "What is marked" }, LAYERS.map(([name, words]) => {
    const next = new Set(hidden);
    const on = !next.delete(name);
    if (on) {
      next.add(name);
    }
    const number = marks.filter((mark) => layer(mark) === name).length;
    return make("li", {}, make("a", { id: "layer-" + name, href: changed(state, { hide: [...next].join(",") }), class: on ? null : "off" },
      make("span", { "aria-hidden": "true" }, on ? "☑ " : "☐ "), make("span", { class: "m m-" + name }, words), ` ${number}`,
      make("span", { class: "unseen" }, on ? ", shown; hide them" : ", hidden; show them")));
  }));
}

/** What is known of the marks at a place, the smallest first. */
function told(marks, numbers) {
  if (marks.length === 0) {
    return [make("p", { class: "hint" }, "Point at marked words, or go through them with the Tab key, to see what was found, by which rule and how sure.")];
  }
  return joined(marks).slice(0, 6).map(({ mark, kinds }) => make("div", { class: "fact" },
    make("p", {}, kinds.map((kind, i) => [i ? ", " : "", make("strong", { class: "m m-" + layer({ mark: kind }) },
      kind === "statement" && numbers.has(mark.statement) ? `statement ${numbers.get(mark.statement)}` : kind)]), " ", summary(mark)),
    make("p", { class: "hint" }, [mark.rule ? `rule: ${mark.rule}` : "", mark.confidence ? `confidence ${mark.confidence}` : "",
      `characters ${mark.start} to ${mark.end}`].filter((it) => it).join(" · "))));
}

/** The same words that mean the same actor, as speaker and as holder, are told once. */
function joined(marks) {
  const facts = new Map();
  for (const mark of marks) {
    const own = ["statement", "position", "condition"].includes(mark.mark);
    const key = own ? [mark.mark, mark.statement, mark.position, mark.start].join(" ") : [mark.start, mark.end, mark.who_iri].join(" ");
    const fact = facts.get(key) || { mark, kinds: [] };
    fact.kinds = [...new Set([...fact.kinds, mark.mark])];
    facts.set(key, fact);
  }
  return [...facts.values()];
}

function summary(mark) {
  switch (mark.mark) {
    case "position":
      return `${mark.who} ${stance(mark.says).words}: ${mark.what} (${mark.basis === "self" ? "own word" : "by others’ word"})`;
    case "statement":
      return `${mark.who}: ${mark.says}`;
    case "condition":
      return `${mark.says}: “${mark.words}”`;
    case "time":
      return `“${mark.words}” is ${mark.earliest === mark.latest ? mark.earliest || "a day that the article does not tell" : `${mark.earliest} to ${mark.latest}`}`;
    default:
      return `“${mark.words}” is ${mark.who}`;
  }
}

/** The same for those who do not see colours, and for all who look for one. */
function list(state, statements, marks, numbers, at, curator) {
  const taking = (mark) => [position(mark), curator ? ofPosition(mark) : null];
  const positions = marks.filter((mark) => mark.mark === "position");
  const alone = positions.filter((mark) => !numbers.has(mark.statement));
  const item = (row) => {
    const taken = positions.filter((mark) => mark.statement === row.statement);
    const speaker = marks.find((mark) => mark.mark === "statement" && mark.statement === row.statement);
    const here = row.statement === at || taken.some((mark) => mark.position === at);
    return make("li", { class: here ? "here" : null },
      make("p", {}, row.via ? make("span", { class: "chain" }, row.via.replaceAll(" > ", " › "), " › ") : "",
        make("strong", {}, speaker ? actorLink(row.speaker, speaker.who_iri) : row.speaker), ` · ${row.act}, ${row.type}`, row.cue ? ` · “${row.cue}”` : ""),
      make("blockquote", {}, make("p", {}, row.words)),
      taken.map(taking),
      make("p", { class: "hint" }, make("a", { href: changed(state, { at: row.statement }) }, "Show in the text"), ` · characters ${row.content_start} to ${row.content_end}`, row.said_on ? ` · said on ${row.said_on}` : ""), curator ? ofStatement(row) : null);
  };
  return make("section", { "aria-labelledby": "statements-title" },
    make("h2", { id: "statements-title" }, count(statements.length, "statement")),
    statements.length === 0 ? make("p", {}, "Nobody is quoted or reported here.") : make("ol", { class: "statements" }, statements.map(item)),
    alone.length ? [make("h2", {}, `${count(alone.length, "position")} that the article itself tells`), alone.map(taking)] : null);
}

function position(mark) {
  return make("p", { class: "who" }, make("span", { class: "sign " + shade(mark.says), "aria-hidden": "true" }, stance(mark.says).sign), " ",
    actorLink(mark.who, mark.who_iri), ` ${stance(mark.says).words}: `, demandLink(mark.what, mark.what_iri), mark.basis === "ascribed" ? " (by others’ word)" : "",
    mark.confidence ? make("span", { class: "hint" }, ` confidence ${mark.confidence}`) : "");
}
