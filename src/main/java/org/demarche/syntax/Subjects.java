package org.demarche.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.VerbGroup.Form;

/** Finds the words that name the subject of a verb group, to its left. */
public final class Subjects {
  private static final Set<String> PLACING = WordClass.of("grammatical.placing");
  private static final Set<String> TIME_NOUNS = WordClass.of("grammatical.subjects-time-nouns");
  private static final Set<String> TIME_MODIFIERS = Set.of("last", "this", "next");
  private static final Set<String> CLAUSE_ADVERBS = WordClass.of("grammatical.clause-adverbs");

  private static final List<String> THAT_SAID = List.of("that", "said");

  /** What stands beside the subject or after an auxiliary, and means the subject. */
  static final Set<String> FLOATING = Set.of("both", "each", "all");

  private static final Set<String> DOCUMENTS = WordClass.of("sources.filed");

  private static final Set<String> ORIGINS = Set.of("from", "of");
  private static final Set<String> BODIES = WordClass.of("stances.bodies");

  /** Verbs that share a subject stand in chains; longer ones are enumerations. */
  private static final int LONGEST_CHAIN = 4;

  private final SentenceView words;
  private final NounPhrases phrases;
  private final QuotedPhrases quoted;
  private final MainVerbs verbs;
  private final Antecedents antecedents;
  private final FrontedParticiples fronted;
  private final Parentheses parentheses;
  private final ModifiedSubjects modified;

  /** Kept because many ask for the subject of the same group. */
  private final Map<VerbGroup, Optional<Range>> before = new HashMap<>();

  public Subjects(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.quoted = new QuotedPhrases(words, groups, phrases);
    this.verbs = new MainVerbs(words, groups);
    this.antecedents = new Antecedents(words, groups, phrases, quoted);
    this.fronted = new FrontedParticiples(words, groups, phrases);
    this.parentheses = new Parentheses(words, groups, phrases);
    this.modified = new ModifiedSubjects(words, phrases, verbs);
  }

  /** The subject that stands before {@code group}; empty if it is inverted or there is none. */
  public Optional<Range> before(VerbGroup group) {
    return before.computeIfAbsent(group, this::found);
  }

  private Optional<Range> found(VerbGroup group) {
    return isThatSaid(group)
        ? Optional.empty()
        : before(group, 0).filter(subject -> !isFrontedOrigin(subject));
  }

  /** {@code That said, it is safe}: nobody says so. */
  private boolean isThatSaid(VerbGroup group) {
    int that = group.start() - 1;
    boolean opens = that == 0 || that == 1 && words.isConjunction(0);
    return opens && words.startsWith(that, THAT_SAID) && words.isComma(group.end());
  }

  /** Of {@code From all the press reports that I read}: the press. */
  private boolean isFrontedOrigin(Range subject) {
    return subject.from() == 1 && ORIGINS.contains(words.lower(0));
  }

  private Optional<Range> before(VerbGroup group, int depth) {
    int level = words.level(group.head());
    int i = skipAdverbs(group.start() - 1, level);
    if (words.isMark(i) && words.level(i) == level && words.level(i - 1) != level) {
      return beforeQuotation(i - 1);
    }
    return quoted.endingAt(i, level).or(() -> byForm(group, i, depth));
  }

  /** {@code The union “rejects the plan”}: the subject stands outside of the marks. */
  private Optional<Range> beforeQuotation(int last) {
    return words.isComma(last) ? parentheses.subject(last) : phrases.endingAt(last);
  }

  private Optional<Range> byForm(VerbGroup group, int i, int depth) {
    boolean participle = group.form() == Form.PARTICIPLE;
    if (i < 0 || words.level(i) != words.level(group.head()) || depth > LONGEST_CHAIN) {
      return depth == 0 && participle ? ofMainVerb(group, depth) : Optional.empty();
    }
    if (participle && isHeld(i)) {
      return issuer(i).or(() -> modified.senders(i)).or(() -> phrases.endingAt(i));
    }
    return participle || group.form() == Form.INFINITIVE
        ? modified.ofJudged(i).or(() -> ofMainVerb(group, depth))
        : ofPredicate(group, i, depth);
  }

  /**
   * A noun that a participle may go with, unlike {@code wrote on Twitter asking for help} and
   * {@code marched through Osk demanding a recount}.
   */
  private boolean isHeld(int i) {
    boolean medium = words.isProper(i) && words.lower(i - 1).equals("on") && words.isVerbTag(i - 2);
    return words.isNominal(i) && !medium && !isPlace(i);
  }

  private boolean isPlace(int i) {
    int preposition = phrases.baseStart(i) - 1;
    boolean happens = words.isVerbTag(words.beforeAdverbs(preposition - 1));
    return happens
        && PLACING.contains(words.lower(preposition))
        && !words.lexicon().isPeople(words.lemma(i));
  }

  /** Of {@code The union filed a motion claiming}: the union. */
  private Optional<Range> issuer(int document) {
    int start = phrases.baseStart(document);
    boolean one = words.lower(start).equals("a") && DOCUMENTS.contains(words.lemma(document));
    return verbs
        .lastBefore(start, words.level(document))
        .filter(verb -> one && verb.end() == start && !verb.passive())
        .flatMap(verb -> before(verb, 1));
  }

  private Optional<Range> ofPredicate(VerbGroup group, int i, int depth) {
    Optional<Range> asides = ofAside(i);
    if (asides.isPresent()) {
      return asides;
    }
    if (antecedents.isRelative(i)) {
      return antecedents
          .of(i)
          .map(it -> modified.ofPredicate(it, be -> before(be, depth + 1)))
          .or(() -> ofVerbBefore(i, depth));
    }
    if (words.isConjunction(i)) {
      Optional<Range> near = verbs.coordinated(group).flatMap(verb -> sharedWith(verb, depth));
      return near.filter(
              subject -> isThing(subject) && words.lexicon().verb(group.lemma()).isPresent())
          .flatMap(subject -> ofSaying(subject, group, depth))
          .or(() -> near);
    }
    if (words.isComma(i) || words.isDash(i)) {
      return parentheses
          .subject(i)
          .or(() -> verbs.listed(group).flatMap(verb -> sharedWith(verb, depth)));
    }
    Optional<Range> phrase = isTime(i) ? Optional.empty() : phrases.endingAt(i);
    if (phrase.filter(this::isJoinedAdjunct).isPresent()) {
      return verbs.coordinated(group).flatMap(verb -> sharedWith(verb, depth));
    }
    return phrase
        .map(modified::whole)
        .map(antecedents::outOfRelativeClause)
        .or(() -> antecedents.ofClause(i));
  }

  /** Of {@code the limit, which it says keeps them poor}: the limit. */
  private Optional<Range> ofAside(int verb) {
    boolean says = words.isVerbTag(verb) && words.lexicon().says(words.lemma(verb));
    int start = words.isPersonal(verb - 1) ? verb - 1 : phrases.baseStart(verb - 1);
    return says && start > 0 && words.isRelative(start - 1)
        ? antecedents.of(start - 1)
        : Optional.empty();
  }

  /** Of {@code The mayor said the offer was fair and called for talks}: the mayor. */
  private Optional<Range> ofSaying(Range thing, VerbGroup group, int depth) {
    int before = words.lower(thing.from() - 1).equals("that") ? thing.from() - 1 : thing.from();
    return verbs
        .lastBefore(before, words.level(group.head()))
        .filter(verb -> verb.end() == before && words.lexicon().says(verb.lemma()))
        .filter(verb -> words.tag(verb.start()).equals(words.tag(group.start())))
        .flatMap(verb -> sharedWith(verb, depth));
  }

  /** Neither a name nor people or a body, and no pronoun. */
  private boolean isThing(Range subject) {
    int head = phrases.baseEnd(subject.from()) - 1;
    return words.isNoun(head)
        && !words.isProper(head)
        && !words.lexicon().isPeople(words.lemma(head))
        && !BODIES.contains(words.lower(head));
  }

  /** {@code on Monday’s stage} of {@code She left and on Monday’s stage said}. */
  private boolean isJoinedAdjunct(Range phrase) {
    int preposition = phrase.from() - 1;
    return words.isPreposition(preposition) && words.isConjunction(preposition - 1);
  }

  private Optional<Range> ofMainVerb(VerbGroup group, int depth) {
    return verbs
        .governing(group)
        .flatMap(verb -> sharedWith(verb, depth))
        .or(() -> fronted.subject(group));
  }

  /** Of {@code reports came out that said}, where the verb parts noun and clause: reports. */
  private Optional<Range> ofVerbBefore(int relative, int depth) {
    boolean particle = words.tag(relative - 1).equals("RP") || words.isAdverb(relative - 1);
    boolean parted = words.isVerbTag(particle ? relative - 2 : relative - 1);
    return verbs
        .lastBefore(relative, words.level(relative))
        .filter(verb -> parted)
        .flatMap(verb -> sharedWith(verb, depth));
  }

  private Optional<Range> sharedWith(VerbGroup main, int depth) {
    Optional<Range> left = before(main, depth + 1);
    return left.isPresent() || !words.lexicon().says(main.lemma()) ? left : after(main);
  }

  /** The subject of an inverted group: {@code said Peskov}. */
  public Optional<Range> after(VerbGroup group) {
    int i = group.end();
    return words.level(i) == words.level(group.head()) ? phrases.startingAt(i) : Optional.empty();
  }

  private int skipAdverbs(int from, int level) {
    int i = from;
    while (words.level(i) == level && isAdverbial(i)) {
      i--;
    }
    int before = beforeTime(i, level);
    return before < i && isAdverbial(before) ? skipAdverbs(before, level) : before;
  }

  private boolean isAdverbial(int i) {
    return words.isAdverb(i)
        || CLAUSE_ADVERBS.contains(words.lower(i))
        || isReflexive(i)
        || isFloating(i);
  }

  /** {@code Ann Roe and Bo Holm both said}. */
  private boolean isFloating(int i) {
    return FLOATING.contains(words.lower(i)) && words.isNoun(i - 1);
  }

  /** {@code Trump himself said}. */
  private boolean isReflexive(int i) {
    return words.lower(i).endsWith("self") && words.isNominal(i - 1);
  }

  /** The token before {@code last year}, {@code on Monday} and the like, or {@code i}. */
  private int beforeTime(int i, int level) {
    int before = i - lengthOfTime(i);
    while (before < i && words.isPreposition(before)) {
      before--;
    }
    if (before < i && isPresented(before)) {
      return before - 1;
    }
    return before < i && words.level(before) == level && goesOn(before) ? before : i;
  }

  private int lengthOfTime(int i) {
    boolean noun =
        TIME_NOUNS.contains(words.lower(i)) && TIME_MODIFIERS.contains(words.lower(i - 1));
    return noun ? 2 : isTime(i) || isYear(i) ? 1 : 0;
  }

  /** {@code Monday}, {@code today}; but {@code USA Today} is a name. */
  private boolean isTime(int i) {
    boolean title =
        words.lower(i).equals("today") && words.isCapitalised(i) && words.isProper(i - 1);
    return words.isTime(i) && !title;
  }

  /** {@code in 1859}. */
  private boolean isYear(int i) {
    return words.isPreposition(i - 1) && words.lower(i).matches("1\\d{3}|20\\d{2}");
  }

  /** {@code published} in {@code the report published on Monday says}. */
  private boolean isPresented(int i) {
    return words.tag(i).equals("VBN") && words.isNominal(i - 1);
  }

  private boolean goesOn(int i) {
    return words.isNominal(i)
        || words.isComma(i)
        || words.isConjunction(i)
        || antecedents.isRelative(i);
  }
}
