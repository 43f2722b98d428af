package org.demarche.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;

/** Recognises prices with their changes: {@code ACME 5.05 Decreased By ▼ -0.13 (-2.51%)}. */
final class Tickers {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NUMBER = Pattern.compile("[(▲▼]?[$€£¥+−-]?\\d[\\d.,]*%?[)]?");
  private static final Pattern CHANGE = Pattern.compile("[(▲▼+−-][+−-]?\\d[\\d.,]*%[)]?");
  private static final Set<String> ARROWS = Set.of("▲", "▼");
  private static final Set<String> MOVES = WordClass.of("page.price-moves");

  private Tickers() {}

  /** Whether a line has a price and its change, and no words but names and those of moves. */
  static boolean is(String line) {
    if (line.indexOf('%') < 0 && line.indexOf('▲') < 0 && line.indexOf('▼') < 0) {
      return false;
    }
    List<String> words = Arrays.asList(SPACE.split(line.strip()));
    boolean change =
        words.stream().anyMatch(w -> ARROWS.contains(w) || CHANGE.matcher(w).matches());
    long numbers = words.stream().filter(w -> NUMBER.matcher(w).matches()).count();
    return change && numbers > 1 && words.stream().allMatch(Tickers::mayStand);
  }

  private static boolean mayStand(String word) {
    return !Character.isLowerCase(word.charAt(0)) || MOVES.contains(word.toLowerCase(Locale.ROOT));
  }
}
