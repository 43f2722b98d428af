package org.demarche.extract.content;

import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.SentenceView;

/** Recognizes what stands beside a content and is none of it: times, and acts of the speaker. */
record Beside(SentenceView words) {
  private static final Set<String> UNITS = WordClass.of("contents.units");
  private static final Set<String> DAYS = WordClass.of("contents.days");
  private static final Set<String> RUBRICS = WordClass.of("layout.rubrics");
  private static final Set<String> TURNS = Set.of("before", "after");
  private static final Set<String> SILENT = Set.of("elaborating", "giving", "saying", "specifying");

  /** {@code a day after}, {@code two weeks before}. */
  boolean startsDaysBeside(int i) {
    boolean one = words.isNumber(i) || words.lower(i).equals("a") || words.lower(i).equals("just");
    int unit = words.isNumber(i + 1) || words.lower(i + 1).equals("a") ? i + 2 : i + 1;
    String next = words.lower(unit + 1);
    return one
        && UNITS.contains(words.lemma(unit))
        && (next.equals("after") || next.equals("before"));
  }

  /** {@code the same day}, {@code that night} at the end. */
  boolean startsSameDay(int i) {
    int day = words.lower(i + 1).equals("same") ? i + 2 : i + 1;
    boolean that = words.lower(i).equals("that") || words.lower(i).equals("the") && day > i + 1;
    return that && DAYS.contains(words.lower(day)) && words.isPunctuation(day + 1);
  }

  /** {@code years} of {@code asked for years}: how long, and not for what. */
  boolean isWhile(int i) {
    boolean ends = i + 1 >= words.size() || words.isPunctuation(i + 1);
    return UNITS.contains(words.lemma(i)) && words.tag(i).equals("NNS") && ends;
  }

  /** {@code that evening} of {@code said that evening that it fell}. */
  boolean isThatDay(int i) {
    int next = i + 2;
    boolean ends =
        words.isPunctuation(next) || words.isPersonal(next) || words.lower(next).equals("that");
    return DAYS.contains(words.lower(i + 1)) && ends;
  }

  /** {@code trying} of {@code , trying to find out}: what is done besides. */
  boolean startsAct(int i) {
    return words.tag(i).equals("VBG") && words.tag(i + 1).equals("TO");
  }

  /** {@code on Friday}, {@code Friday}, with nothing after it. */
  boolean isWhen(int i) {
    int time = words.isPreposition(i) ? i + 1 : i;
    return words.isTime(time) && words.isPunctuation(time + 1);
  }

  /** {@code , before turning back}, {@code without saying why}. */
  boolean startsActBeside(int i, int from) {
    boolean turn = words.isComma(i) && TURNS.contains(words.lower(i + 1));
    boolean silent =
        words.lower(i).equals("without") && SILENT.contains(words.lower(i + 1)) && i > from;
    return silent || turn && words.tag(i + 2).equals("VBG");
  }

  /** {@code live |}, {@code analysis} at the end. */
  boolean startsRubricOfPage(int i) {
    boolean last = i + 1 >= words.size() || words.lower(i + 1).equals("|");
    return last && RUBRICS.contains(words.lower(i));
  }
}
