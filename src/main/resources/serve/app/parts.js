// What several views are made of.
import { make, count, webAddress } from "./dom.js";
import { address } from "./data.js";
import { changed, link, pairs } from "./state.js";
import { LEGEND } from "./stances.js";

/** Says that it takes a while, once it does. */
export function waiting(main, isCurrent) {
  return setTimeout(() => {
    if (isCurrent()) {
      main.setAttribute("aria-busy", "true");
      main.prepend(make("p", { class: "waiting", role: "status" },
        make("progress", { "aria-label": "Asking the store" }), " Asking the store …"));
    }
  }, 400);
}

/** An error with what to do about it. */
export function failure(error) {
  return make("section", { class: "failure", role: "alert" },
    make("h2", {}, "This could not be shown"),
    make("p", { class: "message" }, error.message),
    make("p", {}, "Go back, change what was chosen, or begin with the ",
      make("a", { href: link("overview") }, "overview"), "."));
}

/** A place that is filled once its content is there, so that the rest need not wait. */
export function later(heading, work) {
  const place = make("section", { "aria-busy": "true" }, make("h2", {}, heading), make("p", { class: "hint" }, "Asking the store …"));
  work().then((nodes) => place.replaceChildren(make("h2", {}, heading), ...[nodes].flat(9).filter((node) => node)), (error) => place.replaceChildren(make("h2", {}, heading), failure(error)))
    .finally(() => place.removeAttribute("aria-busy"));
  return place;
}

/** Why there is nothing to see, and what to do. */
export function nothing(why, ...advice) {
  return make("p", { class: "nothing", role: "status" }, make("strong", {}, why), " ", ...advice);
}

/** What to do with an empty store. */
export function emptyStore() {
  return nothing("There are no articles in this store yet.",
    "Load some with ", make("code", {}, "demarche load FOLDER --store DIR"), ", and reload this page.");
}

/** CSV, the query and the address of what is shown. */
export function tools(query, params, ...more) {
  return make("p", { class: "tools" },
    make("a", { href: address(query, params, "csv"), download: query + ".csv" }, "CSV"),
    make("a", { href: link("sparql", [["of", query], ...pairs(params)]) }, "Its SPARQL"),
    ...more);
}

/**
 * A table; columns are [heading, cell of a row, "number" or nothing].
 */
export function table(caption, columns, rows, most = 500) {
  const shown = rows.slice(0, most);
  const body = shown.map((row) => make("tr", {}, columns.map(([, cell, kind], i) =>
    make(i === 0 ? "th" : "td", { scope: i === 0 ? "row" : null, class: kind || null }, cell(row)))));
  return make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    make("table", {}, make("caption", {}, caption,
      rows.length > most ? make("span", { class: "hint" }, ` The first ${most} of ${count(rows.length, "row")}; the CSV has all.`) : null),
    make("thead", {}, make("tr", {}, columns.map(([heading, , kind]) =>
      make("th", { scope: "col", class: kind || null }, heading)))),
    make("tbody", {}, body)));
}

/** Fields whose choice goes into the address at once. */
export function choices(state, label, fields, dropped = []) {
  const form = make("form", { class: "choices", "aria-label": label }, fields.map(field));
  const apply = () => {
    const given = Object.fromEntries(fields.map(({ name }) => {
      const input = form.elements.namedItem(name);
      return [name, input.type === "checkbox" ? (input.checked ? "yes" : "") : input.value.trim()];
    }));
    for (const { name, values } of fields) {
      if (values) { // a name stands for an IRI
        const found = values.find((value) => value.name === given[name]);
        given[name] = found ? found.value : given[name];
      }
    }
    dropped.forEach((name) => { given[name] = null; });
    const to = changed(state, given);
    if (to !== location.hash) {
      location.hash = to;
    }
  };
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  return form;
}

function field({ name, label, type, options, values, value, hint, placeholder }) {
  const id = "choice-" + name;
  const described = hint ? id + "-hint" : null;
  const note = hint ? make("span", { class: "hint", id: described }, hint) : null;
  if (type === "checkbox") {
    const box = make("input", { type, id, name, "aria-describedby": described });
    box.checked = Boolean(value);
    return make("div", { class: "field check" }, make("label", { for: id }, box, " ", label), note);
  }
  if (type === "select") {
    const select = make("select", { id, name, "aria-describedby": described },
      options.map(([key, text]) => make("option", { value: key }, text)));
    select.value = value || "";
    if (select.selectedIndex < 0) {
      select.append(make("option", { value }, value));
      select.value = value;
    }
    return make("div", { class: "field" }, make("label", { for: id }, label), select, note);
  }
  const list = values ? id + "-list" : null;
  const input = make("input", { type: type || "text", id, name, list, placeholder, "aria-describedby": described, autocomplete: "off" });
  const known = values && values.find((one) => one.value === value);
  input.value = known ? known.name : value || "";
  return make("div", { class: "field" }, make("label", { for: id }, label), input,
    values ? make("datalist", { id: list }, values.slice(0, 2000).map((one) => make("option", { value: one.name }))) : null, note);
}

/** The colours of stances. */
export function legend() {
  return make("ul", { class: "legend", "aria-label": "Colours" },
    LEGEND.map(([shade, sign, words]) => make("li", {}, make("span", { class: "sign " + shade, "aria-hidden": "true" }, sign), " ", words)),
    make("li", {}, make("span", { class: "sign neither ascribed", "aria-hidden": "true" }, "…"), " dashed: by others’ word only"));
}

/** Article with day and outlet. */
export function source(row, at) {
  return make("span", { class: "source" }, row.date ? row.date.slice(0, 10) + " · " : "", row.outlet ? row.outlet + " · " : "",
    make("a", { href: link("article", { at }, row.doc) }, row.headline || row.doc),
    webAddress(row.url) ? [" · ", make("a", { href: row.url, rel: "noreferrer" }, "original")] : "");
}

export function wikidata(item) {
  return /^Q[1-9][0-9]*$/.test(item)
    ? make("a", { href: "https://www.wikidata.org/wiki/" + item, rel: "noreferrer" }, item) : item;
}

/**
 * Of very many positions the month from which on there are about so many; empty where there are not very many.
 *
 * @param stances rows that have positions with their first and last months
 */
export function newest(stances, most) {
  const total = stances.reduce((sum, row) => sum + Number(row.positions), 0);
  const [first] = stances.map((row) => row.first).filter((it) => it).sort();
  const last = stances.map((row) => row.last).filter((it) => it).sort().pop();
  if (total <= 2 * most || !first || !last) {
    return "";
  }
  const number = (month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
  const from = number(last) - Math.max(1, Math.floor((number(last) - number(first) + 1) * most / total)) + 1;
  return `${String(Math.floor(from / 12)).padStart(4, "0")}-${String(from % 12 + 1).padStart(2, "0")}`;
}

/** The first day of a month, and the last. */
export const firstDay = (month) => (/^\d{4}-\d\d$/.test(month || "") ? month + "-01" : month);
export function lastDay(month) {
  if (!/^\d{4}-\d\d$/.test(month || "")) {
    return month;
  }
  const [year, number] = month.split("-").map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** Saves what is shown, without asking the server. */
export function saving(name, text) {
  const button = make("button", { type: "button", class: "plain" }, "CSV of what is shown");
  button.onclick = () => {
    const url = URL.createObjectURL(new Blob([text()], { type: "text/csv" }));
    make("a", { href: url, download: name + ".csv" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return button;
}
