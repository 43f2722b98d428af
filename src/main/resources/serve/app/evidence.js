// The words behind a position: its sentence with those beside it, the article, who says so.
import { make, count } from "./dom.js";
import { rows } from "./data.js";
import { link } from "./state.js";
import { source } from "./parts.js";
import { stance, shade } from "./stances.js";

const AT_ONCE = 20;
const SHORT = 240;

/** Newest first. */
export function evidence(positions) {
  const sorted = [...positions].sort((a, b) => (b.date || "").localeCompare(a.date || "") || a.doc.localeCompare(b.doc)
    || Number(a.content_start) - Number(b.content_start));
  const list = make("ol", { class: "evidence" }, sorted.slice(0, AT_ONCE).map(item));
  if (sorted.length <= AT_ONCE) {
    return list;
  }
  const more = make("button", { type: "button" }, `Show ${count(sorted.length - AT_ONCE, "more position")}`);
  more.onclick = () => {
    const added = sorted.slice(AT_ONCE).map(item);
    list.append(...added);
    more.remove();
    added[0].querySelector("a").focus();
  };
  return make("div", {}, list, more);
}

function item(row) {
  const before = make("span", { class: "beside" });
  const after = make("span", { class: "beside" });
  const sentence = row.sentence || row.quotation;
  addBeside(row, sentence, before, after);
  return make("li", {},
    make("p", { class: "who" }, make("span", { class: "sign " + shade(row.stance), "aria-hidden": "true" }, stance(row.stance).sign), " ",
      make("strong", {}, row.holder), ` ${stance(row.stance).words}`, row.addressee ? ` (of ${row.addressee})` : "", ": ", row.label,
      row.basis === "ascribed" ? make("em", {}, row.ascribed_by ? `, says ${row.ascribed_by}` : ", say others") : ""),
    make("blockquote", {}, make("p", {}, before, emphasized(sentence, row.quotation), after)),
    row.condition ? make("p", {}, "Condition: ", row.condition) : null,
    make("p", { class: "hint" }, source(row, row.position), ` · characters ${row.content_start} to ${row.content_end}`,
      row.confidence ? ` · confidence ${row.confidence}` : ""));
}

/** The sentence, with the words of the statement in it set off. */
function emphasized(sentence, quotation) {
  const at = quotation && quotation !== sentence ? sentence.indexOf(quotation) : -1;
  return at < 0 ? make("span", { class: "sentence" }, sentence)
    : make("span", { class: "sentence" }, sentence.slice(0, at), make("mark", {}, quotation), sentence.slice(at + quotation.length));
}

async function addBeside(row, sentence, before, after) {
  try {
    const [article] = await rows("article-text", { article: row.doc });
    const at = article && article.text ? place(article.text, sentence, Number(row.content_start)) : -1;
    if (at >= 0) {
      const previous = last(article.text.slice(0, at));
      const next = first(article.text.slice(at + sentence.length));
      before.append(previous ? previous + " " : "");
      after.append(next ? " " + next : "");
    }
  } catch {
    // The sentence stands there without its neighbours
  }
}

/** Where the sentence is, nearest to where the statement is. */
function place(text, sentence, near) {
  const start = Array.from(text).slice(0, near).join("").length;
  const before = text.lastIndexOf(sentence, start);
  return before >= 0 && before + sentence.length >= start ? before : text.indexOf(sentence);
}

function sentences(text) {
  if (typeof Intl.Segmenter !== "function") {
    return text.split(/(?<=[.!?]["”’]?)\s+/);
  }
  return [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)].map((part) => part.segment);
}

/** The rest of a short paragraph, else its last sentence. */
function last(text) {
  const paragraph = text.trimEnd().split("\n").pop();
  return (paragraph.length <= SHORT ? paragraph : sentences(paragraph.slice(-600)).filter((it) => it.trim()).pop() || "").trim();
}

function first(text) {
  const paragraph = text.trimStart().split("\n")[0];
  return (paragraph.length <= SHORT ? paragraph : sentences(paragraph.slice(0, 600)).find((it) => it.trim()) || "").trim();
}

/** A section of evidence with a heading and a way back. */
export function panel(id, heading, close, positions, ...tools) {
  return make("section", { class: "panel", id, tabindex: "-1", "aria-labelledby": id + "-title" },
    make("div", { class: "panel-head" }, make("h2", { id: id + "-title" }, heading),
      make("a", { href: close, class: "close", "aria-label": "Close the evidence" }, "✕")),
    make("p", {}, count(positions.length, "position"), ", the newest first."), ...tools, evidence(positions));
}

export function actorLink(name, iri) {
  return make("a", { href: link("actor", {}, iri) }, name);
}

export function demandLink(name, iri) {
  return make("a", { href: link("demand", {}, iri) }, name);
}
