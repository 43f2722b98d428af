package org.demarche.syntax;

import java.util.Set;
import org.demarche.lexicon.WordClass;

/** Finds where adverbs, times, places and parentheses end that stand between cue and content. */
public final class Adjuncts {
  private static final Set<String> ADJUNCT_PREPOSITIONS =
      WordClass.of("grammatical.adjunct-prepositions");
  private static final Set<String> TIME_NOUNS = WordClass.of("grammatical.time-nouns");
  private static final int FAR = 25;

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
    if (words.isAdverb(i) || words.tag(i).equals("RP") || words.isTime(i) || isEarlier(i)) {
      return i + 1;
    }
    if (words.tag(i).equals("CD") && (words.isTime(i - 1) || words.isComma(i - 1))) {
      return i + 1;
    }
    if (words.isComma(i) && words.tag(i + 1).equals("CD") && words.tag(i - 1).equals("CD")) {
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

  /** {@code last week}, {@code earlier this month}, {@code several weeks ago}. */
  public int timePhraseEnd(int i) {
    for (int k = i; k < Math.min(i + 4, words.size()); k++) {
      if (TIME_NOUNS.contains(words.lemma(k))) {
        return words.lower(k + 1).equals("ago")
                || words.lower(k + 1).equals("later")
                || words.lower(k + 1).equals("earlier")
            ? k + 2
            : k + 1;
      }
      String tag = words.tag(k);
      if (!tag.equals("JJ") && !tag.equals("DT") && !tag.equals("CD") && !tag.startsWith("RB")) {
        return i;
      }
    }
    return i;
  }

  private int prepositionalEnd(int i) {
    int end = phrases.baseEnd(i + 1);
    if (end < 0) {
      return words.isTime(i + 1) || words.tag(i + 1).equals("CD") ? i + 2 : i;
    }
    while (words.lower(end).equals("of")
        || words.lower(end).equals("with")
        || words.lower(end).equals("between")) {
      int next = phrases.baseEnd(end + 1);
      if (next < 0) {
        break;
      }
      end = next;
    }
    boolean participle = words.tag(end).equals("VBN") && words.isPreposition(end + 1);
    int next = participle ? prepositionalEnd(end + 1) : end;
    return next > end + 1 ? next : end;
  }
}
