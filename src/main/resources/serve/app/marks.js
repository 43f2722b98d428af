// Puts marks into a text. They may stand within each other or overlap: the text is cut wherever one begins or ends.
import { make } from "./dom.js";
import { layer } from "./article.js";

const LINKED = ["position", "statement"];

/**
 * The paragraphs of a text.
 *
 * @param marks with start and end in code points
 * @param meant the mark that the address names, or nothing
 * @param linked gives the address of a mark
 * @param tell takes the marks under the pointer or the focus
 */
export function marked(text, marks, meant, linked, tell) {
  const points = Array.from(text);
  const spans = marks.map((mark) => ({ mark, from: Number(mark.start), to: Number(mark.end) }))
    .filter((span) => span.from < span.to && span.to <= points.length);
  const edges = [...new Set([0, points.length, ...spans.flatMap((span) => [span.from, span.to])])].sort((a, b) => a - b);
  const starting = (at, open) => spans.filter((span) => span.from === at).concat(open.filter((span) => span.to > at));
  const paragraphs = [[]];
  let open = [];
  let named = false;
  for (let i = 0; i + 1 < edges.length; i++) {
    open = starting(edges[i], open.filter((span) => span.from < edges[i]));
    points.slice(edges[i], edges[i + 1]).join("").split("\n").forEach((part, line) => {
      if (line > 0 && paragraphs[paragraphs.length - 1].length > 0) {
        paragraphs.push([]);
      }
      if (part !== "") {
        const isMeant = Boolean(meant) && open.some((span) => span.mark === meant);
        paragraphs[paragraphs.length - 1].push(piece(part, open, isMeant, isMeant && !named));
        named ||= isMeant;
      }
    });
  }
  return paragraphs.filter((parts) => parts.length > 0).map((parts) => make("p", {}, parts));

  function piece(part, under, isMeant, isFirst) {
    if (under.length === 0) {
      return part;
    }
    const inner = [...under].sort((a, b) => (a.to - a.from) - (b.to - b.from)).map((span) => span.mark);
    const target = part.trim() && (inner.find((mark) => LINKED.includes(mark.mark)) || inner.find((mark) => mark.position || mark.statement));
    const classes = ["m", ...new Set(inner.map((mark) => "m-" + layer(mark))), isMeant ? "meant" : ""].join(" ").trim();
    const node = target
      ? make("a", { class: classes, href: linked(target), id: isFirst ? "meant" : null, "aria-describedby": "card" }, part)
      : make("span", { class: classes }, part);
    node.addEventListener("mouseenter", () => tell(inner));
    node.addEventListener("focus", () => tell(inner));
    return node;
  }
}
