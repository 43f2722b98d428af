// The named queries: each a question with its parameters and its answer.
import { draw, make } from "./dom.js";
import { answer, queries } from "./data.js";
import { names } from "./filters.js";
import { link } from "./state.js";
import { failure, tools } from "./parts.js";
import { resultTable } from "./results.js";

export async function show(state) {
  const all = await queries();
  const question = all.find((candidate) => candidate.name === state.path);
  const menu = make("nav", { "aria-label": "Questions", class: "menu" }, topics(all).map(([topic, some]) => [make("h2", {}, topic), make("ul", {}, some.map((one) =>
    make("li", {}, make("a", { href: link("questions", {}, one.name), "aria-current": one === question ? "page" : null }, one.summary))))]));
  if (!question) {
    return { title: "Questions", nodes: [
      make("p", {}, state.path ? `No question is called “${state.path}”; these are:` : "Choose a question; each is a query that the command line, the API and SPARQL answer alike. The pictures tell what its answer looks like."),
      topics(all).map(([topic, some]) => make("section", {}, make("h2", {}, topic), make("ul", { class: "gallery" }, some.map(card))))] };
  }
  const needed = question.parameters.filter((parameter) => parameter.required && !state.params.get(parameter.name));
  const result = make("section", { id: "answer", "aria-labelledby": "answer-title", tabindex: "-1" }, make("h2", { id: "answer-title" }, "Answer"));
  if (needed.length > 0) {
    result.append(make("p", { role: "status" }, `Nothing asked yet: give ${needed.map((it) => it.name).join(" and ")}.`));
  } else {
    try {
      result.append(...resultTable(await answer(question.name, state.params)), tools(question.name, state.params));
    } catch (error) {
      result.append(failure(error));
    }
  }
  return {
    title: question.summary,
    place: question.name,
    nodes: [make("div", { class: "columns" }, menu, make("div", {}, make("p", {}, question.description), form(question, state.params), result))],
  };
}

/** The queries by what they are about, in the order of their first ones. */
export function topics(all) {
  const groups = new Map();
  [...all].sort((a, b) => !a.topic - !b.topic).forEach((one) => {
    const topic = one.topic ? one.topic[0].toUpperCase() + one.topic.slice(1) : "Others";
    groups.set(topic, [...(groups.get(topic) || []), one]);
  });
  return [...groups];
}

function card(one) {
  const needed = one.parameters.filter((it) => it.required).map((it) => it.name);
  return make("li", {}, make("a", { href: link("questions", {}, one.name) }, look(Object.keys(one.columns)), make("span", {}, one.summary)),
    needed.length ? make("span", { class: "hint" }, `give ${needed.join(" and ")}`) : null);
}

const LOOKS = [
  [["month", "months"], "M4,26V18h5v8zM12,26V8h5v18zM20,26V13h5v13zM28,26V4h5v22z"],
  [["quotation", "words", "sentence", "text", "content"], "M5,8h4v4l-3,6h-2zM12,8h4v4l-3,6h-2zM20,9h15M20,15h15M5,23h30"],
  [["agree", "by speaker", "outlet speaker"], "M8,22L20,7L33,20M8,22L33,20M4,22a4,4 0 1 0 8,0a4,4 0 1 0 -8,0M16,7a4,4 0 1 0 8,0a4,4 0 1 0 -8,0M29,20a4,4 0 1 0 8,0a4,4 0 1 0 -8,0"],
  [["positions", "statements", "articles", "actors", "mentions"], "M4,4h31v5h-31zM4,13h20v5h-20zM4,22h9v5h-9z"],
  [[], "M4,5h32v22h-32zM4,12h32M4,19h32M15,5v22"],
];

/** Bars by month, a net, words, a ranking, or rows: by the columns of the answer. */
function look(columns) {
  const [, path] = LOOKS.find(([wanted]) => wanted.length === 0 || wanted.some((one) => one.split(" ").every((name) => columns.includes(name))));
  return draw("svg", { class: "look", viewBox: "0 0 40 30", width: "40", height: "30", "aria-hidden": "true" }, draw("path", { d: path }));
}

/** Offers names of the store once somebody looks at the field. */
function offering(input, kind) {
  const list = make("datalist", { id: input.id + "-names" });
  input.setAttribute("list", list.id);
  input.setAttribute("autocomplete", "off");
  input.addEventListener("focus", async () => {
    const known = await names().catch(() => ({ actors: [], demands: [] }));
    list.replaceChildren(...known[kind === "demand" ? "demands" : "actors"].map(({ name }) => make("option", { value: name })));
  }, { once: true });
  return list;
}

/** One field for each parameter. */
export function form(question, values, submit = (given) => { location.hash = link("questions", given, question.name); }) {
  const node = make("form", { class: "choices", "aria-label": "Parameters" }, question.parameters.map((parameter) => {
    const id = "p-" + parameter.name;
    const input = make("input", {
      id, name: parameter.name, "aria-describedby": id + "-hint", placeholder: parameter.example || null,
      type: { date: "date", integer: "number" }[parameter.type] || "text", required: Boolean(parameter.required),
    });
    input.value = values.get(parameter.name) || parameter.default || "";
    const offered = ["actor", "demand"].includes(parameter.type) ? offering(input, parameter.type) : null;
    return make("div", { class: "field" }, make("label", { for: id }, parameter.name + (parameter.required ? " (required)" : "")), input, offered,
      make("span", { class: "hint", id: id + "-hint" }, parameter.description));
  }));
  if (question.parameters.length > 0) {
    node.append(make("button", { type: "submit" }, "Ask"));
  }
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    const before = location.hash;
    submit(new URLSearchParams([...new FormData(node)].filter(([, value]) => value !== "")));
    if (location.hash === before) {
      dispatchEvent(new HashChangeEvent("hashchange"));
    }
  });
  return node;
}

