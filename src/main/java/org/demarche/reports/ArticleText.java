package org.demarche.reports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.demarche.ontology.Wording;

/**
 * The runs of five words of an article's text, without what stands in quotation marks, which
 * independent reports share.
 *
 * <p>How much of one text is in another one is told by the runs that both have (Broder 1997, "On
 * the resemblance and containment of documents"). A sixteenth of them, and the four smallest, are
 * the prints by which texts are found that have something in common.
 */
final class ArticleText {
  private static final int WORDS = 5;
  private static final int SAMPLED = 16;
  private static final int SMALLEST = 4;
  private static final int LEAST_RUNS = 20;
  private static final String QUOTED = "“[^”]{0,2000}”|\"[^\"]{0,2000}\"|«[^»]{0,2000}»";

  /** Hashes of the runs, rising; of a text of fewer words one of all of it. */
  private final long[] runs;

  private ArticleText(long[] runs) {
    this.runs = runs;
  }

  static ArticleText of(String text) {
    ArticleText told = new ArticleText(runs(text.replaceAll(QUOTED, " ")));
    return told.isShort() ? new ArticleText(runs(text)) : told;
  }

  private static long[] runs(String text) {
    byte[] words = Wording.normalize(text).getBytes(StandardCharsets.UTF_8);
    // Where each word begins, and one more would
    int[] starts =
        IntStream.rangeClosed(0, words.length + 1)
            .filter(i -> i == 0 || i > words.length || i < words.length && words[i - 1] == ' ')
            .toArray();
    return IntStream.rangeClosed(0, Math.max(0, starts.length - 1 - WORDS))
        .mapToLong(i -> hash(words, starts[i], starts[Math.min(starts.length - 1, i + WORDS)] - 1))
        .sorted()
        .distinct()
        .toArray();
  }

  private static long hash(byte[] text, int start, int end) {
    return MurmurHash3.hash128x64(Arrays.copyOfRange(text, start, end))[0];
  }

  /** By what it is found, as texts. */
  Set<String> prints() {
    TreeSet<Long> chosen = new TreeSet<>();
    TreeSet<Long> smallest = new TreeSet<>();
    for (long run : runs) {
      if (run % SAMPLED == 0) {
        chosen.add(run);
      } else if (smallest.size() < SMALLEST || run < smallest.last()) {
        smallest.add(run);
        if (smallest.size() > SMALLEST) {
          smallest.pollLast();
        }
      }
    }
    chosen.addAll(smallest);
    return chosen.stream().map(Long::toHexString).collect(Collectors.toCollection(TreeSet::new));
  }

  /** How much of the shorter text is in the longer one, from 0 to 1. */
  double shared(ArticleText other) {
    int common = 0;
    for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
      int order = Long.compare(runs[i], other.runs[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) common / Math.min(runs.length, other.runs.length);
  }

  /** Whether it is too short to tell part of it from chance. */
  boolean isShort() {
    return runs.length < LEAST_RUNS;
  }
}
