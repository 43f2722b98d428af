// Who is quoted by which outlet, and who passes on whose words: arrows from who quotes to who is quoted.
import { draw, make, count } from "./dom.js";
import { rows } from "./data.js";
import { link } from "./state.js";
import { nothing, table, tools } from "./parts.js";
import { actorLink } from "./evidence.js";
import { fit } from "./network.js";

const MOST = 50;

const KINDS = {
  outlets: { query: "outlet-voices", who: "Outlet", heading: "Who is quoted by which outlet", from: (row) => ({ id: "outlet " + row.outlet, name: row.outlet, href: link("outlet", {}, row.outlet), outlet: true }) },
  words: { query: "passing-on", who: "Passed on by", heading: "Who passes on whose words", from: (row) => ({ id: row.by_iri, name: row.by, href: link("actor", {}, row.by_iri) }) },
};

/** The nodes of the view, below the choices. */
export async function voices(kind, actor) {
  const { query, who, heading, from } = KINDS[kind];
  const wanted = { speaker: actor };
  const found = await rows(query, wanted);
  if (found.length === 0) {
    return [tools(query, wanted), nothing(kind === "outlets" ? "No article names its outlet and quotes somebody here." : "Nobody passes on the words of another one here.")];
  }
  await import("/lib/d3.js");
  const arrows = found.map((row) => ({ one: from(row), other: { id: row.speaker_iri, name: row.speaker, href: link("actor", {}, row.speaker_iri) }, number: Number(row.statements) }));
  return [tools(query, wanted), make("p", { class: "hint" }, kind === "outlets" ? "Squares are outlets, circles those whom they quote" : "Arrows lead from who passes on to whose words they are", "; the more statements, the thicker the line. The table below has all."),
    make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Network" }, picture(arrows)),
    make("details", {}, make("summary", {}, `As a table: ${count(found.length, "pair")}`), table(heading, [
      [who, (row) => make("a", { href: from(row).href }, from(row).name)], ["Speaker", (row) => actorLink(row.speaker, row.speaker_iri)], ["Statements", (row) => row.statements, "number"]], found))];
}

/** Those with most statements; the same ones always stand in the same place. */
export function picture(arrows, told = (one) => `${one.source.name} quotes ${one.target.name}: ${count(one.number, "statement")}`) {
  const kept = new Map();
  const lines = arrows.filter(({ one, other }) => one.id !== other.id).filter(({ one, other }) => {
    const more = [one, other].filter((it) => !kept.has(it.id));
    if (kept.size + more.length > MOST) {
      return false;
    }
    more.forEach((it) => kept.set(it.id, { ...it, size: 0 }));
    return true;
  });
  lines.forEach(({ one, other, number }) => [one, other].forEach((it) => { kept.get(it.id).size += number; }));
  const most = Math.max(...[...kept.values()].map((node) => node.size));
  const nodes = [...kept.values()].sort((a, b) => a.id.localeCompare(b.id)).map((node) => ({ ...node, statements: node.size, size: 6 + 12 * Math.sqrt(node.size / most) }));
  const links = lines.map((line) => ({ source: line.one.id, target: line.other.id, number: line.number, words: line.words }));
  const [width, height] = nodes.length > 25 ? [1100, 760] : [960, 560];
  const d3 = globalThis.d3;
  d3.forceSimulation(nodes).stop().force("link", d3.forceLink(links).id((node) => node.id).distance(90).strength(.3)).force("charge", d3.forceManyBody().strength(-420))
    .force("x", d3.forceX(width / 2).strength(.06)).force("y", d3.forceY(height / 2).strength(.1)).force("collide", d3.forceCollide((node) => Math.max(node.size + 20, Math.min(58, 3.7 * node.name.length)))).tick(300);
  fit(nodes, width, height);
  const strongest = Math.max(...links.map((one) => one.number));
  return draw("svg", { class: "picture net", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": `${count(nodes.length, "name")} and ${count(links.length, "arrow")} between them` },
    links.map((one) => draw("g", {}, draw("title", {}, told(one)), draw("path", { class: "voice", "stroke-width": (strongest === 1 ? 1.5 : 1.2 + 5 * Math.sqrt(one.number / strongest)).toFixed(1), d: arrow(one) }))),
    nodes.map((node) => draw("a", { class: "node", href: node.href, "aria-label": arrows.some((it) => it.words) ? node.name : `${node.name}: ${count(node.statements, "statement")}` },
      node.outlet ? draw("rect", { x: node.x - node.size, y: node.y - node.size, width: 2 * node.size, height: 2 * node.size, rx: 2 }) : draw("circle", { cx: node.x, cy: node.y, r: node.size }),
      draw("text", { x: node.x, y: node.y - node.size - 5, "text-anchor": node.x < 90 ? "start" : node.x > width - 90 ? "end" : "middle", class: "halo" }, node.name))));
}

/** A line with a head before the target's edge. */
function arrow({ source, target }) {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [x, y] = [target.x - ux * (target.size + 3), target.y - uy * (target.size + 3)];
  const at = (back, side) => `${(x - ux * back - uy * side).toFixed(1)},${(y - uy * back + ux * side).toFixed(1)}`;
  return `M${source.x},${source.y}L${x.toFixed(1)},${y.toFixed(1)}M${at(9, 5)}L${x.toFixed(1)},${y.toFixed(1)}L${at(9, -5)}`;
}
