package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.resolve.demands.ProposedActions;
import org.demarche.resolve.demands.Turns;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Negations;
import org.demarche.syntax.Range;

/**
 * Puts signs together: who criticizes a refusal to talk is for talks, who demands to block a plan
 * is against it. The course of action is then what is refused or blocked.
 */
final class Composition {
  private static final Set<String> BLOCKING_VERBS = WordClass.of("stances.blocking-verbs");
  private static final Set<String> YIELDING = WordClass.of("stances.yielding-verbs");
  private static final Set<String> ACCEPTING = WordClass.of("demands.accepting");
  private static final Set<String> OPPOSING = WordClass.of("stances.opposing-deeds");
  private static final Set<String> AGREEING = Set.of("accept", "agree", "consent");
  private static final Set<String> STANCES = WordClass.of("demands.stance-nouns");
  private static final Set<String> OWN = WordClass.of("stances.undertakings");
  private static final Set<String> AGREED = Set.of("to", "on", "upon", "with");
  private static final Set<String> KEEPING = Set.of("on", "from", "over");
  private static final Set<String> ASKED = Set.of("call", "demand", "pressure", "request");
  private static final Set<String> PARTICLES = Set.of("IN", "RP");
  private static final Set<String> AUTHORED = WordClass.of("demands.authored");

  private static final Set<String> RESTRICTIONS = WordClass.of("stances.restrictions");
  private static final Set<String> LINKS = Set.of("of", "to", "on", "in", "for");

  private final ArticleView tokens;
  private final ActionWords actions;
  private final ProposedActions proposals;
  private final Turns turns;
  private final Negations negations;

  Composition(ArticleView tokens, ActionWords actions, ProposedActions proposals) {
    this.tokens = tokens;
    this.actions = actions;
    this.proposals = proposals;
    this.turns = new Turns(tokens);
    this.negations = new Negations(tokens);
  }

  /**
   * The candidate with the sign and the course that its words have together, where it is certain.
   */
  Optional<Candidate> of(Candidate it) {
    if (isForbidden(it)) {
      return Optional.of(it.taking(Stance.REJECTS));
    }
    if (it.word().equals("end") && it.stance() == Stance.WITHDRAWS && !isOwn(it)) {
      boolean deed = it.use().frame() == StanceFrame.DEED;
      return deed ? Optional.of(it.taking(Stance.SUPPORTS)) : Optional.empty();
    }
    return isTakenBack(it) ? Optional.of(it.taking(Stance.WITHDRAWS)) : composed(it);
  }

  /** {@code ended its campaign}, {@code ended a strike}, but not {@code ended the draft}. */
  private boolean isOwn(Candidate it) {
    int from = it.use().frame() == StanceFrame.DEED ? it.course().from() + 1 : it.course().from();
    return tokens.tag(from).equals("PRP$")
        || IntStream.range(from, it.course().to()).anyMatch(i -> OWN.contains(tokens.lemma(i)));
  }

  /** {@code A ban is not negotiable}: one does not want it, unlike {@code our rights}. */
  private boolean isForbidden(Candidate it) {
    return it.word().endsWith("negotiable")
        && it.stance() == Stance.DEMANDS
        && IntStream.range(it.course().from(), it.course().to())
            .anyMatch(i -> RESTRICTIONS.contains(tokens.lemma(i)));
  }

  /** {@code dropped its demand for higher wages}, {@code backed down from its threat to leave}. */
  private boolean isTakenBack(Candidate it) {
    boolean noun = it.use().partOfSpeech() == PartOfSpeech.NOUN && it.stance().polarity() > 0;
    boolean own = it.holder().filter(h -> tokens.tag(h.from()).equals("PRP$")).isPresent();
    boolean others = it.via() == Candidate.Via.OWNER && !own; // reversed Norland's decision
    return noun
        && !others
        && STANCES.contains(tokens.lemma(it.cue()))
        && negations.isTakenBack(it.cue());
  }

  private Optional<Candidate> composed(Candidate it) {
    if (!it.verbal()) {
      return refused(it);
    }
    return switch (it.stance()) {
      case OFFERS -> offered(it, tokens.lemma(it.course().from()));
      case REJECTS -> rejected(it, tokens.lemma(it.course().from()));
      default -> Optional.of(blocked(it));
    };
  }

  private Optional<Candidate> offered(Candidate it, String verb) {
    int to = it.course().from() + 2;
    if (verb.equals("be") && isWilling(to - 1) && tokens.tag(to).equals("TO")) {
      return Optional.of(it.with(Stance.OPEN_TO, new Range(to + 1, it.course().to()), true));
    }
    if (verb.equals("vote") && tokens.lower(it.course().from() + 1).equals("on")) {
      return Optional.empty(); // will vote on whether to close it
    }
    if (isGivenUp(it, it.course().from())) {
      return Optional.of(givenUp(it, new Range(it.course().from() + 1, it.course().to())));
    }
    return OPPOSING.contains(verb)
        ? opposed(it)
        : AGREEING.contains(verb) ? accepted(it, Stance.CONCEDES) : Optional.of(it);
  }

  /** {@code her campaign}; of {@code its demand for talks}, the talks. */
  private Candidate givenUp(Candidate it, Range own) {
    Range course = proposals.of(actions.head(own.from(), own.to()), own.to()).orElse(own);
    return it.with(Stance.WITHDRAWS, course, isVerb(course.from())).byNobody();
  }

  /** {@code would be suspending her campaign}, {@code will drop its lawsuit}. */
  private boolean isGivenUp(Candidate it, int verb) {
    boolean own = tokens.tag(verb + 1).equals("PRP$") && verb + 2 < it.course().to();
    return own
        && OWN.contains(tokens.lemma(actions.head(verb + 1, it.course().to())))
        && tokens.lexicon().stances().of(PartOfSpeech.VERB, tokens.lemma(verb)).stream()
            .anyMatch(use -> use.stance() == Stance.WITHDRAWS);
  }

  /** {@code announced that Norland was willing to talk}. */
  private boolean isWilling(int i) {
    return tokens.lexicon().stances().of(PartOfSpeech.ADJECTIVE, tokens.lower(i)).stream()
        .anyMatch(use -> use.stance() == Stance.OPEN_TO && use.frame() == StanceFrame.INFINITIVE);
  }

  private Optional<Candidate> rejected(Candidate it, String verb) {
    int link = it.course().from() + 1;
    if (verb.equals("vote") && link + 1 < it.course().to() && tokens.lower(link).equals("for")) {
      return Optional.of(
          it.with(Stance.REJECTS, new Range(link + 1, it.course().to()), false).byNobody());
    }
    if (verb.equals("rule") && tokens.lower(link).equals("out") && link + 1 < it.course().to()) {
      int thing = link + 1; // would not rule out a comeback
      Range left = new Range(thing, it.course().to());
      return Optional.of(it.with(Stance.OPEN_TO, left, isVerb(thing)).byNobody());
    }
    return ACCEPTING.contains(verb)
        ? accepted(it, Stance.REJECTS)
        : YIELDING.contains(verb) ? kept(it) : Optional.of(it);
  }

  /** {@code vowed to fight the ban}: what somebody would do by being against it. */
  private Optional<Candidate> opposed(Candidate it) {
    int from = it.course().from() + 1;
    int first =
        IntStream.range(from, it.course().to() - 1)
            .filter(i -> tokens.lower(i).equals("against"))
            .map(i -> i + 1)
            .findFirst()
            .orElse(from);
    boolean thing = first < it.course().to() && !PARTICLES.contains(tokens.tag(first)); // fight on
    return thing
        ? refused(
            it.with(Stance.OPPOSES, new Range(first, it.course().to()), isVerb(first)).byNobody())
        : Optional.of(it);
  }

  /** {@code will not agree to a freeze}, {@code will accept the plan to close it}. */
  private Optional<Candidate> accepted(Candidate it, Stance stance) {
    int from = it.course().from() + 1;
    int to = it.course().to();
    boolean linked = from < to && AGREED.contains(tokens.lower(from));
    int first = linked ? from + 1 : from;
    if (first >= to || tokens.tag(first).equals("IN")) {
      return Optional.of(it);
    }
    Candidate inner = it.with(stance, new Range(first, to), isVerb(first));
    if (tokens.isProper(first)) {
      return Optional.of(it); // accept Norland as a member
    }
    return inner.verbal() ? Optional.of(inner) : refused(inner.byNobody());
  }

  /** {@code will not back down from its claim}: what somebody goes on to ask for. */
  private Optional<Candidate> kept(Candidate it) {
    int link = it.course().from() + 1;
    while (link < it.course().to() && !KEEPING.contains(tokens.lower(link))) {
      link++;
    }
    return link + 1 < it.course().to()
        ? Optional.of(it.with(Stance.DEMANDS, new Range(link + 1, it.course().to()), false))
        : Optional.empty();
  }

  private Candidate blocked(Candidate it) {
    int verb = it.course().from();
    boolean others = it.stance() == Stance.DEMANDS || it.stance() == Stance.OPPOSES;
    if (!others || !BLOCKING_VERBS.contains(tokens.lemma(verb)) || it.course().to() - verb < 2) {
      return it;
    }
    Range course =
        isVerb(verb + 1)
            ? actions.from(verb + 1, it.course().to())
            : new Range(verb + 1, it.course().to());
    Candidate inner = it.with(VerbCandidates.negated(it.stance()), course, isVerb(verb + 1));
    boolean own = it.performer().isPresent() && it.performer().equals(it.holder());
    return own ? inner.byNobody() : inner; // sued to block a plan
  }

  private Optional<Candidate> refused(Candidate it) {
    for (int i = it.course().from(); i < it.course().to(); i++) {
      if (turns.turnsAction(i, it.stance()) && i + 2 < it.course().to()) {
        return inner(it, i);
      }
      Optional<Range> proposed = proposals.of(i, tokens.sentenceEnd(i));
      if (proposed.isPresent()) {
        return Optional.of(proposed(it, i, proposed.get()));
      }
      if (LINKS.contains(tokens.lower(i))) {
        return Optional.of(it);
      }
    }
    return Optional.of(it);
  }

  /** {@code Norland's offer to leave} is to be carried out by Norland, its call is not. */
  private Candidate proposed(Candidate it, int noun, Range course) {
    Candidate inner = it.with(it.stance(), course, isVerb(course.from()));
    boolean asked =
        ASKED.contains(tokens.lemma(noun)) && tokens.tag(course.from() - 1).equals("TO");
    boolean alone = IntStream.range(course.from(), course.to()).noneMatch(tokens::isNoun);
    if (asked && alone && it.stance().polarity() < 0 && it.holder().isPresent()) {
      return inner.by(it.holder().get()); // resisted calls to resign
    }
    return AUTHORED.contains(tokens.lemma(noun))
        ? author(it, noun).map(inner::by).orElse(inner)
        : inner;
  }

  private Optional<Range> author(Candidate it, int noun) {
    int owner = noun - 1;
    while (owner >= it.course().from() && tokens.isAdjective(owner)) {
      owner--;
    }
    if (owner == it.course().from() && tokens.tag(owner).equals("PRP$")) {
      return Optional.of(new Range(owner, noun));
    }
    if (owner > it.course().from() && tokens.tag(owner).equals("POS")) {
      return Optional.of(new Range(it.course().from(), owner));
    }
    return proposals.agent(noun);
  }

  private Optional<Candidate> inner(Candidate it, int noun) {
    Range course = actions.from(noun + 2, tokens.sentenceEnd(noun));
    return turns
        .turned(it.stance(), noun)
        .map(stance -> it.with(stance, course, isVerb(course.from())))
        .map(inner -> inner.verbal() ? author(it, noun).map(inner::by).orElse(inner) : inner);
  }

  private boolean isVerb(int i) {
    return tokens.tag(i).startsWith("VB");
  }
}
