package org.demarche.passage;

import java.util.List;
import java.util.Optional;

/**
 * What is to be shown of an article.
 *
 * @param text the whole of it; empty where the store has only what was found in it
 * @param statements the rows of {@code attributions} that are to be shown, in the order of the text
 * @param positions the rows of {@code positions} that are to be shown, each with its {@code
 *     statement} where one expresses it, and with the place of its words
 * @param whole whether all of the article is to be shown
 */
public record Passage(
    Row article, Optional<String> text, List<Row> statements, List<Row> positions, boolean whole) {
  public Passage {
    statements = List.copyOf(statements);
    positions = List.copyOf(positions);
  }
}
