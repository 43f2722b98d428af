// Makes elements. Text goes in as text, never as markup.
const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** An element of the page; attributes that are null are left out. */
export function make(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An element of a picture. */
export function draw(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** A number for people. */
export function count(number, one, many = one + "s") {
  return `${Number(number).toLocaleString("en")} ${Number(number) === 1 ? one : many}`;
}

/** A number where there is little room: 950, 6K. */
export function brief(number) {
  return Number(number).toLocaleString("en", { notation: "compact", maximumFractionDigits: 0 });
}

/** Cut to so many letters at the end of a word. */
export function cut(text, most) {
  if (text.length <= most) {
    return text;
  }
  const part = text.slice(0, most);
  return (part.includes(" ") ? part.slice(0, part.lastIndexOf(" ")) : part) + " …";
}

/** An address from an article, where it is one of the web. */
export function webAddress(text) {
  return /^https?:\/\//i.test(text || "") ? text : null;
}
