package org.demarche.network.positions;

/** By whose word positions count. */
public enum Basis {
  /** What actors say of themselves, or those who speak for them. */
  SELF,
  /** What others say of them. */
  ASCRIBED,
  BOTH;

  boolean takes(String basis) {
    return this == BOTH || name().equalsIgnoreCase(basis);
  }
}
