package org.demarche.resolve.readings;

import java.util.Locale;

/** What a second reader is asked. */
public enum ReadingMode {
  /** Sentences with a word of stance where the rules found no position. */
  FILL,
  /** The positions of the rules. */
  VERIFY,
  /** All sentences; of the positions of the rules those stay that it finds, too. */
  FULL;

  /** {@code fill}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
