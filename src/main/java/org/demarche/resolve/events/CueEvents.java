package org.demarche.resolve.events;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.EventUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Construction.Form;
import org.demarche.model.Event.Type;
import org.demarche.model.Frame;
import org.demarche.model.Span;
import org.demarche.model.Why;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/** Reads an attribution as an event: {@code Norland agreed to …}, {@code accused Sudland of …}. */
final class CueEvents {
  private static final Set<String> UNREAL = WordClass.of("events.unreal");

  /** A noun after a determiner and its adjectives: {@code voiced its deep and full support}. */
  private static final int NEAR = 6;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final Clauses clauses;
  private final CueTypes types;
  private final Statements finder;
  private final EventAgents agents;

  CueEvents(
      ArticleView tokens,
      ArticlePhrases phrases,
      Clauses clauses,
      Statements finder,
      EventAgents agents) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.clauses = clauses;
    this.types = new CueTypes(tokens, clauses);
    this.finder = finder;
    this.agents = agents;
  }

  /** The event that the attribution with this index tells. */
  Optional<EventMention> of(int index) {
    Attribution attribution = finder.attributions().get(index);
    if (!isTold(index, attribution)) {
      return Optional.empty();
    }
    Range cue = range(attribution.cue().get());
    if (UNREAL.contains(tokens.lower(cue.from()))
        || clauses.isBackground(cue.from(), attribution.source().get())) {
      return Optional.empty();
    }
    int to = Math.min(tokens.after(attribution.wide()), tokens.sentenceEnd(cue.from()));
    return shown(attribution, cue, to).map(shown -> event(index, attribution, shown, to));
  }

  /** By somebody, with a verb or an adjective, and not as what is not so. */
  private boolean isTold(int index, Attribution attribution) {
    return attribution.cue().isPresent()
        && attribution.source().isPresent()
        && !attribution.construction().is(Form.NOUN)
        && !finder.allOf(index).isEmpty()
        && !finder.isDenied(index);
  }

  private Range range(Span words) {
    return new Range(tokens.at(words.start()), tokens.after(words));
  }

  private record Shown(Type type, Range trigger, Optional<Range> addressee) {}

  private EventMention event(int index, Attribution attribution, Shown shown, int to) {
    EventAgents.Named named = agents.of(index);
    return new EventMention(
        shown.type(),
        shown.trigger(),
        Math.max(to, shown.trigger().to()),
        named.words(),
        named.ids(),
        shown.addressee().or(() -> attribution.addressee().map(this::range)),
        new Why("cue " + attribution.cueLemma()));
  }

  private Optional<Shown> shown(Attribution attribution, Range cue, int to) {
    String lemma = attribution.cueLemma();
    int start = tokens.at(attribution.content().start());
    Optional<Type> type = tokens.lexicon().event(EventUse.CUE, lemma);
    if (tokens.lexicon().is(CourseRole.LIGHT, lemma)
        && attribution.construction().takes(Frame.OBJECT)) {
      Optional<Shown> carried = carried(attribution, start, to);
      if (carried.isPresent() || type.isEmpty()) {
        return carried;
      }
    }
    if (attribution.kind() == Attribution.Kind.SAY && type.isEmpty()) {
      return obliged(cue, start, to);
    }
    return type.flatMap(t -> types.of(t, attribution, cue, new Range(start, to)))
        .map(t -> new Shown(t, cue, addressee(t, attribution, cue, start, to)));
  }

  /** {@code voiced support}, {@code reiterated its demand}. */
  private Optional<Shown> carried(Attribution attribution, int start, int to) {
    for (int i = start; i < Math.min(to, start + NEAR) && !attribution.negated(); i++) {
      Optional<Type> type =
          tokens.isNoun(i)
              ? tokens.lexicon().event(EventUse.NOUN, tokens.lemma(i))
              : Optional.empty();
      if (type.isPresent()) {
        return Optional.of(
            new Shown(type.get(), new Range(start, i + 1), clauses.subjectAfterThat(i + 1, to)));
      }
    }
    return Optional.empty();
  }

  /** {@code said that Sudland must …}: a demand on whoever must. */
  private Optional<Shown> obliged(Range cue, int start, int to) {
    if (start < cue.to()) {
      return Optional.empty();
    }
    return clauses
        .obliged(start, to)
        .map(subject -> new Shown(Type.DEMAND, cue, Optional.of(subject)));
  }

  private Optional<Range> addressee(Type type, Attribution it, Range cue, int start, int to) {
    if (it.construction().is(Form.PASSIVE)) {
      return phrases.before(cue.from());
    }
    boolean between = start > cue.to() && it.addressee().isEmpty();
    if (between && !it.construction().takes(Frame.CLAUSE)) {
      Optional<Range> object = phrases.startingAt(cue.to(), start);
      if (object.isPresent()) {
        return object;
      }
    }
    if (type == Type.DEMAND && it.construction().takes(Frame.CLAUSE)) {
      return clauses.subject(start, to);
    }
    return type == Type.DEMAND ? clauses.askedOf(start, to) : Optional.empty();
  }
}
