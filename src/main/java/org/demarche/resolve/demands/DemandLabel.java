package org.demarche.resolve.demands;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Says a long course of action in the words of its article: {@code Peru reopens the mine near Osk
 * after the strike}, {@code Reopen the mine …} where nobody is said to do it.
 */
final class DemandLabel {
  private static final Set<String> FIRST = WordClass.of("pronouns.first");
  private static final Set<String> PARTS_OF_TIME = WordClass.of("demands.parts-of-time");
  private static final Pattern MARK = Pattern.compile("[\"“”«»\\[\\]]|''|``");
  private static final String WILLING = "willing";
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Set<String> LOOSE = Set.of("IN", "TO", "CC", "DT", "PRP$", ",");

  private final ArticleView tokens;

  DemandLabel(ArticleView tokens) {
    this.tokens = tokens;
  }

  /**
   * A label.
   *
   * @param performer whoever would act, by name or in the words of the article
   */
  String of(Range words, boolean verbal, Optional<String> performer) {
    Range course = trimmed(words, verbal);
    return inFull(
        verbal ? clause(course, performer) : isPassive(course) ? passive(course) : nominal(course));
  }

  /**
   * Of {@code the mine closed}, as what is wanted: {@code Mine is closed}.
   *
   * @param participle where it says what is to be done
   */
  String ofOutcome(Range words, int participle) {
    Range course = trimmed(words, false);
    return inFull(undergoing(course, participle, participle));
  }

  private static String inFull(String said) {
    String text = said.replaceAll("\\s+", " ").replaceAll("[$] (?=[0-9])", "\\$").strip();
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private Range trimmed(Range words, boolean verbal) {
    int from = words.from();
    int to = words.to();
    boolean timed = false;
    while (to - 1 > from && (isLoose(to - 1) || timed && isPartOfTime(to - 1))) {
      timed |= isTime(to - 1);
      to--;
    }
    while (!verbal && from + 1 < to && isFurniture(from)) {
      from++;
    }
    return new Range(from, to);
  }

  /** What hangs on at the end, and days, which tell when and not what. */
  private boolean isLoose(int i) {
    return isTime(i) || LOOSE.contains(tokens.tag(i)) || isMark(i);
  }

  private boolean isTime(int i) {
    boolean year = YEAR.matcher(tokens.text(i)).matches();
    return !year && !tokens.times(tokens.token(i).span()).isEmpty();
  }

  /** {@code the end} of March, {@code late} on Monday. */
  private boolean isPartOfTime(int i) {
    return PARTS_OF_TIME.contains(tokens.lower(i));
  }

  /** {@code the}, {@code his}, a quotation mark: no part of a name for it. */
  private boolean isFurniture(int i) {
    boolean part = tokens.tag(i + 1).equals("HYPH") || tokens.lower(i + 1).equals("vote");
    boolean determiner = tokens.tag(i).equals("DT") && !part; // no-confidence motion, No vote
    return determiner || tokens.tag(i).equals("PRP$") || isMark(i);
  }

  private boolean isMark(int i) {
    return MARK.matcher(tokens.text(i)).matches();
  }

  private String clause(Range course, Optional<String> performer) {
    StringBuilder said = new StringBuilder(performer.map(name -> name + " ").orElse(""));
    boolean several = performer.filter(VerbForms::isSeveral).isPresent();
    for (int i = course.from(); i < course.to(); i++) {
      boolean verb = i == course.from() || isSecondVerb(i, course);
      said.append(verb ? verb(i, performer.isPresent(), several) : word(i)).append(gap(i));
    }
    return said.toString();
  }

  /** A space where the article has one. */
  private String gap(int i) {
    boolean apart =
        i + 1 >= tokens.size() || tokens.token(i).span().end() < tokens.token(i + 1).span().start();
    return apart ? " " : "";
  }

  /** {@code expel} in {@code close the port and expel the envoy}. */
  private boolean isSecondVerb(int i, Range course) {
    return i > course.from()
        && tokens.isConjunction(i - 1)
        && tokens.tag(i).startsWith("VB")
        && tokens.tag(i).equals(tokens.tag(course.from()));
  }

  private String verb(int i, boolean performed, boolean several) {
    String lemma = tokens.lemma(i);
    if (tokens.lower(i).equals(WILLING)) {
      return performed ? (several ? "are " : "is ") + WILLING : "be " + WILLING;
    }
    if (!performed) {
      return lemma;
    }
    return several ? VerbForms.present(lemma) : VerbForms.thirdPerson(lemma);
  }

  /** Whether the words are a whole clause: {@code the port must be closed}. */
  private boolean isPassive(Range course) {
    return be(course) > course.from();
  }

  private int be(Range course) {
    for (int i = course.from() + 1; i + 1 < course.to(); i++) {
      boolean be = tokens.lemma(i).equals("be") && tokens.tag(i).startsWith("VB");
      if (be && (tokens.tag(i + 1).equals("VBN") || tokens.isAdverb(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private String passive(Range course) {
    int be = be(course);
    int subject = be;
    while (subject > course.from() + 1 && isAuxiliary(subject - 1)) {
      subject--;
    }
    return undergoing(course, subject, be + 1);
  }

  private String undergoing(Range course, int subject, int participle) {
    String several =
        tokens.tag(CourseHead.of(new Range(course.from(), subject), tokens)).endsWith("S")
            ? " are "
            : " is ";
    return nominal(new Range(course.from(), subject)).strip()
        + several
        + nominal(new Range(participle, course.to()));
  }

  private boolean isAuxiliary(int i) {
    String tag = tokens.tag(i);
    return tag.equals("MD") || tag.equals("TO") || tag.startsWith("VB") || tokens.isAdverb(i);
  }

  private String nominal(Range course) {
    StringBuilder said = new StringBuilder();
    for (int i = course.from(); i < course.to(); i++) {
      said.append(word(i)).append(gap(i));
    }
    return said.toString();
  }

  /** Nobody knows who {@code my} is. */
  private String word(int i) {
    boolean mine = tokens.tag(i).equals("PRP$") && FIRST.contains(tokens.lower(i));
    return isMark(i) ? "" : mine ? "the" : tokens.text(i);
  }
}
