// The choices that positions, network and timeline share.
import { rows, rowsAt } from "./data.js";
import { firstDay, lastDay } from "./parts.js";

/** What the address says, as parameters of stance-counts and positions. */
export function chosen(state) {
  const get = (name) => state.params.get(name) || "";
  return {
    issue: get("issue"),
    holder: get("actor"),
    demand: get("demand"),
    basis: get("basis"),
    from: firstDay(get("from")),
    to: lastDay(get("to")),
    min_confidence: get("sure"),
    outlet: get("outlet"),
  };
}

/** The demands that a picture may show: the one that is chosen, else those that most is said on. */
export async function chosenDemands(state) {
  if (state.params.get("demand")) {
    return [{ iri: state.params.get("demand") }];
  }
  return rows("demands", { issue: state.params.get("issue"), several: state.params.get("all") ? "" : "yes" });
}

/** What some choices need that the totals of all months do not have. */
const NARROW = ["from", "to", "min_confidence", "outlet"];

/** Of a whole store pictures have the actors with most positions, so many. */
export const MOST = 100;

/**
 * The query that counts stances on some demands, and its parameters; all of an actor where one is chosen. Of a whole store
 * it has the hundred actors who say most.
 */
export function counts(state, demands) {
  const wanted = chosen(state);
  const params = Object.entries(wanted).filter(([name, value]) => name !== "demand" && value);
  return {
    query: NARROW.some((name) => wanted[name]) ? "stance-counts" : "matrix",
    params: wanted.holder && !wanted.demand ? params : [...params, ...demands.map((demand) => ["demand", demand.iri])],
  };
}

/** Their rows; of months and an outlet, which the store has totals of, those of the actors with most positions. */
export function counted({ query, params }) {
  return query === "matrix" ? rows(query, params) : rowsAt(rolledAddress("", "", params));
}

/** Stances added up by those whom actors act for, and by issues, where that is asked for. */
export function rolledAddress(actors, demands, params) {
  return "/api/rolled-stances?" + new URLSearchParams([["rows", actors || "actor"], ["columns", demands || "demand"], ["most", String(MOST)], ...params]);
}

/** Fields for them; issues are those that occur. */
export async function fields(state) {
  const [every, months] = await Promise.all([rows("demands", { several: state.params.get("all") ? "" : "yes" }), rows("articles-by-month")]);
  const outlets = [...new Set(months.map((row) => row.outlet))].filter((it) => it).sort();
  const issues = [...new Set(every.map((row) => row.issue))].filter((it) => it).sort();
  return [
    { name: "issue", label: "Issue", type: "select", value: state.params.get("issue"), options: [["", "all"], ...issues.map((it) => [it, it])] },
    { name: "basis", label: "By whose word", type: "select", value: state.params.get("basis"),
      options: [["", "own and others’"], ["self", "the actor’s own"], ["ascribed", "others’"]] },
    { name: "outlet", label: "Outlet", type: "select", value: state.params.get("outlet"), options: [["", "all"], ...outlets.map((it) => [it, it])] },
    { name: "from", label: "From month", type: "month", value: state.params.get("from"), placeholder: "2025-01" },
    { name: "to", label: "To month", type: "month", value: state.params.get("to"), placeholder: "2025-12" },
    { name: "sure", label: "At least so sure", type: "select", value: state.params.get("sure"),
      options: [["", "all"], ["0.5", "0.5"], ["0.6", "0.6"], ["0.7", "0.7"], ["0.8", "0.8"], ["0.9", "0.9"]] },
    { name: "all", label: "also demands of one actor alone", type: "checkbox", value: state.params.get("all") },
  ];
}

/** Names for fields that take one: those who are heard, and what most is said on. */
export async function names(...asked) {
  const [speakers, known] = await Promise.all([rows("speakers", { top: "yes" }), rows("demands", { several: "yes" })]);
  const actors = new Map(speakers.map((row) => [row.iri, row.actor]));
  const demands = new Map(known.map((row) => [row.iri, row.what || row.demand]));
  for (const iri of asked.filter((it) => it.includes("://") && !actors.has(it) && !demands.has(it))) {
    const kind = /\/demand\/[^/]*$/.test(iri) ? "demand" : "actor";
    const name = (await rows("about-" + kind, { [kind]: iri })).find((row) => row.fact === "name");
    (kind === "demand" ? demands : actors).set(iri, name ? name.value : iri);
  }
  const list = (map) => [...map].map(([value, name]) => ({ name, value })).sort((a, b) => a.name.localeCompare(b.name));
  return { actors: list(actors), demands: list(demands) };
}
