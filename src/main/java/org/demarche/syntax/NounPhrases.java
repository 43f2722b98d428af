package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;

/** Finds noun phrases from their first or their last token, by the tags alone. */
public final class NounPhrases {
  private static final Set<String> INSIDE = WordClass.of("grammatical.inside-source");
  private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$");
  private static final Set<String> SOURCE_PREPOSITIONS =
      WordClass.of("grammatical.source-prepositions");
  private static final int FAR = 30;

  private final SentenceView words;

  public NounPhrases(SentenceView words) {
    this.words = words;
  }

  /** The noun phrase whose last token is {@code last}, with what belongs to it on the left. */
  public Optional<Range> endingAt(int last) {
    if (last < 0 || !words.isNominal(last) && !endsInBracket(last)) {
      return Optional.empty();
    }
    int level = words.level(last);
    int start = endsInBracket(last) ? bracketStart(last) : baseStart(last);
    boolean list = false;
    while (start > 0 && last - start < FAR) {
      int before = start - 1;
      if (words.level(before) != level) {
        break;
      }
      int next = leftOf(before, list, start);
      if (next < 0) {
        break;
      }
      list |= words.tag(before).equals("CC");
      start = next;
    }
    return Optional.of(new Range(withoutTime(start, last), last + 1));
  }

  /** Where the phrase starts when it goes on across token {@code before}; -1 when it does not. */
  private int leftOf(int before, boolean list, int start) {
    if (isPostnominalPreposition(before)) {
      int noun = before - 1;
      while (noun > 0 && isPostnominal(noun)) {
        noun--;
      }
      return words.isNominal(noun) && !words.isPersonal(noun) ? baseStart(noun) : -1;
    }
    if (words.isPersonal(start) && !words.isProper(before - 1)) {
      return -1;
    }
    boolean adjectives =
        words.tag(start).startsWith("JJ") && words.tag(before - 1).startsWith("JJ");
    if (words.tag(before).equals("CC") && adjectives) {
      return baseStart(before - 1);
    }
    if (words.tag(before).equals("CC")
        && words.isNominal(before - 1)
        && !words.isPersonal(before - 1)) {
      int candidate = baseStart(before - 1);
      return canStartHere(candidate) || isPartOfNoun(candidate - 1) ? candidate : -1;
    }
    if (list && words.isComma(before) && words.isNominal(before - 1)) {
      return baseStart(before - 1);
    }
    if (words.isComma(before) && isApposition(before, start)) {
      return baseStart(before - 1);
    }
    return -1;
  }

  /** Of {@code his foreign minister, Sergey Lavrov}: a name after a comma after a role. */
  private boolean isApposition(int comma, int start) {
    int role = baseStart(comma - 1);
    return words.isProper(start)
        && words.isNoun(comma - 1)
        && !words.isPreposition(role - 1)
        && !words.isVerbTag(role - 1)
        && (DETERMINERS.contains(words.tag(role)) && words.tag(comma - 1).equals("NN")
            || hasPossessor(role, comma));
  }

  private boolean hasPossessor(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.tag(i).equals("POS")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPostnominalPreposition(int i) {
    return words.isPreposition(i) && SOURCE_PREPOSITIONS.contains(words.lower(i))
        || words.lower(i).equals("to");
  }

  /** {@code familiar} in {@code people familiar with …}, {@code briefed} in {@code … on}. */
  private boolean isPostnominal(int i) {
    String tag = words.tag(i);
    return (tag.equals("JJ") || tag.equals("VBN") || tag.equals("RB") || tag.equals("VBG"))
        && !words.isVerbTag(i - 1);
  }

  /** The {@code by} of {@code the comments by Putin and …}. */
  private boolean isPartOfNoun(int preposition) {
    return isPostnominalPreposition(preposition) && words.isNoun(preposition - 1);
  }

  private boolean canStartHere(int i) {
    if (i == 0 || words.isPunctuation(i - 1)) {
      return true;
    }
    String tag = words.tag(i - 1);
    return tag.equals("CC")
        || tag.equals("IN") && !words.isPreposition(i - 1)
        || words.isRelative(i - 1);
  }

  private boolean endsInBracket(int i) {
    return words.lower(i).equals(")") && bracketStart(i) >= 0;
  }

  private int bracketStart(int close) {
    for (int i = close - 1; i > 0 && close - i < 12; i--) {
      if (words.lower(i).equals("(")) {
        return words.isNominal(i - 1) ? baseStart(i - 1) : -1;
      }
    }
    return -1;
  }

  /** The first token of the phrase without postmodifiers that ends at {@code last}. */
  public int baseStart(int last) {
    if (words.isPersonal(last) || last == 0) {
      return last;
    }
    int level = words.level(last);
    int i = last;
    while (i > 0 && words.level(i - 1) == level && isInside(i - 1)) {
      if (DETERMINERS.contains(words.tag(i)) && !words.tag(i - 1).equals("PDT")) {
        break;
      }
      i--;
    }
    return i;
  }

  /** Where a phrase starts whose head follows at {@code i}: its determiners and modifiers. */
  int startBefore(int i) {
    int start = i;
    while (start > 0 && words.level(start - 1) == words.level(start) || start == i && start > 0) {
      if (!isInside(start - 1)) {
        break;
      }
      start--;
      if (DETERMINERS.contains(words.tag(start))) {
        break;
      }
    }
    return start;
  }

  private boolean isInside(int i) {
    String tag = words.tag(i);
    if (isInside(tag)) {
      return !tag.equals("DT") || !words.isMark(i);
    }
    boolean modifier =
        tag.equals("VBN") || tag.equals("VBG") || tag.equals("RB") || tag.equals("RBS");
    return modifier
            && i > 0
            && (DETERMINERS.contains(words.tag(i - 1)) || words.tag(i - 1).equals("POS"))
        || words.lower(i).equals("-") && words.isNoun(i - 1);
  }

  /** Drops {@code Monday} and the like from the start: {@code On Monday Putin said}. */
  private int withoutTime(int start, int last) {
    int i = start;
    while (i < last && words.isTime(i) && words.isProper(i + 1)) {
      i++;
    }
    return i;
  }

  /** The noun phrase that starts at {@code first}, with its postmodifiers and appositions. */
  public Optional<Range> startingAt(int first) {
    int end = baseEnd(first);
    if (end < 0) {
      return Optional.empty();
    }
    boolean personal = words.isPersonal(end - 1);
    while (!personal
        && end < words.size()
        && end - first < FAR
        && words.level(end) == words.level(first)) {
      int next = rightOf(end);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return Optional.of(new Range(first, end));
  }

  private int rightOf(int i) {
    if (words.isPreposition(i)
        && SOURCE_PREPOSITIONS.contains(words.lower(i))
        && !words.isTime(i + 1)) {
      return baseEnd(i + 1);
    }
    if (isPostnominal(i) && (words.isPreposition(i + 1) || words.lower(i + 1).equals("to"))) {
      return baseEnd(i + 2);
    }
    if (words.tag(i).equals("CC") && !words.lower(i).equals("but")) {
      int end = baseEnd(i + 1);
      return end < 0 || words.isVerbTag(end) ? -1 : end;
    }
    if (words.lower(i).equals("(")) {
      for (int k = i + 1; k < words.size() && k - i < 12; k++) {
        if (words.lower(k).equals(")")) {
          return k + 1;
        }
      }
    }
    if (words.isComma(i) && startsApposition(i + 1)) {
      return baseEnd(i + 1);
    }
    return -1;
  }

  private boolean startsApposition(int i) {
    String tag = words.tag(i);
    int end = baseEnd(i);
    return end > 0
        && (tag.equals("DT")
            || tag.equals("PRP$")
            || tag.equals("NN")
            || tag.equals("NNP")
            || tag.equals("JJ"))
        && !words.isTime(i)
        && !words.isVerbTag(end)
        && (end >= words.size()
            || words.isPunctuation(end)
            || words.isPreposition(end) && closesLater(end));
  }

  /** Whether a comma or the end comes before the next verb. */
  private boolean closesLater(int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.isVerbTag(i)) {
        return false;
      }
      if (words.isComma(i)) {
        return true;
      }
    }
    return true;
  }

  /** The end of the phrase without postmodifiers that starts at {@code first}; -1 if none does. */
  public int baseEnd(int first) {
    if (words.isPersonal(first)) {
      return first + 1;
    }
    int level = words.level(first);
    int lastNominal = -1;
    int i = first;
    while (i < words.size() && words.level(i) == level && isInsideRight(i, first)) {
      if (words.isNominal(i)) {
        lastNominal = i;
      } else if (words.tag(i).equals("POS") && i + 1 < words.size()) {
        lastNominal = -1;
      } else if (DETERMINERS.contains(words.tag(i)) && lastNominal >= 0 && i > first) {
        break;
      }
      i++;
    }
    return lastNominal < 0 ? -1 : lastNominal + 1;
  }

  private boolean isInsideRight(int i, int first) {
    String tag = words.tag(i);
    boolean participle = i == first && words.isPreposition(i - 1) && words.isNoun(i + 1);
    if (isInside(tag) || participle && tag.equals("VBG")) {
      return true;
    }
    boolean modifier = tag.equals("VBN") || tag.equals("VBG") || tag.startsWith("RB");
    boolean afterDeterminer = i > first && !words.isNominal(i - 1);
    return modifier && afterDeterminer || words.lower(i).equals("-");
  }

  private static boolean isInside(String tag) {
    return INSIDE.contains(tag) || tag.equals("#");
  }
}
