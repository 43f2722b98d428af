package org.demarche.store;

import java.util.List;
import org.demarche.model.Problem;

/**
 * What came of loading parts.
 *
 * @param articles that came in
 * @param unchanged that were there, or came twice
 * @param replaced of those that came in, which took the place of another revision
 * @param quads of those that came in
 * @param problems articles that were left out
 */
public record BulkSummary(
    long articles, long unchanged, long replaced, long quads, List<Problem> problems) {
  public BulkSummary {
    problems = List.copyOf(problems);
  }
}
