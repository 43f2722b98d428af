package org.demarche.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Token.Pos;

/** Tells whether a clause without {@code that} starts at a token. */
public final class ClauseStarts {
  private static final List<List<String>> QUANTIFIERS =
      List.of(
          List.of("at", "least"),
          List.of("at", "most"),
          List.of("up", "to"),
          List.of("more", "than"),
          List.of("fewer", "than"),
          List.of("less", "than"),
          List.of("as", "many", "as"),
          List.of("about"),
          List.of("around"),
          List.of("only"),
          List.of("just"),
          List.of("even"),
          List.of("not"),
          List.of("nearly"),
          List.of("almost"));
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
    Optional<VerbGroup> verb = groups.firstFinite(i, Math.min(words.size(), i + FAR));
    if (verb.isEmpty() || !canStartClause(i)) {
      return false;
    }
    if (isCoordinated(verb.get()) || isClauseOfSaying(i, verb.get())) {
      return false;
    }
    for (int k = i; k < verb.get().start(); k++) {
      String word = words.lower(k);
      if (words.isRelative(k) || opensQuestion(k) || k > i && word.equals("that")) {
        return hasVerbAfter(verb.get());
      }
      boolean other = words.pos(k) == Pos.SCONJ && k > i && !words.isComma(k - 1);
      if (other
          || word.equals(";")
          || word.equals(":")
          || words.isDash(k) && !isPaired(i, k, verb.get().start())
          || words.isMark(k) && words.level(k) == words.level(i)) {
        return false;
      }
    }
    return true;
  }

  /** Unlike the {@code how} of {@code a how to manual}, which has no finite verb of its own. */
  private boolean opensQuestion(int i) {
    return words.tag(i).equals("WRB") && !words.tag(i + 1).equals("TO");
  }

  /** {@code nothing but insisted}: the verb goes with one before. */
  private boolean isCoordinated(VerbGroup verb) {
    int before = verb.start() - 1;
    while (words.isAdverb(before)) {
      before--;
    }
    return words.tag(before).equals("CC");
  }

  /**
   * {@code the case, lawyers said} and {@code the crowd, and they want}: the subject is another.
   */
  private boolean isClauseOfSaying(int from, VerbGroup verb) {
    int comma = verb.start() - 1;
    while (comma > from && !words.isComma(comma)) {
      comma--;
    }
    if (comma <= from || words.isComma(verb.start() - 1)) {
      return false;
    }
    if (phrases.baseEnd(from) == comma && !isList(from, verb.start())) {
      return true;
    }
    boolean closes = verb.end() >= words.size() || words.isPunctuation(verb.end());
    boolean another = words.tag(comma + 1).equals("CC") && words.isPersonal(comma + 2);
    return another || closes && words.lexicon().says(verb.lemma());
  }

  /** Whether the dash opens or closes a parenthesis: {@code the men – all of them old – left}. */
  private boolean isPaired(int from, int dash, int to) {
    int dashes = 0;
    for (int i = from; i < to; i++) {
      dashes += words.isDash(i) ? 1 : 0;
    }
    return dashes == 2 && dash > from;
  }

  private boolean isList(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.tag(i).equals("CC")) {
        return true;
      }
    }
    return false;
  }

  /** A verb of the main clause, after that of {@code the plan which he drew}. */
  private boolean hasVerbAfter(VerbGroup relative) {
    return groups
        .firstFinite(relative.end(), Math.min(words.size(), relative.end() + FAR))
        .filter(verb -> words.level(verb.head()) == words.level(relative.head()))
        .filter(verb -> !words.tag(verb.start() - 1).equals("CC"))
        .isPresent();
  }

  /** {@code at least 14 people}, {@code up to half of them}: the start of a noun phrase. */
  private boolean isQuantifier(int i) {
    return QUANTIFIERS.stream().anyMatch(phrase -> words.startsWith(i, phrase))
        && !words.tag(i + 1).equals("TO");
  }

  private boolean canStartClause(int i) {
    String tag = words.tag(i);
    return isQuantifier(i)
        || words.isAdverb(i) && words.tag(i + 1).equals("CD")
        || phrases.baseEnd(i) > 0
        || words.isPersonal(i)
        || tag.equals("DT")
        || tag.equals("VBG")
        || words.pos(i) == Pos.SCONJ && !NO_OPENERS.contains(words.lower(i))
        || OPENERS.contains(words.lower(i))
        || words.isMark(i)
        || words.tag(i).equals("UH") && words.isComma(i + 1) && canStartClause(i + 2)
        || groups.startingAt(i).filter(VerbGroup::finite).isPresent() && followsRelative(i);
  }

  /** Of {@code which the minister has said may fail}: may. */
  private boolean followsRelative(int verb) {
    if (words.isRelative(verb - 3) || words.isRelative(verb - 2)) {
      return true;
    }
    return groups
        .lastFiniteBefore(verb, words.level(verb), words)
        .filter(cue -> cue.end() == verb)
        .map(cue -> phrases.baseStart(cue.start() - 1) - 1)
        .filter(i -> words.tag(i).equals("WDT") && !words.isPreposition(i - 1))
        .isPresent();
  }
}
