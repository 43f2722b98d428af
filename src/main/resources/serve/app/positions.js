// Actors and demands as a matrix of stances; a cell opens the words behind it.
import { make, count, cut } from "./dom.js";
import { rows, statistics } from "./data.js";
import { changed } from "./state.js";
import { choices, emptyStore, legend, nothing, tools } from "./parts.js";
import { actorLink, demandLink, panel } from "./evidence.js";
import { chosen, chosenDemands, counts, fields } from "./filters.js";
import { together } from "./stances.js";

const STEP = 20;

export async function show(state) {
  const size = Number(state.params.get("size")) || STEP;
  const [listed, form] = await Promise.all([chosenDemands(state), fields(state)]);
  const demands = listed.slice(0, 2 * size);
  const wanted = counts(state, demands);
  const found = demands.length > 0 || state.params.get("actor") ? await rows("stance-counts", wanted) : [];
  const nodes = [
    make("p", {}, "Who stands where: the actor’s own word, and where there is none, that of others. A cell opens the sentences behind it."),
    choices(state, "Which positions", form, ["cell"]),
    tools("stance-counts", wanted),
  ];
  if (found.length === 0) {
    nodes.push((await statistics()).articles === 0 ? emptyStore()
      : nothing("No position fits.", make("a", { href: "#/positions?all=yes" }, "Show all positions"), ", or choose less."));
    return { title: "Positions", nodes };
  }
  nodes.push(legend(), make("div", { class: "beside-panel" }, matrix(found, state, size, listed.length), await cell(state, found)));
  return { title: "Positions", nodes, focus: state.params.get("cell") ? "evidence" : null };
}

function matrix(found, state, size, all) {
  const actors = counted(found, "holder_iri");
  const demands = counted(found, "demand_iri");
  const columns = actors.slice(0, size);
  const names = new Map(found.flatMap((row) => [[row.holder_iri, row.holder], [row.demand_iri, row.what || row.demand]]));
  const issues = new Map(found.map((row) => [row.demand_iri, row.issue]));
  const cells = grouped(found);
  const lines = demands.slice(0, 2 * size).filter((demand) => columns.some((actor) => cells.has(key({ holder_iri: actor, demand_iri: demand }))));
  const head = make("tr", {}, make("th", { scope: "col", class: "corner" }, "Demand"),
    columns.map((actor) => make("th", { scope: "col", class: "turned" }, make("span", {}, actorLink(cut(names.get(actor), 34), actor)))));
  const byIssue = [...new Set(lines.map((demand) => issues.get(demand)))].sort();
  const bodies = byIssue.map((issue) => make("tbody", {},
    make("tr", { class: "issue" }, make("th", { scope: "rowgroup", colspan: String(columns.length + 1) }, make("span", {}, issue || "no issue"))),
    lines.filter((demand) => issues.get(demand) === issue).map((demand) => make("tr", {},
      make("th", { scope: "row" }, demandLink(names.get(demand), demand)),
      columns.map((actor) => one(cells.get(key({ holder_iri: actor, demand_iri: demand })), names.get(actor), names.get(demand), state))))));
  const known = Math.max(all, demands.length);
  const hidden = actors.length > columns.length || known > lines.length && 2 * size < known;
  return make("div", { class: "matrix-place" },
    make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Matrix of positions" },
      make("table", { class: "matrix" }, make("caption", {}, `${count(lines.length, "demand")} of ${known}, ${count(columns.length, "actor")} of ${actors.length}, those with most positions`),
        make("thead", {}, head), bodies)),
    hidden ? make("p", {}, make("a", { href: changed(state, { size: String(2 * size), cell: null }) }, "Show more actors and demands")) : null);
}

const key = (row) => row.holder_iri + " " + row.demand_iri;

function grouped(found) {
  const groups = new Map();
  found.forEach((row) => groups.set(key(row), [...(groups.get(key(row)) || []), row]));
  return groups;
}

/** Those with most partners and positions first. */
function counted(found, column) {
  const numbers = new Map();
  found.forEach((row) => numbers.set(row[column], (numbers.get(row[column]) || 0) + Number(row.positions)));
  return [...numbers].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([iri]) => iri);
}

function one(group, actor, demand, state) {
  if (!group) {
    return make("td", { class: "empty" });
  }
  const total = together(group);
  const value = key(group[0]);
  const open = state.params.get("cell") === value;
  const label = `${actor} ${total.words}: ${demand}; ${count(total.positions, "position")}${total.ascribed ? ", by others’ word" : ""}`;
  return make("td", {}, make("a", {
    class: `sign ${total.shade}${total.ascribed ? " ascribed" : ""}`,
    href: changed(state, { cell: value }), "aria-label": label, title: label, "aria-current": open ? "true" : null,
  }, total.sign, total.positions > 1 ? make("small", {}, String(total.positions)) : null));
}

async function cell(state, found) {
  const wanted = chosen(state);
  const [holder, demand] = (state.params.get("cell") || "").split(" ");
  if (!demand) {
    return null;
  }
  const params = { holder, demand, basis: wanted.basis, from: wanted.from, to: wanted.to, min_confidence: wanted.min_confidence };
  const positions = await rows("positions", params);
  const row = found.find((it) => it.holder_iri === holder && it.demand_iri === demand) || { holder, what: demand };
  return panel("evidence", `${row.holder}: ${row.what}`, changed(state, { cell: null }), positions, tools("positions", params,
    make("a", { href: `#/timeline?${new URLSearchParams({ actor: holder, demand })}` }, "Timeline")));
}
