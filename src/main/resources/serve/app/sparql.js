// A query to write and run, with the named queries to begin from.
import { make } from "./dom.js";
import { found as ask, queries } from "./data.js";
import { link } from "./state.js";
import { completing } from "./completion.js";
import { failure, waiting } from "./parts.js";
import { graph } from "./graph.js";
import { form, topics } from "./questions.js";
import { resultTable } from "./results.js";
import { snippets } from "./snippets.js";

const FIRST = `PREFIX dem: <https://w3id.org/demarche/ns#>

SELECT ?actor ?statements
WHERE {
  ?speaker dem:statementCount ?statements ; dem:shownAs ?actor .
}
ORDER BY DESC(?statements)
LIMIT 20
`;

export async function show(state) {
  const all = await queries();
  const of = all.find((candidate) => candidate.name === state.params.get("of"));
  const given = new URLSearchParams([...state.params].filter(([name]) => name !== "of" && name !== "query"));
  const text = state.params.get("query") || (of ? of.sparql : FIRST);
  const area = make("textarea", { id: "query", name: "query", rows: "18", spellcheck: "false", "aria-describedby": "query-hint" });
  area.value = text;
  const result = make("section", { id: "answer", tabindex: "-1", "aria-labelledby": "answer-title" });
  const parameters = of && of.parameters.length ? form(of, given, (values) => { location.hash = link("sparql", [["of", of.name], ...values]); }) : null;
  const editor = make("form", { class: "editor", "aria-label": "Query" }, make("label", { for: "query" }, "SPARQL query"), area, completing(area),
    make("p", { class: "hint", id: "query-hint" }, "Ctrl-Enter runs it. Terms are offered while you type: arrows choose, Enter takes, Escape leaves. A text with a head, such as those of the named queries, takes the parameters that the head names."),
    make("button", { type: "submit" }, "Run the query"));
  editor.addEventListener("submit", (event) => {
    event.preventDefault();
    const to = of && area.value === of.sparql ? link("sparql", [["of", of.name], ...given]) : link("sparql", [["query", area.value], ...given]);
    if (location.hash === to) {
      run(area.value, given, result);
    } else {
      location.hash = to;
    }
  });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      editor.requestSubmit();
    }
  });
  const missing = of ? of.parameters.filter((it) => it.required && !given.get(it.name)) : [];
  if (state.asked && missing.length === 0 && (of || state.params.get("query"))) {
    await run(text, given, result);
  }
  const begin = make("nav", { class: "menu", "aria-label": "Named queries" }, make("p", {}, "Begin from a named query:"), topics(all).map(([topic, some]) => [make("h2", {}, topic), make("ul", {}, some.map((one) =>
    make("li", {}, make("a", { href: link("sparql", { of: one.name }), "aria-current": one === of ? "page" : null }, one.summary))))]));
  return { title: "SPARQL", nodes: [make("div", { class: "columns" }, begin, make("div", {}, parameters, editor, result))] };
}

async function run(text, given, result) {
  const query = new URLSearchParams([["query", text], ...given]);
  result.replaceChildren(make("h2", { id: "answer-title" }, "Answer"));
  const place = make("div", {});
  result.append(place);
  const wait = waiting(place, () => true);
  try {
    const found = await ask("/sparql", { method: "POST", body: query, headers: { Accept: "application/sparql-results+json, application/n-triples;q=0.9" } });
    const as = (format) => "/sparql?" + new URLSearchParams([...query, ["format", format]]);
    place.removeAttribute("aria-busy");
    const [shown, formats] = "triples" in found ? [await graph(found.triples), { Turtle: "ttl", "JSON-LD": "jsonld" }] : [resultTable(found), { CSV: "csv", JSON: "json" }];
    place.replaceChildren(...shown.filter((node) => node), make("p", { class: "tools" },
      Object.entries(formats).map(([name, format]) => make("a", { href: as(format), download: "answer." + format }, name))), snippets(text, given));
  } catch (error) {
    place.removeAttribute("aria-busy");
    place.replaceChildren(failure(error));
  } finally {
    clearTimeout(wait);
  }
}
