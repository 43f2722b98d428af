package org.demarche.annotate.tags;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;

/**
 * Finds the verb of clauses that taggers leave without any: {@code court rules worship is legal},
 * {@code the mayor and his team hope to begin}, {@code the letter reads “…”}.
 */
final class PredicateMendings {
  private static final Set<String> OPENS_PHRASE = WordClass.of("grammar.opens-phrase");
  private static final Set<String> BEFORE_PLAIN = WordClass.of("grammar.before-plain-verb");
  private static final Set<String> ONLY_VERBS = WordClass.of("grammar.only-verbs");

  private static final Set<String> PHRASE = WordClass.of("grammar.in-phrase");

  /** So many words stand between a verb and its preposition. */
  private static final int NEAR = 6;

  private static final Set<String> DITRANSITIVE = WordClass.of("grammar.ditransitive");
  private static final Set<String> OPINION = Set.of("support", "back", "favor", "favour", "want");

  private PredicateMendings() {}

  /** {@code The mayor insisted}: the form is of no noun. */
  static boolean isOnlyVerb(Tagging words, int i) {
    return words.isTagged(i, "NN")
        && ONLY_VERBS.contains(words.lower(i))
        && isSubject(words, i - 1);
  }

  /** {@code Court rules worship is legal}. */
  static boolean isBeforeClause(Tagging words, int i) {
    return isPluralCue(words, i)
        && (words.isTagged(i + 1, "NN") || words.isTagged(i + 1, "NNS"))
        && words.isCue(i, Frame.CLAUSE)
        && !words.hasFinite(clauseStart(words, i), i)
        && hasVerb(words, i + 2);
  }

  /** A finite verb, or a participle that may be one: {@code woman claims church held her}. */
  private static boolean hasVerb(Tagging words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.isFinite(i) || words.isTagged(i, "VBN")) {
        return true;
      }
    }
    return false;
  }

  /** {@code The letter reads “…”}. */
  static boolean isBeforeQuotation(Tagging words, int i) {
    return isPluralCue(words, i)
        && (opensQuotation(words, i + 1) || words.is(i + 1, ":"))
        && words.isCue(i, Frame.QUOTATION)
        && !words.hasFinite(clauseStart(words, i), i);
  }

  /** A mark after an even number of others. */
  private static boolean opensQuotation(Tagging words, int i) {
    int before = 0;
    for (int k = 0; k < i; k++) {
      before += words.isMark(k) ? 1 : 0;
    }
    return words.isMark(i) && before % 2 == 0;
  }

  /** {@code Union backs the plan}, {@code club asks for help}: no other verb in the clause. */
  static boolean isBeforePhrase(Tagging words, int i) {
    return isPluralCue(words, i)
        && (OPENS_PHRASE.contains(words.tag(i + 1))
            || words.isCueWithPreposition(i)
            || isBeforeAdjunct(words, i))
        && !words.hasFinite(clauseStart(words, i), predicateEnd(words, i));
  }

  /** {@code unless Bo Holm drops plans}: a clause has a verb. */
  static boolean isOfSubordinate(Tagging words, int i) {
    int start = clauseStart(words, i);
    return words.isTagged(i, "NNS")
        && words.isTagged(i - 1, "NNP")
        && (words.isNoun(i + 1) || OPENS_PHRASE.contains(words.tag(i + 1)))
        && words.isStanceVerb(i, "VBZ")
        && start > 0
        && words.pos(start - 1) == Pos.SCONJ
        && !words.hasFinite(start, clauseEnd(words, i));
  }

  /** {@code advocates in its programme for}. */
  private static boolean isBeforeAdjunct(Tagging words, int i) {
    int end = i + 2;
    while (end < i + NEAR && PHRASE.contains(words.tag(end)) && !words.isTagged(end, "IN")) {
      end++;
    }
    return words.is(i + 1, "in") && end > i + 2 && words.isCueWithPreposition(i, end);
  }

  /** {@code Ann Moss, in a letter, “calls for talks”}: a quotation begins with the only verb. */
  static boolean isQuotedPredicate(Tagging words, int i) {
    return words.isTagged(i, "NNS")
        && opensQuotation(words, i - 1)
        && (words.isNoun(i - 2) || words.is(i - 2, ","))
        && (words.isCueWithPreposition(i) || words.isCueWithParticle(i))
        && !words.hasFinite(0, words.size());
  }

  /** {@code Norland's main opposition calls for talks}: nothing but the subject stands before. */
  static boolean isBeforeParticle(Tagging words, int i) {
    return isPluralCue(words, i)
        && words.isCueWithParticle(i)
        && isPhrase(words, clauseStart(words, i), i)
        && !words.hasFinite(clauseStart(words, i), clauseEnd(words, i));
  }

  private static boolean isPhrase(Tagging words, int from, int to) {
    return !words.isTagged(from, "IN")
        && IntStream.range(from, to).allMatch(i -> PHRASE.contains(words.tag(i)));
  }

  private static boolean isPluralCue(Tagging words, int i) {
    return words.isTagged(i, "NNS") && words.isSingular(words.beforeAdverbs(i)) && words.isCue(i);
  }

  /**
   * {@code The alliance, which has ten members, advocates for …}: no verb but the other clause's.
   */
  static boolean isAfterRelative(Tagging words, int i) {
    if (!words.isTagged(i, "NNS") || !words.is(i - 1, ",")) {
      return false;
    }
    int which = i - 2;
    while (which > 1 && !words.is(which, ",")) {
      which--;
    }
    return words.is(which, ",")
        && words.tag(which + 1).startsWith("W")
        && words.isSingular(which - 1)
        && (words.isCueWithPreposition(i) || OPENS_PHRASE.contains(words.tag(i + 1)))
        && words.isCue(i)
        && !words.hasFinite(0, which)
        && !words.hasFinite(i, clauseEnd(words, i));
  }

  /** {@code the mayor and his team hope to begin}. */
  static boolean isHope(Tagging words, int i) {
    return words.isTagged(i, "NN")
        && words.isTagged(i + 1, "TO")
        && words.isTagged(words.tag(i + 2).startsWith("RB") ? i + 3 : i + 2, "VB")
        && words.isCue(i, Frame.INFINITIVE)
        && isHolder(words, i - 1)
        && !words.hasFinite(clauseStart(words, i), clauseEnd(words, i));
  }

  private static boolean isHolder(Tagging words, int i) {
    boolean object = words.isTagged(i - 1, "IN") || words.isVerb(i - 1);
    boolean holder = words.isNoun(i) && !words.isTagged(i, "NNPS") || words.isTagged(i, "PRP");
    return holder && !object;
  }

  /** {@code The critics openly argue}: no verb before governs it. */
  static boolean isPlainPredicate(Tagging words, int i) {
    return words.isTagged(i, "VB")
        && isSubject(words, words.beforeAdverbs(i))
        && words.isCue(i)
        && !isPlain(words, i);
  }

  /**
   * {@code Rebels in the north freed 14 sailors and the army said}: the first clause has a verb.
   */
  static boolean isPastBeforeObject(Tagging words, int i) {
    boolean object =
        words.isTagged(i + 1, "CD") || words.isTagged(i + 1, "PRP$") || words.isTagged(i + 1, "DT");
    boolean past = words.isTagged(i, "VBN") && words.lower(i).endsWith("ed") && object;
    if (!past || DITRANSITIVE.contains(words.lower(i)) || !words.isNoun(i - 1)) {
      return false;
    }
    int next = IntStream.range(i + 1, words.size()).filter(words::isFinite).findFirst().orElse(-1);
    return isPhrase(words, clauseStart(words, i), i)
        && clauseStart(words, i) == 0
        && next > 0
        && IntStream.range(i, next).anyMatch(k -> words.isTagged(k, "CC"));
  }

  /** {@code 72 percent support term limits}. */
  static boolean isOfShare(Tagging words, int i) {
    boolean share = words.is(i - 1, "percent") || words.is(i - 1, "%") || words.is(i - 1, "cent");
    boolean other = words.isTagged(i, "NN") || words.isTagged(i, "RB");
    return share && other && OPINION.contains(words.lower(i));
  }

  /** {@code The Liberal Democrats favour arbitration.}: names of parties are plural, too. */
  static boolean isOfParty(Tagging words, int i) {
    return words.isTagged(i, "NN")
        && OPINION.contains(words.lower(i))
        && words.isTagged(i - 1, "NNPS")
        && (words.isNoun(i + 1) || OPENS_PHRASE.contains(words.tag(i + 1)))
        && !words.hasFinite(clauseStart(words, i), clauseEnd(words, i));
  }

  /** {@code Sudland backed down from its threat.}: a whole sentence has a verb. */
  static boolean isOnlyParticiple(Tagging words, int i) {
    int size = words.size();
    return words.isTagged(i, "VBN")
        && (words.is(size - 1, ".") || words.is(size - 2, "."))
        && isSubject(words, words.beforeAdverbs(i))
        && !words.hasFinite(0, size)
        && IntStream.range(0, i).noneMatch(k -> words.isTagged(k, "VBN"));
  }

  /** {@code Figures due today show that …}. */
  static boolean isPluralBeforeThat(Tagging words, int i) {
    return words.isTagged(i, "NN")
        && words.is(i + 1, "that")
        && words.isVerbBase(i)
        && words.isCue(i, Frame.CLAUSE)
        && words.isNoun(i - 1)
        && words.isTagged(0, "NNS")
        && !words.hasFinite(0, i);
  }

  /** After {@code let}, or after {@code to} or a modal verb that has no other verb. */
  private static boolean isPlain(Tagging words, int i) {
    boolean governed = false;
    for (int k = i - 1; k >= clauseStart(words, i); k--) {
      boolean governs = words.isTagged(k, "TO") || words.isModal(k);
      if (governs && !governed || BEFORE_PLAIN.contains(words.lemma(k))) {
        return true;
      }
      governed = words.isTagged(k, "VB") || governed && !governs;
    }
    return words.hasFinite(clauseStart(words, i), i);
  }

  private static boolean isSubject(Tagging words, int i) {
    return words.isNoun(i) || words.isTagged(i, "PRP") || words.is(i, ")");
  }

  private static int clauseStart(Tagging words, int i) {
    int start = i;
    while (start > 0 && !isBorder(words, start - 1)) {
      start--;
    }
    return start;
  }

  private static int clauseEnd(Tagging words, int i) {
    int end = i + 1;
    while (end < words.size() && !isBorder(words, end) && !opensClause(words, end)) {
      end++;
    }
    return end;
  }

  /** Before the {@code and} that joins a verb to {@code asks for pay}. */
  private static int predicateEnd(Tagging words, int i) {
    return IntStream.range(i, clauseEnd(words, i))
        .filter(k -> words.isCueWithPreposition(i))
        .filter(k -> words.isTagged(k, "CC") && words.isFinite(k + 1))
        .findFirst()
        .orElse(clauseEnd(words, i));
  }

  private static boolean isBorder(Tagging words, int i) {
    return words.isPunctuation(i) && !words.is(i, "-") && !words.is(i, ")")
        || words.pos(i) == Pos.SCONJ
        || words.tag(i).startsWith("W");
  }

  private static boolean opensClause(Tagging words, int i) {
    return words.is(i, "that") && !words.isTagged(i, "DT");
  }
}
