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
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

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
  private final CueEvents cues;
  private final VerbEvents verbs;

  public EventFinder(Positions positions) {
    this.positions = positions;
    this.finder = positions.statements();
    Discourse discourse = finder.discourse();
    this.tokens = discourse.view();
    this.cast = discourse.cast();
    this.speakers = discourse.speakers();
    References references = discourse.references();
    ArticlePhrases phrases = discourse.phrases();
    this.clauses = new Clauses(tokens, phrases);
    this.agents = new EventAgents(tokens, phrases, finder, speakers, references);
    this.targets = new EventTargets(tokens, phrases, references);
    this.cues = new CueEvents(tokens, phrases, clauses, finder, agents);
    this.verbs = new VerbEvents(tokens, phrases, clauses, agents);
  }

  /** All events, in the order of the text; what is told inside another event is none. */
  public Events find() {
    List<EventMention> mentions = mentions();
    mentions.removeIf(mention -> !isSomebody(mention));
    mentions.sort(
        Comparator.comparingInt((EventMention m) -> m.trigger().from())
            .thenComparingInt(m -> -m.to()));
    List<Event> events =
        mentions.stream()
            .filter(m -> mentions.stream().noneMatch(other -> other != m && other.holds(m)))
            .map(this::event)
            .toList();
    return new Events(positions, events);
  }

  /** Those that attributions tell, and those that only verbs tell, in other words. */
  private List<EventMention> mentions() {
    List<EventMention> mentions = new ArrayList<>();
    for (int a = 0; a < finder.attributions().size(); a++) {
      cues.of(a).ifPresent(mentions::add);
    }
    for (EventMention mention : verbs.find()) {
      boolean denied = agents.teller(mention.trigger().from()).filter(finder::denies).isPresent();
      if (!denied && mentions.stream().noneMatch(mention::shares)) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  /** Not {@code you}, nor {@code evidence}; a pronoun only where it is known whom it means. */
  private boolean isSomebody(EventMention mention) {
    boolean pronoun = tokens.tag(mention.agent().from()).equals("PRP");
    return pronoun
        ? mention.agents().stream().anyMatch(cast::isNamed)
        : clauses.canAct(mention.agent());
  }

  private Event event(EventMention mention) {
    int to = mention.trigger().to();
    Optional<Range> target =
        mention
            .addressee()
            .or(() -> targets.first(to, mention.to(), mention.agents(), mention.agent()));
    List<String> ids =
        target.map(t -> speakers.enrol(t.span(tokens), Speakers.Around.NOBODY)).orElse(List.of());
    return new Event(
        mention.type(),
        mention.agents(),
        mention.agent().span(tokens),
        ids,
        target.map(t -> t.span(tokens)),
        tokens.span(mention.trigger().from(), Math.max(to, withoutStop(mention.to()))),
        teller(mention),
        mention.why());
  }

  /** Whoever tells it of others. */
  private Optional<String> teller(EventMention mention) {
    return agents
        .teller(mention.trigger().from())
        .map(a -> agents.of(a).ids().get(0))
        .filter(id -> !mention.agents().contains(id));
  }

  /** Without the full stop. */
  private int withoutStop(int to) {
    return tokens.lower(to - 1).equals(".") ? to - 1 : to;
  }
}
