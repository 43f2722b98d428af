// The address holds the view and all that was chosen in it: #/positions?issue=talks&basis=self

/** What the address says; null where it names a place on the page only. */
export function read(hash, views) {
  const text = hash.replace(/^#/, "");
  if (text === "") {
    return { view: "overview", path: "", params: new URLSearchParams() };
  }
  const [address, search] = divided(text);
  const params = new URLSearchParams(search || "");
  if (address.startsWith("/")) {
    const [view, ...rest] = address.slice(1).split("/");
    const known = views.includes(view);
    return { view: known ? view : "overview", path: decode(rest.join("/")), params, asked: search !== undefined };
  }
  // Links of former versions: #demands-of?actor=Kremlin
  return address === "main" ? null : { view: "questions", path: decode(address), params, asked: search !== undefined };
}

function divided(text) {
  const at = text.indexOf("?");
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Names with values, however they were given. */
export function pairs(params) {
  return params instanceof URLSearchParams || Array.isArray(params) ? [...params] : Object.entries(params);
}

/** The address of a view; what is empty is left out. */
export function link(view, params = {}, path = "") {
  const search = new URLSearchParams(
    pairs(params)
      .filter(([, value]) => value !== "" && value !== null && value !== undefined));
  const text = search.toString();
  return "#/" + view + (path ? "/" + encodeURIComponent(path) : "") + (text ? "?" + text : "");
}

/** The same view with other choices; null takes one away. */
export function changed(state, changes) {
  const params = new URLSearchParams(state.params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") {
      params.delete(name);
    } else {
      params.set(name, value);
    }
  }
  return link(state.view, params, state.path);
}
