package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Frame;

/** Finds the words that name the subject of a verb group, to its left. */
public final class Subjects {
  private static final int FAR = 40;
  private static final int LONGEST_QUOTED_PHRASE = 5;
  private static final int LONGEST_CLAUSE_OF_SAYING = 8;
  private static final Set<String> TIME_NOUNS = WordClass.of("grammatical.subjects-time-nouns");
  private static final Set<String> TIME_MODIFIERS = Set.of("last", "this", "next");
  private static final Set<String> SENDING = WordClass.of("grammatical.sending");
  private static final Set<String> CLAUSE_ADVERBS = WordClass.of("grammatical.clause-adverbs");

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Antecedents antecedents;

  public Subjects(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
    this.antecedents = new Antecedents(words, groups, phrases);
  }

  /** The subject that stands before {@code group}; empty if it is inverted or there is none. */
  public Optional<Range> before(VerbGroup group) {
    return before(group, 0);
  }

  private Optional<Range> before(VerbGroup group, int depth) {
    int level = words.level(group.head());
    int i = skipAdverbs(group.start() - 1, level);
    if (words.isMark(i) && words.level(i) == level && words.level(i - 1) != level) {
      return beforeQuotation(i - 1);
    }
    Optional<Range> quoted = quotedPhrase(i, level);
    if (quoted.isPresent()) {
      return quoted;
    }
    if (i < 0 || words.level(i) != level || depth > 4) {
      return depth > 0 || group.form() != VerbGroup.Form.PARTICIPLE
          ? Optional.empty()
          : ofMainClause(group, depth);
    }
    if (group.form() == VerbGroup.Form.PARTICIPLE) {
      return ofParticiple(group, i, depth);
    }
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      return ofMainClause(group, depth);
    }
    if (words.isRelative(i) || words.lower(i).equals("that") && words.isNominal(i - 1)) {
      return antecedent(i).or(() -> ofVerbBefore(i, depth));
    }
    if (words.tag(i).equals("CC")) {
      return coordinated(group).flatMap(first -> mainSubject(first, depth));
    }
    if (words.isComma(i) || words.isDash(i)) {
      return acrossParenthesis(i).or(() -> ofListedVerb(group, depth));
    }
    Optional<Range> phrase = words.isTime(i) ? Optional.empty() : phrases.endingAt(i);
    return phrase.isPresent()
        ? antecedents.outOfRelativeClause(phrase.get())
        : antecedents.ofClause(i);
  }

  /** {@code The union “rejects the plan”}: the subject stands outside of the marks. */
  private Optional<Range> beforeQuotation(int last) {
    return words.isComma(last) ? acrossParenthesis(last) : phrases.endingAt(last);
  }

  /** {@code His “victory plan” asks}: a few words in marks at the end of the phrase. */
  private Optional<Range> quotedPhrase(int close, int level) {
    if (!words.isMark(close) || words.level(close) == level) {
      return Optional.empty();
    }
    int open = close;
    while (open > 0 && words.level(open - 1) == words.level(close)) {
      open--;
    }
    boolean phrase =
        close - open <= LONGEST_QUOTED_PHRASE
            && words.isMark(open)
            && words.isNominal(close - 1)
            && groups.firstFinite(open, close).isEmpty();
    return phrase ? Optional.of(new Range(phrases.startBefore(open), close + 1)) : Optional.empty();
  }

  private int skipAdverbs(int from, int level) {
    int i = from;
    while (i >= 0
        && words.level(i) == level
        && (words.isAdverb(i) || CLAUSE_ADVERBS.contains(words.lower(i)) || isReflexive(i))) {
      i--;
    }
    return beforeTime(i, level);
  }

  private Optional<Range> ofParticiple(VerbGroup group, int i, int depth) {
    boolean attached = words.isNominal(i) && !words.isComma(i);
    if (attached) {
      return phrases.endingAt(i);
    }
    return ofMainClause(group, depth);
  }

  /**
   * The verb that shares its subject with {@code group}: {@code said … and added}. A verb that
   * takes a clause goes with one that does, of the same tense or the same word.
   */
  private Optional<VerbGroup> coordinated(VerbGroup group) {
    int level = words.level(group.head());
    Optional<VerbGroup> nearest = groups.lastFiniteBefore(group.start(), level, words);
    if (!takesClause(group)) {
      return nearest;
    }
    VerbGroup alike = null;
    for (VerbGroup other : groups.all()) {
      boolean before =
          other.finite() && other.end() <= group.start() && words.level(other.head()) == level;
      if (before && takesClause(other) && sameForm(other, group)) {
        alike = other;
      }
    }
    return Optional.ofNullable(alike).or(() -> nearest);
  }

  /** Of {@code promised to go, vowed to stay}: the subject of the verb before. */
  private Optional<Range> ofListedVerb(VerbGroup group, int depth) {
    return groups
        .lastFiniteBefore(group.start(), words.level(group.head()), words)
        .filter(verb -> sameForm(verb, group) && words.lexicon().verb(verb.lemma()).isPresent())
        .flatMap(verb -> mainSubject(verb, depth));
  }

  private boolean sameForm(VerbGroup a, VerbGroup b) {
    return words.tag(a.start()).equals(words.tag(b.start())) || a.lemma().equals(b.lemma());
  }

  private boolean takesClause(VerbGroup group) {
    return words.lexicon().takesClause(group.lemma());
  }

  private Optional<Range> ofMainClause(VerbGroup group, int depth) {
    boolean says =
        words.lexicon().verb(group.lemma()).filter(c -> c.takes(Frame.CLAUSE)).isPresent();
    boolean loose = group.form() == VerbGroup.Form.PARTICIPLE || group.finite() && says;
    Optional<VerbGroup> main =
        loose
            ? governing(group)
            : groups.lastFiniteBefore(group.start(), words.level(group.head()), words);
    return main.flatMap(verb -> mainSubject(verb, depth));
  }

  /** The verb of saying before a loose participle, else the first finite verb. */
  private Optional<VerbGroup> governing(VerbGroup participle) {
    int level = words.level(participle.head());
    VerbGroup first = null;
    VerbGroup saying = null;
    for (VerbGroup group : groups.all()) {
      boolean before = group.finite() && group.end() <= participle.start();
      if (before && words.level(group.head()) == level) {
        first = first == null ? group : first;
        saying = takesClause(group) ? group : saying;
      }
    }
    return Optional.ofNullable(saying == null ? first : saying);
  }

  private Optional<Range> mainSubject(VerbGroup main, int depth) {
    Optional<Range> left = before(main, depth + 1);
    return left.isPresent() || !words.lexicon().says(main.lemma()) ? left : after(main);
  }

  /** The subject of an inverted group: {@code said Peskov}. */
  public Optional<Range> after(VerbGroup group) {
    int i = group.end();
    return words.level(i) == words.level(group.head()) ? phrases.startingAt(i) : Optional.empty();
  }

  private Optional<Range> antecedent(int relative) {
    int last = words.isComma(relative - 1) ? relative - 2 : relative - 1;
    if (words.isPreposition(last)) {
      return Optional.empty();
    }
    return quotedPhrase(last, words.level(relative))
        .or(() -> phrases.endingAt(last).map(phrase -> nearest(relative, phrase)));
  }

  /** Of {@code reports came out that said}, where the verb parts noun and clause: reports. */
  private Optional<Range> ofVerbBefore(int relative, int depth) {
    boolean particle = words.tag(relative - 1).equals("RP") || words.isAdverb(relative - 1);
    boolean parted = words.isVerbTag(particle ? relative - 2 : relative - 1);
    return groups
        .lastFiniteBefore(relative, words.level(relative), words)
        .filter(verb -> parted)
        .flatMap(verb -> mainSubject(verb, depth));
  }

  /** Of {@code criticism from voters, who said}: the voters. */
  private Range nearest(int relative, Range phrase) {
    int start = phrases.baseStart(phrase.end() - 1);
    boolean apart = start > phrase.start() && SENDING.contains(words.lower(start - 1));
    return apart && words.lower(relative).equals("who") ? new Range(start, phrase.end()) : phrase;
  }

  /** Of {@code Peskov, the spokesman, said}: what stands before the first comma. */
  private Optional<Range> acrossParenthesis(int close) {
    for (int open = close - 1; open > 0 && close - open < FAR; open--) {
      boolean same = words.isComma(open) || words.isDash(open);
      if (same && words.level(open) == words.level(close) && opensParenthesis(open, close)) {
        Optional<Range> phrase =
            phrases
                .endingAt(open - 1)
                .filter(p -> !words.tag(p.end() - 1).equals("CD"))
                .filter(p -> !isPlace(p));
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return phrases.endingAt(close - 1).filter(phrase -> phrase.start() == 0);
  }

  /** Of {@code speaking in Tampa, Florida, said}: no subject, for a preposition leads it in. */
  private boolean isPlace(Range phrase) {
    return words.isPreposition(phrase.start() - 1) && phrase.start() > 1;
  }

  private boolean opensParenthesis(int open, int close) {
    int i = open + 1;
    if (words.level(i) != words.level(open)) {
      return false;
    }
    String tag = words.tag(i);
    boolean starts =
        tag.equals("DT")
            || tag.equals("PRP$")
            || words.isNoun(i)
            || words.isRelative(i)
            || tag.equals("VBG")
            || tag.equals("VBN")
            || tag.equals("IN")
            || tag.equals("JJ")
            || tag.equals("CD")
            || words.tag(i).equals("WRB")
            || words.isAdverb(i);
    boolean clause =
        groups.firstFinite(i, close).filter(verb -> !opensClause(i, verb.start())).isPresent();
    boolean clauseOfSaying =
        close - open <= LONGEST_CLAUSE_OF_SAYING
            && groups
                .firstFinite(i, close)
                .filter(g -> words.lexicon().says(g.lemma()))
                .isPresent();
    if (clauseOfSaying) {
      return words.isNominal(open - 1);
    }
    return starts && !clause && (words.isNominal(open - 1) || words.lower(open - 1).equals(")"));
  }

  private boolean opensClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isRelative(i) || words.tag(i).equals("WRB")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Trump himself said}. */
  private boolean isReflexive(int i) {
    return words.lower(i).endsWith("self") && words.isNominal(i - 1);
  }

  /** The token before {@code last year}, {@code on Monday} and the like, or {@code i}. */
  private int beforeTime(int i, int level) {
    boolean noun =
        TIME_NOUNS.contains(words.lower(i)) && TIME_MODIFIERS.contains(words.lower(i - 1));
    int start = noun ? i - 2 : words.isTime(i) ? i - 1 : i;
    while (start < i && words.isPreposition(start)) {
      start--;
    }
    if (start < i && words.tag(start).equals("VBN") && words.isNominal(start - 1)) {
      return start - 1;
    }
    boolean inside = start >= 0 && words.level(start) == level;
    boolean goesOn =
        inside && (words.isNominal(start) || words.isComma(start) || words.tag(start).equals("CC"));
    return start < i && goesOn ? start : i;
  }
}
