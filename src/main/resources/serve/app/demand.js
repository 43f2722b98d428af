// All that is known of a demand: who is for and against it, since when, what is contrary to it.
import { brief, make, count } from "./dom.js";
import { rows } from "./data.js";
import { link } from "./state.js";
import { nothing, table, tools } from "./parts.js";
import { actorLink } from "./evidence.js";
import { bars } from "./charts.js";
import { together } from "./stances.js";
import { mayCorrect, ofDemand } from "./curate.js";

export async function show(state) {
  const demand = state.path;
  if (!demand) {
    return list();
  }
  const [facts, stances, months, curator] = await Promise.all([rows("about-demand", { demand }), rows("matrix", { demand }), rows("demands-by-month", { demand }), mayCorrect()]);
  const name = facts.find((row) => row.fact === "name");
  const iri = name ? name.iri : demand;
  const shown = facts.filter((row) => row.fact !== "name");
  const kinds = [...new Set(shown.map((row) => row.fact))];
  return { title: name ? name.value : demand, place: demand, nodes: [
    make("p", { class: "tools" }, make("a", { href: link("timeline", { demand: iri }) }, "Timeline"), make("a", { href: link("network", { demand: iri }) }, "Network"),
      make("a", { href: link("questions", { demand: iri }, "positions") }, "All positions"), make("a", { href: link("questions", { demand: iri }, "stances-on") }, "Last stance of each")),
    make("dl", { class: "facts" }, kinds.flatMap((kind) => [make("dt", {}, kind), make("dd", {}, shown.filter((row) => row.fact === kind).map((row, i) => [i ? ", " : "", value(row)]))])),
    curator ? ofDemand(iri) : null,
    stances.length === 0 ? nothing("No article has a position on it.") : sides(stances, iri), stances.length ? make("p", { class: "hint" }, new Set(stances.map((row) => row.holder_iri)).size < 100 ? "" : "The hundred actors with most positions on it; the CSV has all.") : null, tools("stance-counts", { demand: iri }),
    months.some((row) => row.month) ? make("section", {}, make("h2", {}, "Positions over time"), bars("Positions for and against by month", months.map((row) => ({ month: row.month, up: Number(row.in_favour), down: Number(row.against) })), "position"), tools("demands-by-month", { demand: iri })) : null] };
}

function value(row) {
  const views = { performer: "actor", beneficiary: "actor", place: "actor", "contrary to": "demand" };
  return views[row.fact] && row.iri ? make("a", { href: link(views[row.fact], {}, row.iri) }, row.value) : row.value;
}

function sides(stances, iri) {
  const groups = new Map();
  stances.forEach((row) => groups.set(row.holder_iri, [...(groups.get(row.holder_iri) || []), row]));
  const sorted = [...groups].map(([holder, group]) => ({ holder, name: group[0].holder, first: group.map((row) => row.first).filter((it) => it).sort()[0], ...together(group) }))
    .sort((a, b) => b.positions - a.positions || a.name.localeCompare(b.name));
  const side = (heading, wanted) => {
    const list = sorted.filter(wanted);
    return make("section", {}, make("h3", {}, `${heading} (${list.length})`), list.length === 0 ? make("p", { class: "hint" }, "nobody") : make("ul", {}, list.map((one) => make("li", {},
      make("a", { class: `sign ${one.shade}${one.ascribed ? " ascribed" : ""}`, title: one.words, "aria-label": `${one.name} ${one.words}, ${count(one.positions, "position")}`, href: link("positions", { demand: iri, cell: `${one.holder} ${iri}` }) }, one.sign,
        one.positions > 1 ? make("small", {}, brief(one.positions)) : null), " ", actorLink(one.name, one.holder), one.first ? make("span", { class: "hint" }, ` since ${one.first}`) : null))));
  };
  return make("section", {}, make("h2", {}, "Who stands where"), make("div", { class: "stances" }, side("For", (one) => one.low === 1), side("Neither, or both", (one) => one.low !== 1 && one.high !== -1), side("Against", (one) => one.high === -1)));
}

async function list() {
  const demands = await rows("demands");
  return { title: "Demands", nodes: [tools("demands", {}), demands.length === 0 ? nothing("No article states a position.") : table("Demands that most is said on", [
    ["Demand", (row) => make("a", { href: link("demand", {}, row.iri) }, row.what || row.demand)], ["Issue", (row) => row.issue], ["Actors", (row) => row.actors, "number"],
    ["For", (row) => row.in_favour, "number"], ["Neither", (row) => row.neither, "number"], ["Against", (row) => row.against, "number"]], demands)] };
}
