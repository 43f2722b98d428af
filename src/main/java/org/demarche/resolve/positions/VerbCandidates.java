package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.Candidate.Via;
import org.demarche.resolve.statements.Stances;
import org.demarche.syntax.Negations;
import org.demarche.syntax.NegativeSubjects;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Candidates that verbs show: {@code rejected the plan}, {@code signed the bill}. */
final class VerbCandidates {
  private static final Set<String> NO_DEEDS = WordClass.of("stances.no-deeds");

  private static final Set<String> WISHING = Set.of("like", "prefer");

  /** So many clauses a verb takes at most. */
  private static final int CLAUSES = 4;

  /** An auxiliary may stand so far before its verb: {@code has for ten years asked}. */
  private static final int APART = 6;

  /**
   * Stances on what one would do oneself: {@code ruled out leaving}, {@code considered leaving}.
   */
  private static final Set<Stance> OWN =
      Set.of(Stance.OFFERS, Stance.OPEN_TO, Stance.REJECTS, Stance.WITHDRAWS);

  private static final Set<String> IMPOSED = WordClass.of("stances.imposed");
  private static final Set<String> HOPING = Set.of("hope", "plan", "intend", "want", "aim");
  private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "convict", "acquit");
  private static final Set<String> ASKING = Set.of("demand", "call"); // to be done by others

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;
  private final VerbCourses courses;
  private final StanceLexicon lexicon;

  VerbCandidates(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.lexicon = words.lexicon().stances();
    this.complements = complements;
    this.courses = new VerbCourses(syntax, complements);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (VerbGroup group : syntax.groups().all()) {
      for (StanceUse use : uses(group)) {
        found.addAll(of(group, use));
      }
    }
    return found;
  }

  private List<StanceUse> uses(VerbGroup group) {
    String particle = words.lemma(group.head()) + "-" + words.lower(group.head() + 1);
    List<StanceUse> found = lexicon.of(PartOfSpeech.VERB, particle);
    String lemma = words.lemma(group.head());
    found = found.isEmpty() ? lexicon.of(PartOfSpeech.VERB, lemma) : withPlain(found, group);
    boolean deed = !words.lexicon().says(lemma) && !Stances.isVoicing(lemma) && !isEmpty(lemma);
    return found.isEmpty() && deed ? List.of(deed(lemma)) : found;
  }

  /** {@code push-for} takes an infinitive, {@code push} its thing after {@code for}. */
  private List<StanceUse> withPlain(List<StanceUse> found, VerbGroup group) {
    String particle = words.lower(group.head() + 1);
    return Stream.concat(
            found.stream(),
            lexicon.of(PartOfSpeech.VERB, words.lemma(group.head())).stream()
                .filter(use -> use.frame() == StanceFrame.PREPOSITION)
                .filter(use -> use.prepositions().contains(particle)))
        .toList();
  }

  /** {@code took place}, {@code expressed doubts}: by itself such a verb does nothing. */
  private boolean isEmpty(String lemma) {
    return NO_DEEDS.contains(lemma)
        || words.lexicon().is(CourseRole.IDLE, lemma)
        || words.lexicon().is(CourseRole.LIGHT, lemma);
  }

  /** Any other verb may be a deed that is a stance. */
  private static StanceUse deed(String lemma) {
    return new StanceUse(
        PartOfSpeech.VERB, lemma, StanceFrame.DEED, Set.of(), Stance.SUPPORTS, Optional.empty());
  }

  private List<Candidate> of(VerbGroup group, StanceUse use) {
    Optional<Complement> course = isUsable(group, use) ? courses.of(group, use) : Optional.empty();
    Optional<Stance> stance = NoLonger.stance(use, isNegated(group), words, group);
    return stance.isEmpty()
        ? List.of()
        : courses(course, use)
            .flatMap(c -> stance(use, stance.get(), c).map(s -> candidate(group, use, s, c)))
            .toList();
  }

  /** {@code did not sign}, {@code no longer signs}, {@code neither Norland nor Sudland signed}. */
  private boolean isNegated(VerbGroup group) {
    return group.negated()
        || NoLonger.in(words, group)
        || NegativeSubjects.hold(words, syntax.subjects().before(group));
  }

  /** Who wants no truce is against one; who names no source is not against sources. */
  private Stream<Stance> stance(StanceUse use, Stance stance, Complement course) {
    int first = course.words().from();
    boolean no = !course.verbal() && words.lower(first).equals("no") && !words.isProper(first);
    if (!no || use.frame() != StanceFrame.OBJECT) {
      return Stream.of(stance);
    }
    boolean act =
        IntStream.range(first, course.words().to())
            .anyMatch(i -> words.lexicon().isAction(words.lemma(i)));
    return act ? use.stance(true).or(() -> Optional.of(negated(stance))).stream() : Stream.empty();
  }

  /** Also the clauses that go on after the first. */
  private Stream<Complement> courses(Optional<Complement> course, StanceUse use) {
    return use.frame() == StanceFrame.CLAUSE
        ? Stream.iterate(course, Optional::isPresent, c -> complements.nextClause(c.get()))
            .limit(CLAUSES)
            .map(Optional::get)
        : course.stream();
  }

  private Candidate candidate(VerbGroup group, StanceUse use, Stance stance, Complement course) {
    boolean judged = use.frame() == StanceFrame.SUBJECT;
    Optional<Range> holder = judged ? Optional.empty() : holder(group);
    Via via = judged ? Via.TELLER : group.passive() ? Via.AGENT : Via.SUBJECT;
    Stance taken = course.negated() && !judged ? negated(use, stance) : stance;
    return candidate(group, use, taken, holder, via, course);
  }

  /** A deed is told by a finite verb; a participle before its noun is an adjective. */
  private boolean isUsable(VerbGroup group, StanceUse use) {
    boolean deed = use.frame() == StanceFrame.DEED;
    boolean liked = WISHING.contains(use.lemma()) && use.frame() == StanceFrame.OBJECT;
    if (liked && use.stance() == Stance.DEMANDS && !words.isModal(group.start())) {
      return false; // likes the plan
    }
    boolean real = !isAttributive(group) && !isUnreal(group) && !isJoinedPlain(group);
    return real && (!deed || isTold(group));
  }

  private boolean isAttributive(VerbGroup group) {
    return !group.finite()
        && words.tag(group.start() - 1).equals("DT")
        && words.isNoun(group.head() + 1);
  }

  private boolean isUnreal(VerbGroup group) {
    return isImposed(group) || isAlleged(group) || isMissed(group) || isPast(group);
  }

  /** {@code had hoped to leave}: no longer. */
  private boolean isPast(VerbGroup group) {
    return words.lower(group.start()).equals("had") && HOPING.contains(words.lemma(group.head()));
  }

  /** {@code was urged to sign it}, {@code is under pressure to sign it}: not yet his own will. */
  private boolean isImposed(VerbGroup group) {
    int to = words.tag(group.start()).equals("TO") ? group.start() : group.start() - 1;
    if (group.form() != VerbGroup.Form.INFINITIVE || !words.lower(to).equals("to")) {
      return false;
    }
    int before = words.beforeAdverbs(to - 1);
    return IMPOSED.contains(words.lemma(before)) && words.isNoun(before)
        || syntax
            .groupBefore(to)
            .filter(verb -> verb.passive() && verb.end() == before + 1)
            .isPresent();
  }

  /** {@code accused Norland of blocking talks}. */
  private boolean isAlleged(VerbGroup group) {
    boolean of = words.lower(group.start() - 1).equals("of");
    boolean further = group.form() == VerbGroup.Form.PARTICIPLE && words.isComma(group.start() - 1);
    return (of || further)
        && syntax
            .finiteBefore(group.start())
            .filter(verb -> ACCUSING.contains(words.lemma(verb.head())))
            .isPresent();
  }

  /** {@code criticized Norland for not condemning the raid}. */
  private boolean isMissed(VerbGroup group) {
    return words.tag(group.start()).equals("VBG")
        && complements.between().isNegation(group.start() - 1)
        && words.lower(group.start() - 2).equals("for");
  }

  /** {@code asked that they leave and drop the plan}: part of what is asked. */
  private boolean isJoinedPlain(VerbGroup group) {
    return group.form() == VerbGroup.Form.INFINITIVE
        && words.tag(group.start()).equals("VB")
        && words.isConjunction(words.beforeAdverbs(group.start() - 1));
  }

  private boolean isTold(VerbGroup group) {
    boolean participle =
        group.form() == VerbGroup.Form.PARTICIPLE && words.isComma(group.start() - 1);
    return group.finite() && !words.isModal(group.start()) && !isDescribing(group) || participle;
  }

  /** {@code soldiers who close the mine}: which soldiers, not what they do. */
  private boolean isDescribing(VerbGroup group) {
    int relative = group.start() - 1;
    boolean noun = words.isNoun(relative - 1) && !words.isProper(relative - 1);
    return noun && (words.isRelative(relative) || words.lower(relative).equals("that"));
  }

  /** Who criticized them for not leaving wants them to leave. */
  private static Stance negated(StanceUse use, Stance stance) {
    boolean others = use.frame() == StanceFrame.OBJECT_PREPOSITION && stance == Stance.OPPOSES;
    return others ? Stance.DEMANDS : negated(stance);
  }

  /** {@code urged them not to leave}, {@code vowed not to leave}. */
  static Stance negated(Stance stance) {
    return stance == Stance.DEMANDS ? Stance.OPPOSES : Negations.reversed(stance);
  }

  private Candidate candidate(
      VerbGroup group,
      StanceUse use,
      Stance stance,
      Optional<Range> holder,
      Via via,
      Complement course) {
    boolean own =
        use.frame() == StanceFrame.DEED
            || use.frame() == StanceFrame.INFINITIVE && !ASKING.contains(use.lemma())
            || use.frame() == StanceFrame.GERUND && OWN.contains(stance);
    Optional<Range> performer = course.performer().or(() -> own ? holder : Optional.empty());
    return new Candidate(
        syntax.index(),
        syntax.at(group.head()),
        use.lemma(),
        use,
        stance,
        isNegated(group) || course.negated(),
        holder.map(syntax::inArticle),
        via,
        syntax.inArticle(course.words()),
        course.verbal(),
        performer.map(syntax::inArticle),
        form(group, course.mood()));
  }

  private CueForm form(VerbGroup group, String mood) {
    boolean modal = words.isModal(group.start());
    String first = modal ? words.lower(group.start()) : words.tag(group.start());
    String text = (group.passive() ? "passive-" : "") + group.form() + "-" + first + ">" + mood;
    return new CueForm(text, modal ? first : "", mood, false);
  }

  private Optional<Range> holder(VerbGroup group) {
    if (group.passive()) {
      return syntax.agent(group.end());
    }
    Optional<VerbGroup> auxiliary = auxiliary(group);
    if (auxiliary.isPresent()) {
      return syntax.subjects().before(auxiliary.get());
    }
    boolean inverted = group.finite() && words.isMark(group.start() - 1);
    return syntax
        .subjects()
        .before(group)
        .or(() -> inverted ? syntax.subjects().after(group) : Optional.empty());
  }

  /** {@code has} of {@code has since dropped}. */
  private Optional<VerbGroup> auxiliary(VerbGroup group) {
    boolean participle = words.tag(group.start()).equals("VBN") && group.start() == group.head();
    return participle
        ? syntax
            .groupBefore(group.start())
            .filter(g -> g.finite() && words.lemma(g.head()).equals("have"))
            .filter(g -> group.start() - g.end() < APART)
        : Optional.empty();
  }
}
