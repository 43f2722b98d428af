// The explorer: shows the view that the address names, and another one when the address changes.
import { make } from "./app/dom.js";
import { statistics, Trouble } from "./app/data.js";
import { read, link } from "./app/state.js";
import { failure, waiting } from "./app/parts.js";
import { takeKey } from "./app/curate.js";

/** In the order of the navigation; those without a name there are reached by links. */
const VIEWS = {
  overview: "Overview",
  positions: "Positions",
  timeline: "Timeline",
  network: "Network",
  search: "Search",
  questions: "Questions",
  sparql: "SPARQL",
  article: "",
  actor: "",
  demand: "",
  outlet: "",
  thing: "",
};
const main = document.getElementById("main");
let shown = 0;
let place = "";

function navigation(current) {
  document.getElementById("views").replaceChildren(
    ...Object.entries(VIEWS).filter(([, name]) => name).map(([view, name]) =>
      make("li", {}, make("a", { href: link(view), "aria-current": view === current ? "page" : null }, name))));
}

async function show() {
  const state = read(location.hash, Object.keys(VIEWS));
  if (state === null) {
    return; // A place on the page, such as that which the skip link leads to
  }
  const turn = ++shown;
  const from = document.activeElement === document.body ? null : document.activeElement;
  navigation(state.view);
  const wait = waiting(main, () => turn === shown);
  try {
    const view = await import(`./app/${state.view}.js`);
    const content = await view.show(state);
    if (turn === shown) {
      put(state, content, from);
    }
  } catch (error) {
    if (turn === shown) {
      put(state, { title: VIEWS[state.view] || "Not found", nodes: [failure(error)] }, from);
    }
    if (!(error instanceof Trouble)) {
      console.error(error);
    }
  } finally {
    clearTimeout(wait);
  }
}

/** The reader begins at the heading of another view, and stays in place within one. */
function put(state, content, from) {
  const here = state.view + "/" + (content.place || "");
  document.title = content.title + " – Demarche";
  const heading = make("h1", { tabindex: "-1" }, content.title);
  const focused = from && from.id;
  main.replaceChildren(heading, ...content.nodes.flat(9).filter((node) => node));
  main.removeAttribute("aria-busy");
  main.dataset.shown = location.hash;
  if (content.after) {
    content.after();
  }
  if (here !== place && place !== "") {
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  } else if (focused && document.getElementById(focused)) {
    document.getElementById(focused).focus({ preventScroll: true });
  }
  if (content.focus) {
    const target = document.getElementById(content.focus);
    if (target) {
      target.scrollIntoView({ block: "nearest" });
      if (from || here !== place) {
        target.focus({ preventScroll: true });
      }
    }
  }
  place = here;
}

async function tellStore() {
  const counts = await statistics();
  document.getElementById("store").textContent =
    `${counts.articles.toLocaleString("en")} articles, ${counts.statements.toLocaleString("en")} statements, `
    + `${counts.positions.toLocaleString("en")} positions`;
}

addEventListener("hashchange", show);
takeKey();
show();
tellStore().catch(() => {});
