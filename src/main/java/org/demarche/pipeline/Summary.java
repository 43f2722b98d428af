package org.demarche.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.model.Problem;

/**
 * What came of a run.
 *
 * @param loaded articles written, the replaced ones among them
 * @param replaced articles that took the place of an earlier revision
 * @param renewed replaced articles whose very text was held, made with another configuration
 * @param restored replaced articles whose graph somebody had changed after it was extracted
 * @param unchanged articles that were held already and left alone
 * @param stale articles held that were not in the input and were made with another configuration
 * @param problems in the order of the input
 * @param otherLanguages how many of the articles that are held now are in a language that is not
 *     English, by its tag
 * @param times per stage, summed over the threads that worked on it
 * @param interrupted whether the run was stopped before the end of its input
 */
public record Summary(
    int loaded,
    int replaced,
    int renewed,
    int restored,
    int unchanged,
    long stale,
    List<Problem> problems,
    long attributions,
    long statements,
    long positions,
    SortedMap<String, Integer> otherLanguages,
    Map<Stage, Duration> times,
    Duration elapsed,
    boolean interrupted) {

  public Summary {
    problems = List.copyOf(problems);
    times = new EnumMap<>(times);
    otherLanguages = Collections.unmodifiableSortedMap(new TreeMap<>(otherLanguages));
  }

  /** Whether at least one article is held now, or there was nothing to do and nothing wrong. */
  public boolean successful() {
    return loaded + unchanged > 0 || problems.isEmpty();
  }

  /** Whether there was nothing to read at all. */
  public boolean isOfNothing() {
    return loaded + unchanged == 0 && problems.isEmpty();
  }

  /** How many problems there are of each code. */
  public SortedMap<String, Long> problemsByCode() {
    return problems.stream()
        .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
  }
}
