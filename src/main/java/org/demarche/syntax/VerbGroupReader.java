package org.demarche.syntax;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Token.Pos;
import org.demarche.syntax.VerbGroup.Form;

/** Reads a verb group from its first token. */
final class VerbGroupReader {
  private static final Set<String> PARTICLES = WordClass.of("grammatical.verbgroups-particles");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither");
  private static final List<String> IT_CLEAR = List.of("it", "clear");

  /** The subject between auxiliary and verb is short: {@code would the new mayor say}. */
  private static final int LONGEST_INVERTED_SUBJECT = 4;

  private final SentenceView words;
  private final PastTenses pastTenses;

  VerbGroupReader(SentenceView words) {
    this.words = words;
    this.pastTenses = new PastTenses(words);
  }

  VerbGroup startingAt(int start) {
    int head = head(start);
    int last = lastWithParticle(head);
    String lemma = words.lemma(head) + (last > head ? "-" + words.lower(last) : "");
    boolean passive = isPassive(start, head);
    boolean negated = isNegated(start, head);
    return new VerbGroup(start, head, last + 1, lemma, form(start), passive, negated);
  }

  private int head(int start) {
    int head = start;
    for (int next = verbAfter(start); next > head; next = verbAfter(next)) {
      head = next;
    }
    return head;
  }

  /** The verb that goes with an auxiliary; the token itself where none does. */
  private int verbAfter(int auxiliary) {
    int next = afterAdverbs(auxiliary);
    boolean goesOn =
        words.pos(auxiliary) == Pos.AUX
            && words.isVerbTag(next)
            && words.pos(next) != Pos.ADJ
            && words.level(next) == words.level(auxiliary);
    return goesOn ? next : auxiliary;
  }

  private int afterAdverbs(int verb) {
    int i = verb + 1;
    while (words.level(i) == words.level(verb) && (words.isAdverb(i) || isFloating(i, verb))) {
      i++;
    }
    return i;
  }

  /** {@code have all signed}, {@code had on Monday signed}. */
  private boolean isFloating(int i, int verb) {
    boolean all =
        Subjects.FLOATING.contains(words.lower(i)) && i == verb + 1 && words.isVerbTag(i + 1);
    boolean on = words.isPreposition(i) && words.isTime(i + 1);
    return all || on || words.isTime(i) && words.isPreposition(i - 1);
  }

  private boolean isPassive(int start, int head) {
    return head > start
        && words.pos(head) == Pos.VERB
        && words.tag(head).equals("VBN")
        && isBe(words.beforeAdverbs(head - 1));
  }

  /** {@code is}; of {@code it's said}, not of {@code it's long said}: {@code 's}. */
  private boolean isBe(int i) {
    boolean participle = words.tag(i + 1).equals("VBG") || words.tag(i + 1).equals("VBN");
    return words.lemma(i).equals("be") || words.lower(i).equals("'s") && participle;
  }

  /** {@code never said}, {@code has not said}, {@code is not}. */
  private boolean isNegated(int start, int head) {
    int end = words.pos(head) == Pos.AUX ? afterAdverbs(head) : head;
    int shared = auxiliary(firstOfPair(start));
    int before = words.isAdverb(start - 1) ? start - 2 : start - 1;
    int from = shared >= 0 ? shared : before;
    return IntStream.range(from, end).anyMatch(i -> NEGATIONS.contains(words.lower(i)));
  }

  /** The particle that makes another cue of the verb: {@code call for}; the head if none does. */
  private int lastWithParticle(int head) {
    int last = words.startsWith(head + 1, IT_CLEAR) ? head + 2 : head + 1;
    String particle = words.lower(last);
    boolean known =
        PARTICLES.contains(particle)
            && words.lexicon().verb(words.lemma(head) + "-" + particle).isPresent();
    return known && (!particle.equals("like") || isQuoted(last + 1)) ? last : head;
  }

  /** {@code was like, “No”}: only a quotation makes it a cue. */
  private boolean isQuoted(int next) {
    return words.isMark(words.isComma(next) ? next + 1 : next);
  }

  private Form form(int start) {
    if (words.tag(words.isAdverb(start - 1) ? start - 2 : start - 1).equals("TO")) {
      return Form.INFINITIVE;
    }
    return switch (words.tag(start)) {
      case "VBG" -> Form.PARTICIPLE;
      case "VBN" -> pastTenses.isAt(start) ? Form.FINITE : Form.PAST_PARTICIPLE;
      case "VB" -> isInverted(start) || isJoined(start) ? Form.FINITE : Form.INFINITIVE;
      default -> Form.FINITE;
    };
  }

  /** {@code Do you think}, {@code would the mayor say}: an auxiliary before the subject. */
  private boolean isInverted(int start) {
    int last = words.beforeAdverbs(start - 1);
    int before = words.beforeAdverbs(words.isPersonal(last) ? last - 1 : beforePhrase(last));
    return words.isNominal(last) && (words.isModal(before) || words.lemma(before).equals("do"));
  }

  /** {@code They call it a lie and describe …}: a plural that looks like an infinitive. */
  private boolean isJoined(int start) {
    int first = firstOfPair(start);
    boolean plural = words.tag(first).equals("VBP") && words.pos(first) == Pos.VERB;
    return plural && words.tag(first - 1).equals("NNS")
        || auxiliary(first) >= 0
        || words.tag(first).equals("VB") && isJoined(first);
  }

  /** The verb with which {@code and} or {@code or} joins one that looks like an infinitive. */
  private int firstOfPair(int start) {
    int i = words.beforeAdverbs(start - 1);
    if (!words.tag(i).equals("CC") || !words.tag(start).equals("VB")) {
      return -1;
    }
    i--;
    while (i >= 0 && !words.isPunctuation(i) && !words.isVerbTag(i) && !words.tag(i).equals("TO")) {
      i--;
    }
    return i;
  }

  /** {@code do} of {@code did not concede or admit}; -1 where there is none. */
  private int auxiliary(int verb) {
    int i = words.tag(verb).equals("VB") ? words.beforeAdverbs(verb - 1) : -1;
    return i >= 0 && words.lemma(i).equals("do") ? i : -1;
  }

  private int beforePhrase(int last) {
    int i = last - 1;
    while (i > 0 && isInPhrase(i) && last - i < LONGEST_INVERTED_SUBJECT) {
      i--;
    }
    return i;
  }

  private boolean isInPhrase(int i) {
    String tag = words.tag(i);
    return words.isNoun(i) || tag.equals("DT") || tag.equals("PRP$") || words.isAdjective(i);
  }
}
