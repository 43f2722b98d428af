package org.demarche.resolve.demands;

import java.util.Set;
import org.demarche.lexicon.CourseRole;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Phrases;
import org.demarche.syntax.Phrases.Range;

/** Finds where the words of an action end, and whether they are one. */
final class ActionWords {
  private static final Set<String> LEADING = Set.of("to", "not", "that");
  private static final Set<String> ENDING =
      Set.of(
          "who",
          "which",
          "because",
          "while",
          "when",
          "after",
          "before",
          "until",
          "unless",
          "if",
          "since",
          "so",
          "although",
          "though",
          "despite",
          "amid",
          "following",
          "saying",
          "where",
          "whether",
          "as",
          "but",
          "once",
          "provided",
          "than",
          "during");
  private static final Set<String> MARKS =
      Set.of(
          ",", ";", ":", ".", "?", "!", "”", "“", "\"", "''", "``", "(", ")", "—", "–", "--",
          "-lrb-", "-rrb-", "...", "…");
  private static final Set<String> CONDITIONS = Set.of("if", "exchange", "return", "condition");
  private static final int LONGEST = 16;

  private final ArticleView tokens;
  private final Phrases phrases;

  ActionWords(ArticleView tokens, Phrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /**
   * From {@code from} to the first word that goes on about something else; never past {@code to}.
   */
  Range from(int from, int to) {
    int end = from;
    while (end < to && end - from < LONGEST && !ends(end, from)) {
      end++;
    }
    if (end - from >= LONGEST) {
      end = beforePreposition(from, end);
    }
    return new Range(from, trimmed(from, end));
  }

  private boolean ends(int i, int from) {
    if (i == from) {
      return false;
    }
    String word = tokens.lower(i);
    boolean relative =
        word.equals("that") && tokens.isNoun(i - 1)
            || tokens.tag(i).startsWith("WD")
            || tokens.tag(i).startsWith("WP");
    boolean condition =
        word.equals("only") && CONDITIONS.contains(tokens.lower(i + 1))
            || (word.equals("in") || word.equals("on")) && CONDITIONS.contains(tokens.lower(i + 1));
    boolean finite =
        tokens.tag(i).equals("VBZ") && !word.equals("'s")
            || tokens.tag(i).equals("MD")
            || tokens.tag(i).equals("VBD") && i > from + 1;
    return MARKS.contains(word) && !phrases.isTime(i)
        || ENDING.contains(word) && !isDeadline(i)
        || relative
        || condition
        || finite;
  }

  private boolean isDeadline(int i) {
    return (tokens.lower(i).equals("before") || tokens.lower(i).equals("until"))
        && phrases.isTime(i + 1);
  }

  private int beforePreposition(int from, int end) {
    for (int i = end - 1; i > from + 4; i--) {
      if (tokens.tag(i).equals("IN") || tokens.tag(i).equals("TO") || tokens.tag(i).equals("CC")) {
        return i;
      }
    }
    return end;
  }

  /** Without conjunctions, prepositions and adverbs that nothing follows. */
  private int trimmed(int from, int end) {
    int to = end;
    while (to > from + 1) {
      String tag = tokens.tag(to - 1);
      boolean loose =
          tag.equals("CC")
              || tag.equals("IN")
              || tag.equals("TO")
              || tag.equals("DT")
              || tag.startsWith("RB") && !tokens.tag(to - 2).startsWith("VB");
      if (!loose) {
        break;
      }
      to--;
    }
    return to;
  }

  /** The first token of the verb of an action, after adverbs and {@code to}. */
  int verb(int from, int to) {
    int i = from;
    while (i < to - 1 && (tokens.tag(i).startsWith("RB") || LEADING.contains(tokens.lower(i)))) {
      i++;
    }
    return i;
  }

  /** Whether the verb at {@code i} names something that others are concerned with. */
  boolean isVerbOfAction(int i) {
    boolean passive = tokens.lemma(i).equals("be") && tokens.tag(i + 1).equals("VBN");
    boolean verb = tokens.tag(i).startsWith("VB") || tokens.tag(i).startsWith("NN");
    return passive || verb && !tokens.lexicon().is(CourseRole.IDLE, tokens.lemma(i));
  }

  /** The head noun of the phrase that begins at {@code from}; -1 where none does. */
  int head(int from, int to) {
    return phrases.baseEnd(from, to) - 1;
  }
}
