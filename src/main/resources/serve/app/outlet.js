// The articles of an outlet.
import { make, count, webAddress } from "./dom.js";
import { rows } from "./data.js";
import { link } from "./state.js";
import { nothing, table, tools } from "./parts.js";
import { bars } from "./charts.js";

export async function show(state) {
  const outlet = state.path;
  const params = outlet ? { outlet } : {};
  const [articles, months, known] = await Promise.all([rows("articles", { ...params, newest: "yes" }), rows("articles-by-month", params),
    outlet ? rows("outlets", params) : []]);
  if (articles.length === 0) {
    return { title: outlet || "Articles", place: outlet, nodes: [nothing(outlet ? "No article is from this outlet." : "There are no articles.", make("a", { href: link("overview") }, "Overview"))] };
  }
  const sums = new Map();
  months.forEach((row) => sums.set(row.month, (sums.get(row.month) || 0) + Number(row.articles)));
  const all = [...sums.values()].reduce((one, other) => one + other, 0);
  const days = articles.map((row) => row.date).filter((it) => it);
  return { title: outlet || "Articles", place: outlet, nodes: [
    make("p", {}, count(all, "article"), all > articles.length ? `, of which the newest ${articles.length} are below and CSV has all` : "", days.length ? `, from ${days[days.length - 1]} to ${days[0]}.` : "."),
    ...known.map(told),
    bars("Articles by month", [...sums].map(([month, up]) => ({ month, up })), "article", (month) => link("search", { from: month, to: month, outlet })),
    tools("articles", params), table(outlet ? `Articles of ${outlet}` : "Articles", [
      ["Headline", (row) => make("a", { href: link("article", {}, row.doc) }, row.headline || row.doc)], ["Day", (row) => row.date],
      ...(outlet ? [] : [["Outlet", (row) => row.outlet]]),
      ["Original", (row) => (webAddress(row.url) ? make("a", { href: row.url, rel: "noreferrer" }, "original") : "")]], articles)] };
}

/** Its sites, its other names, and who it is among the actors. */
function told(row) {
  const sites = row.sites.split("; ").filter((it) => it);
  const names = row.names.split("; ").filter((it) => it !== row.outlet && !sites.includes(it));
  return make("p", {}, ...sites.flatMap((site) => [make("a", { href: `https://${site}/`, rel: "noreferrer" }, site), " "]),
    names.length ? `also as ${names.join(", ")} ` : "",
    row.actor ? make("a", { href: link("actor", {}, row.actor_iri) }, `${row.actor} as an actor`) : "");
}
