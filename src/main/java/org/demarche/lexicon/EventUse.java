package org.demarche.lexicon;

/** How a word shows what somebody does towards somebody else. */
public enum EventUse {
  /** A verb or adjective that attributes: {@code agreed to …}, {@code is willing to …}. */
  CUE,
  /** A verb that attributes nothing: {@code signed …}, {@code apologized to …}. */
  VERB,
  /** A noun with a verb that only carries it: {@code issued an appeal}. */
  NOUN,
  /** What somebody will do: {@code will release …}, {@code would boycott …}. */
  WILL,
  /** What somebody promises or is ready to do, where that is no offer: {@code vowed to fight}. */
  TO
}
