package org.demarche.reports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.MurmurHash3;
import org.demarche.ontology.Wording;

/**
 * The runs of five words of an article's text, without what stands in quotation marks, which
 * independent reports share.
 *
 * <p>How much of one text is in another one is told by the runs that both have (Broder 1997, "On
 * the resemblance and containment of documents"). A sixteenth of them, and the four smallest, are
 * the prints by which texts are found that have something in common.
 *
 * @param runs hashes of the runs; of a text of fewer words one of all of it
 */
record ArticleText(Set<Long> runs) {
  private static final int WORDS = 5;
  private static final int SAMPLED = 16;
  private static final int SMALLEST = 4;
  private static final int LEAST_RUNS = 20;
  private static final String QUOTED = "“[^”]{0,2000}”|\"[^\"]{0,2000}\"|«[^»]{0,2000}»";

  static ArticleText of(String text) {
    ArticleText told = new ArticleText(runs(text.replaceAll(QUOTED, " ")));
    return told.runs().size() < LEAST_RUNS ? new ArticleText(runs(text)) : told;
  }

  private static Set<Long> runs(String text) {
    List<String> words = Arrays.asList(Wording.normalize(text).split(" "));
    Set<Long> runs = new HashSet<>();
    if (words.size() < WORDS) {
      runs.add(hash(String.join(" ", words)));
    }
    for (int i = 0; i + WORDS <= words.size(); i++) {
      runs.add(hash(String.join(" ", words.subList(i, i + WORDS))));
    }
    return runs;
  }

  private static long hash(String run) {
    byte[] bytes = run.getBytes(StandardCharsets.UTF_8);
    return MurmurHash3.hash128x64(bytes)[0];
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
    boolean shorter = runs.size() <= other.runs.size();
    Set<Long> few = shorter ? runs : other.runs;
    Set<Long> many = shorter ? other.runs : runs;
    long common = few.stream().filter(many::contains).count();
    return few.isEmpty() ? 0 : (double) common / few.size();
  }

  /** Whether it is too short to tell part of it from chance. */
  boolean isShort() {
    return runs.size() < LEAST_RUNS;
  }
}
