package org.demarche.resolve.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.Statement.Act;
import org.demarche.model.Statement.Directness;
import org.demarche.model.Statement.Polarity;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.actors.Speakers;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Governors;

/** Turns attributions into statements: who speaks, how, when, through whom. */
public final class StatementFinder {
  private final ArticleView tokens;
  private final Discourse discourse;
  private final Speakers speakers;
  private final Manner manner;
  private final ArticlePhrases phrases;
  private final Governors governors;
  private final List<Attribution> attributions;

  public StatementFinder(Discourse discourse, List<Attribution> attributions) {
    this.discourse = discourse;
    this.tokens = discourse.view();
    this.speakers = discourse.speakers();
    this.phrases = discourse.phrases();
    this.governors = new Governors(tokens);
    this.manner = new Manner(tokens);
    this.attributions = attributions;
  }

  /** The statements of all attributions in their order, relays last. */
  public Statements find() {
    Map<Integer, List<String>> found = speakersInReadingOrder();
    List<Statement> statements = new ArrayList<>();
    Map<Integer, List<Integer>> byAttribution = new HashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      List<Integer> indexes = new ArrayList<>();
      for (String speaker : found.getOrDefault(i, List.of())) {
        indexes.add(statements.size());
        statements.add(statement(attributions.get(i), speaker, outer(i, byAttribution)));
      }
      byAttribution.put(i, List.copyOf(indexes));
    }
    addRelays(statements, byAttribution);
    return new Statements(discourse, attributions, statements, byAttribution);
  }

  /** The first statement of the attribution around this one. */
  private OptionalInt outer(int attribution, Map<Integer, List<Integer>> byAttribution) {
    OptionalInt parent = attributions.get(attribution).parent();
    return parent.isEmpty()
        ? parent
        : byAttribution.getOrDefault(parent.getAsInt(), List.of()).stream()
            .mapToInt(index -> index)
            .findFirst();
  }

  /**
   * Outer before inner, else by the place of the source, so that pronouns find who spoke before.
   */
  private Map<Integer, List<String>> speakersInReadingOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      order.add(i);
    }
    order.sort(
        java.util.Comparator.comparingInt(
                (Integer i) -> tokens.sentenceAt(first(attributions.get(i))))
            .thenComparingInt(this::depth)
            .thenComparingInt(i -> first(attributions.get(i))));
    Map<Integer, List<String>> found = new HashMap<>();
    for (int i : order) {
      Attribution attribution = attributions.get(i);
      attribution
          .source()
          .map(source -> governors.ownerOf(attribution, phrases).orElse(source))
          .ifPresent(source -> found.put(i, speakersOf(attribution, source, found)));
      if (attribution.source().isEmpty() && attribution.cue().isPresent()) {
        found.put(i, List.of(speakers.enrolNobody(attribution.cue().get())));
      }
      List<String> who = found.getOrDefault(i, List.of());
      boolean named = attribution.source().isPresent();
      if (named && !who.isEmpty() && attribution.parent().isEmpty()) {
        speakers.noteSpeaker(tokens.sentenceAt(first(attribution)), who.get(0));
      }
    }
    return found;
  }

  private List<String> speakersOf(
      Attribution attribution, Span source, Map<Integer, List<String>> found) {
    Speakers.Around around = around(attribution, found);
    boolean noun = attribution.construction().is(Form.NOUN) && !around.direct();
    Optional<String> owner =
        noun ? speakers.noteNearestSubject(source, sentenceOf(source)) : Optional.empty();
    return owner.map(List::of).orElseGet(() -> speakers.enrol(source, around));
  }

  private Span sentenceOf(Span words) {
    return tokens.article().sentences().get(tokens.sentenceAt(words.start())).span();
  }

  private int first(Attribution attribution) {
    boolean moved =
        attribution.construction().is(Form.CONTINUED)
            || attribution.construction().is(Form.PULLED_QUOTATION);
    return moved
        ? attribution.content().start()
        : attribution
            .cue()
            .or(attribution::source)
            .map(Span::start)
            .orElse(attribution.content().start());
  }

  private int depth(int attribution) {
    int depth = 0;
    OptionalInt parent = attributions.get(attribution).parent();
    while (parent.isPresent() && depth < 10) {
      depth++;
      parent = attributions.get(parent.getAsInt()).parent();
    }
    return depth;
  }

  private Speakers.Around around(Attribution attribution, Map<Integer, List<String>> found) {
    Optional<Span> content = Optional.of(attribution.content());
    if (attribution.parent().isEmpty()) {
      return new Speakers.Around(Optional.empty(), false, content, Optional.empty());
    }
    int parent = attribution.parent().getAsInt();
    List<String> outer = found.getOrDefault(parent, List.of());
    boolean direct =
        manner.directness(attributions.get(parent)) == Directness.DIRECT
            || attribution.source().filter(s -> tokens.isQuoted(s.start())).isPresent();
    return new Speakers.Around(
        outer.stream().findFirst(), direct, content, attributions.get(parent).source());
  }

  private Statement statement(Attribution attribution, String speaker, OptionalInt reportedBy) {
    Act act = manner.act(attribution);
    boolean denied = act == Act.DENY || attribution.negated();
    return new Statement(
        attribution,
        speaker,
        act,
        manner.directness(attribution),
        manner.certainty(attribution),
        denied ? Polarity.DENIED : Polarity.AFFIRMED,
        manner.saidOn(attribution),
        addressee(attribution),
        manner.medium(attribution),
        reportedBy,
        false);
  }

  private Optional<String> addressee(Attribution attribution) {
    return attribution
        .addressee()
        .map(span -> speakers.enrol(span, Speakers.Around.NOBODY))
        .map(list -> list.get(0));
  }

  /** Adds for each relay a statement of its own and puts it at the head of the chain. */
  private void addRelays(List<Statement> statements, Map<Integer, List<Integer>> byAttribution) {
    for (int i = 0; i < attributions.size(); i++) {
      Optional<Span> relay = attributions.get(i).relay();
      for (int inner : relay.isPresent() ? byAttribution.get(i) : List.<Integer>of()) {
        Statement told = statements.get(inner);
        statements.add(relayed(told, relay.get()));
        statements.set(inner, reportedBy(told, statements.size() - 1));
      }
    }
  }

  private Statement relayed(Statement told, Span relay) {
    return new Statement(
        passedOn(told.attribution(), relay),
        speakers.enrol(relay, Speakers.Around.NOBODY).get(0),
        Act.REPORT,
        told.directness(),
        told.certainty(),
        Polarity.AFFIRMED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        told.reportedBy(),
        true);
  }

  private static Attribution passedOn(Attribution a, Span relay) {
    return new Attribution(
        Attribution.Kind.SAY,
        Optional.empty(),
        "according-to",
        a.pieces(),
        a.widePieces(),
        Optional.of(relay),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        false,
        Construction.of(Form.RELAY));
  }

  private static Statement reportedBy(Statement s, int outer) {
    return new Statement(
        s.attribution(),
        s.speaker(),
        s.act(),
        s.directness(),
        s.certainty(),
        s.polarity(),
        s.saidOn(),
        s.addressee(),
        s.medium(),
        OptionalInt.of(outer),
        s.relay());
  }
}
