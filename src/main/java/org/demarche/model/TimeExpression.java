package org.demarche.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An expression such as {@code on Monday}, {@code last week} or {@code June 14}, read as of the
 * article's date.
 *
 * @param earliest the first day it can mean; empty where the article's date would be needed and is
 *     unknown
 * @param latest the last day it can mean; equals {@code earliest} for a single day
 */
public record TimeExpression(Span span, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  /** The day, where the expression means exactly one. */
  public Optional<LocalDate> day() {
    return earliest.equals(latest) ? earliest : Optional.empty();
  }
}
