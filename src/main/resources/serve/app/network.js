// Who agrees with whom, and who opposes whom, on the demands that were chosen.
import { draw, make, count } from "./dom.js";
import { csv, statistics } from "./data.js";
import { changed, link } from "./state.js";
import { choices, emptyStore, nothing, saving, table, tools } from "./parts.js";
import { actorLink, demandLink } from "./evidence.js";
import { chosenDemands, counted, counts, fields, names } from "./filters.js";
import { together } from "./stances.js";

const MOST = 60;
const JOINED = [["", "stances on the same demand"], ["outlets", "outlets: who quotes whom"], ["words", "words passed on"]];
const DEMANDS = 90;

export async function show(state) {
  const kind = state.params.get("kind");
  if (kind) {
    const [known, { voices }] = await Promise.all([names(state.params.get("actor") || ""), import("./voices.js")]);
    const form = choices(state, "Which voices", [kinds(kind), { name: "actor", label: "Who is quoted", value: state.params.get("actor") || "", values: known.actors, placeholder: "all actors" }]);
    return { title: "Network", nodes: [form, await voices(kind in { outlets: 1, words: 1 } ? kind : "outlets", state.params.get("actor") || "")] };
  }
  const demands = (await chosenDemands(state)).slice(0, DEMANDS);
  const { query, params } = counts(state, demands);
  const wanted = params.filter(([name]) => name !== "holder").concat(state.params.get("actor") && !state.params.get("demand") ? demands.map((demand) => ["demand", demand.iri]) : []);
  const [found, shared, known] = await Promise.all([demands.length ? counted({ query, params: wanted }) : [], fields(state), names(state.params.get("actor") || "", state.params.get("demand") || "")]);
  const actor = state.params.get("actor") || "";
  const form = choices(state, "Which actors and demands", [
    kinds(""),
    { name: "actor", label: "Around one actor", value: actor, values: known.actors, placeholder: "all actors" },
    { name: "demand", label: "On one demand", value: state.params.get("demand"), values: known.demands, placeholder: "all demands" },
    ...shared.filter((field) => field.name !== "all"),
    { name: "least", label: "Demands in common", type: "select", value: state.params.get("least"), options: [["", "1 or more"], ["2", "2 or more"], ["3", "3 or more"], ["5", "5 or more"]] },
  ], ["pair"]);
  if (found.length === 0) {
    return { title: "Network", nodes: [form, (await statistics()).articles === 0 ? emptyStore() : nothing("No position fits.", make("a", { href: "#/network" }, "Choose all"))] };
  }
  const least = Number(state.params.get("least")) || 1;
  const centre = (known.actors.find((one) => one.value === actor || one.name === actor) || { value: actor }).value;
  const all = pairs(found).filter((pair) => pair.demands.length >= least && (!centre || pair.a === centre || pair.b === centre));
  const nodes = [make("p", {}, "Actors that take a stance on the same demand agree where their stances point the same way, and oppose each other where one is for it and the other against. Own words count; where there are none, those of others."),
    form, tools(query, wanted, make("a", { href: link("questions", { actor, demand: state.params.get("demand"), issue: state.params.get("issue"), least: "1" }, "agreement") }, "Query ‘agreement’"), saving("network", () => csv(["a", "b", "demands", "agree", "oppose", "differ"],
      all.map((pair) => [pair.nameA, pair.nameB, pair.demands.length, pair.agree, pair.oppose, pair.differ]))))];
  if (all.length === 0) {
    return { title: "Network", nodes: [...nodes, nothing("No two actors share a demand here.", "Choose less, or ", make("a", { href: "#/network" }, "all"), ".")] };
  }
  await import("/lib/d3.js");
  const { svg, left } = picture(all, state, centre);
  return { title: "Network", focus: state.params.get("pair") ? "pair" : null, nodes: [...nodes,
    make("p", { class: "hint" }, make("span", { class: "key", "aria-hidden": "true" }), " agree  ", make("span", { class: "key oppose", "aria-hidden": "true" }), " oppose each other  ", make("span", { class: "key differ", "aria-hidden": "true" }), " differ. ",
      "The more demands, the thicker the line. Names lead to that actor’s own net, lines to the demands.", left ? ` ${count(left, "actor")} with fewer links ${left === 1 ? "is" : "are"} left out.` : ""),
    make("div", { class: "beside-panel" }, make("div", { class: "matrix-place" }, svg), pair(all, state)), pairTable(all, state)] };
}

function kinds(value) {
  return { name: "kind", label: "Joined by", type: "select", value, options: JOINED };
}

/** Each two actors with the demands that both have a stance on. */
export function pairs(found) {
  const demands = new Map();
  found.forEach((row) => {
    const holders = demands.get(row.demand_iri) || new Map();
    holders.set(row.holder_iri, [...(holders.get(row.holder_iri) || []), row]);
    demands.set(row.demand_iri, holders);
  });
  const found_pairs = new Map();
  for (const holders of demands.values()) {
    const list = [...holders].sort((a, b) => a[0].localeCompare(b[0])).map(([iri, group]) => ({ iri, row: group[0], ...together(group) }));
    list.forEach((one, i) => list.slice(i + 1).forEach((other) => add(found_pairs, one, other)));
  }
  return [...found_pairs.values()].sort((a, b) => b.demands.length - a.demands.length || a.nameA.localeCompare(b.nameA) || a.nameB.localeCompare(b.nameB));
}

function add(to, one, other) {
  const key = one.iri + " " + other.iri;
  const known = to.get(key) || { key, a: one.iri, b: other.iri, nameA: one.row.holder, nameB: other.row.holder, demands: [], agree: 0, oppose: 0, differ: 0 };
  const relation = one.low === one.high && other.low === other.high && one.low === other.low ? "agree"
    : (one.low === 1 && other.high === -1) || (one.high === -1 && other.low === 1) ? "oppose" : "differ";
  known[relation]++;
  known.demands.push({ iri: one.row.demand_iri, what: one.row.what, relation, one, other });
  to.set(key, known);
}

function relation(pair) {
  return pair.agree > pair.oppose ? "agree" : pair.oppose > pair.agree ? "oppose" : "differ";
}

/** The same actors and links always stand in the same place. */
function picture(all, state, centre) {
  const degrees = new Map();
  all.forEach((pair) => [pair.a, pair.b].forEach((iri) => degrees.set(iri, (degrees.get(iri) || 0) + pair.demands.length)));
  const labels = new Map(all.flatMap((pair) => [[pair.a, pair.nameA], [pair.b, pair.nameB]]));
  const ranked = [...degrees].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const most = new Set(ranked.slice(0, MOST).map(([iri]) => iri));
  const kept = new Set(all.filter((pair) => most.has(pair.a) && most.has(pair.b)).flatMap((pair) => [pair.a, pair.b]));
  const nodes = [...kept].sort().map((iri) => ({ id: iri, size: 6 + 2 * Math.sqrt(degrees.get(iri)) }));
  const links = all.filter((pair) => kept.has(pair.a) && kept.has(pair.b)).map((pair) => ({ source: pair.a, target: pair.b, pair }));
  const [width, height] = nodes.length > 40 ? [1300, 900] : nodes.length > 25 ? [1100, 760] : [960, 560];
  const d3 = globalThis.d3;
  d3.forceSimulation(nodes).stop()
    .force("link", d3.forceLink(links).id((node) => node.id).distance((one) => (relation(one.pair) === "agree" ? 80 : 150)).strength((one) => (relation(one.pair) === "agree" ? .5 : .12)))
    .force("charge", d3.forceManyBody().strength(-380)).force("x", d3.forceX(width / 2).strength(.05)).force("y", d3.forceY(height / 2).strength(.09))
    .force("collide", d3.forceCollide((node) => Math.max(node.size + 20, Math.min(58, 3.7 * labels.get(node.id).length)))).tick(400);
  fit(nodes, width, height);
  const lines = links.map((one) => draw("a", { href: changed(state, { pair: one.pair.key }), "aria-label": told(one.pair), tabindex: "-1" }, draw("title", {}, told(one.pair)),
    draw("path", { class: relation(one.pair), "stroke-width": Math.min(9, 1.5 + 1.3 * one.pair.demands.length), d: `M${one.source.x},${one.source.y}L${one.target.x},${one.target.y}` })));
  const dots = nodes.map((node) => draw("a", { class: "node" + (node.id === centre ? " here" : ""), href: link("network", { actor: node.id }), "aria-label": `${labels.get(node.id)}: ${count(degrees.get(node.id), "shared demand")}` },
    draw("circle", { cx: node.x, cy: node.y, r: node.size }), draw("text", { x: node.x, y: node.y - node.size - 5, "text-anchor": node.x < 90 ? "start" : node.x > width - 90 ? "end" : "middle", class: "halo" }, labels.get(node.id))));
  return { svg: make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Network" }, draw("svg", { class: "picture net", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": `${count(nodes.length, "actor")} and ${count(links.length, "link")} between them` }, lines, dots)), left: ranked.length - kept.size };
}

export function fit(nodes, width, height) {
  const [xs, ys] = [nodes.map((node) => node.x), nodes.map((node) => node.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 120) / Math.max(1, right - left), (height - 90) / Math.max(1, bottom - top), 1.6);
  nodes.forEach((node) => {
    node.x = Math.round(width / 2 + (node.x - (left + right) / 2) * scale);
    node.y = Math.round(height / 2 + 12 + (node.y - (top + bottom) / 2) * scale);
  });
}

function told(pair) {
  return `${pair.nameA} and ${pair.nameB}: agree on ${pair.agree}, oppose each other on ${pair.oppose}, differ on ${pair.differ}`;
}

function pair(all, state) {
  const one = all.find((it) => it.key === state.params.get("pair"));
  if (!one) {
    return null;
  }
  const words = { agree: "agree", oppose: "oppose each other", differ: "differ" };
  const sign = (side, iri) => make("a", { class: `sign ${side.shade}${side.ascribed ? " ascribed" : ""}`, title: side.words, "aria-label": `${side.row.holder} ${side.words}`, href: link("positions", { cell: `${side.iri} ${iri}`, all: "yes" }) }, side.sign);
  return make("section", { class: "panel", id: "pair", tabindex: "-1", "aria-labelledby": "pair-title" },
    make("div", { class: "panel-head" }, make("h2", { id: "pair-title" }, actorLink(one.nameA, one.a), " and ", actorLink(one.nameB, one.b)),
      make("a", { class: "close", href: changed(state, { pair: null }), "aria-label": "Close" }, "✕")),
    make("ul", { class: "hits" }, one.demands.map((demand) => make("li", {}, make("strong", {}, words[demand.relation]), ": ", demandLink(demand.what, demand.iri),
      make("br"), sign(demand.one, demand.iri), ` ${one.nameA}  `, sign(demand.other, demand.iri), ` ${one.nameB}`))));
}

function pairTable(all, state) {
  return make("details", {}, make("summary", {}, `As a table: ${count(all.length, "pair")}`), table("Pairs of actors", [
    ["One", (row) => actorLink(row.nameA, row.a)], ["Other", (row) => actorLink(row.nameB, row.b)],
    ["Demands", (row) => make("a", { href: changed(state, { pair: row.key }) }, String(row.demands.length)), "number"],
    ["Agree", (row) => String(row.agree), "number"], ["Oppose", (row) => String(row.oppose), "number"], ["Differ", (row) => String(row.differ), "number"]], all));
}
