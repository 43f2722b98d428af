package org.demarche.annotate.tags;

import java.util.Set;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;

/** Tells what is a verb, or a part of one, though it has another tag. */
final class VerbMendings {
  /** {@code that} comes after one short phrase: {@code reports in its Sunday issue that}. */
  private static final int NEAR = 8;

  /** The source at the end is a short phrase: {@code …, the local paper reports.} */
  private static final int SHORT_SOURCE = 5;

  private static final Set<String> ELIDING = Set.of("until", "unless", "while", "and", "or");

  /** What may stand inside a perfect, beside adverbs. */
  private static final Set<String> BETWEEN = Set.of("since", "all", "both");

  private static final Set<String> PARTICLES = Set.of("down", "off", "out", "away");

  private VerbMendings() {}

  /** {@code refused to hand in}, {@code told them to strike}: a base that looks like a noun. */
  static boolean isInfinitive(Tagging words, int i) {
    boolean noun = words.isTagged(i, "NN") || words.isTagged(i, "JJ");
    if (!noun || !words.is(i - 1, "to") || !words.isVerbBase(i)) {
      return false;
    }
    int cue = i - 2;
    while (cue >= 0 && i - cue < NEAR && isInObject(words, cue)) {
      cue--;
    }
    boolean asked = cue < i - 2; // told Norland to free hostages, but agreed to free trade
    Frame frame = asked ? Frame.OBJECT_INFINITIVE : Frame.INFINITIVE;
    return words.isVerb(cue)
        && words.isCue(cue, frame)
        && (!words.isNoun(i + 1) || asked && words.isTagged(i, "JJ"));
  }

  /** {@code will not free hostages}: nothing but a verb follows a modal verb. */
  static boolean isAfterModal(Tagging words, int i) {
    boolean other = words.isTagged(i, "JJ") || words.isTagged(i, "NN");
    return other
        && words.isModal(words.beforeAdverbs(i))
        && !words.isCapitalized(i)
        && words.canBeVerb(i);
  }

  /** {@code wants training instead of bans}: a thing. */
  static boolean isWantedAct(Tagging words, int i) {
    boolean wanted = words.lemma(i - 1).equals("want") || words.lemma(i - 1).equals("demand");
    return words.isTagged(i, "VBG")
        && wanted
        && (words.isPunctuation(i + 1)
            || words.tag(i + 1).startsWith("RB")
            || words.isTagged(i + 1, "IN"));
  }

  /** {@code would neither resign nor call an election}. */
  static boolean isNeither(Tagging words, int i) {
    return words.is(i, "neither") && words.isModal(i - 1) && words.isTagged(i + 1, "VB");
  }

  /** {@code will not back down}: a base that looks like an adverb. */
  static boolean isBaseOfParticle(Tagging words, int i) {
    boolean negated = words.is(i - 1, "not") || words.is(i - 1, "never") || words.is(i - 1, "n't");
    int before = negated ? i - 2 : i - 1;
    return words.isTagged(i, "RB")
        && words.isVerbBase(i)
        && PARTICLES.contains(words.lower(i + 1))
        && (words.isModal(before) || words.is(before, "to"));
  }

  static boolean isParticleOfBase(Tagging words, int i) {
    return words.isTagged(i, "RB")
        && PARTICLES.contains(words.lower(i))
        && words.isTagged(i - 1, "VB")
        && words.is(i - 1, "back");
  }

  private static boolean isInObject(Tagging words, int i) {
    String tag = words.tag(i);
    boolean determiner = tag.equals("DT") || tag.startsWith("PRP") || tag.startsWith("JJ");
    return words.isNoun(i) || determiner || words.is(i, "on");
  }

  static boolean isInfinitiveMarker(Tagging words, int i) {
    return words.is(i, "to") && words.isTagged(i + 1, "VB");
  }

  /** {@code 's} where no noun follows that could be possessed: {@code it's ready}. */
  static boolean isContraction(Tagging words, int i) {
    return i > 0
        && i + 1 < words.size()
        && words.is(i, "'s")
        && words.isTagged(i, "POS")
        && !possesses(words, i + 1);
  }

  private static boolean possesses(Tagging words, int from) {
    int i = from;
    while (isModifier(words, i)) {
      if (isBorder(words, i)) {
        return true;
      }
      i++;
    }
    boolean odd = i == from && !words.isTagged(i, "DT") && !words.isTagged(i, "IN");
    boolean elided = ELIDING.contains(words.lower(from)); // Norland's bid, and Sudland's until
    return i >= words.size() || words.isNoun(i) || odd || elided;
  }

  private static boolean isBorder(Tagging words, int i) {
    return words.isPunctuation(i) && !words.isTagged(i, "``") && !words.isTagged(i, "HYPH");
  }

  private static boolean isModifier(Tagging words, int i) {
    String tag = words.tag(i);
    boolean participle = tag.equals("VBN") || tag.equals("VBG");
    return tag.startsWith("JJ")
        || tag.startsWith("RB")
        || tag.equals("CD")
        || participle
        || words.isPunctuation(i);
  }

  /** {@code it is asserted by …}. */
  static boolean isPassive(Tagging words, int i) {
    return words.isTagged(i, "VBD") && words.pos(i) == Pos.VERB && words.lemma(i - 1).equals("be");
  }

  /** {@code has since dropped both}: an auxiliary that looks like a full verb. */
  static boolean isPerfect(Tagging words, int i) {
    if (!words.lemma(i).equals("have") || words.pos(i) != Pos.VERB) {
      return false;
    }
    int next = i + 1;
    while (words.tag(next).startsWith("RB") || BETWEEN.contains(words.lower(next))) {
      next++;
    }
    return words.isTagged(next, "VBN") && words.pos(next) == Pos.VERB;
  }

  /** {@code Mayor slams bridge}: a cue after a name in a line without any verb. */
  static boolean isHeadlineVerb(Tagging words, int i) {
    if (!words.isTagged(i, "NNS")) {
      return false;
    }
    boolean subject = words.isTagged(i - 1, "NNP") || i == 1 && words.isNoun(0);
    boolean object = i + 1 < words.size() && words.pos(i + 1) != Pos.ADP && !words.is(i + 1, ".");
    return subject && object && words.isCue(i) && !words.hasFinite(0, words.size());
  }

  /** {@code …, the BBC reports.} */
  static boolean isClosingVerb(Tagging words, int i) {
    boolean closes = words.is(i + 1, ".") || i + 1 == words.size();
    return words.isTagged(i, "NNS")
        && closes
        && words.says(i)
        && words.isSingular(i - 1)
        && (commaBefore(words, i) > 2 || followsQuestion(words, i));
  }

  /** {@code “How long?” a narrator in the clip asks}. */
  private static boolean followsQuestion(Tagging words, int i) {
    int mark = i - 1;
    while (mark > 0 && i - mark <= SHORT_SOURCE + 1 && !words.isMark(mark)) {
      mark--;
    }
    return mark > 1 && words.isMark(mark) && words.isTagged(mark - 1, ".");
  }

  private static int commaBefore(Tagging words, int i) {
    int comma = i - 1;
    while (comma > 0 && i - comma < SHORT_SOURCE && !words.is(comma, ",")) {
      comma--;
    }
    return words.is(comma, ",") ? comma : -1;
  }

  /** {@code The club plans to move}, {@code the mayor, …, hopes to stay}. */
  static boolean isBeforeInfinitive(Tagging words, int i) {
    boolean needs = words.isTagged(i, "NNS") && words.is(i, "needs");
    return (needs || isPluralCue(words, i) && words.isCue(i, Frame.INFINITIVE))
        && (words.isSingular(i - 1) || words.is(i - 1, ",") && i > 3)
        && words.is(i + 1, "to")
        && words.isTagged(i + 2, "VB");
  }

  /** {@code The team reports the road is open}. */
  static boolean isBeforeSubject(Tagging words, int i) {
    return isPluralCue(words, i)
        && words.isSingular(i - 1)
        && (words.isTagged(i + 1, "NNP")
            || words.isTagged(i + 1, "DT")
            || words.isTagged(i + 1, "PRP"));
  }

  /** {@code The team reports that …}: no plural, since a clause follows. */
  static boolean isBeforeThat(Tagging words, int i) {
    if (!isPluralCue(words, i)) {
      return false;
    }
    int that = i + 1;
    while (that < i + NEAR && that < words.size() && !words.is(that, "that")) {
      that++;
    }
    boolean adjunct = that == i + 1 || words.isTagged(i + 1, "IN");
    return words.isSingular(i - 1)
        && adjunct
        && words.is(that, "that")
        && !words.isVerb(that + 1)
        && !words.isModal(that + 1);
  }

  private static boolean isPluralCue(Tagging words, int i) {
    return words.isTagged(i, "NNS")
        && (words.isCue(i, Frame.CLAUSE) || words.isCue(i, Frame.INFINITIVE))
        && isFirstVerb(words, i);
  }

  /** {@code The leaders agreed to meet}: a past tense that looks like a participle. */
  static boolean isPastBeforeInfinitive(Tagging words, int i) {
    return opensPredicate(words, i)
        && words.is(i + 1, "to")
        && words.isCue(i, Frame.INFINITIVE)
        && !words.isCue(i, Frame.OBJECT_INFINITIVE);
  }

  /** {@code The mayor called for …}. */
  static boolean isPastBeforeParticle(Tagging words, int i) {
    return opensPredicate(words, i) && words.isCueWithParticle(i);
  }

  private static boolean opensPredicate(Tagging words, int i) {
    if (!words.isTagged(i, "VBN")) {
      return false;
    }
    boolean parenthesis = words.isTagged(i - 1, ",") && i > 2 && !words.tag(i - 2).startsWith("RB");
    return words.isNoun(i - 1) || words.isTagged(i - 1, "PRP") || parenthesis;
  }

  /** Whether no verb stands before in the clause, but for one whose content it may begin. */
  private static boolean isFirstVerb(Tagging words, int i) {
    for (int k = i - 1; k >= 0 && !words.is(k, ",") && !words.isTagged(k, "CC"); k--) {
      if (words.isVerb(k) || words.isModal(k) || words.isTagged(k, "TO")) {
        return words.isVerb(k) && words.isCue(k, Frame.CLAUSE);
      }
    }
    return true;
  }
}
