// The choices that positions, network and timeline share.
import { rows } from "./data.js";
import { firstDay, lastDay } from "./parts.js";

/** What the address says, as parameters of stance-counts and positions. */
export function chosen(state, several = true) {
  const get = (name) => state.params.get(name) || "";
  return {
    issue: get("issue"),
    holder: get("actor"),
    demand: get("demand"),
    basis: get("basis"),
    from: firstDay(get("from")),
    to: lastDay(get("to")),
    min_confidence: get("sure"),
    several: several && !get("all") && !get("actor") && !get("demand") ? "yes" : "",
  };
}

/** Fields for them; issues are those that occur. */
export async function fields(state) {
  const every = await rows("stance-counts", { several: state.params.get("all") ? "" : "yes" });
  const issues = [...new Set(every.map((row) => row.issue))].filter((it) => it).sort();
  return [
    { name: "issue", label: "Issue", type: "select", value: state.params.get("issue"), options: [["", "all"], ...issues.map((it) => [it, it])] },
    { name: "basis", label: "By whose word", type: "select", value: state.params.get("basis"),
      options: [["", "own and others’"], ["self", "the actor’s own"], ["ascribed", "others’"]] },
    { name: "from", label: "From month", type: "month", value: state.params.get("from"), placeholder: "2025-01" },
    { name: "to", label: "To month", type: "month", value: state.params.get("to"), placeholder: "2025-12" },
    { name: "sure", label: "At least so sure", type: "select", value: state.params.get("sure"),
      options: [["", "all"], ["0.5", "0.5"], ["0.6", "0.6"], ["0.7", "0.7"], ["0.8", "0.8"], ["0.9", "0.9"]] },
    { name: "all", label: "also demands of one actor alone", type: "checkbox", value: state.params.get("all") },
  ];
}

/** Names of holders and demands for fields that take one. */
export async function names() {
  const every = await rows("stance-counts");
  const list = (name, value) => [...new Map(every.map((row) => [row[value], { name: row[name] || row[value], value: row[value] }])).values()]
    .sort((a, b) => a.name.localeCompare(b.name));
  return { actors: list("holder", "holder_iri"), demands: list("what", "demand_iri") };
}
