// What is in the store, and where to begin.
import { make, count, cut } from "./dom.js";
import { rows, statistics } from "./data.js";
import { link } from "./state.js";
import { emptyStore, later, tools } from "./parts.js";
import { bars, measure } from "./charts.js";
import { actorLink, demandLink } from "./evidence.js";

const MOST = 12;

export async function show() {
  const counts = await statistics();
  const numbers = make("dl", { class: "numbers" }, Object.entries(counts).map(([name, value]) =>
    make("div", {}, make("dt", {}, name), make("dd", {}, value.toLocaleString("en")))));
  if (counts.articles === 0) {
    return { title: "Overview", nodes: [emptyStore(), numbers] };
  }
  const [months, speakers, demands] = [rows("articles-by-month"), rows("speakers", { top: "yes" }), rows("demands", { several: "yes" })];
  return { title: "Overview", nodes: [numbers, make("div", { class: "cards" },
    later("First questions", async () => begin(await demands, await speakers)), later("Articles over time", async () => overTime(await months)),
    later("Heard most", async () => heard(await speakers)), later("Demands that several take a stance on", async () => asked(await demands)),
    later("Outlets", async () => outlets(await months)))] };
}

/** Questions that this store can answer. */
async function begin(demands, speakers) {
  const firsts = [];
  if (demands.length > 0) {
    const [{ iri, what }] = demands;
    firsts.push(["Who stands where on which demand?", link("positions")], [`Who is for it and who against: ${what}?`, link("demand", {}, iri)]);
    const holders = ranked(await rows("matrix", { demand: iri }), "holder_iri");
    if (holders.length > 0) {
      const [holder, own] = holders[0];
      firsts.push([`How did the stance of ${own[0].holder} on it move?`, link("timeline", { actor: holder, demand: iri })],
        [`Who agrees with ${own[0].holder}, and who does not?`, link("network", { actor: holder })]);
    }
  }
  if (speakers.length > 0) {
    firsts.push([`What does ${speakers[0].actor} say and demand?`, link("actor", {}, speakers[0].iri)]);
  }
  firsts.push(["Which statements have the word “peace”?", link("search", { words: "peace" })],
    ["Who are the unnamed sources?", link("questions", {}, "unnamed-sources")]);
  return make("ul", { class: "firsts" }, firsts.map(([words, href]) => make("li", {}, make("a", { href }, words))));
}

function overTime(months) {
  const sums = new Map();
  months.forEach((row) => sums.set(row.month, (sums.get(row.month) || 0) + Number(row.articles)));
  const undated = sums.get("") || 0;
  return [bars("Articles by month", [...sums].map(([month, up]) => ({ month, up })), "article",
    (month) => link("search", { from: month, to: month })),
  undated ? make("p", { class: "hint" }, `${count(undated, "article")} without a day.`) : null, tools("articles-by-month", {})];
}

function heard(speakers) {
  const top = speakers.slice(0, MOST);
  const most = top.length ? Number(top[0].statements) : 1;
  return [top.length === 0 ? make("p", {}, "Nobody with a name is quoted.") : listed(top.map((row) =>
    [actorLink(row.actor, row.iri), Number(row.statements), most, count(row.statements, "statement")])), tools("speakers", { top: "yes" })];
}

function asked(demands) {
  const top = demands.slice(0, MOST);
  return [top.length === 0 ? make("p", {}, "No demand is held by several actors. ", make("a", { href: link("positions", { all: "yes" }) }, "See all positions"), ".")
    : listed(top.map((row) => [demandLink(cut(row.what || row.demand, 70), row.iri), Number(row.actors), Number(top[0].actors), count(row.actors, "actor")])),
  tools("demands", { several: "yes" })];
}

function outlets(months) {
  const sums = new Map();
  months.forEach((row) => sums.set(row.outlet, (sums.get(row.outlet) || 0) + Number(row.articles)));
  const top = [...sums].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, MOST);
  return listed(top.map(([outlet, number]) =>
    [outlet ? make("a", { href: link("outlet", {}, outlet) }, outlet) : make("a", { href: link("outlet") }, "no outlet told"), number, top[0][1], count(number, "article")]));
}

function ranked(list, column) {
  const groups = new Map();
  list.forEach((row) => {
    const group = groups.get(row[column]) || [];
    group.push(row);
    groups.set(row[column], group);
  });
  return [...groups].map(([iri, group]) => [iri, group, group.reduce((sum, row) => sum + Number(row.positions), 0)])
    .sort((a, b) => b[2] - a[2] || a[0].localeCompare(b[0]));
}

/** Lines with a bar for the number. */
function listed(lines) {
  return make("ul", { class: "bars" }, lines.map(([name, number, most, words]) => make("li", {},
    make("span", { class: "name" }, name), measure(number / most), make("span", { class: "hint" }, words))));
}
