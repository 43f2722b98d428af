package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.Holders.Holder;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.Range;

/**
 * Judges the candidates of an article: who takes which stance, and how sure that is.
 *
 * <p>Of candidates with one holder the surest comes first; those with the same cue, and those whose
 * cue stands in the course of another, are the same position told twice.
 */
final class CandidateReader {
  /** The least that is kept: {@code docs/positions.md} tells how many of the rows are right. */
  static final double LEAST = 0.3;

  /** The least of what something speaks against: people as a course of action. */
  private static final double DOUBTED = 0.5;

  private static final Pattern COURT = Pattern.compile("(?i)\\b(court|tribunal)s?\\b");

  private static final Comparator<Judged> SUREST =
      Comparator.comparingDouble((Judged j) -> -j.confidence())
          .thenComparingInt(j -> j.candidate().cue())
          .thenComparingInt(j -> j.candidate().course().from())
          .thenComparingInt(j -> j.candidate().course().to());

  private final Statements statements;
  private final Impositions impositions;
  private final PositionModel model;
  private final Tellers tellers;
  private final CandidateFinder finder;

  CandidateReader(Statements statements, PositionModel model) {
    this.model = model;
    this.statements = statements;
    this.impositions = new Impositions(statements.discourse().view());
    this.tellers = new Tellers(statements);
    this.finder = new CandidateFinder(statements, tellers);
  }

  /** Which courses pronouns mean, once all are read. */
  EarlierCourses earlier() {
    return finder.earlier();
  }

  /** A candidate with one of its holders. */
  record Judged(Candidate candidate, Holder holder, double confidence) {}

  /** In the order of the text. */
  List<Judged> read() {
    Features features = new Features(statements, tellers, finder.admission());
    Holders holders = new Holders(statements, tellers);
    Map<Candidate, Double> sure = new LinkedHashMap<>();
    for (Candidate candidate : finder.find()) {
      List<String> named = features.of(candidate);
      List<double[]> described = model.rows(named);
      double confidence = model.confidence(described);
      if (confidence >= (named.stream().anyMatch(Features::isDoubt) ? DOUBTED : LEAST)) {
        sure.merge(candidate.taking(stance(candidate, described)), confidence, Math::max);
      }
    }
    Map<String, List<Judged>> byHolder = new HashMap<>();
    for (Candidate candidate : sure.keySet()) {
      for (Holder holder : holders.of(candidate)) {
        byHolder
            .computeIfAbsent(holder.id(), id -> new ArrayList<>())
            .add(new Judged(taken(candidate, holder), holder, sure.get(candidate)));
      }
    }
    List<Judged> once =
        byHolder.values().stream().flatMap(judged -> once(judged).stream()).toList();
    return once.stream()
        .filter(j -> once.stream().noneMatch(other -> isWantedBy(other, j)))
        .sorted(
            Comparator.comparingInt((Judged j) -> j.candidate().cue())
                .thenComparing(j -> j.holder().id()))
        .toList();
  }

  private Stance stance(Candidate it, List<double[]> described) {
    if (impositions.isOne(it)) {
      return Stance.DEMANDS;
    }
    boolean open = it.stance() == Stance.OPEN_TO;
    return open ? Stance.OPEN_TO : model.stance(described, it.stance());
  }

  /** A court that is against something does not let it be. */
  private Candidate taken(Candidate it, Holder holder) {
    boolean court =
        it.stance() == Stance.OPPOSES
            && statements
                .discourse()
                .cast()
                .peek(holder.id())
                .filter(actor -> COURT.matcher(actor.label()).find())
                .isPresent();
    return court ? it.taking(Stance.REJECTS) : it;
  }

  /** What somebody else wants done is not yet where its performer stands. */
  private static boolean isWantedBy(Judged outer, Judged inner) {
    return outer != inner
        && outer.candidate().cue() < inner.candidate().cue()
        && inner.candidate().use().partOfSpeech() != PartOfSpeech.NOUN
        && holds(outer.candidate(), inner.candidate());
  }

  private List<Judged> once(List<Judged> all) {
    List<Judged> kept = new ArrayList<>();
    List<Judged> apart = all.stream().filter(j -> !isTakenApart(j, all)).toList();
    for (Judged judged : apart.stream().sorted(SUREST).toList()) {
      if (kept.stream().noneMatch(k -> isSame(k.candidate(), judged.candidate()))) {
        kept.add(judged);
      }
    }
    return kept.stream()
        .filter(j -> kept.stream().noneMatch(k -> k != j && holds(k.candidate(), j.candidate())))
        .toList();
  }

  /** Whether what it says is told better by candidates with words of its course. */
  private boolean isTakenApart(Judged whole, List<Judged> all) {
    List<Candidate> others = all.stream().filter(j -> j != whole).map(Judged::candidate).toList();
    return Parts.areItems(whole.candidate(), others)
        || others.stream().anyMatch(other -> isFormer(other, whole.candidate()))
        || others.stream().anyMatch(other -> Parts.tells(other, whole.candidate()))
        || all.stream()
            .filter(other -> other.confidence() >= whole.confidence())
            .anyMatch(other -> Parts.voices(other.candidate(), whole.candidate()));
  }

  private boolean isFormer(Candidate first, Candidate next) {
    boolean modal = statements.discourse().view().isModal(next.cue());
    return !modal && Parts.isFormer(first, next) && !isThatBetween(first.course(), next.course());
  }

  private boolean isSame(Candidate kept, Candidate other) {
    boolean once = kept.cue() == other.cue() && !areItems(kept, other);
    return once || holds(kept, other) || isBetween(kept, other);
  }

  /** Two of an enumeration, and not {@code China pays} in {@code rejected that all pay until …}. */
  private boolean areItems(Candidate one, Candidate other) {
    boolean clause =
        one.use().frame() == StanceFrame.CLAUSE
            && !statements.discourse().view().isModal(one.cue());
    boolean apart =
        one.course().to() <= other.course().from() || other.course().to() <= one.course().from();
    boolean turned = one.stance() != other.stance(); // be opened and not be counted
    boolean told = turned || isThatBetween(one.course(), other.course());
    return apart && (!clause || told) && one.use().equals(other.use());
  }

  /** {@code that she quit and that the council be dissolved}. */
  private boolean isThatBetween(Range one, Range other) {
    return IntStream.range(Math.min(one.to(), other.to()), Math.max(one.from(), other.from()))
        .anyMatch(i -> statements.discourse().view().lower(i).equals("that"));
  }

  /**
   * A noun that turned the sign of the course stands before it, or what others are to stop: {@code
   * condemned the refusal to}, {@code ordered them to stop}.
   */
  private static boolean isBetween(Candidate kept, Candidate other) {
    boolean asked = kept.use().frame() == StanceFrame.OBJECT_INFINITIVE;
    return (asked || other.use().partOfSpeech() == PartOfSpeech.NOUN)
        && kept.cue() < other.cue()
        && other.cue() < kept.course().from();
  }

  /** Whether a cue stands in the course of another candidate, after its cue or before. */
  private static boolean holds(Candidate outer, Candidate inner) {
    return outer.course().from() <= inner.cue() && inner.cue() < outer.course().to();
  }
}
