package org.demarche.network;

/** Whose numbers are wanted where the Discourse Network Analyzer does not do what it says. */
public enum Compatibility {
  /** Calendar weeks and months have years; formulae are those of the literature. */
  NONE,
  /** As DNA 3.1.2 computes. */
  DNA
}
