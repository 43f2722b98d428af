package org.demarche.annotate.tags;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Frame;

/**
 * Finds verbs that go on with one before: {@code to cut taxes, open two clinics and lower the
 * voting age}.
 */
final class JoinedVerbMendings {
  private static final Set<String> OPENS_OBJECT = Set.of("DT", "PRP$", "PRP", "CD", "$");
  private static final Set<String> PLAIN_OR_PAST = Set.of("VBP", "VBD");

  private static final Set<String> BEFORE_PLAIN = WordClass.of("grammar.before-plain-verb");

  private JoinedVerbMendings() {}

  /** A word that can be a plain verb, joined to one after {@code to} or a modal verb. */
  static boolean isListedBase(Tagging words, int i) {
    if (!isPossible(words, i)) {
      return false;
    }
    int joint = words.beforeAdverbs(i);
    int verb = verbBefore(words, joint);
    return verb > 0
        && (words.is(joint, ",")
            ? isClosed(words, i)
            : !PLAIN_OR_PAST.contains(words.tag(i)) || isThird(words, joint));
  }

  /** {@code She asked that he leave and drop it}: plain like the verb before. */
  static boolean isJoinedBase(Tagging words, int i) {
    if (!words.isTagged(i, "VBP") || !words.isTagged(i - 1, "CC")) {
      return false;
    }
    int first = IntStream.range(0, i).filter(words::isFinite).findFirst().orElse(0);
    return (words.isSingular(words.beforeAdverbs(first)) || words.isTagged(first, "VBD"))
        && IntStream.range(first, i).anyMatch(k -> words.isTagged(k, "VB"))
        && IntStream.range(first, i).noneMatch(k -> words.isTagged(k, "VBP"));
  }

  /** {@code They left and claim she lied}: no infinitive stands before. */
  static boolean isJoinedPredicate(Tagging words, int i) {
    int and = words.isTagged(i - 1, "RB") ? i - 2 : i - 1;
    boolean subject = words.isTagged(i + 1, "PRP") || words.isTagged(i + 1, "DT");
    if (!words.isTagged(i, "VB") || !words.isTagged(and, "CC") || !subject) {
      return false;
    }
    return words.isCue(i, Frame.CLAUSE)
        && words.hasFinite(0, and)
        && IntStream.range(0, and)
            .noneMatch(
                k ->
                    words.isTagged(k, "VB")
                        || words.isModal(k)
                        || words.isTagged(k, "TO")
                        || BEFORE_PLAIN.contains(words.lemma(k)));
  }

  /** {@code asked them to delay it and to exempt some}: after {@code to} as before. */
  static boolean isJoinedInfinitive(Tagging words, int i) {
    boolean other = words.isTagged(i, "JJ") || words.isTagged(i, "NN");
    return other
        && words.is(i - 1, "to")
        && words.isTagged(i - 2, "CC")
        && words.canBeVerb(i)
        && verbBefore(words, i - 2) > 0;
  }

  private static boolean isPossible(Tagging words, int i) {
    boolean base = words.canBeVerb(i) && !words.isTagged(i, "VB") && !words.isCapitalized(i);
    int joint = words.beforeAdverbs(i);
    boolean joined = words.is(joint, ",") || words.isTagged(joint, "CC");
    boolean verb = PLAIN_OR_PAST.contains(words.tag(i));
    boolean other = words.tag(i).startsWith("JJ") || words.isTagged(i, "NN");
    boolean object = OPENS_OBJECT.contains(words.tag(i + 1));
    return base && joined && (verb || other && (object || isBeforeNoun(words, joint, i)));
  }

  /** {@code stop buying gas, tax profits and help families}: the last item is surely a verb. */
  private static boolean isBeforeNoun(Tagging words, int joint, int i) {
    boolean surely =
        words.is(joint, ",")
            ? words.isTagged(lastItem(words, i), "VB")
            : words.isTagged(joint - 1, "NNS") && isThird(words, joint);
    return words.isNoun(i + 1) && surely;
  }

  /** Whether two plain verbs stand before, with a comma between. */
  private static boolean isThird(Tagging words, int joint) {
    int verb = verbBefore(words, joint);
    return verb > 0 && words.is(words.beforeAdverbs(verb), ",");
  }

  /** The last plain verb before, whose clause goes on up to there; -1 where there is none. */
  private static int verbBefore(Tagging words, int joint) {
    int verb = joint - 1;
    while (verb > 0 && !words.isTagged(verb, "VB")) {
      if (words.isFinite(verb) || words.isMark(verb)) {
        return -1;
      }
      verb--;
    }
    int before = words.beforeAdverbs(verb);
    boolean governed = words.isTagged(before, "TO") || words.isModal(before);
    boolean listed = words.is(before, ",") && verbBefore(words, before) > 0;
    return governed || listed ? verb : -1;
  }

  /** {@code …, open two clinics and cut waiting times}: a last item follows. */
  private static boolean isClosed(Tagging words, int i) {
    int last = lastItem(words, i);
    return last > 0
        && words.canBeVerb(last)
        && (words.isVerb(last) || OPENS_OBJECT.contains(words.tag(last + 1)));
  }

  /** After the next conjunction; -1 where there is none. */
  private static int lastItem(Tagging words, int i) {
    int and =
        IntStream.range(i + 1, words.size())
            .filter(k -> words.isTagged(k, "CC") || words.isMark(k) || words.isModal(k))
            .findFirst()
            .orElse(-1);
    int last = words.tag(and + 1).startsWith("RB") ? and + 2 : and + 1;
    return and > 0 && words.isTagged(and, "CC") ? last : -1;
  }
}
