// The named queries: each a question with its parameters and its answer.
import { make } from "./dom.js";
import { answer, queries } from "./data.js";
import { link } from "./state.js";
import { failure, tools } from "./parts.js";
import { resultTable } from "./results.js";

export async function show(state) {
  const all = await queries();
  const question = all.find((candidate) => candidate.name === state.path);
  const menu = make("nav", { "aria-label": "Questions", class: "menu" }, make("ul", {}, all.map((one) =>
    make("li", {}, make("a", { href: link("questions", {}, one.name), "aria-current": one === question ? "page" : null }, one.summary)))));
  if (!question) {
    return { title: "Questions", nodes: [
      make("p", {}, state.path ? `No question is called “${state.path}”; these are:` : "Choose a question; each is a query that the command line, the API and SPARQL answer alike."), menu] };
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

/** One field for each parameter. */
export function form(question, values, submit = (given) => { location.hash = link("questions", given, question.name); }) {
  const node = make("form", { class: "choices", "aria-label": "Parameters" }, question.parameters.map((parameter) => {
    const id = "p-" + parameter.name;
    const input = make("input", {
      id, name: parameter.name, "aria-describedby": id + "-hint", placeholder: parameter.example || null,
      type: { date: "date", integer: "number" }[parameter.type] || "text", required: Boolean(parameter.required),
    });
    input.value = values.get(parameter.name) || parameter.default || "";
    return make("div", { class: "field" }, make("label", { for: id }, parameter.name + (parameter.required ? " (required)" : "")), input,
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

