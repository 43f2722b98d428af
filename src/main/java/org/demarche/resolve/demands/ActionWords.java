package org.demarche.resolve.demands;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds where the words of an action end, and whether they are one. */
public final class ActionWords {
  private static final Set<String> ENDING = WordClass.of("demands.after-action");
  private static final Set<String> MARKS = WordClass.of("demands.closing-marks");
  private static final Set<String> QUOTES = WordClass.of("demands.quotation-marks");

  /** Tags of words after which marks go around a part of the phrase. */
  private static final Set<String> INTRODUCING = WordClass.of("demands.introducing-tags");

  private static final Set<String> OPENING = Set.of("only", "in", "on");
  private static final Set<String> CONDITIONS =
      Set.of("if", "exchange", "return", "condition", "response");

  /** Tags of words before which a long action can be cut. */
  private static final Set<String> CUTTING = Set.of("IN", "TO", "CC");

  private static final Set<String> ASKED = WordClass.of("demands.asking-verbs");
  private static final Set<String> AUXILIARY = Set.of("have", "are");
  private static final Set<String> LOOSE = Set.of("CC", "IN", "TO", "DT");

  /** Longer ones are whole sentences, no wording that another article would repeat. */
  private static final int LONGEST = 16;

  /** A verb, its object and a modifier of it stay together. */
  private static final int SHORTEST = 4;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;

  public ActionWords(ArticleView tokens, ArticlePhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /**
   * From {@code from} to the first word that goes on about something else; never past {@code to}.
   */
  public Range from(int from, int to) {
    int end = from;
    while (end < to && end - from < LONGEST && !ends(end, from)) {
      end++;
    }
    if (end - from >= LONGEST) {
      end = beforePreposition(from, end);
    } else if (end < to && isFinite(end, from)) {
      end = beforeSubject(from, end);
    }
    return new Range(from, trimmed(from, end));
  }

  /** Without the subject of a clause that tells which: {@code the bill his party wrote}. */
  private int beforeSubject(int from, int verb) {
    boolean pronoun = tokens.tag(verb - 1).equals("PRP");
    int subject = pronoun ? verb - 1 : phrases.baseStart(verb - 1, from);
    if (subject > from + 1 && tokens.isConjunction(subject - 1)) {
      return subject - 1; // prices must rise and imports should stop
    }
    boolean which = subject > from && tokens.isNoun(subject - 1);
    return which && (pronoun || tokens.tag(subject).endsWith("$")) ? subject : verb;
  }

  private boolean ends(int i, int from) {
    if (i <= from || isAside(i, from)) {
      return i > from;
    }
    boolean asks = asks(from);
    boolean deed = isFinite(i, from) || isJoinedDeed(i, from) || isJoinedClause(i, from);
    boolean other = !asks && (isRelative(i) || deed);
    return other || goesOn(i, from) && !(asks && i == from + 1);
  }

  private boolean isAside(int i, int from) {
    return isCondition(i) || isMark(i, from) || isTally(i);
  }

  /** {@code by 26 votes to 14}. */
  public boolean isTally(int by) {
    return tokens.lower(by).equals("by")
        && tokens.isNumber(by + 1)
        && tokens.lemma(by + 2).equals("vote");
  }

  /** {@code investigate whether}, {@code decide who}: the question belongs to the action. */
  private boolean asks(int from) {
    String next = tokens.tag(from + 1);
    boolean question = next.startsWith("W") || tokens.lower(from + 1).equals("whether");
    return question && ASKED.contains(tokens.lemma(from));
  }

  /**
   * Punctuation, but not the comma in {@code by March 1, 2026}, and no marks around some of the
   * words: {@code pass the "Clean Air Act"}.
   */
  private boolean isMark(int i, int from) {
    boolean mark = MARKS.contains(tokens.lower(i)) && !phrases.isTime(i);
    return mark && !(QUOTES.contains(tokens.lower(i)) && isInside(i, from));
  }

  private boolean isInside(int i, int from) {
    boolean before = isQuoted(i - 1);
    boolean after = i + 1 < tokens.size() && isQuoted(i + 1);
    boolean opens = !before && after && INTRODUCING.contains(tokens.tag(i - 1));
    return opens || before && !after && !isQuoted(from);
  }

  private boolean isQuoted(int i) {
    return tokens.isQuoted(tokens.token(i).span().start());
  }

  /** {@code because}, {@code while}, but not {@code before} in {@code before Friday}. */
  private boolean goesOn(int i, int from) {
    boolean manner = tokens.isVerbTag(from) && isManner(i); // not attacked the ban as harmful
    boolean compared = tokens.lower(i).equals("than") && isAmount(i + 1); // more than 2 percent
    return ENDING.contains(tokens.lower(i)) && !isDeadline(i) && !manner && !compared;
  }

  private boolean isAmount(int i) {
    return tokens.isNumber(i) || tokens.lower(i).equals("$");
  }

  /** {@code treat medicine as an export}, but {@code close the mine as prices fell}. */
  private boolean isManner(int as) {
    int end = tokens.lower(as).equals("as") ? phrases.baseEnd(as + 1, as + LONGEST) : -1;
    return end > as + 1
        && !tokens.isPersonal(as + 1)
        && !tokens.isVerbTag(end)
        && !tokens.isModal(end)
        && !tokens.isAdverb(end);
  }

  /** {@code a plan that …}, {@code the crew whose …}. */
  private boolean isRelative(int i) {
    boolean pronoun = tokens.tag(i).startsWith("WD") || tokens.tag(i).startsWith("WP");
    return pronoun || tokens.lower(i).equals("that") && tokens.isNoun(i - 1);
  }

  /** {@code only if}, {@code in exchange for}, {@code on condition that}. */
  public boolean isCondition(int i) {
    return OPENING.contains(tokens.lower(i)) && CONDITIONS.contains(tokens.lower(i + 1));
  }

  /** The verb of another clause: {@code to close the mill is cheap}; {@code 's} owns. */
  private boolean isFinite(int i, int from) {
    return switch (tokens.tag(i)) {
      case "MD" -> true;
      case "VBZ" -> !tokens.lower(i).equals("'s");
      case "VBD" -> i > from + 1;
      default -> false;
    };
  }

  /**
   * {@code and offered} of {@code planned to invest in it and offered to pay}, tagged as a
   * participle; {@code and have} of {@code reject the tax and have threatened}.
   */
  private boolean isJoinedDeed(int i, int from) {
    if (!tokens.isConjunction(i - 1)) {
      return false;
    }
    return switch (tokens.tag(i)) {
      case "VB" -> tokens.tag(from).equals("VBG"); // need to stop policing the world and allow
      case "VBP" -> AUXILIARY.contains(tokens.lower(i));
      case "VBN" -> tokens.tag(from).equals("VBG") || isToldParticiple(i, from);
      default -> false;
    };
  }

  /** The first participle, before an infinitive: {@code and offered to pay}. */
  private boolean isToldParticiple(int i, int from) {
    return tokens.tag(i + 1).equals("TO")
        && IntStream.range(from, i).noneMatch(k -> tokens.tag(k).equals("VBN"));
  }

  /** {@code and that they pay}, {@code and to let them run it}, {@code and for not paying}. */
  private boolean isJoinedClause(int and, int from) {
    int link = and + 1;
    if (!tokens.isConjunction(and)) {
      return false;
    }
    int next = tokens.tag(link + 1).startsWith("RB") ? link + 2 : link + 1;
    return switch (tokens.tag(link)) {
      case "TO" -> !tokens.isVerbTag(from) && tokens.tag(next).equals("VB");
      case "IN" ->
          tokens.lower(link).equals("that") || tokens.tag(next).equals("VBG") || isAsked(link);
      default -> isOther(link);
    };
  }

  /**
   * {@code on its neighbours to} of {@code called on Norland to leave and on its neighbours to}.
   */
  private boolean isAsked(int preposition) {
    int end = phrases.baseEnd(preposition + 1, preposition + LONGEST);
    return end > preposition
        && tokens.lower(preposition).equals("on")
        && tokens.tag(end).equals("TO");
  }

  /** {@code all others to be} of {@code wants Norland to pay and all others to be freed}. */
  private boolean isOther(int first) {
    int end = phrases.baseEnd(first, first + LONGEST);
    return end > first && tokens.tag(end).equals("TO") && tokens.lower(end + 1).equals("be");
  }

  private boolean isDeadline(int i) {
    return (tokens.lower(i).equals("before") || tokens.lower(i).equals("until"))
        && phrases.isTime(i + 1);
  }

  /** The last place to cut a long action at, not among its first words. */
  private int beforePreposition(int from, int end) {
    for (int i = end - 1; i > from + SHORTEST; i--) {
      if (CUTTING.contains(tokens.tag(i))) {
        return i;
      }
    }
    return end;
  }

  /** Without conjunctions, prepositions and adverbs that nothing follows. */
  private int trimmed(int from, int end) {
    int to = end;
    while (to > from + 1 && isLoose(to - 1)) {
      to--;
    }
    return to;
  }

  /** A word that needs another one after it; {@code stand down} needs none. */
  private boolean isLoose(int i) {
    boolean adverb = tokens.tag(i).startsWith("RB") && !tokens.tag(i - 1).startsWith("VB");
    return adverb || LOOSE.contains(tokens.tag(i));
  }

  /** The head noun of the phrase that begins at {@code from}; -1 where none does. */
  public int head(int from, int to) {
    return phrases.baseEnd(from, to) - 1;
  }
}
