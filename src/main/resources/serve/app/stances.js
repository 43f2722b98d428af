// Stances: in which direction, how firmly, and how they are shown.

/** From firmly for a demand (3) to firmly against it (-2). */
export const STANCES = {
  demands: { words: "demands", strength: 3, sign: "++" },
  offers: { words: "offers", strength: 2, sign: "+" },
  supports: { words: "supports", strength: 2, sign: "+" },
  openTo: { words: "is open to", strength: 1, sign: "(+)" },
  concedes: { words: "concedes", strength: 1, sign: "(+)" },
  noncommittal: { words: "does not commit to", strength: 0, sign: "0" },
  withdraws: { words: "withdraws", strength: 0, sign: "0" },
  opposes: { words: "opposes", strength: -1, sign: "−" },
  rejects: { words: "rejects", strength: -2, sign: "−−" },
};
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

/** What happened between two positions of an actor on a demand; empty where nothing did. */
export function change(before, after) {
  const [from, to] = [stance(before).strength, stance(after).strength];
  if (after === "withdraws" && before !== "withdraws") {
    return "withdrew";
  }
  if (from > 0 && to < 0) {
    return "turned against";
  }
  if (from < 0 && to > 0) {
    return "turned in favour";
  }
  if (Math.abs(to) > Math.abs(from)) {
    return "hardened";
  }
  return Math.abs(to) < Math.abs(from) ? "softened" : "";
}

/** The shades with what they mean, for a legend. */
export const LEGEND = [
  ["for-3", "++", "demands"], ["for-2", "+", "offers, supports"], ["for-1", "(+)", "is open, concedes"],
  ["neither", "0", "does not commit, withdraws"], ["mixed", "±", "for and against"],
  ["against-1", "−", "opposes"], ["against-2", "−−", "rejects"],
];
