// Statements by their words, narrowed by speaker, outlet and month; articles of a month without words.
import { make, count } from "./dom.js";
import { rows, statistics } from "./data.js";
import { changed, link } from "./state.js";
import { choices, emptyStore, firstDay, lastDay, nothing, source, table, tools } from "./parts.js";

const FACETS = [["speaker", "Speaker", (row) => row.speaker], ["outlet", "Outlet", (row) => row.outlet], ["year", "Year", (row) => row.date.slice(0, 4)]];
const MOST = 12;
const STEP = 25;

export async function show(state) {
  const get = (name) => state.params.get(name) || "";
  const words = get("words");
  const form = choices(state, "Search", [
    { name: "words", label: "Words", type: "search", value: words, placeholder: "lasting peace", hint: "“side by side”, +must, -must not, begin*" },
    { name: "from", label: "From month", type: "month", value: get("from"), placeholder: "2025-01" },
    { name: "to", label: "To month", type: "month", value: get("to"), placeholder: "2025-12" }], ["shown"]);
  form.setAttribute("role", "search");
  form.classList.add("top");
  form.append(make("button", { type: "submit", class: "aligned" }, "Search"));
  const [from, to] = [firstDay(get("from")), lastDay(get("to"))];
  if (!words) {
    return { title: "Search", nodes: [form, ...await articles(from, to, get("outlet"))] };
  }
  const asked = words.replaceAll(/[“”„]/g, '"');
  const all = (await rows("search", { words: asked })).filter((row) => (!from || row.date.slice(0, 10) >= from) && (!to || (row.date && row.date.slice(0, 10) <= to)));
  const chosen = FACETS.filter(([name]) => get(name));
  const found = all.filter((row) => chosen.every(([name, , of]) => of(row) === get(name)));
  if (all.length === 0) {
    return { title: `Search: ${words}`, nodes: [form, (await statistics()).articles === 0 ? emptyStore() : nothing("No statement has these words.", "Try fewer words, other forms, or the beginning of a word with *."), tools("search", { words: asked })] };
  }
  const most = Number(get("shown")) || STEP;
  const facets = FACETS.map(([name, heading, of]) => facet(state, name, heading, of, all.filter((row) => chosen.every(([other, , its]) => other === name || its(row) === get(other)))));
  return { title: `Search: ${words}`, place: words, nodes: [form, tools("search", { words: asked }),
    make("div", { class: "facets" }, make("nav", { "aria-label": "Narrow down" }, facets), make("div", {}, make("p", { role: "status" }, count(found.length, "statement"), found.length >= 1000 ? ", the best thousand." : ", the best first."),
      make("ul", { class: "hits" }, found.slice(0, most).map(hit)),
      found.length > most ? make("p", {}, make("a", { id: "more", href: changed(state, { shown: String(most + 4 * STEP) }) }, "Show more")) : null))] };
}

function facet(state, name, heading, of, list) {
  const numbers = new Map();
  list.filter(of).forEach((row) => numbers.set(of(row), (numbers.get(of(row)) || 0) + 1));
  const now = state.params.get(name);
  const sorted = [...numbers].sort((a, b) => (b[0] === now) - (a[0] === now) || b[1] - a[1] || a[0].localeCompare(b[0]));
  if (sorted.length === 0) {
    return null;
  }
  return [make("h2", {}, heading), make("ul", {}, sorted.slice(0, MOST).map(([value, number]) => make("li", {},
    make("a", { href: changed(state, { [name]: value === now ? null : value, shown: null }), "aria-current": value === now ? "true" : null }, value), ` ${number}`, value === now ? make("span", { class: "hint" }, " ✕ chosen; click to drop") : "")),
  sorted.length > MOST ? make("li", { class: "hint" }, `and ${sorted.length - MOST} more`) : null)];
}

function hit(row) {
  return make("li", {}, make("p", { class: "who" }, make("a", { href: link("questions", { actor: row.speaker }, "said-by") }, row.speaker), ":"),
    make("blockquote", {}, make("p", {}, row.quotation)), make("p", { class: "hint" }, source(row, row.statement)));
}

/** Where no word is given, the articles of the period. */
async function articles(from, to, outlet) {
  const params = { from, to, outlet };
  if (!from && !to && !outlet) {
    return [(await statistics()).articles === 0 ? emptyStore() : make("p", {}, "Statements are found by their words, in all their forms. With a period alone, its articles are listed. ",
      make("a", { href: link("outlet") }, "All articles"), ".")];
  }
  const found = await rows("articles", params);
  return [tools("articles", params), found.length === 0 ? nothing("No article is from this period.") : table("Articles of the period", [
    ["Headline", (row) => make("a", { href: link("article", {}, row.doc) }, row.headline || row.doc)], ["Day", (row) => row.date], ["Outlet", (row) => row.outlet]], found)];
}
