package org.demarche.resolve.actors;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Block;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/** Tells from the words around a capital or a building whether the place itself is meant. */
final class Places {
  private static final Set<String> PREPOSITIONS = WordClass.of("places.prepositions");
  private static final Set<String> DETERMINERS = Set.of("the", "his", "its", "their", "nearby");
  private static final Set<String> DIRECTIONS = WordClass.of("places.directions");
  private static final Set<String> PARTS = WordClass.of("places.parts");
  private static final Set<String> MOTION = WordClass.of("places.motion");
  private static final Set<String> WITH_OBJECT = WordClass.of("places.verbs");
  private static final Set<String> MINDS = WordClass.of("places.minds");
  private static final Set<String> STAFF = WordClass.of("places.staff");

  /** From the preposition back to a motion: {@code flew late on Monday from Moscow}. */
  private static final int REACH = 4;

  /** Two places, agency and date: {@code KYIV, Ukraine (AP), Jan. 3, 2025 —}. */
  private static final int LONGEST_DATELINE = 12;

  private static final Pattern DASH = Pattern.compile("[—–-]{1,2}");

  /** In capitals, or with the agency in brackets at its end. */
  private static final Pattern OPENING = Pattern.compile("(?s)\\p{Lu}{3,}.*|.*\\)\\s*");

  private final ArticleView tokens;

  Places(ArticleView tokens) {
    this.tokens = tokens;
  }

  /**
   * Why the words at {@code span} mean the place; empty where they do not.
   *
   * @param state whether they else stand for a state: {@code officials in Kyiv} are in the city,
   *     {@code officials in the Kremlin} belong to it
   */
  Optional<String> why(Span span, boolean state) {
    int start = tokens.at(span.start());
    if (isInDateline(span)) {
      return Optional.of("dateline");
    }
    int before = DETERMINERS.contains(tokens.lower(start - 1)) ? start - 2 : start - 1;
    String word = tokens.lower(before);
    if (isInside(before, state) || isDirection(before, word) || isPart(before, word)) {
      return Optional.of("\"" + words(before, start) + "\" before it");
    }
    boolean object =
        WITH_OBJECT.contains(tokens.lemma(before)) && tokens.tag(before).startsWith("VB");
    return object ? Optional.of("\"" + tokens.lower(before) + "\" before it") : Optional.empty();
  }

  /** Not {@code anger at the Kremlin}, {@code trust in Brussels}. */
  private boolean isInside(int before, boolean state) {
    String governor = tokens.lemma(before - 1);
    return PREPOSITIONS.contains(tokens.lower(before))
        && !MINDS.contains(governor)
        && (state || !STAFF.contains(governor));
  }

  /** {@code flew from Moscow}, {@code on the way to Kyiv}. */
  private boolean isDirection(int before, String word) {
    if (!DIRECTIONS.contains(word)) {
      return false;
    }
    for (int i = before - 1; i >= before - REACH && i >= 0; i--) {
      if (tokens.sentence(i) != tokens.sentence(before) || tokens.lower(i).equals(",")) {
        return false;
      }
      if (MOTION.contains(tokens.lemma(i))
          || word.equals("for") && tokens.lemma(i).equals("leave")) {
        return !(word.equals("from") && tokens.lemma(i).equals("come"));
      }
    }
    return false;
  }

  /** {@code the streets of Moscow}. */
  private boolean isPart(int before, String word) {
    return word.equals("of") && PARTS.contains(tokens.lemma(before - 1));
  }

  private String words(int from, int to) {
    int first = tokens.lower(from).equals("of") ? from - 1 : from;
    return tokens.words(tokens.span(first, to));
  }

  /** {@code KYIV, Ukraine (AP) —}, {@code MOSCOW (Reuters) -}. */
  boolean isInDateline(Span span) {
    int start = tokens.at(span.start());
    Sentence sentence = tokens.article().sentences().get(tokens.sentenceAt(span.start()));
    Block block = tokens.article().block(sentence);
    boolean first = block.span().start() == span.start();
    return block.kind() == Block.Kind.DATELINE || first && endsInDash(start);
  }

  private boolean endsInDash(int start) {
    for (int i = start + 1; i < Math.min(tokens.size(), start + LONGEST_DATELINE); i++) {
      if (DASH.matcher(tokens.lower(i)).matches()) {
        return OPENING.matcher(words(start, i)).matches();
      }
    }
    return false;
  }
}
