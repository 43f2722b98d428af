package org.demarche.syntax;

import java.util.Set;
import org.demarche.lexicon.WordClass;

/** Finds where adverbs, times, places and parentheses end that stand between cue and content. */
public final class Adjuncts {
  private static final Set<String> ADJUNCT_PREPOSITIONS =
      WordClass.of("grammatical.adjunct-prepositions");
  private static final Set<String> TIME_NOUNS = WordClass.of("grammatical.time-nouns");
  private static final Set<String> TIME_ADVERBS = Set.of("ago", "later", "earlier");
  private static final Set<String> FURTHER = Set.of("of", "with", "between");
  private static final int FAR = 25;
  private static final int LONGEST_TIME = 5;

  /** Times only before {@code ago} and its like: {@code two hours} may be what is said. */
  private static final Set<String> TIME_UNITS = WordClass.of("grammatical.time-units");

  private static final Set<String> FRACTIONS = Set.of("couple", "half", "of", "and");
  private static final Set<String> AROUND = Set.of("before", "after");
  private static final Set<String> AROUND_WHICH = Set.of("yesterday", "tomorrow", "last", "next");

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;

  public Adjuncts(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
  }

  /** The end of an adverb, a time or a prepositional phrase that starts here; {@code i} if none. */
  public int end(int i) {
    if (isOneWord(i) || isNumberOfDate(i)) {
      return i + 1;
    }
    if (isYear(i)) {
      return i + 2;
    }
    int time = timePhraseEnd(i);
    if (time > i) {
      return time;
    }
    if (ADJUNCT_PREPOSITIONS.contains(words.lower(i)) && !words.tag(i).equals("TO")) {
      return prepositionalEnd(i);
    }
    return words.isComma(i) ? parenthesisEnd(i) : i;
  }

  /** {@code then}, {@code out}, {@code Monday}. */
  private boolean isOneWord(int i) {
    return words.isAdverb(i)
        || words.tag(i).equals("RP")
        || words.isTime(i)
        || isEarlier(i)
        || isAbove(i);
  }

  /** {@code 3} in {@code June 3}, {@code 2020} in {@code June 3, 2020}. */
  private boolean isNumberOfDate(int i) {
    return words.isNumber(i) && (words.isTime(i - 1) || words.isComma(i - 1));
  }

  /** {@code , 2020} in {@code June 3, 2020}. */
  private boolean isYear(int comma) {
    return words.isComma(comma) && words.isNumber(comma + 1) && words.isNumber(comma - 1);
  }

  /** {@code I said above that …}. */
  private boolean isAbove(int i) {
    boolean above = words.lower(i).equals("above") || words.lower(i).equals("below");
    return above && words.lower(i + 1).equals("that");
  }

  /** {@code He has said before he is ill}: a present perfect has no clause of time beside it. */
  private boolean isEarlier(int i) {
    String auxiliary = words.lower(i - 2);
    return words.lower(i).equals("before")
        && words.tag(i - 1).equals("VBN")
        && (auxiliary.equals("has") || auxiliary.equals("have"));
  }

  /** The end of all adverbs, times and phrases that start here. */
  public int allEnd(int from) {
    int i = from;
    while (i < words.size() && words.level(i) == words.level(from) && !words.isPunctuation(i)) {
      int next = end(i);
      if (next <= i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** After the comma that closes {@code , citing two officials,}, when {@code that} follows it. */
  private int parenthesisEnd(int open) {
    for (int i = open + 1; i < words.size() && i - open < FAR; i++) {
      if (words.isComma(i) && (words.lower(i + 1).equals("that") || words.isMark(i + 1))) {
        return i + 1;
      }
      boolean verb = groups.startingAt(i).filter(VerbGroup::finite).isPresent();
      if (verb && !words.isRelative(open + 1)) {
        return open;
      }
    }
    return open;
  }

  /** {@code last week}, {@code this past Monday}, {@code several weeks ago}. */
  public int timePhraseEnd(int i) {
    for (int k = i; k < Math.min(i + LONGEST_TIME, words.size()); k++) {
      int end = timeNounEnd(k, k > i);
      if (end > k) {
        return end;
      }
      if (!isBeforeTime(k)) {
        return i;
      }
    }
    return i;
  }

  /** The end of a time whose noun is the word, or its place. */
  private int timeNounEnd(int at, boolean described) {
    boolean noun = TIME_NOUNS.contains(words.lemma(at));
    if (TIME_ADVERBS.contains(words.lower(at + 1))) {
      return noun || TIME_UNITS.contains(words.lemma(at)) ? at + 2 : at;
    }
    boolean weekday = described && words.isTime(at);
    if ((noun || weekday) && isAround(at + 1)) {
      return at + 3;
    }
    return weekday ? weekdayEnd(at, noun) : noun ? at + 1 : at;
  }

  /** {@code before yesterday}. */
  private boolean isAround(int at) {
    return AROUND.contains(words.lower(at)) && AROUND_WHICH.contains(words.lower(at + 1));
  }

  /** {@code Monday}, {@code Monday night}; not the {@code Monday} of {@code the Monday meeting}. */
  private int weekdayEnd(int at, boolean noun) {
    boolean free = !words.lower(at - 1).equals("the") && !words.isNoun(at + 1);
    boolean part = TIME_NOUNS.contains(words.lower(at + 1));
    return part ? at + 2 : noun || free ? at + 1 : at;
  }

  private boolean isBeforeTime(int i) {
    String tag = words.tag(i);
    boolean before = tag.equals("JJ") || tag.equals("DT") || words.isNumber(i);
    return before
        || words.isAdverb(i)
        || words.lower(i).equals("that")
        || FRACTIONS.contains(words.lower(i));
  }

  private int prepositionalEnd(int i) {
    int base = phrases.baseEnd(i + 1);
    if (base < 0) {
      return words.isTime(i + 1) || words.isNumber(i + 1) ? i + 2 : i;
    }
    int end = furtherEnd(base);
    boolean participle = words.tag(end).equals("VBN") && words.isPreposition(end + 1);
    int next = participle ? prepositionalEnd(end + 1) : end;
    return next > end + 1 ? next : end;
  }

  /** After {@code of the talks with the union}, which belongs to the phrase before. */
  private int furtherEnd(int end) {
    int next = FURTHER.contains(words.lower(end)) ? phrases.baseEnd(end + 1) : -1;
    return next < 0 ? end : furtherEnd(next);
  }
}
