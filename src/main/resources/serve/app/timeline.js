// When an actor took which stance on a demand, and how it moved; or all actors on it.
import { draw, make, count, cut } from "./dom.js";
import { rows, statistics } from "./data.js";
import { link } from "./state.js";
import { choices, emptyStore, firstDay, lastDay, newest, nothing, source, table, tools } from "./parts.js";
import { names } from "./filters.js";
import { change, direction, shade, stance } from "./stances.js";

const LANES = 40;
const FEW = 30;

/** Of far more positions the newest are shown, about so many. */
const MOST = 500;

export async function show(state) {
  const get = (name) => state.params.get(name) || "";
  const known = await names(get("actor"), get("demand"));
  const wanted = { holder: get("actor"), demand: get("demand"), basis: get("basis"), from: firstDay(get("from")), to: lastDay(get("to")) };
  const form = choices(state, "Whose positions on what", [
    { name: "actor", label: "Actor", value: get("actor"), values: known.actors, placeholder: "all actors" },
    { name: "demand", label: "Demand", value: get("demand"), values: known.demands, placeholder: "all demands" },
    { name: "basis", label: "By whose word", type: "select", value: get("basis"), options: [["", "own and others’"], ["self", "the actor’s own"], ["ascribed", "others’"]] },
    { name: "from", label: "From month", type: "month", value: get("from"), placeholder: "2025-01" },
    { name: "to", label: "To month", type: "month", value: get("to"), placeholder: "2025-12" },
  ]);
  form.classList.add("timeline-choices");
  if (known.demands.length === 0 && (await statistics()).positions === 0) {
    return { title: "Timeline", nodes: [(await statistics()).articles === 0 ? emptyStore() : nothing("No article states a position.")] };
  }
  if (!wanted.holder && !wanted.demand) {
    return { title: "Timeline", nodes: [make("p", {}, "How stances moved: choose an actor, a demand, or both."), form, await suggestions(known.demands)] };
  }
  const stances = wanted.from || wanted.to ? [] : await rows("matrix", { holder: wanted.holder, demand: wanted.demand, basis: wanted.basis });
  const since = newest(stances, MOST);
  const positions = (await rows("positions", { ...wanted, from: since ? since + "-01" : wanted.from })).filter((row) => row.date);
  const title = "Timeline" + (wanted.holder || wanted.demand ? ": " + heading(positions, wanted) : "");
  if (positions.length === 0) {
    return { title, nodes: [form, nothing("No position with a day fits.", "Choose another actor, demand or period.")] };
  }
  const lanes = laned(positions, wanted.demand ? "holder" : "label");
  return { title, nodes: [form, tools("positions", wanted), since ? make("p", { class: "hint" }, `Of more than ${(2 * MOST).toLocaleString("en")} positions those since ${since}. For others choose months.`) : null, key(),
    make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Timeline" }, picture(lanes)), moves(lanes, wanted)] };
}

function key() {
  const sign = (name) => draw("svg", { class: "picture bare", viewBox: "0 0 18 18", width: "18", height: "18", "aria-hidden": "true" }, shape(9, 9, { stance: name, basis: "self" }));
  return make("ul", { class: "legend", "aria-label": "Marks" }, [["demands", "for"], ["openTo", "open, concedes"], ["noncommittal", "neither, withdraws"], ["opposes", "opposes"], ["rejects", "rejects"]]
    .map(([name, words]) => make("li", {}, sign(name), " ", words)), make("li", {}, "Each mark is a statement and leads to its sentence; small ones, joined by dashes, are others’ word."));
}

function heading(positions, wanted) {
  const row = positions[0] || {};
  return [wanted.holder ? row.holder || "this actor" : "", wanted.demand ? row.label || "this demand" : ""].filter((it) => it).join(" on ");
}

/** Demands on which somebody moved or several stand. */
async function suggestions(demands) {
  const found = demands.length ? await rows("matrix", demands.slice(0, LANES).map((demand) => ["demand", demand.value])) : [];
  const groups = new Map();
  found.forEach((row) => {
    const key = row.holder_iri + " " + row.demand_iri;
    groups.set(key, [...(groups.get(key) || []), row]);
  });
  const moved = [...groups.values()].filter((group) => new Set(group.map((row) => row.stance)).size > 1).slice(0, 12);
  return make("section", {}, make("h2", {}, "Who took more than one stance"), moved.length === 0 ? make("p", {}, "Nobody in this store.")
    : make("ul", { class: "firsts" }, moved.map(([row]) => make("li", {},
      make("a", { href: link("timeline", { actor: row.holder_iri, demand: row.demand_iri }) }, `${row.holder} on: ${row.what}`)))));
}

/** For each actor, or each demand, the positions from the oldest on, with what changed. */
function laned(positions, column) {
  const groups = new Map();
  const iri = column === "holder" ? "holder_iri" : "demand_iri";
  positions.forEach((row) => groups.set(row[iri], [...(groups.get(row[iri]) || []), row]));
  const lanes = [...groups.values()].map((list) => {
    const sorted = list.sort((a, b) => a.date.localeCompare(b.date) || a.doc.localeCompare(b.doc) || Number(a.content_start) - Number(b.content_start));
    sorted.forEach((row) => { row.change = ""; });
    // Each one's own words are compared with own words, others' with others', and a day with the one before
    for (const basis of ["self", "ascribed"]) {
      let before;
      for (const row of ofDays(sorted.filter((one) => one.basis === basis))) {
        row.change = before ? change(before.stance, row.stance) : "";
        row.before = before;
        before = row;
      }
    }
    return { name: list[0][column], list: sorted };
  });
  return lanes.sort((a, b) => b.list.length - a.list.length || a.name.localeCompare(b.name));
}

/** For each day the position that stands for it, since a day has no order: the stance taken most often, of several the firmest. */
function ofDays(sorted) {
  const groups = new Map();
  sorted.forEach((row) => groups.set(row.date, [...(groups.get(row.date) || []), row]));
  return [...groups.values()].map((group) => {
    const times = (row) => group.filter((one) => one.stance === row.stance).length;
    return [...group].sort((a, b) => times(b) - times(a) || Math.abs(stance(b.stance).strength) - Math.abs(stance(a.stance).strength)
      || a.stance.localeCompare(b.stance))[0];
  });
}

function picture(lanes) {
  const shown = lanes.slice(0, LANES);
  const days = shown.flatMap((lane) => lane.list.map((row) => Date.parse(row.date.slice(0, 10))));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const space = Math.max((last - first) * .06, 4 * 86400_000);
  const [from, to] = [first - space, last + space];
  const [width, left, laneHeight, top] = [960, 20, 88, 34];
  const x = (day) => left + (Date.parse(day.slice(0, 10)) - from) / (to - from) * (width - 2 * left);
  const height = top + shown.length * laneHeight + 10;
  const svg = draw("svg", { class: "picture timeline", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": `${count(shown.length, "line")} of stances over time` });
  for (const tick of ticks(from, to)) {
    const at = x(tick);
    svg.append(draw("path", { class: "axis", d: `M${at},${top - 8}V${height}` }), draw("text", { x: Math.min(at + 3, width - 74), y: top - 14, class: "soft" }, tick));
  }
  shown.forEach((lane, i) => svg.append(i % 2 === 0 ? draw("rect", { class: "band", x: 6, y: top + i * laneHeight, width: width - 12, height: laneHeight, rx: 5 }) : "", line(lane, top + i * laneHeight + 4, x)));
  return svg;
}

/** At most seven days that are easy to read. */
function ticks(from, to) {
  const days = [];
  const [start, end] = [new Date(from), new Date(to)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (months < 1) {
    const step = Math.max(1, Math.ceil((to - from) / 86400_000 / 6));
    for (let day = from; day < to; day += step * 86400_000) {
      days.push(new Date(day).toISOString().slice(0, 10));
    }
    return days.filter((day) => Date.parse(day) >= from);
  }
  const step = Math.max(1, Math.ceil(months / 6));
  for (let i = 1; i <= months; i += step) {
    days.push(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1)).toISOString().slice(0, 10));
  }
  return days;
}

function line(lane, y, x) {
  const level = (row) => y + 48 - 20 * direction(row.stance);
  const group = draw("g", {}, draw("path", { class: "axis", d: `M20,${y + 48}H940` }), draw("text", { x: 20, y: y + 13, class: "halo" }, cut(lane.name, 110)));
  const places = apart(lane.list, (row) => x(row.date));
  lane.list.forEach((row) => {
    if (row.before) {
      group.append(draw("path", { class: row.basis === "self" ? "axis strong" : "axis strong dashed", d: `M${places.get(row.before)},${level(row.before)}L${places.get(row)},${level(row)}` }));
    }
  });
  lane.list.forEach((row) => {
    const at = places.get(row);
    const words = `${row.date.slice(0, 10)}: ${row.holder} ${stance(row.stance).words}: ${row.label}${row.basis === "ascribed" ? `, by the word of ${row.ascribed_by || "others"}` : ""}${row.change ? ` (${row.change})` : ""}`;
    group.append(draw("a", { href: link("article", { at: row.position }, row.doc), "aria-label": words }, draw("title", {}, words),
      shape(at, level(row), row)));
  });
  // Across the line from the marks, as far as there is room; all stand in the table
  const ends = new Map();
  lane.list.filter((row) => row.change).forEach((row) => {
    const below = direction(row.stance) > 0;
    const width = 7 * row.change.length;
    const from = Math.min(places.get(row) - width / 2, 945 - width);
    if (from > (ends.get(below) ?? 0)) {
      ends.set(below, from + width + 8);
      group.append(draw("text", { x: from, y: y + (below ? 64 : 42), class: "soft halo" }, row.change));
    }
  });
  return group;
}

/** Where marks stand: beside each other where they would hide each other, as long as they are few; else each at its day. */
export function apart(list, x) {
  const taken = new Map();
  return new Map(list.map((row) => {
    const side = direction(row.stance);
    const at = Math.max(x(row), list.length <= FEW && taken.has(side) ? taken.get(side) + 16 : 0);
    taken.set(side, at);
    return [row, Math.min(at, 945)];
  }));
}

/** Up for, down against, a square for neither. */
function shape(at, y, row) {
  const size = row.basis === "self" ? 7 : 5.5;
  const d = { 1: `M${at - size},${y + size}L${at},${y - size}L${at + size},${y + size}Z`, 0: `M${at - size},${y - size}h${2 * size}v${2 * size}h${-2 * size}Z`,
    "-1": `M${at - size},${y - size}L${at},${y + size}L${at + size},${y - size}Z` }[direction(row.stance)];
  return draw("path", { d, class: "mark-" + shade(row.stance) });
}

/** The same as a table. */
function moves(lanes, wanted) {
  const list = lanes.flatMap((lane) => lane.list);
  return make("details", { open: wanted.holder && wanted.demand ? true : null }, make("summary", {}, `As a table: ${count(list.length, "position")}`), table("Positions over time", [
    ["Day", (row) => row.date.slice(0, 10)], ["Actor", (row) => row.holder], ["Stance", (row) => [make("span", { class: "sign " + shade(row.stance), "aria-hidden": "true" }, stance(row.stance).sign), " ", stance(row.stance).words]],
    ["Demand", (row) => row.label], ["Changed", (row) => row.change], ["By whose word", (row) => (row.basis === "self" ? "own" : row.ascribed_by || "others")],
    ["Words", (row) => row.quotation], ["Article", (row) => source({ ...row, date: "" }, row.position)],
  ], list));
}

