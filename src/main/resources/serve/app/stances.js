// Stances: in which direction, how firmly, and how they are shown.

// The table that 'demarche timeline' goes by, too: how firm each stance is, and which pair of stances is which change.
const [HEADER, ...LINES] = (await (await fetch("/app/changes.tsv")).text()).trim().split("\n").map((line) => line.split("\t"));
const AFTER = Object.fromEntries(LINES.map((cells) => [cells[0], Object.fromEntries(cells.map((cell, i) => [HEADER[i], cell]))]));

/** From firmly for a demand (3) to firmly against it (-2). */
export const STANCES = Object.fromEntries(Object.entries({
  demands: { words: "demands", sign: "++" },
  offers: { words: "offers", sign: "+" },
  supports: { words: "supports", sign: "+" },
  openTo: { words: "is open to", sign: "(+)" },
  concedes: { words: "concedes", sign: "(+)" },
  noncommittal: { words: "does not commit to", sign: "0" },
  withdraws: { words: "withdraws", sign: "0" },
  opposes: { words: "opposes", sign: "−" },
  rejects: { words: "rejects", sign: "−−" },
}).map(([name, shown]) => [name, { ...shown, strength: Number(AFTER[name].strength) }]));
const UNKNOWN = { words: "?", strength: 0, sign: "0" };

export function stance(name) {
  return STANCES[name] || { ...UNKNOWN, words: name };
}

/** 1 for, 0 neither, -1 against. */
export function direction(name) {
  return Math.sign(stance(name).strength);
}

/** The class that colours it. */
export function shade(name) {
  const { strength } = stance(name);
  return strength > 0 ? "for-" + strength : strength < 0 ? "against-" + -strength : "neither";
}

/** What several stances come to: the own word counts, and where there is none that of others. */
export function together(rows) {
  const own = rows.filter((row) => row.basis === "self");
  const counted = own.length ? own : rows;
  const directions = new Set(counted.map((row) => direction(row.stance)));
  const positions = rows.reduce((sum, row) => sum + Number(row.positions), 0);
  const mixed = directions.has(1) && directions.has(-1);
  const main = [...counted].sort((a, b) => Number(b.positions) - Number(a.positions)
    || Math.abs(stance(b.stance).strength) - Math.abs(stance(a.stance).strength))[0].stance;
  return {
    positions,
    ascribed: own.length === 0,
    low: Math.min(...directions),
    high: Math.max(...directions),
    shade: mixed ? "mixed" : shade(main),
    sign: mixed ? "±" : stance(main).sign,
    words: mixed ? "speaks for and against" : stance(main).words,
  };
}

const CHANGES = { hardening: "hardened", softening: "softened", concession: "turned in favour", reversal: "turned against", withdrawal: "withdrew" };

/** What happened between two stances of an actor on a demand; empty where nothing did. */
export function change(before, after) {
  return CHANGES[AFTER[before] && AFTER[before][after]] || "";
}

/** The shades with what they mean, for a legend. */
export const LEGEND = [
  ["for-3", "++", "demands"], ["for-2", "+", "offers, supports"], ["for-1", "(+)", "is open, concedes"],
  ["neither", "0", "does not commit, withdraws"], ["mixed", "±", "for and against"],
  ["against-1", "−", "opposes"], ["against-2", "−−", "rejects"],
];
