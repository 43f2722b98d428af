package org.demarche.pipeline;

import java.util.Locale;

/** The stages in the order of the data flow; their names are the words of log and documentation. */
public enum Stage {
  READ,
  ANNOTATE,
  EXTRACT,
  RESOLVE,
  MAP,
  STORE;

  /** The word for it in logs and problems: {@code extract}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
