package org.demarche.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Token.Pos;

/** Tells whether a clause without {@code that} starts at a token. */
public final class ClauseStarts {
  private static final List<List<String>> QUANTIFIERS =
      WordClass.of("grammatical.quantifiers").stream().map(it -> List.of(it.split(" "))).toList();
  private static final Set<String> NO_OPENERS = WordClass.of("grammatical.no-openers");
  private static final Set<String> OPENERS =
      Set.of("despite", "under", "without", "given", "unlike");
  private static final int FAR = 25;

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;

  public ClauseStarts(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
  }

  /** A noun phrase with a finite verb after it; or a finite verb at once, in a relative clause. */
  public boolean at(int i) {
    return canStartClause(i)
        && finiteFrom(i)
            .filter(verb -> !isCoordinated(verb) && !isListed(i, verb))
            .filter(verb -> !isClauseOfSaying(i, verb))
            .filter(verb -> reaches(i, verb))
            .isPresent();
  }

  private Optional<VerbGroup> finiteFrom(int i) {
    return groups.firstFinite(i, Math.min(words.size(), i + FAR));
  }

  /** Whether the verb, or one after the relative clause that it belongs to, is in the clause. */
  private boolean reaches(int from, VerbGroup verb) {
    for (int i = from; i < verb.start(); i++) {
      boolean that = i > from && words.lower(i).equals("that");
      if (opensRelative(i) || that || opensContact(i, from, verb)) {
        return hasVerbAfter(verb);
      }
      if (opensAdverbial(i, from) || parts(i, from, verb.start())) {
        return false;
      }
    }
    return true;
  }

  /** {@code he} of {@code the peace he had}: the phrase before is what he had. */
  private boolean opensContact(int i, int from, VerbGroup verb) {
    boolean subject = words.isPersonal(i) && i + 1 == verb.start();
    return subject && phrases.baseEnd(from) == i && !words.isTime(i - 1);
  }

  private boolean opensRelative(int i) {
    return words.isRelative(i) || opensQuestion(i);
  }

  /** Unlike the {@code how} of {@code a how to manual}, which has no finite verb of its own. */
  private boolean opensQuestion(int i) {
    return words.tag(i).equals("WRB") && !words.tag(i + 1).equals("TO");
  }

  /** {@code if} in {@code the plan if it works}; a comma would close the clause before. */
  private boolean opensAdverbial(int i, int from) {
    return i > from && words.pos(i) == Pos.SCONJ && !words.isComma(i - 1);
  }

  /** {@code ;}, a dash, a mark of quotation: another clause begins. */
  private boolean parts(int i, int from, int to) {
    return words.lower(i).equals(";")
        || words.lower(i).equals(":")
        || words.isDash(i) && !isPaired(from, i, to)
        || words.isMark(i) && words.level(i) == words.level(from);
  }

  /** {@code nothing but insisted}: the verb goes with one before. */
  private boolean isCoordinated(VerbGroup verb) {
    return words.isConjunction(words.beforeAdverbs(verb.start() - 1));
  }

  /** {@code office in May, ran}: one comma parts no subject from its verb. */
  private boolean isListed(int from, VerbGroup verb) {
    int comma = words.beforeAdverbs(verb.start() - 1);
    return words.isComma(comma)
        && !words.isAdverb(comma - 1)
        && !words.isPersonal(comma - 1)
        && words.level(comma) == words.level(from)
        && IntStream.range(from, comma).noneMatch(i -> words.isComma(i) || words.isRelative(i));
  }

  /**
   * {@code the case, lawyers said} and {@code the crowd, and they want}: the subject is another.
   */
  private boolean isClauseOfSaying(int from, VerbGroup verb) {
    int comma = lastComma(from, verb.start());
    return comma > from
        && comma < verb.start() - 1
        && !isParenthesis(comma, verb)
        && (isBesideSubject(from, comma, verb)
            || isAnotherSubject(from, comma, verb)
            || closesSentence(verb) && words.lexicon().says(verb.lemma()));
  }

  /** Of {@code the bridge, which opened in May, is old}: a comma closes it before the main verb. */
  private boolean isParenthesis(int comma, VerbGroup verb) {
    int end = Math.min(words.size(), verb.end() + FAR);
    return opensRelative(comma + 1)
        && IntStream.range(verb.end(), end)
            .filter(words::isComma)
            .anyMatch(i -> groups.startingAt(i + 1).filter(VerbGroup::finite).isPresent());
  }

  private int lastComma(int from, int to) {
    int comma = to - 1;
    while (comma > from && !words.isComma(comma)) {
      comma--;
    }
    return comma;
  }

  /** {@code the case, lawyers said}, unlike {@code the case, the law and lawyers said}. */
  private boolean isBesideSubject(int from, int comma, VerbGroup verb) {
    return phrases.baseEnd(from) == comma && !isList(from, verb.start());
  }

  private boolean isAnotherSubject(int from, int comma, VerbGroup verb) {
    boolean only = IntStream.range(from, comma).noneMatch(words::isComma);
    boolean phrase = only && phrases.baseEnd(comma + 2) > 0;
    return words.isConjunction(comma + 1) && (words.isPersonal(comma + 2) || phrase);
  }

  private boolean closesSentence(VerbGroup verb) {
    return verb.end() >= words.size() || words.isPunctuation(verb.end());
  }

  /** Whether the dash opens or closes a parenthesis: {@code the men – all of them old – left}. */
  private boolean isPaired(int from, int dash, int to) {
    return dash > from && IntStream.range(from, to).filter(words::isDash).count() == 2;
  }

  private boolean isList(int from, int to) {
    return IntStream.range(from, to).anyMatch(words::isConjunction);
  }

  /** A verb of the main clause, after that of {@code the plan which he drew}. */
  private boolean hasVerbAfter(VerbGroup relative) {
    return finiteFrom(relative.end())
        .filter(verb -> words.level(verb.head()) == words.level(relative.head()))
        .filter(verb -> !words.isConjunction(verb.start() - 1))
        .isPresent();
  }

  /** {@code at least 14 people}, {@code up to half of them}: the start of a noun phrase. */
  private boolean isQuantifier(int i) {
    return QUANTIFIERS.stream().anyMatch(phrase -> words.startsWith(i, phrase))
        && !words.tag(i + 1).equals("TO")
        && !(words.lower(i).equals("about") && words.isPersonal(i + 1));
  }

  private boolean canStartClause(int i) {
    return startsPhrase(i)
        || startsSubordinate(i)
        || words.isMark(i)
        || words.tag(i).equals("UH") && words.isComma(i + 1) && canStartClause(i + 2)
        || groups.startingAt(i).filter(VerbGroup::finite).isPresent() && followsRelative(i);
  }

  /** {@code the mayor}, {@code at least 14 people}, {@code nearly 14}, {@code this}. */
  private boolean startsPhrase(int i) {
    return isQuantifier(i)
        || words.isAdverb(i) && words.isNumber(i + 1)
        || phrases.baseEnd(i) > 0
        || words.tag(i).equals("DT");
  }

  /** {@code if it rains}, {@code despite the rain}, {@code building the bridge}. */
  private boolean startsSubordinate(int i) {
    return words.pos(i) == Pos.SCONJ && !NO_OPENERS.contains(words.lower(i))
        || OPENERS.contains(words.lower(i))
        || words.tag(i).equals("VBG");
  }

  /** Of {@code which the minister has said may fail}: may. */
  private boolean followsRelative(int verb) {
    if (words.isRelative(verb - 3) || words.isRelative(verb - 2)) {
      return true;
    }
    return new MainVerbs(words, groups)
        .lastBefore(verb, words.level(verb))
        .filter(cue -> cue.end() == verb)
        .map(cue -> phrases.baseStart(cue.start() - 1) - 1)
        .filter(i -> words.tag(i).equals("WDT") && !words.isPreposition(i - 1))
        .isPresent();
  }
}
