// Small pictures that several views have.
import { draw, make, count, cut } from "./dom.js";

/** The months from the first to the last, without a gap; at most 600. */
export function monthsBetween(first, last) {
  const months = [];
  let [year, month] = first.split("-").map(Number);
  while (months.length < 600) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    months.push(name);
    if (name >= last) {
      break;
    }
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

/**
 * Bars month by month; those below the line count against.
 *
 * @param values [{month, up, down}]
 */
export function bars(label, values, unit, href) {
  const known = values.filter((value) => /^\d{4}-\d\d$/.test(value.month)).sort((a, b) => a.month.localeCompare(b.month));
  if (known.length === 0) {
    return make("p", { class: "hint" }, "No day is known.");
  }
  const months = monthsBetween(known[0].month, known[known.length - 1].month);
  const byMonth = new Map(known.map((value) => [value.month, value]));
  const both = known.some((value) => value.down > 0);
  const top = Math.max(1, ...known.map((value) => value.up));
  const deep = Math.max(0, ...known.map((value) => value.down || 0));
  const width = Math.max(280, Math.min(640, innerWidth - 80));
  const [left, above, room] = [34, 16, 130];
  const scale = room / (top + deep);
  const line = above + top * scale;
  const step = (width - left - 6) / months.length;
  const parts = months.flatMap((month, i) => {
    const value = byMonth.get(month);
    if (!value) {
      return [];
    }
    const x = left + i * step + Math.min(2, step * .15);
    const wide = Math.max(1.5, Math.min(46, step - Math.min(4, step * .3)));
    const words = both ? `${month}: ${value.up} for, ${value.down || 0} against` : `${month}: ${count(value.up, unit)}`;
    const bar = [draw("rect", { x, y: line - value.up * scale, width: wide, height: value.up * scale, class: both ? "pro" : "bar" }, draw("title", {}, words)),
      value.down ? draw("rect", { x, y: line, width: wide, height: value.down * scale, class: "contra" }, draw("title", {}, words)) : null];
    return [href ? draw("a", { href: href(month), "aria-label": words }, bar) : draw("g", {}, bar)];
  });
  const every = Math.max(1, Math.ceil(months.length / (width / 100)));
  const height = above + room + 26;
  const years = months.map((month, i) => (i % every === 0 && left + i * step < width - 50
    ? draw("text", { x: left + i * step, y: height - 6, class: "soft" }, month) : null));
  return draw("svg", { class: "picture", viewBox: `0 0 ${width} ${height}`, role: href ? "group" : "img", "aria-label": label },
    draw("text", { x: 4, y: above + 6, class: "soft" }, String(top)),
    deep ? draw("text", { x: 4, y: above + room, class: "soft" }, String(deep)) : null,
    draw("path", { class: "axis", d: `M${left},${line}H${width - 4}` }), parts, years);
}

/** The highest numbers with their names, as lines. */
export function ranking(pairs, most = 20) {
  const top = [...pairs].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, most);
  const highest = Math.max(...top.map(([, number]) => number), 1e-9);
  return make("ul", { class: "bars" }, top.map(([name, number]) => make("li", {},
    make("span", { class: "name" }, cut(name, 70)), measure(number / highest), make("span", { class: "hint" }, number.toLocaleString("en")))));
}

/** A bar for a part of the whole. */
export function measure(part) {
  const bar = make("span", { class: "measure" }, make("span", {}));
  bar.firstChild.style.width = `${Math.round(100 * part)}%`;
  return bar;
}
