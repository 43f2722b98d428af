// Actors and demands as a matrix of stances; a cell opens the words behind it.
import { brief, make, count, cut } from "./dom.js";
import { address, rows, rowsAt, statistics } from "./data.js";
import { changed, link } from "./state.js";
import { choices, emptyStore, legend, newest, nothing, tools } from "./parts.js";
import { actorLink, demandLink, panel } from "./evidence.js";
import { chosen, chosenDemands, counted, counts, fields, MOST, rolledAddress } from "./filters.js";
import { together } from "./stances.js";

const STEP = 20;

/** Of a cell with far more positions the newest are shown, about so many. */
const EVIDENCE = 250;

/** What actors and demands are rolled up to. */
const ROLLING = [
  { name: "rows", label: "Actors as", type: "select", options: [["", "themselves"], ["organization", "organizations"], ["government", "governments"], ["party", "parties"]] },
  { name: "columns", label: "Demands as", type: "select", options: [["", "themselves"], ["issue", "issues"]] },
];
const isRolled = (state) => Boolean(state.params.get("rows") || state.params.get("columns"));
const sum = (list) => list.reduce((total, row) => total + Number(row.positions), 0);

export async function show(state) {
  const size = Number(state.params.get("size")) || STEP;
  const [listed, form] = await Promise.all([chosenDemands(state), fields(state)]);
  const demands = listed.slice(0, 2 * size);
  const rolled = isRolled(state);
  const wanted = counts(state, demands);
  const address = rolled ? rolledAddress(state.params.get("rows"), state.params.get("columns"), wanted.params) : null;
  const all = demands.length === 0 && !state.params.get("actor") ? [] : rolled ? await rowsAt(address) : await counted(wanted);
  const found = all.filter((row) => row.holder && (row.demand || !state.params.get("columns")));
  const nodes = [
    make("p", {}, "Who stands where: the actor’s own word, and where there is none, that of others. A cell opens the sentences behind it."),
    choices(state, "Which positions", [...ROLLING.map((field) => ({ ...field, value: state.params.get(field.name) })), ...form], ["cell"]),
    rolled ? make("p", { class: "tools" }, make("a", { href: address.replace(/&most=\d+/, "") + "&format=csv", download: "rolled-stances.csv" }, "CSV"),
      make("a", { href: link("sparql", [["of", "stance-days"], ...wanted.params.filter(([name]) => name !== "several")]) }, "SPARQL of its days")) : tools(wanted.query, wanted.params),
  ];
  if (found.length === 0) {
    nodes.push((await statistics()).articles === 0 ? emptyStore()
      : nothing("No position fits.", make("a", { href: "#/positions?all=yes" }, "Show all positions"), ", or choose less."));
    return { title: "Positions", nodes };
  }
  const left = sum(all) - sum(found);
  nodes.push(left ? make("p", { class: "hint" }, `${count(left, "position")} of actors who ${{ government: "speak for no state", party: "belong to no party" }[state.params.get("rows")] || "belong to nobody"} on the day, or on demands without an issue, ${left === 1 ? "is" : "are"} left out.`) : null, legend(), make("div", { class: "beside-panel" }, matrix(found, state, size, listed.length), await cell(state, found)));
  return { title: "Positions", nodes, focus: state.params.get("cell") ? "evidence" : null };
}

function matrix(found, state, size, all) {
  const actors = ranked(found, "holder_iri");
  const demands = ranked(found, "demand_iri");
  const columns = actors.slice(0, size);
  const names = new Map(found.flatMap((row) => [[row.holder_iri, row.holder], [row.demand_iri, row.what || row.demand]]));
  const issues = new Map(found.map((row) => [row.demand_iri, row.issue]));
  const cells = grouped(found);
  const lines = demands.slice(0, 2 * size).filter((demand) => columns.some((actor) => cells.has(key({ holder_iri: actor, demand_iri: demand }))));
  const head = make("tr", {}, make("th", { scope: "col", class: "corner" }, state.params.get("columns") ? "Issue" : "Demand"),
    columns.map((actor) => make("th", { scope: "col", class: "turned" }, make("span", {}, actor.includes("://") ? actorLink(cut(names.get(actor), 34), actor) : names.get(actor)))));
  const byIssue = [...new Set(lines.map((demand) => issues.get(demand)))].sort();
  const bodies = byIssue.map((issue) => make("tbody", {},
    issues.has(issue) ? null : make("tr", { class: "issue" }, make("th", { scope: "rowgroup", colspan: String(columns.length + 1) }, make("span", {}, issue || "no issue"))),
    lines.filter((demand) => issues.get(demand) === issue).map((demand) => make("tr", {},
      make("th", { scope: "row" }, demand.includes("://") ? demandLink(names.get(demand), demand) : make("a", { href: changed(state, { issue: demand, columns: null, cell: null }) }, names.get(demand))),
      columns.map((actor) => one(cells.get(key({ holder_iri: actor, demand_iri: demand })), names.get(actor), names.get(demand), state))))));
  const known = isRolled(state) ? demands.length : Math.max(all, demands.length);
  const [things, people] = [state.params.get("columns") || "demand", state.params.get("rows") || "actor"];
  const hidden = actors.length > columns.length || known > lines.length && 2 * size < known;
  return make("div", { class: "matrix-place" },
    make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Matrix of positions" },
      make("table", { class: "matrix" }, make("caption", {}, `${count(lines.length, things)} of ${known}, ${count(columns.length, people, people.replace(/y$/, "ie") + "s")} of ${actors.length}${actors.length < MOST ? "" : " or more"}, those with most positions`),
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
function ranked(found, column) {
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
  // Of an issue there may be thousands: its demands and actors come first
  const opened = group[0].demand_iri.includes("://") ? changed(state, { cell: value }) : changed(state, { rows: null, columns: null, issue: group[0].demand_iri });
  const label = `${actor} ${total.words}: ${demand}; ${count(total.positions, "position")}${total.ascribed ? ", by others’ word" : ""}`;
  return make("td", {}, make("a", {
    class: `sign ${total.shade}${total.ascribed ? " ascribed" : ""}`,
    href: opened, "aria-label": label, title: label, "aria-current": open ? "true" : null,
  }, total.sign, total.positions > 1 ? make("small", {}, brief(total.positions)) : null));
}

async function cell(state, found) {
  const wanted = chosen(state);
  const [holder, demand] = (state.params.get("cell") || "").split(" ");
  if (!demand) {
    return null;
  }
  const row = found.find((it) => it.holder_iri === holder && it.demand_iri === demand) || { holder, what: demand };
  const actors = [...new Set(found.filter((it) => key(it) === key(row) && it.actors).flatMap((it) => it.actors.split(" ")))].slice(0, 80);
  const params = Object.entries({ holder: actors.length ? "" : holder, demand, basis: wanted.basis, from: wanted.from, to: wanted.to, min_confidence: wanted.min_confidence, outlet: wanted.outlet })
    .concat(actors.map((actor) => ["holder", actor]));
  const of = found.filter((it) => key(it) === key(row) && it.positions);
  const from = wanted.from || wanted.to ? "" : newest(of, EVIDENCE);
  if (from) {
    params.push(["from", from + "-01"]);
  }
  const positions = await rows("positions", params);
  const hidden = from ? make("p", { class: "hint" }, `Of ${count(sum(of), "position")} those since ${from}. For others choose months, or take the CSV of all.`,
    " ", make("a", { href: address("positions", params.slice(0, -1), "csv"), download: "positions.csv" }, "CSV of all")) : null;
  return panel("evidence", `${row.holder}: ${row.what}`, changed(state, { cell: null }), positions, tools("positions", params,
    make("a", { href: `#/timeline?${new URLSearchParams({ actor: holder, demand })}` }, "Timeline")), hidden);
}
