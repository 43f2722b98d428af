package org.demarche.extract;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.Token.Pos;

/** Says where a content that begins right of its cue ends. */
final class ContentEnd {
  private static final Set<String> SAYING =
      Set.of(
          "saying",
          "adding",
          "citing",
          "arguing",
          "noting",
          "claiming",
          "insisting",
          "stressing",
          "warning",
          "explaining",
          "suggesting",
          "emphasizing",
          "emphasising",
          "quoting",
          "pointing",
          "telling",
          "referring",
          "asserting",
          "stating",
          "according",
          "reiterating",
          "acknowledging",
          "raising",
          "signaling",
          "signalling",
          "underlining",
          "underscoring",
          "prompting",
          "fueling",
          "fuelling",
          "sparking",
          "triggering",
          "marking",
          "drawing");
  private static final Set<String> CONTRAST =
      Set.of("but", "although", "though", "while", "whereas");
  private static final Set<String> ASIDE =
      Set.of("after", "before", "because", "since", "when", "while", "as", "although", "though");
  private static final Set<String> BESIDES =
      Set.of("with", "despite", "amid", "following", "after");
  private static final Set<String> MEANWHILE = Set.of("as", "while", "even");

  private final Words words;
  private final VerbGroups groups;
  private final NounPhrases phrases;

  ContentEnd(Words words, VerbGroups groups, NounPhrases phrases) {
    this.phrases = phrases;
    this.words = words;
    this.groups = groups;
  }

  /** The token before which a clause that begins at {@code from} ends. */
  int after(int from, VerbGroup cue) {
    return after(from, cue, Frame.CLAUSE);
  }

  /** The token before which a content of this frame that begins at {@code from} ends. */
  int after(int from, VerbGroup cue, Frame frame) {
    int level = words.level(cue.head());
    int contentLevel = words.level(from);
    if (contentLevel != level && words.isMark(from)) {
      return endOfQuotation(from);
    }
    int brackets = 0;
    boolean inDashes = opensDash(cue.start(), level);
    boolean inCommas = inRelativeClause(cue);
    Optional<VerbGroup> first = groups.firstFinite(from, words.size());
    boolean fronted = inFrontedClause(cue);
    boolean oneClause = isQuestionWord(from) || Hedge.isHedge(words, cue);
    boolean parenthesis = words.lower(from).equals("that") && words.isComma(from + 1);
    for (int i = parenthesis ? from + 2 : from + 1; i < words.size(); i++) {
      String word = words.lower(i);
      brackets += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (level != Words.OUTSIDE && words.level(i) != level) {
        return i;
      }
      if (brackets > 0 || words.level(i) != level) {
        continue;
      }
      if (inDashes && isLongDash(i) || inCommas && words.isComma(i) && startsPredicate(i + 1)) {
        return i;
      }
      if (fronted && words.isComma(i) && startsMainClauseOrOrder(i + 1)
          || oneClause && words.isComma(i) && startsMainClause(afterConjunction(i + 1))) {
        return i;
      }
      if (frame == Frame.OBJECT && stopsObject(i) || frame != Frame.CLAUSE && stopsPhrase(i)) {
        return i;
      }
      if (word.equals(";")
          || stopsAtComma(i, cue)
          || stopsAtConjunction(i, cue)
          || stopsBeforePredicate(i, cue, first)
          || i > from + 2 && stopsAtMeanwhile(i)) {
        return i;
      }
    }
    return words.size();
  }

  /** Whether the cue stands after an odd dash, so that the next dash closes what that opened. */
  private boolean opensDash(int cue, int level) {
    int dashes = 0;
    for (int i = 0; i < cue; i++) {
      dashes += isLongDash(i) && words.level(i) == level ? 1 : 0;
    }
    return dashes % 2 == 1;
  }

  private boolean isLongDash(int i) {
    return words.isDash(i) && !words.lower(i).equals("-");
  }

  /** Whether the cue belongs to {@code , who said …,} within another clause. */
  private boolean inRelativeClause(VerbGroup cue) {
    int before = cue.start() - 1;
    while (words.isAdverb(before)) {
      before--;
    }
    boolean participle = cue.form() == VerbGroup.Form.PARTICIPLE && words.isComma(before);
    int relative = before;
    while (relative > 0 && before - relative < 4 && !words.isRelative(relative)) {
      relative--;
    }
    boolean ofSubject = relative == before || plainBetween(relative + 1, before + 1);
    return participle || words.isRelative(relative) && words.isComma(relative - 1) && ofSubject;
  }

  /** Whether the cue stands in a clause before the main one: {@code If you think so, …}. */
  private boolean inFrontedClause(VerbGroup cue) {
    for (int i = cue.start() - 1; i >= 0 && words.level(i) == words.level(cue.head()); i--) {
      if (isSubordinator(i)) {
        return i == 0 || words.isPunctuation(i - 1) || words.tag(i - 1).equals("CC");
      }
      if (words.isPunctuation(i) || words.isVerbTag(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isSubordinator(int i) {
    boolean complementizer = words.lower(i).equals("that") || words.lower(i).equals("whether");
    return words.pos(i) == Pos.SCONJ && !complementizer || words.lower(i).equals("when");
  }

  private boolean isQuestionWord(int i) {
    boolean question = words.tag(i).startsWith("W") || words.lower(i).equals("whether");
    return question && !words.lower(i).equals("that");
  }

  private int afterConjunction(int i) {
    return words.tag(i).equals("CC") || words.lower(i).equals("so") ? i + 1 : i;
  }

  private boolean startsMainClauseOrOrder(int i) {
    return startsMainClause(i) || words.tag(i).equals("VB") || words.lower(i).equals("please");
  }

  /** A finite verb without a subject of its own. */
  private boolean startsPredicate(int i) {
    return cueGroup(i).filter(group -> group.finite() || isLastVerb(group)).isPresent();
  }

  /** A past tense that looks like a participle, with no other verb to be the predicate. */
  private boolean isLastVerb(VerbGroup group) {
    return group.form() == VerbGroup.Form.PAST_PARTICIPLE
        && groups.firstFinite(group.end(), words.size()).isEmpty();
  }

  /** After the mark that closes the quotation which opens at {@code from}, unless more follows. */
  private int endOfQuotation(int from) {
    int level = words.level(from);
    int i = from;
    while (i < words.size() && words.level(i) == level) {
      i++;
    }
    return i;
  }

  /** What is told besides of a thing: {@code the plan, which …}, {@code the truce after …}. */
  private boolean stopsObject(int i) {
    if (words.isComma(i)) {
      return words.isRelative(i + 1)
          || words.lower(i + 1).equals("yet")
          || startsMainClause(i + 1) && !words.tag(i + 1).equals("CC");
    }
    if (words.lower(i).equals(":")) {
      return true;
    }
    return ASIDE.contains(words.lower(i)) && startsMainClause(i + 1);
  }

  /** What goes on after a thing or an action: {@code the plan, with critics saying …}. */
  private boolean stopsPhrase(int i) {
    int next = words.isComma(i) ? i + 1 : i;
    return next > i && BESIDES.contains(words.lower(next))
        || words.lower(i).equals(":")
        || words.tag(next).equals("CC")
            && (next > i || words.isPersonal(next + 1))
            && startsMainClause(next + 1);
  }

  private boolean stopsAtComma(int i, VerbGroup cue) {
    if (!words.isComma(i) && !words.isDash(i)) {
      return false;
    }
    int next = i + 1;
    if (SAYING.contains(words.lower(next))) {
      return true;
    }
    if (CONTRAST.contains(words.lower(next)) && startsMainClause(next + 1)) {
      return true;
    }
    if (words.tag(next).equals("CC")
        && (isCueVerb(next + 1) || isCueVerbLike(next + 1, cue) || startsCueClause(next + 1))) {
      return true;
    }
    boolean consequence = words.lower(next).equals("so") && !saysSomething(cue);
    return startsClosingCueClause(next) || consequence && startsMainClause(next + 1);
  }

  private boolean stopsAtConjunction(int i, VerbGroup cue) {
    return words.tag(i).equals("CC")
        && !words.isComma(i - 1)
        && (isCueVerbLike(i + 1, cue)
            || startsCueClause(i + 1)
            || SAYING.contains(words.lower(i + 1)) && cue.form() == VerbGroup.Form.PARTICIPLE);
  }

  /**
   * A second predicate of the subject of the cue: {@code accused them of bias and blamed …}, {@code
   * said he had gone and called it …}. Its verb has the form of the cue, and the first verb of the
   * content, if there is one, another.
   */
  private boolean stopsBeforePredicate(int i, VerbGroup cue, Optional<VerbGroup> first) {
    if (!words.tag(i).equals("CC") || !cue.finite()) {
      return false;
    }
    Optional<VerbGroup> second =
        cueGroup(i + 1).filter(verb -> verb.finite() || isPast(verb) && isPast(cue));
    if (second.isEmpty()) {
      return false;
    }
    boolean only = first.isEmpty() || first.get().start() >= second.get().start();
    return only || isAlike(second.get(), cue) && !isAlike(first.get(), cue);
  }

  /** Whether both are one word of the same form, or both have the same auxiliary. */
  private boolean isAlike(VerbGroup a, VerbGroup b) {
    boolean simple = a.start() == a.head() && b.start() == b.head();
    boolean same = words.tag(a.start()).equals(words.tag(b.start()));
    return same && (simple || words.lemma(a.start()).equals(words.lemma(b.start())));
  }

  private boolean stopsAtMeanwhile(int i) {
    return MEANWHILE.contains(words.lower(i))
        && words.pos(i) == Pos.SCONJ
        && startsMainClause(words.lower(i).equals("even") ? i + 2 : i + 1);
  }

  /** A finite verb of saying right here, as in {@code … and added that}. */
  private boolean isCueVerb(int i) {
    return cueGroup(i).filter(group -> group.finite() && saysSomething(group)).isPresent();
  }

  private boolean isCueVerbLike(int i, VerbGroup cue) {
    return cueGroup(i)
        .filter(group -> group.finite() && attributesClause(group))
        .filter(
            group ->
                words.tag(group.start()).equals(words.tag(cue.start()))
                    || isPast(group) && isPast(cue)
                    || group.lemma().equals(cue.lemma()))
        .isPresent();
  }

  private Optional<VerbGroup> cueGroup(int i) {
    int start = i;
    while (words.isAdverb(start)) {
      start++;
    }
    return groups.startingAt(start);
  }

  private boolean saysSomething(VerbGroup group) {
    return CueLexicon.says(group.lemma());
  }

  /** A verb of saying, thinking or feeling with a clause of its own. */
  private boolean attributesClause(VerbGroup group) {
    boolean clause = CueLexicon.takesClause(group.lemma());
    String next = words.lower(group.end());
    boolean opens =
        next.equals("that") || words.isPersonal(group.end()) || startsMainClause(group.end());
    return saysSomething(group) || clause && opens;
  }

  /** A subject and a verb of saying, as in {@code but the ministry said}. */
  private boolean startsCueClause(int i) {
    return groups
        .firstFinite(i, Math.min(i + 10, words.size()))
        .filter(group -> group.start() > i && saysSomething(group) && !group.passive())
        .filter(group -> plainBetween(i, group.start()))
        .isPresent();
  }

  /** {@code , he said} before the sentence or a comma ends: it closes what stands before it. */
  private boolean startsClosingCueClause(int i) {
    return groups
        .firstFinite(i, Math.min(i + 10, words.size()))
        .filter(
            group -> group.start() > i && saysSomething(group) && plainBetween(i, group.start()))
        .filter(group -> endsHere(addresseeEnd(group)) && !words.tag(group.start()).equals("MD"))
        .isPresent();
  }

  /** Past the noun phrase after {@code told}. */
  private int addresseeEnd(VerbGroup group) {
    boolean addresses =
        CueLexicon.VERBS.find(group.lemma()).filter(c -> c.takes(Frame.ADDRESSEE)).isPresent();
    int end = addresses ? phrases.baseEnd(group.end()) : -1;
    return end < 0 ? group.end() : end;
  }

  private boolean endsHere(int i) {
    return i >= words.size() || words.isPunctuation(i) || words.isTime(i) || words.isTime(i + 1);
  }

  private boolean startsMainClause(int i) {
    return groups
        .firstFinite(i, Math.min(i + 12, words.size()))
        .filter(group -> group.start() > i && plainBetween(i, group.start()))
        .isPresent();
  }

  /** Whether the tokens can be one noun phrase with its adverbs. */
  private boolean plainBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean breaks = words.isPunctuation(i) && !words.isMark(i) && !words.lower(i).equals("-");
      if (breaks || words.tag(i).equals("TO") || words.isRelative(i) || words.pos(i) == Pos.SCONJ) {
        return false;
      }
    }
    return from < to && words.pos(to - 1) != Pos.ADP;
  }

  /** {@code urged}, {@code has urged}. */
  private boolean isPast(VerbGroup group) {
    String tag = words.tag(group.head());
    return tag.equals("VBD") || tag.equals("VBN") && !group.passive();
  }
}
