package org.demarche.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.model.Problem;

/** What one file of the output holds, and what was left out of it. */
final class Part implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A problem and where in the input it came up. */
  record Placed(Place place, Problem problem) implements Serializable {}

  private final String name;
  private final SortedMap<String, Integer> otherLanguages = new TreeMap<>();
  private final List<Placed> problems = new ArrayList<>();
  private String sha256 = "";
  private int loaded;
  private int unchanged;
  private long quads;
  private long attributions;
  private long statements;
  private long positions;

  Part(String name) {
    this.name = name;
  }

  void wrote(Extracted article) {
    loaded++;
    quads += article.quads().count();
    attributions += article.counts().attributions();
    statements += article.counts().statements();
    positions += article.counts().positions();
    if (!article.language().isEmpty()) {
      otherLanguages.merge(article.language(), 1, Integer::sum);
    }
  }

  /** An article that is there already. */
  void unchanged() {
    unchanged++;
  }

  void problem(Place place, Problem problem) {
    problems.add(new Placed(place, problem));
  }

  /** The last thing that is told. */
  void closed(String hash) {
    sha256 = hash;
  }

  /** Its path below the output. */
  String name() {
    return name;
  }

  String sha256() {
    return sha256;
  }

  int articles() {
    return loaded;
  }

  int repeated() {
    return unchanged;
  }

  long quads() {
    return quads;
  }

  long attributions() {
    return attributions;
  }

  long statements() {
    return statements;
  }

  long positions() {
    return positions;
  }

  SortedMap<String, Integer> otherLanguages() {
    return otherLanguages;
  }

  List<Placed> problems() {
    return problems;
  }
}
