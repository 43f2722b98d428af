package org.demarche.resolve.demands;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Whether a label says all that the words of a course of action do. */
final class ToldWords {
  /** So many letters are the same in {@code closure} and <i>closed</i>. */
  private static final int STEM = 4;

  private static final Pattern COUNT = Pattern.compile("[0-9]");
  private static final Set<String> AUXILIARY = Set.of("be", "have", "do", "get");

  private final ArticleView tokens;
  private final References references;

  ToldWords(ArticleView tokens, References references) {
    this.tokens = tokens;
    this.references = references;
  }

  boolean isWhole(String label, Range action) {
    Set<String> stems =
        Stream.of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .map(ToldWords::stem)
            .collect(Collectors.toSet());
    for (int i = action.from(); i < action.to(); i++) {
      boolean counted = tokens.isNumber(i) && COUNT.matcher(label).find();
      if (isTold(i)
          && !counted
          && !stems.contains(stem(tokens.lemma(i)))
          && !stems.contains(stem(tokens.lower(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Names are told in full, days as dates, and what only carries an act by the act. */
  private boolean isTold(int i) {
    return carriesMeaning(i)
        && !references.covers(tokens.token(i).span().start())
        && tokens.times(tokens.token(i).span()).isEmpty()
        && !DeedVerbs.isLight(tokens.lemma(i));
  }

  private boolean carriesMeaning(int i) {
    String tag = tokens.tag(i);
    boolean verb = tag.startsWith("VB") && !AUXILIARY.contains(tokens.lemma(i));
    boolean object = tag.equals("PRP");
    return verb || object || tag.startsWith("JJ") || tag.equals("CD") || tokens.isNoun(i);
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
  }
}
