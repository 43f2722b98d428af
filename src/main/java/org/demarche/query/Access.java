package org.demarche.query;

import java.util.Optional;

/**
 * How an endpoint is to be asked.
 *
 * @param authorization the value of the header of that name
 * @param union whether a query that names no graph is to be asked of all, by a parameter that
 *     Fuseki understands
 */
public record Access(Optional<String> authorization, boolean union) {
  /** As everybody may. */
  public static final Access NONE = new Access(Optional.empty(), false);

  /** Without what must not be shown. */
  @Override
  public String toString() {
    return union ? "union" : "";
  }
}
