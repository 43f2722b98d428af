package org.demarche.serve;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A failure as the log has it: its kinds and places, but no message, which may quote a query. */
final class Defect {
  private static final int DEEPEST = 25;

  private Defect() {}

  static String of(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(text.isEmpty() ? "" : " caused by ")
          .append(cause.getClass().getName())
          .append(
              Arrays.stream(cause.getStackTrace())
                  .limit(DEEPEST)
                  .map(place -> "\n\tat " + place)
                  .collect(Collectors.joining()));
    }
    return text.toString();
  }
}
