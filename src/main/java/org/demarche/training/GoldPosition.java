package org.demarche.training;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.CandidateRows.Row;

/**
 * A position that people or a reader found; offsets are code points.
 *
 * @param holders the names of who holds it
 * @param sure false where two readers could disagree
 * @param course which course of action it is on, told apart within the article; empty where nobody
 *     has said
 */
public record GoldPosition(
    String article,
    List<String> holders,
    Stance stance,
    int start,
    int end,
    boolean sure,
    String course) {
  private static final Set<String> UNSAYING = WordClass.of("persons.unsaying");

  public GoldPosition {
    holders = List.copyOf(holders);
  }

  /** Whether a candidate stands there. */
  public boolean overlaps(Row row) {
    return row.article().equals(article) && row.start() < end && start < row.end();
  }

  /** Whether a candidate says the same of the same holder. */
  public boolean isTold(Row row) {
    return row.stance().polarity() == stance.polarity() && isHeldBy(row.holders());
  }

  /** Whether one of these names is the holder's. */
  boolean isHeldBy(List<String> names) {
    return names.stream().anyMatch(h -> holders.stream().anyMatch(n -> isSame(h, n)));
  }

  /** Equal, or all words of one, without titles, stand in the other. */
  public static boolean isSame(String a, String b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    boolean within = !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
    return within || bare(a).equals(bare(b));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private static Set<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty() && !UNSAYING.contains(word))
        .collect(Collectors.toSet());
  }
}
