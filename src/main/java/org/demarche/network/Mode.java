package org.demarche.network;

/** What the nodes of a network are. */
public enum Mode {
  /** Nodes are the values of the first variable, tied through those of the second. */
  ONE_MODE,
  /** Values of the first variable are tied to those of the second: an affiliation network. */
  TWO_MODE
}
