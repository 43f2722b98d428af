package org.demarche.resolve.positions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.StanceFrame;
import org.demarche.model.Condition;
import org.demarche.model.Demand;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.model.Why;
import org.demarche.resolve.demands.ConditionFinder;
import org.demarche.resolve.demands.ConditionMention;
import org.demarche.resolve.demands.Course;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.resolve.demands.DemandMention;
import org.demarche.resolve.demands.DemandMinter;
import org.demarche.resolve.demands.Triggers;
import org.demarche.resolve.demands.Turns;
import org.demarche.resolve.statements.Statements;
import org.demarche.resolve.statements.Voices;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Makes positions of candidates that were judged to be some. */
final class JudgedPositions {
  private static final Set<String> EXPECTING = Set.of("hope", "expect", "predict", "fear");

  private static final Set<String> WAITING = Set.of("unless", "until");
  private static final Set<String> SUBJECTS = Set.of("it", "they");
  private static final Set<String> MEANT = Set.of("it", "them");

  /** From a verb to the pronoun in {@code free all of them}. */
  private static final int LAST = 3;

  /** So many words stand between a negation and its verb. */
  private static final int NEAR = 3;

  private final Statements statements;
  private final ArticleView tokens;
  private final DemandMatcher demands;
  private final DemandMinter minter;
  private final ConditionFinder conditions;
  private final Voices voices;
  private final Triggers triggers;
  private final Turns turns;
  private final Performers performers;
  private final EarlierCourses earlier;

  JudgedPositions(
      Statements statements,
      DemandMatcher demands,
      DemandMinter minter,
      ConditionFinder conditions,
      Voices voices,
      EarlierCourses earlier) {
    this.statements = statements;
    this.tokens = statements.discourse().view();
    this.demands = demands;
    this.minter = minter;
    this.conditions = conditions;
    this.voices = voices;
    this.triggers = new Triggers(tokens);
    this.turns = new Turns(tokens);
    this.performers = new Performers(statements);
    this.earlier = earlier;
  }

  /** What is judged to be a position, on demands of the register or on a new one. */
  void add(CandidateReader.Judged judged, PositionList positions) {
    Candidate it = judged.candidate();
    if (it.form().foretells() && isOfAnother(judged.holder()) || isOnOneself(judged)) {
      return;
    }
    int from = it.course().from();
    List<Condition> on =
        conditions.around(from, tokens.sentenceEnd(from)).stream()
            .map(ConditionMention::condition)
            .toList();
    Map<Demand, Stance> read = demands(judged, positions);
    if (earlier.isVote(it.course())) { // wants a higher price and will vote against
      String holder = judged.holder().id();
      read = new LinkedHashMap<>(read);
      read.entrySet()
          .removeIf(e -> positions.isOtherwise(holder, e.getKey(), e.getValue(), words(it)));
    }
    read.forEach(
        (demand, stance) ->
            positions.addRead(
                judged.holder(),
                new PositionDraft(demand, stance, words(it), why(it)).on(on).firmly(isNever(it)),
                judged.confidence()));
  }

  private Span words(Candidate it) {
    return it.course().span(tokens);
  }

  /** Nobody waits until he does something himself. */
  private boolean isOnOneself(CandidateReader.Judged judged) {
    Candidate it = judged.candidate();
    return WAITING.contains(it.word())
        && performers.of(it, judged.holder()).contains(judged.holder().id());
  }

  /** {@code will never accept}: no more to be said about it. */
  private boolean isNever(Candidate it) {
    int from = Math.max(it.cue() - NEAR, tokens.sentenceStart(it.cue()));
    return it.negated()
        && IntStream.range(from, it.course().from()).anyMatch(i -> tokens.lower(i).equals("never"));
  }

  /** {@code Norland said Sudland would leave}: what somebody foretells of another. */
  private boolean isOfAnother(Holders.Holder holder) {
    if (holder.statement().isEmpty()) {
      return false;
    }
    Statement told = statements.statement(holder.statement().getAsInt());
    String speaker = told.speaker();
    return !isSaid(told) || !voices.isOwn(speaker, holder.id()) && !isReported(told, holder.id());
  }

  /** What one hopes or expects of others is not yet what they do. */
  private static boolean isSaid(Statement told) {
    return !EXPECTING.contains(told.attribution().cueLemma());
  }

  /** By the press, or by somebody of the state itself. */
  private boolean isReported(Statement told, String holder) {
    int offset = told.attribution().content().start();
    return voices.isPress(told.speaker())
        || statements
            .discourse()
            .speakers()
            .stateOf(told.speaker(), offset)
            .filter(holder::equals)
            .isPresent();
  }

  /** With the stance on each; none on those whose sign is not certain. */
  private Map<Demand, Stance> demands(CandidateReader.Judged judged, PositionList positions) {
    Candidate it = judged.candidate();
    Map<Demand, Stance> found = new LinkedHashMap<>();
    Range meant = meant(it);
    Optional<Demand> same =
        !meant.equals(it.course()) && earlier.isWanted(meant)
            ? positions.demandIn(meant.span(tokens))
            : Optional.empty();
    if (same.isPresent()) {
      return Map.of(same.get(), it.stance());
    }
    List<DemandMention> registered = registered(meant, it.stance());
    for (DemandMention mention : registered) {
      turns
          .over(it.stance(), meant.from(), mention.from(), mention.to())
          .ifPresent(stance -> found.putIfAbsent(mention.demand(), stance));
    }
    if (registered.isEmpty()) {
      minter.mint(course(judged)).ifPresent(demand -> found.put(demand, it.stance()));
    }
    return found;
  }

  /** The course itself, or the one that {@code it} points back to. */
  private Range meant(Candidate it) {
    return earlier.of(it.course()).orElse(it.course());
  }

  private List<DemandMention> registered(Range course, Stance stance) {
    if (tokens.lower(course.from() + 1).equals("whether")
        || tokens.tag(course.from() + 1).startsWith("W")) {
      return List.of(); // decide who pays
    }
    return demands
        .find(tokens, statements.discourse().references(), course.from(), course.to())
        .stream()
        .filter(found -> !triggers.isLacking(found.from()) && !triggers.isAside(found))
        .filter(found -> !turns.isWeighed(stance, course.from(), found.from()))
        .toList();
  }

  private Course course(CandidateReader.Judged judged) {
    Candidate it = judged.candidate();
    Range meant = meant(it);
    boolean deed = tokens.isVerbTag(meant.from()) && !meant.equals(it.course());
    boolean outcome = it.use().frame() == StanceFrame.OBJECT_PARTICIPLE;
    return new Course(
        meant,
        it.verbal() || deed,
        performers.of(it, judged.holder()),
        it.performer(),
        it.stance(),
        why(it),
        outcome,
        it.verbal()
            ? object(meant).or(() -> undergoing(it))
            : subject(meant).or(() -> performers.owner(meant, judged.holder())));
  }

  /** What {@code it} means in {@code said it should be scrapped}. */
  private Optional<Range> subject(Range clause) {
    int first = clause.from();
    boolean subject =
        clause.to() > first + 2
            && SUBJECTS.contains(tokens.lower(first))
            && (tokens.isModal(first + 1)
                || tokens.isFinite(first + 1)
                || tokens.lower(first + 1).equals("be"));
    return subject ? earlier.thing(new Range(first, first + 1)) : Optional.empty();
  }

  /** What {@code it} means in {@code called for it to be closed}. */
  private Optional<Range> undergoing(Candidate it) {
    int be = it.course().from();
    boolean passive = tokens.lower(be).equals("be") && tokens.tag(be + 1).equals("VBN");
    return it.performer()
        .filter(p -> passive && p.to() == p.from() + 1 && MEANT.contains(tokens.lower(p.from())))
        .flatMap(earlier::thing);
  }

  /**
   * What {@code it} means in {@code will sign it}, and {@code them} in {@code free all of them}.
   */
  private Optional<Range> object(Range action) {
    boolean parted = tokens.tag(action.to() - 1).equals("RP"); // strike it down
    int last = parted ? action.to() - 2 : action.to() - 1;
    boolean of = tokens.lower(last - 1).equals("of") && last - action.from() == LAST;
    boolean it = MEANT.contains(tokens.lower(last)) && (last == action.from() + 1 || of);
    return it ? earlier.thing(new Range(last, last + 1)) : Optional.empty();
  }

  private static Why why(Candidate it) {
    return new Why(it.word() + " with " + it.use().frame().notation());
  }
}
