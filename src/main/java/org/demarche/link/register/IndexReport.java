package org.demarche.link.register;

import java.util.List;
import java.util.Map;
import org.demarche.link.Item;
import org.demarche.model.Problem;

/**
 * What came of a run.
 *
 * @param entities that the dump has
 * @param items that the register has, by kind
 * @param problems the first thousand
 * @param problemCount all of them
 */
public record IndexReport(
    long entities,
    Map<Item.Kind, Long> items,
    List<Problem> problems,
    long problemCount,
    String checksum) {
  public IndexReport {
    items = Map.copyOf(items);
    problems = List.copyOf(problems);
  }
}
