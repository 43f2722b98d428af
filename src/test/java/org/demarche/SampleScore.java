package org.demarche;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Actor;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.Span;
import org.demarche.model.Statement;

/**
 * How much of {@link SampleGold#statements} was found, and with the right speaker.
 *
 * <p>Gold and found are paired one to one, best overlap first; a pair shares at least half of its
 * words (Jaccard). Where the gold has offsets a word is a place in the text, else its spelling.
 *
 * @param missed the gold that nothing was paired with, as lines to read
 * @param wrongSpeaker the pairs whose speakers differ, as lines to read
 * @param further what was found besides, as lines to read; not wrong by itself
 */
public record SampleScore(
    int gold, int matched, List<String> missed, List<String> wrongSpeaker, List<String> further) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final double ENOUGH = 0.5;

  /**
   * A statement that Demarche found.
   *
   * @param start offset of the first word in code points
   * @param text the content from its first to its last word
   */
  public record Found(String doc, int start, String text, String speaker) {}

  private record Pair(int gold, int found, double overlap, boolean rightSpeaker) {}

  public double recall() {
    return gold == 0 ? 1 : (double) matched / gold;
  }

  public double speakerAccuracy() {
    return matched == 0 ? 1 : (double) (matched - wrongSpeaker.size()) / matched;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(String.format("%d of %d found, ", matched, gold));
    text.append(String.format("%d with another speaker%n", wrongSpeaker.size()));
    missed.forEach(line -> text.append("missed: ").append(line).append('\n'));
    wrongSpeaker.forEach(line -> text.append("wrong speaker: ").append(line).append('\n'));
    return text.toString();
  }

  public static SampleScore score(List<Found> found) {
    return score(SampleGold.statements(), found);
  }

  public static SampleScore score(List<SampleGold.Statement> gold, List<Found> found) {
    Map<Integer, Pair> chosen = new TreeMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs(gold, found)) {
      if (!chosen.containsKey(pair.gold) && used.add(pair.found)) {
        chosen.put(pair.gold, pair);
      }
    }
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      SampleGold.Statement expected = gold.get(i);
      Pair pair = chosen.get(i);
      if (pair == null) {
        missed.add(line(expected));
      } else if (!pair.rightSpeaker) {
        wrong.add("not " + found.get(pair.found).speaker() + " | " + line(expected));
      }
    }
    List<String> further = new ArrayList<>();
    for (int j = 0; j < found.size(); j++) {
      if (!used.contains(j)) {
        Found other = found.get(j);
        further.add(other.doc() + " | " + other.speaker() + " | " + other.text());
      }
    }
    return new SampleScore(gold.size(), chosen.size(), missed, wrong, further);
  }

  /** All statements of a dossier but those that only pass on. */
  public static List<Found> found(Dossier dossier) {
    Article article = dossier.article().article();
    Map<String, String> labels = labels(dossier);
    return dossier.statements().stream()
        .filter(statement -> !statement.relay())
        .map(statement -> found(article, statement, labels))
        .toList();
  }

  static Map<String, String> labels(Dossier dossier) {
    Map<String, String> labels = new HashMap<>();
    for (Actor actor : dossier.actors()) {
      labels.put(actor.id(), actor.label());
    }
    return labels;
  }

  private static Found found(Article article, Statement statement, Map<String, String> labels) {
    Span content = statement.attribution().content();
    int start = article.text().codePointCount(0, content.start());
    String speaker = labels.getOrDefault(statement.speaker(), statement.speaker());
    return new Found(article.id(), start, content.of(article.text()), speaker);
  }

  private static List<Pair> pairs(List<SampleGold.Statement> gold, List<Found> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (gold.get(i).doc().equals(found.get(j).doc())) {
          double overlap = overlap(gold.get(i), found.get(j));
          boolean right = SampleNames.same(gold.get(i).speakers(), found.get(j).speaker());
          pairs.add(new Pair(i, j, overlap, right));
        }
      }
    }
    pairs.removeIf(pair -> pair.overlap < ENOUGH);
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap).reversed().thenComparing(p -> !p.rightSpeaker));
    return pairs;
  }

  private static double overlap(SampleGold.Statement gold, Found found) {
    if (gold.content().isEmpty()) {
      return jaccard(spellings(gold.text()), spellings(List.of(found.text())));
    }
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < gold.text().size(); i++) {
      expected.addAll(places(gold.text().get(i), gold.content().get(i).start()));
    }
    return jaccard(expected, places(found.text(), found.start()));
  }

  private static Set<String> places(String text, int start) {
    Set<String> places = new HashSet<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int offset = start + text.codePointCount(0, word.start());
      places.add(offset + "+" + word.group().length());
    }
    return places;
  }

  /** A word that occurs twice counts twice. */
  private static Set<String> spellings(List<String> pieces) {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> spellings = new HashSet<>();
    Matcher word = WORD.matcher(String.join(" ", pieces).toLowerCase(Locale.ROOT));
    while (word.find()) {
      spellings.add(word.group() + "#" + seen.merge(word.group(), 1, Integer::sum));
    }
    return spellings;
  }

  private static double jaccard(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    int either = left.size() + right.size() - both.size();
    return either == 0 ? 0 : (double) both.size() / either;
  }

  private static String line(SampleGold.Statement gold) {
    String speaker = String.join(" and ", gold.speakers());
    return gold.doc() + " | " + speaker + " | " + String.join(" … ", gold.text());
  }
}
