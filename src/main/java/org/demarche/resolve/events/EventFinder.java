package org.demarche.resolve.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Event;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.actors.References;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.positions.Positions;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Phrases;
import org.demarche.syntax.Phrases.Range;

/**
 * Finds what somebody does by words towards somebody else: who agreed with, accused, threatened
 * whom.
 */
public final class EventFinder {
  private final ArticleView tokens;
  private final Positions positions;
  private final Statements finder;
  private final Speakers speakers;
  private final Cast cast;
  private final Clauses clauses;
  private final EventAgents agents;
  private final EventTargets targets;
  private final CueDeeds cues;
  private final VerbDeeds verbs;

  public EventFinder(Positions positions) {
    this.positions = positions;
    this.finder = positions.statements();
    Discourse discourse = finder.discourse();
    this.tokens = discourse.view();
    this.cast = discourse.cast();
    this.speakers = discourse.speakers();
    References references = discourse.references();
    Phrases phrases = discourse.phrases();
    this.clauses = new Clauses(tokens, phrases);
    this.agents = new EventAgents(tokens, phrases, finder, speakers, references);
    this.targets = new EventTargets(tokens, phrases, references);
    this.cues = new CueDeeds(tokens, phrases, clauses, finder, agents);
    this.verbs = new VerbDeeds(tokens, phrases, clauses, agents);
  }

  /** All events, in the order of the text; what is told inside another deed is no event. */
  public Events find() {
    List<Deed> deeds = new ArrayList<>();
    for (int a = 0; a < finder.attributions().size(); a++) {
      cues.of(a).ifPresent(deeds::add);
    }
    for (Deed deed : verbs.find()) {
      boolean denied = agents.teller(deed.shown().from()).filter(finder::denies).isPresent();
      if (!denied && deeds.stream().noneMatch(d -> overlap(d.shown(), deed.shown()))) {
        deeds.add(deed);
      }
    }
    deeds.sort(
        Comparator.comparingInt((Deed d) -> d.shown().from()).thenComparingInt(d -> -d.to()));
    deeds.removeIf(deed -> !isSomebody(deed));
    List<Event> events =
        deeds.stream()
            .filter(d -> deeds.stream().noneMatch(o -> o != d && o.holds(d)))
            .map(this::event)
            .toList();
    return new Events(positions, events);
  }

  /** Not {@code you}, nor {@code evidence}; a pronoun only where it is known whom it means. */
  private boolean isSomebody(Deed deed) {
    boolean pronoun = tokens.tag(deed.agent().from()).equals("PRP");
    return pronoun ? deed.agents().stream().anyMatch(cast::isNamed) : clauses.canAct(deed.agent());
  }

  private static boolean overlap(Range a, Range b) {
    return a.from() < b.to() && b.from() < a.to();
  }

  private Event event(Deed deed) {
    Optional<Range> target =
        deed.addressee()
            .or(() -> targets.first(deed.shown().to(), deed.to(), deed.agents(), deed.agent()));
    List<String> ids =
        target.map(t -> speakers.of(t.span(tokens), Speakers.Around.NOBODY)).orElse(List.of());
    Optional<String> teller =
        agents
            .teller(deed.shown().from())
            .map(a -> agents.of(a).ids().get(0))
            .filter(id -> !deed.agents().contains(id));
    return new Event(
        deed.type(),
        deed.agents(),
        deed.agent().span(tokens),
        ids,
        target.map(t -> t.span(tokens)),
        tokens.span(deed.shown().from(), Math.max(deed.shown().to(), withoutStop(deed.to()))),
        teller,
        deed.why());
  }

  /** Without the full stop. */
  private int withoutStop(int to) {
    return tokens.lower(to - 1).equals(".") ? to - 1 : to;
  }
}
