package org.demarche.extract.content;

import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;
import org.demarche.syntax.NounPhrases;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;
import org.demarche.syntax.VerbGroups;

/** Tells what opens at a token: a clause, a clause of saying, a verb of saying, a predicate. */
final class Openings {
  /** In tokens: names in apposition are short, and lists of clauses are not. */
  private static final int FAR = 14;

  /** In tokens: from the start of a subject without punctuation to its verb. */
  private static final int LONGEST_SUBJECT = 12;

  /** The same before a verb of saying or asking, whose subjects are people. */
  private static final int LONGEST_SPEAKER = 10;

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;

  Openings(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
  }

  /** The end of the noun phrase that starts here; -1 where none does. */
  int phraseEnd(int i) {
    return phrases.baseEnd(i);
  }

  boolean startsMainClauseOrOrder(int i) {
    return startsMainClause(i) || words.tag(i).equals("VB") || words.lower(i).equals("please");
  }

  /** A finite verb without a subject of its own. */
  boolean startsPredicate(int i) {
    return cueGroup(i).filter(group -> group.finite() || isLastVerb(group)).isPresent();
  }

  /** A past tense that looks like a participle, with no other verb to be the predicate. */
  private boolean isLastVerb(VerbGroup group) {
    return group.form() == VerbGroup.Form.PAST_PARTICIPLE
        && groups.firstFinite(group.end(), words.size()).isEmpty();
  }

  /** Whether both are one word of the same form, or both have the same auxiliary. */
  boolean isAlike(VerbGroup a, VerbGroup b) {
    boolean stative = words.lemma(a.head()).equals("be") != words.lemma(b.head()).equals("be");
    boolean simple = a.start() == a.head() && b.start() == b.head() && !stative;
    boolean same = words.tag(a.start()).equals(words.tag(b.start()));
    return same && (simple || words.lemma(a.start()).equals(words.lemma(b.start())));
  }

  /** A finite verb of saying right here, as in {@code … and added that}. */
  boolean isCueVerb(int i) {
    return cueGroup(i).filter(group -> group.finite() && saysSomething(group)).isPresent();
  }

  boolean isCueVerbLike(int i, VerbGroup cue) {
    return cueGroup(i)
        .filter(group -> group.finite() && attributesClause(group))
        .filter(
            group ->
                words.tag(group.start()).equals(words.tag(cue.start()))
                    || isPast(group) && isPast(cue)
                    || group.lemma().equals(cue.lemma()))
        .isPresent();
  }

  Optional<VerbGroup> cueGroup(int i) {
    int start = i;
    while (words.isAdverb(start)) {
      start++;
    }
    return groups.startingAt(start);
  }

  /** {@code urged them}: a request of its own. */
  private boolean asks(VerbGroup group) {
    return words
        .lexicon()
        .verb(group.lemma())
        .filter(cue -> cue.kind(Frame.OBJECT_INFINITIVE).equals(Optional.of(Kind.WANT)))
        .filter(cue -> !cue.takes(Frame.INFINITIVE))
        .isPresent();
  }

  private boolean saysSomething(VerbGroup group) {
    return words.lexicon().says(group.lemma());
  }

  /** A verb of saying, thinking or feeling with a clause of its own. */
  private boolean attributesClause(VerbGroup group) {
    boolean clause = words.lexicon().takesClause(group.lemma());
    String next = words.lower(group.end());
    boolean opens =
        next.equals("that") || words.isPersonal(group.end()) || startsMainClause(group.end());
    return saysSomething(group) || clause && opens;
  }

  /** {@code warning of}: a participle that may attribute. */
  boolean startsCueParticiple(int i) {
    return cueGroup(i)
        .filter(group -> group.form() == VerbGroup.Form.PARTICIPLE)
        .filter(group -> words.lexicon().verb(group.lemma()).isPresent())
        .isPresent();
  }

  /** A subject and a verb of saying, as in {@code but the ministry said}. */
  boolean startsCueClause(int i) {
    return startsClause(i, this::saysSomething);
  }

  /** A subject and a verb of asking, as in {@code and the ministry urged them}. */
  boolean startsRequest(int i) {
    return startsClause(i, this::asks);
  }

  private boolean startsClause(int i, Predicate<VerbGroup> verb) {
    return groups
        .firstFinite(i, Math.min(i + LONGEST_SPEAKER, words.size()))
        .filter(group -> group.start() > i && !group.passive() && verb.test(group))
        .filter(group -> plainBetween(i, group.start()))
        .isPresent();
  }

  /** {@code , he said} before the sentence or a comma ends: it closes what stands before it. */
  boolean startsClosingCueClause(int i) {
    return groups
        .firstFinite(i, Math.min(i + LONGEST_SPEAKER, words.size()))
        .filter(
            group -> group.start() > i && saysSomething(group) && plainBetween(i, group.start()))
        .filter(group -> endsHere(addresseeEnd(group)) && !words.tag(group.start()).equals("MD"))
        .isPresent();
  }

  /** Past the noun phrase after {@code told}. */
  private int addresseeEnd(VerbGroup group) {
    int end = words.lexicon().addresses(group.lemma()) ? phrases.baseEnd(group.end()) : -1;
    return end < 0 ? group.end() : end;
  }

  private boolean endsHere(int i) {
    return i >= words.size() || words.isPunctuation(i) || words.isTime(i) || words.isTime(i + 1);
  }

  boolean startsMainClause(int i) {
    return groups
        .firstFinite(i, Math.min(i + LONGEST_SUBJECT, words.size()))
        .filter(group -> group.start() > i && plainBetween(i, group.start()))
        .or(() -> verbPastApposition(i))
        .isPresent();
  }

  /** Of {@code her deputy, Ann Moss of Maine, accused}: accused. */
  private Optional<VerbGroup> verbPastApposition(int i) {
    int open = phrases.baseEnd(i);
    if (open < 0 || !words.isComma(open)) {
      return Optional.empty();
    }
    for (int close = open + 2; close < Math.min(open + FAR, words.size()); close++) {
      if (words.isComma(close)) {
        return groups.startingAt(close + 1).filter(VerbGroup::finite);
      }
      if (groups.startingAt(close).filter(VerbGroup::finite).isPresent()
          && !words.isRelative(open + 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the tokens can be one noun phrase with its adverbs. */
  boolean plainBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      i = afterBracket(i, to);
      boolean breaks = words.isPunctuation(i) && !words.isMark(i) && !words.lower(i).equals("-");
      if (breaks || words.tag(i).equals("TO") || words.isRelative(i) || words.pos(i) == Pos.SCONJ) {
        return false;
      }
    }
    return from < to && words.pos(to - 1) != Pos.ADP;
  }

  /** Past {@code (OP)} of {@code the Osk Port (OP) said}. */
  private int afterBracket(int i, int to) {
    boolean bracket = words.lower(i).equals("(") && words.lower(i + 2).equals(")");
    return bracket && i + 3 < to ? i + 3 : i;
  }

  /** {@code urged}, {@code has urged}. */
  boolean isPast(VerbGroup group) {
    String tag = words.tag(group.head());
    return tag.equals("VBD") || tag.equals("VBN") && !group.passive();
  }
}
