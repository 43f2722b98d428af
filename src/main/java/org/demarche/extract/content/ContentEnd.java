package org.demarche.extract.content;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;
import org.demarche.syntax.VerbGroups;

/** Says where a content that begins right of its cue ends. */
public final class ContentEnd {
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

  private final SentenceView words;
  private final VerbGroups groups;
  private final Openings openings;
  private final CuePlace place;

  ContentEnd(SentenceView words, VerbGroups groups, Openings openings) {
    this.words = words;
    this.groups = groups;
    this.openings = openings;
    this.place = new CuePlace(words, openings);
  }

  /** The token before which a clause that begins at {@code from} ends. */
  public int after(int from, VerbGroup cue) {
    return after(from, cue, Frame.CLAUSE);
  }

  /** The token before which a content of this frame that begins at {@code from} ends. */
  public int after(int from, VerbGroup cue, Frame frame) {
    int level = words.level(cue.head());
    int contentLevel = words.level(from);
    if (contentLevel != level && words.isMark(from)) {
      return endOfQuotation(from);
    }
    int brackets = 0;
    boolean inDashes = place.opensDash(cue);
    boolean inCommas = place.inRelativeClause(cue);
    Optional<VerbGroup> first = groups.firstFinite(from, words.size());
    boolean fronted = place.inFrontedClause(cue);
    boolean oneClause = isQuestionWord(from) || Hedge.isHedge(words, cue);
    boolean parenthesis = words.lower(from).equals("that") && words.isComma(from + 1);
    for (int i = parenthesis ? from + 2 : from + 1; i < words.size(); i++) {
      String word = words.lower(i);
      brackets += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (level != SentenceView.OUTSIDE && words.level(i) != level) {
        return i;
      }
      if (brackets > 0 || words.level(i) != level) {
        continue;
      }
      if (inDashes && words.isLongDash(i)
          || inCommas && words.isComma(i) && openings.startsPredicate(i + 1)) {
        return i;
      }
      if (fronted && words.isComma(i) && openings.startsMainClauseOrOrder(i + 1)
          || oneClause && words.isComma(i) && openings.startsMainClause(afterConjunction(i + 1))) {
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

  private boolean isQuestionWord(int i) {
    boolean question = words.tag(i).startsWith("W") || words.lower(i).equals("whether");
    return question && !words.lower(i).equals("that");
  }

  private int afterConjunction(int i) {
    return words.tag(i).equals("CC") || words.lower(i).equals("so") ? i + 1 : i;
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
      return words.lower(i + 1).equals("yet")
          || openings.startsMainClause(i + 1) && !words.tag(i + 1).equals("CC");
    }
    return ASIDE.contains(words.lower(i)) && openings.startsMainClause(i + 1);
  }

  /** What goes on after a thing or an action: {@code the plan, with critics saying …}. */
  private boolean stopsPhrase(int i) {
    int next = words.isComma(i) ? i + 1 : i;
    boolean listed = next > i && groups.startingAt(next).filter(openings::isPast).isPresent();
    return next > i && (BESIDES.contains(words.lower(next)) || startsRelative(next))
        || listed
        || words.lower(i).equals(":")
        || words.tag(next).equals("CC") && startsAnew(i, next + 1);
  }

  /** What a conjunction joins to a clause outside: {@code and that …}, {@code , and they …}. */
  private boolean startsAnew(int i, int from) {
    boolean apart = from > i + 1 || words.isPersonal(from) || words.isMark(i - 1);
    return words.lower(from).equals("that") || apart && openings.startsMainClause(from);
  }

  /** {@code which}, {@code many of whom}. */
  private boolean startsRelative(int i) {
    return words.isRelative(i) || words.lower(i + 1).equals("of") && words.isRelative(i + 2);
  }

  private boolean stopsAtComma(int i, VerbGroup cue) {
    if (!words.isComma(i) && !words.isDash(i)) {
      return false;
    }
    int next = i + 1;
    if (SAYING.contains(words.lower(next))) {
      return true;
    }
    if (CONTRAST.contains(words.lower(next)) && openings.startsMainClause(next + 1)) {
      return true;
    }
    if (words.tag(next).equals("CC")
        && (openings.isCueVerb(next + 1)
            || openings.isCueVerbLike(next + 1, cue)
            || openings.startsCueClause(next + 1)
            || openings.startsRequest(next + 1))) {
      return true;
    }
    boolean consequence = words.lower(next).equals("so") && !words.lexicon().says(cue.lemma());
    return openings.startsClosingCueClause(next)
        || consequence && openings.startsMainClause(next + 1);
  }

  private boolean stopsAtConjunction(int i, VerbGroup cue) {
    return words.tag(i).equals("CC")
        && !words.isComma(i - 1)
        && (openings.isCueVerbLike(i + 1, cue)
            || openings.startsCueClause(i + 1)
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
        openings
            .cueGroup(i + 1)
            .filter(verb -> verb.finite() || openings.isPast(verb) && openings.isPast(cue));
    if (second.isEmpty()) {
      return false;
    }
    boolean only = first.isEmpty() || first.get().start() >= second.get().start();
    return only || openings.isAlike(second.get(), cue) && !openings.isAlike(first.get(), cue);
  }

  private boolean stopsAtMeanwhile(int i) {
    boolean evenAs =
        words.lower(i).equals("even") && Set.of("as", "while").contains(words.lower(i + 1));
    return MEANWHILE.contains(words.lower(i))
        && (words.pos(i) == Pos.SCONJ || evenAs)
        && openings.startsMainClause(words.lower(i).equals("even") ? i + 2 : i + 1);
  }
}
