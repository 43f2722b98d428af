package org.demarche.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What to assume of an article that does not say it itself; its own text and its sidecar file win.
 *
 * @param date the day of publication
 * @param publisher the name of the publisher
 * @param language a BCP 47 tag
 */
public record ReadOptions(
    Optional<LocalDate> date, Optional<String> publisher, Optional<String> language) {

  /** Assumes nothing. */
  public static final ReadOptions NONE =
      new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
