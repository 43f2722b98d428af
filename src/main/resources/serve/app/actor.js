// All that is known of an actor: names, offices, positions, statements.
import { brief, make, count } from "./dom.js";
import { rows } from "./data.js";
import { changed, link } from "./state.js";
import { later, nothing, source, table, tools, wikidata } from "./parts.js";
import { demandLink } from "./evidence.js";
import { together } from "./stances.js";
import { mayCorrect, ofActor } from "./curate.js";

const STEP = 20;
const MANY = 1000;

export async function show(state) {
  const actor = state.path;
  if (!actor) {
    return list();
  }
  const [facts, curator] = await Promise.all([rows("about-actor", { actor }), mayCorrect()]);
  const name = facts.find((row) => row.fact === "name");
  const iri = name ? name.iri : actor;
  const since = state.params.get("since") || "";
  const from = since === "all" ? "" : since || await recent(iri);
  return { title: name ? name.value : actor, place: actor, nodes: [
    make("p", { class: "tools" }, make("a", { href: link("timeline", { actor: iri }) }, "Timeline"), make("a", { href: link("network", { actor: iri }) }, "Network"),
      make("a", { href: link("questions", { actor: iri, from }, "demands-of") }, "Demands of whom"), make("a", { href: link("questions", { actor: iri, from }, "conditions") }, "Conditions"),
      make("a", { href: link("questions", { actor: iri }, "denials") }, "Denials"), make("a", { href: link("questions", { actor: iri, from }, "self-and-ascribed") }, "Own and ascribed")),
    known(facts), curator ? ofActor(iri) : null, make("div", { class: "cards" },
      later("Positions", async () => [positions(await rows("matrix", { holder: iri }), iri), tools("stance-counts", { holder: iri })]),
      later("Company", async () => [agreement(await rows("agreement", { actor: iri, least: "1" }), iri), tools("agreement", { actor: iri, least: "1" })])),
    later("Statements", async () => [statements(await rows("said-by", { actor: iri, from }), state, from), tools("said-by", { actor: iri, from })])] };
}

/** The day from which on about so many statements of an actor are to be expected who has many more; empty for others. */
async function recent(iri) {
  const [speakers, months] = await Promise.all([rows("speakers", { top: "yes" }), rows("articles-by-month")]);
  const number = Number((speakers.find((row) => row.iri === iri) || { statements: 0 }).statements);
  const dated = months.filter((row) => row.month).sort((a, b) => b.month.localeCompare(a.month));
  const all = dated.reduce((sum, row) => sum + Number(row.articles), 0);
  let articles = 0;
  const last = number > MANY ? dated.find((row) => (articles += Number(row.articles)) >= all * MANY / number) : null;
  return last ? last.month + "-01" : "";
}

async function list() {
  const speakers = await rows("speakers");
  return { title: "Actors", nodes: [tools("speakers", {}), speakers.length === 0 ? nothing("Nobody with a name is quoted in this store.") : table("Actors by number of statements", [
    ["Actor", (row) => make("a", { href: link("actor", {}, row.iri) }, row.actor)], ["Kind", (row) => row.kind], ["Wikidata", (row) => wikidata(row.wikidata)],
    ["Statements", (row) => row.statements, "number"], ["Articles", (row) => row.articles, "number"]], speakers)] };
}

function known(facts) {
  const shown = facts.filter((row) => row.fact !== "name");
  const kinds = [...new Set(shown.map((row) => row.fact))];
  return make("dl", { class: "facts" }, kinds.flatMap((kind) => [make("dt", {}, kind), make("dd", {}, shown.filter((row) => row.fact === kind).map((row, i) =>
    [i === 0 ? "" : kind === "office" ? make("br") : ", ", value(row)]))]));
}

function value(row) {
  if (row.fact === "Wikidata") {
    return wikidata(row.value);
  }
  const days = row.from || row.to ? ` (${row.from || "?"} to ${row.to || "?"})` : "";
  const page = row.fact === "belongs to" || row.fact === "speaks for";
  return [page ? make("a", { href: link("actor", {}, row.iri) }, row.value) : row.value, days];
}

function positions(stances, iri) {
  if (stances.length === 0) {
    return make("p", {}, "No position is known.");
  }
  const groups = new Map();
  stances.forEach((row) => groups.set(row.demand_iri, [...(groups.get(row.demand_iri) || []), row]));
  const sorted = [...groups].map(([demand, group]) => ({ demand, group, ...together(group) })).sort((a, b) => b.positions - a.positions || a.group[0].what.localeCompare(b.group[0].what));
  const item = (one) => make("li", {}, make("a", { class: `sign ${one.shade}${one.ascribed ? " ascribed" : ""}`, title: one.words, "aria-label": `${one.words}, ${count(one.positions, "position")}`,
    href: link("positions", { actor: iri, cell: `${one.group[0].holder_iri} ${one.demand}` }) }, one.sign, one.positions > 1 ? make("small", {}, brief(one.positions)) : null), " ", demandLink(one.group[0].what, one.demand));
  const rest = sorted.slice(STEP);
  return [make("p", {}, `On ${count(sorted.length, "demand")}:`), make("ul", { class: "hits tight" }, sorted.slice(0, STEP).map(item)), rest.length ? make("details", {}, make("summary", {}, `${rest.length} more`), make("ul", { class: "hits tight" }, rest.map(item))) : null];
}

function agreement(company, iri) {
  if (company.length === 0) {
    return make("p", {}, "No other actor is known to take a stance on the same demands.");
  }
  return table("On how many demands others agree", [
    ["Actor", (row) => make("a", { href: link("questions", { a: iri, b: row.b }, "common-ground") }, row.b)],
    ["Demands", (row) => row.demands, "number"], ["Agree", (row) => row.agree, "number"], ["Oppose", (row) => row.oppose, "number"], ["Differ", (row) => row.differ, "number"]], company, 15);
}

function statements(said, state, from) {
  const earlier = from ? [" ", make("a", { href: changed(state, { since: "all" }) }, "Show all"), ", which takes longer."] : null;
  if (said.length === 0) {
    return make("p", {}, from ? `No statement since ${from} is known.` : "No statement is known.", earlier);
  }
  const most = Number(state.params.get("shown")) || STEP;
  return [make("p", {}, `${count(said.length, "statement")}${from ? ` since ${from}` : ""}, the newest first.`, earlier), make("ul", { class: "hits" }, said.slice(0, most).map((row) => make("li", {}, make("blockquote", {}, make("p", {}, row.quotation)),
    make("p", { class: "hint" }, `${row.act}, ${row.type} · `, source(row, row.statement))))),
  said.length > most ? make("p", {}, make("a", { id: "more", href: changed(state, { shown: String(most + 5 * STEP) }) }, `Show more of ${said.length}`)) : null];
}
