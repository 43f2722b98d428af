package org.demarche.training;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.resolve.positions.CandidateRows.Row;

/** What is right of candidates, by positions that somebody found. */
public final class AnswerKey {
  private final Map<String, List<GoldPosition>> found;
  private final Map<String, List<GoldPosition>> denied;
  private final Predicate<String> complete;

  /**
   * @param found the positions
   * @param denied what somebody said is none
   * @param complete whether all positions of an article were looked for, so that others are none
   */
  public AnswerKey(
      Collection<GoldPosition> found, Collection<GoldPosition> denied, Predicate<String> complete) {
    this.found = byArticle(found);
    this.denied = byArticle(denied);
    this.complete = complete;
  }

  /** Of articles in which all positions were looked for. */
  public static AnswerKey whole(Collection<GoldPosition> found) {
    return new AnswerKey(found, List.of(), it -> true);
  }

  private static Map<String, List<GoldPosition>> byArticle(Collection<GoldPosition> all) {
    return all.stream().collect(Collectors.groupingBy(GoldPosition::article));
  }

  /** Those of an article. */
  public List<GoldPosition> of(String article) {
    return found.getOrDefault(article, List.of());
  }

  /** Whether all positions of an article are here. */
  public boolean isComplete(String article) {
    return complete.test(article);
  }

  /** How many there are. */
  public int size() {
    return found.values().stream().mapToInt(List::size).sum();
  }

  /**
   * What a candidate teaches: one whose words overlap a position of its holder with its polarity is
   * one; what is doubtful, or nobody has looked at, is neither.
   */
  Example example(Row row) {
    List<GoldPosition> told = told(found, row);
    Optional<GoldPosition> sure = told.stream().filter(GoldPosition::sure).findFirst();
    if (sure.isPresent()) {
      return new Example(row, 1, sure.map(GoldPosition::stance));
    }
    boolean none = !told(denied, row).isEmpty() || isComplete(row.article());
    return new Example(row, none && told.isEmpty() ? -1 : 0, Optional.empty());
  }

  private static List<GoldPosition> told(Map<String, List<GoldPosition>> all, Row row) {
    return all.getOrDefault(row.article(), List.of()).stream()
        .filter(it -> it.overlaps(row) && it.isTold(row))
        .toList();
  }
}
