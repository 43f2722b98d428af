package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.Candidate.Via;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Candidates that nouns show: {@code its demand for}, {@code filed a lawsuit against}. */
final class NounCandidates {
  private static final Set<String> UNREAL = WordClass.of("events.unreal");
  private static final Set<String> CARRYING = WordClass.of("stances.carrying-verbs");
  private static final Set<String> AUTHORING = Set.of("by", "from");
  private static final Set<String> BESIDE = WordClass.of("stances.beside");
  private static final int GOVERNOR = 7;

  /** What somebody is for may be named so far from what he does. */
  private static final int FAR = 20;

  /** {@code persisted in its refusal}, {@code based its campaign on the pledge}. */
  private static final Set<String> LINKED = Set.of("in", "on");

  /** How somebody who gives an order stands to the noun. */
  private static final Set<Via> GIVEN = Set.of(Via.AGENT, Via.GOVERNOR);

  private static final Set<String> TRYING = Set.of("bid", "push", "campaign", "fight");
  private static final Set<Stance> OWN = Set.of(Stance.OFFERS, Stance.OPEN_TO, Stance.REJECTS);

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;
  private final Lists lists;
  private final StanceLexicon lexicon;

  NounCandidates(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.lexicon = words.lexicon().stances();
    this.complements = complements;
    this.lists = new Lists(syntax, complements);
  }

  private record Found(Range words, Via via, boolean negated, String form) {}

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isNoun(i) && !words.isProper(i)) {
        for (StanceUse use : lexicon.of(PartOfSpeech.NOUN, words.lemma(i))) {
          of(i, use).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** That of a noun whose items stand elsewhere, with itself for a course. */
  Optional<Candidate> ofItems(int noun) {
    Complement itself = Complement.nominal(new Range(noun, noun + 1));
    return lexicon.of(PartOfSpeech.NOUN, words.lemma(noun)).stream()
        .filter(use -> use.frame() == StanceFrame.PREPOSITION && lists.isWish(noun))
        .findFirst()
        .flatMap(use -> of(noun, use, Optional.of(itself)));
  }

  private Optional<Candidate> of(int noun, StanceUse use) {
    return of(
        noun,
        use,
        complement(noun + 1, use)
            .or(() -> use.frame() == StanceFrame.PREPOSITION ? lists.of(noun) : Optional.empty()));
  }

  private Optional<Candidate> of(int noun, StanceUse use, Optional<Complement> course) {
    Optional<Found> holder =
        course
            .flatMap(c -> holder(noun, c).or(() -> author(c.words())))
            .filter(h -> use.frame() != StanceFrame.OBJECT || GIVEN.contains(h.via()));
    boolean negated = holder.filter(Found::negated).isPresent() || isDenied(noun);
    return holder.flatMap(
        h ->
            use.stance(negated)
                .map(
                    s ->
                        new Candidate(
                            syntax.index(),
                            syntax.at(noun),
                            use.lemma(),
                            use,
                            course.get().negated() ? VerbCandidates.negated(s) : s,
                            negated,
                            Optional.of(syntax.inArticle(h.words())),
                            h.via(),
                            syntax.inArticle(course.get().words()),
                            course.get().verbal(),
                            course
                                .get()
                                .performer()
                                .or(() -> performer(use, h))
                                .map(syntax::inArticle),
                            CueForm.of(h.form(), ""))));
  }

  /** {@code its threat to leave}, {@code its readiness to talk}: who threatens would do it. */
  private static Optional<Range> performer(StanceUse use, Found holder) {
    boolean own =
        use.frame() == StanceFrame.INFINITIVE
            && (OWN.contains(use.stance()) || TRYING.contains(use.lemma()));
    return own ? Optional.of(holder.words()) : Optional.empty();
  }

  /** {@code no plans to}. */
  private boolean isDenied(int noun) {
    int start = syntax.phrases().baseStart(noun);
    return words.lower(Math.max(0, start)).equals("no");
  }

  private Optional<Complement> complement(int end, StanceUse use) {
    return switch (use.frame()) {
      case INFINITIVE -> complements.infinitive(end);
      case CLAUSE ->
          words.lower(end).equals("that") && !words.isVerbTag(end + 1) && !words.isModal(end + 1)
              ? complements.clause(end)
              : Optional.empty();
      case PREPOSITION ->
          complements
              .preposition(end, use.prepositions(), true)
              .map(c -> onWhat(c, use))
              .or(() -> afterAgent(end, use));
      case OBJECT -> Optional.of(Complement.nominal(whole(end)));
      default -> Optional.empty();
    };
  }

  /** The law in {@code a lawsuit against the state over its law}. */
  private Complement onWhat(Complement whole, StanceUse use) {
    Range course = whole.words();
    return IntStream.range(course.from(), course.to())
        .filter(i -> words.lower(i).equals("over") && use.prepositions().contains("over"))
        .mapToObj(i -> complements.preposition(i, use.prepositions(), true))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(whole);
  }

  /** {@code a stay on the ruling}: an order is a course of action itself. */
  private Range whole(int end) {
    int start = Math.max(0, syntax.phrases().baseStart(end - 1));
    int to = syntax.phrases().startingAt(start).map(Range::to).orElse(end);
    return new Range(start, Math.max(end, to));
  }

  /** {@code a call by Peru for talks}, {@code a lawsuit filed by Peru over the dam}. */
  private Optional<Complement> afterAgent(int end, StanceUse use) {
    return agent(end)
        .filter(a -> !words.isVerbTag(a.words().to()))
        .flatMap(a -> complements.preposition(a.words().to(), use.prepositions(), false));
  }

  private Optional<Found> holder(int noun, Complement course) {
    if (course.verbal() && isBeside(noun)) {
      return Optional.empty(); // in support of Bo Holm to march
    }
    int start = Math.max(0, syntax.phrases().baseStart(noun));
    return owner(start, noun)
        .or(() -> agent(noun + 1))
        .or(() -> governor(start))
        .or(() -> beside(start, noun))
        .or(() -> named(start, noun));
  }

  /** {@code its demand}, {@code Norland's demand}. */
  private Optional<Found> owner(int start, int noun) {
    for (int i = noun - 1; i >= Math.max(0, start - 1); i--) {
      if (words.tag(i).equals("PRP$")) {
        return Optional.of(new Found(new Range(i, i + 1), Via.OWNER, false, "owner"));
      }
      if (words.tag(i).equals("POS") && i > 0) {
        int from = syntax.phrases().baseStart(i - 1);
        return Optional.of(new Found(new Range(Math.max(0, from), i), Via.OWNER, false, "owner"));
      }
    }
    return Optional.empty();
  }

  /** {@code a call by Peru}, {@code a lawsuit filed by Peru}. */
  private Optional<Found> agent(int i) {
    int by = words.tag(i).equals("VBN") ? i + 1 : i;
    if (!AUTHORING.contains(words.lower(by))) {
      return Optional.empty();
    }
    int end = syntax.phrases().baseEnd(by + 1);
    return end < 0
        ? Optional.empty()
        : Optional.of(new Found(new Range(by + 1, end), Via.AGENT, false, "by"));
  }

  /** {@code support for the plan came from Peru}. */
  private Optional<Found> author(Range course) {
    int come = complements.between().skipAdverbs(course.to());
    int at = words.lemma(come).equals("come") ? come + 1 : course.to();
    return agent(complements.between().skipAdverbs(at));
  }

  /** Of {@code issued a call} the subject calls, of {@code rejected a call} it does not. */
  private boolean carries(VerbGroup verb) {
    String lemma = words.lemma(verb.head());
    boolean real = !UNREAL.contains(words.lower(verb.start()));
    return real
        && !verb.passive()
        && (CARRYING.contains(lemma) || words.lexicon().is(CourseRole.LIGHT, lemma));
  }

  /** {@code Norland issued a call}: the subject of the verb before. */
  private Optional<Found> governor(int start) {
    Optional<VerbGroup> verb =
        syntax
            .groupBefore(start)
            .filter(g -> start - g.end() < GOVERNOR)
            .filter(g -> carries(g) || LINKED.contains(words.lower(start - 1)) && !g.passive());
    return verb.flatMap(
        g ->
            syntax
                .subjects()
                .before(g)
                .map(
                    s ->
                        new Found(
                            s, Via.GOVERNOR, g.negated(), "governor-" + words.lemma(g.head()))));
  }

  private boolean isBeside(int noun) {
    return words.lower(noun - 1).equals("in") && BESIDE.contains(words.lemma(noun));
  }

  /** {@code marched in support of}, {@code stands for peace, including opposition to}. */
  private Optional<Found> beside(int start, int noun) {
    boolean adjunct = isBeside(noun);
    boolean listed = words.lower(start - 1).equals("including");
    return adjunct || listed
        ? syntax
            .finiteBefore(start)
            .filter(g -> start - g.end() < FAR && !words.isModal(g.start()))
            .flatMap(g -> syntax.subjects().before(g))
            .map(s -> new Found(s, Via.GOVERNOR, false, adjunct ? "beside" : "listed"))
        : Optional.empty();
  }

  /** {@code the US plan}. */
  private Optional<Found> named(int start, int noun) {
    int end = noun;
    int from = noun;
    while (from > start && words.isProper(from - 1)) {
      from--;
    }
    return from < end
        ? Optional.of(new Found(new Range(from, end), Via.NAME, false, "name"))
        : Optional.empty();
  }
}
