// The page for people: lists the named queries, asks for their parameters and shows the answer.
"use strict";

const $ = (id) => document.getElementById(id);
const SHOWN = 500;
let questions = [];

function make(tag, attributes, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children);
  return node;
}

async function json(url, options) {
  const response = await fetch(url, options);
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.detail || body.title);
  }
  return body;
}

async function showStatistics() {
  const counts = await json("/api/statistics");
  for (const [name, count] of Object.entries(counts)) {
    $("statistics").append(
      make("div", {}, make("dt", {}, name), make("dd", {}, count.toLocaleString("en"))));
  }
}

async function showQuestions() {
  questions = await json("/api/queries");
  for (const question of questions) {
    const link = make("a", { href: "#" + question.name, id: "q-" + question.name }, question.summary);
    $("questions").append(make("li", {}, link));
  }
  choose();
}

/** The address holds the question and its parameters: #demands-of?actor=Kremlin */
function choose() {
  const [name, search] = location.hash.slice(1).split("?");
  const question = questions.find((candidate) => candidate.name === name);
  document.querySelectorAll("nav a[aria-current]").forEach((a) => a.removeAttribute("aria-current"));
  if (!question) {
    return;
  }
  $("q-" + name).setAttribute("aria-current", "true");
  $("question-title").textContent = question.summary;
  $("description").textContent = question.description;
  $("sparql").value = question.sparql;
  showForm(question, new URLSearchParams(search));
  const needed = question.parameters.some((parameter) => parameter.required);
  if (search !== undefined || !needed) {
    ask(question, new URLSearchParams(search));
  }
}

function showForm(question, values) {
  const form = $("parameters");
  form.replaceChildren();
  for (const parameter of question.parameters) {
    const id = "p-" + parameter.name;
    const input = make("input", {
      id, name: parameter.name, "aria-describedby": id + "-hint",
      type: { date: "date", integer: "number" }[parameter.type] || "text",
      placeholder: parameter.example || "",
      value: values.get(parameter.name) || parameter.default || "",
    });
    input.required = parameter.required;
    form.append(make("div", { class: "field" },
      make("label", { for: id }, parameter.name + (parameter.required ? " (required)" : "")),
      input, make("span", { class: "hint", id: id + "-hint" }, parameter.description)));
  }
  form.append(make("button", { type: "submit" }, "Ask"));
  form.onsubmit = (event) => {
    event.preventDefault();
    const given = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
    const hash = "#" + question.name + "?" + given;
    if (location.hash === hash) {
      choose();
    } else {
      location.hash = hash;
    }
  };
}

async function ask(question, values) {
  const url = "/api/queries/" + question.name;
  const csv = new URLSearchParams(values);
  csv.set("format", "csv");
  await answer(() => json(url + "?" + values, { headers: { Accept: "application/sparql-results+json" } }),
    url + "?" + csv);
}

async function answer(work, csvUrl) {
  $("status").className = "";
  $("status").textContent = "Asking …";
  $("rows").replaceChildren();
  $("csv").replaceChildren();
  try {
    const result = await work();
    showRows(result);
    $("csv").append(make("a", { href: csvUrl }, "All of it as CSV"));
  } catch (error) {
    $("status").className = "error";
    $("status").textContent = error.message;
  }
}

function showRows(result) {
  if (!result.results) {
    $("status").textContent = result.boolean ? "Yes." : "No.";
    return;
  }
  const columns = result.head.vars;
  const rows = result.results.bindings;
  const shown = rows.slice(0, SHOWN);
  $("status").textContent = rows.length === 1 ? "1 row." : rows.length.toLocaleString("en") + " rows"
    + (rows.length > SHOWN ? ", the first " + SHOWN + " shown." : ".");
  const head = make("tr", {}, ...columns.map((name) => make("th", { scope: "col" }, name.replaceAll("_", " "))));
  const body = shown.map((row) => make("tr", {}, ...columns.map((name) => cell(row[name]))));
  $("rows").replaceChildren(make("table", {}, make("thead", {}, head), make("tbody", {}, ...body)));
}

function cell(term) {
  if (!term) {
    return make("td", {});
  }
  const number = /#(integer|decimal|double)$/.test(term.datatype || "");
  if (/^Q[1-9][0-9]*$/.test(term.value)) {
    const href = "https://www.wikidata.org/wiki/" + term.value;
    return make("td", {}, make("a", { href, rel: "noreferrer" }, term.value));
  }
  return make("td", number ? { class: "number" } : {}, term.value);
}

$("sparql-form").onsubmit = (event) => {
  event.preventDefault();
  // A text with a head takes the parameters that the head names
  const given = [...new FormData($("parameters"))].filter(([, value]) => value !== "");
  const query = new URLSearchParams([["query", $("sparql").value], ...given]);
  const csv = new URLSearchParams(query);
  csv.set("format", "csv");
  answer(() => json("/sparql", {
    method: "POST", body: query, headers: { Accept: "application/sparql-results+json" },
  }), "/sparql?" + csv);
};
window.addEventListener("hashchange", choose);
showStatistics().catch(() => {});
showQuestions().catch((error) => { $("status").textContent = error.message; });
