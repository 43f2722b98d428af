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
import org.demarche.resolve.actors.Pronouns;
import org.demarche.resolve.actors.Speakers;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Governors;
import org.demarche.syntax.Phrases;

/** Turns attributions into statements: who speaks, how, when, through whom. */
public final class StatementFinder {

  private final ArticleView tokens;
  private final Speakers speakers;
  private final Pronouns pronouns;
  private final Manner manner;
  private final Phrases phrases;
  private final Governors governors;
  private final List<Attribution> attributions;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<Integer, List<Integer>> byAttribution = new HashMap<>();
  private final Map<Integer, List<Integer>> children = new HashMap<>();

  public StatementFinder(
      ArticleView tokens,
      Speakers speakers,
      Pronouns pronouns,
      Phrases phrases,
      List<Attribution> attributions) {
    this.phrases = phrases;
    this.governors = new Governors(tokens);
    this.tokens = tokens;
    this.speakers = speakers;
    this.pronouns = pronouns;
    this.manner = new Manner(tokens);
    this.attributions = attributions;
    for (int i = 0; i < attributions.size(); i++) {
      int child = i;
      attributions
          .get(i)
          .parent()
          .ifPresent(outer -> children.computeIfAbsent(outer, k -> new ArrayList<>()).add(child));
    }
  }

  /** The statements of all attributions in their order, relays last. */
  public List<Statement> find() {
    Map<Integer, List<String>> found = speakersInReadingOrder();
    for (int i = 0; i < attributions.size(); i++) {
      for (String speaker : found.getOrDefault(i, List.of())) {
        byAttribution.computeIfAbsent(i, k -> new ArrayList<>()).add(statements.size());
        statements.add(statement(attributions.get(i), speaker));
      }
    }
    addRelays();
    return statements;
  }

  /** The statement with this index, after {@link #find}. */
  public Statement statement(int index) {
    return statements.get(index);
  }

  public List<Attribution> attributions() {
    return attributions;
  }

  /** {@code denied that he had rejected …}: what somebody says is not so is nobody's stance. */
  public boolean isDenied(int attribution) {
    OptionalInt parent = attributions.get(attribution).parent();
    return parent.isPresent() && denies(parent.getAsInt());
  }

  /** Whether an attribution, or one around it, says that its content is not so. */
  public boolean denies(int attribution) {
    Attribution it = attributions.get(attribution);
    boolean said = it.kind() == Attribution.Kind.SAY;
    return said && (tokens.lexicon().act(it) == Act.DENY || it.negated()) || isDenied(attribution);
  }

  /** The indexes of the attributions right inside another one. */
  public List<Integer> childrenOf(int attribution) {
    return children.getOrDefault(attribution, List.of());
  }

  /** The first of the statements of an attribution; empty when it has no source. */
  public Optional<Integer> indexOf(int attribution) {
    return Optional.ofNullable(byAttribution.get(attribution)).map(list -> list.get(0));
  }

  /** The index of the attribution of each statement, in the order of {@link #find}. */
  public List<Integer> allOf(int attribution) {
    return byAttribution.getOrDefault(attribution, List.of());
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
        found.put(i, List.of(speakers.nobody(attribution.cue().get())));
      }
      List<String> who = found.getOrDefault(i, List.of());
      boolean named = attribution.source().isPresent();
      if (named && !who.isEmpty() && attribution.parent().isEmpty()) {
        pronouns.spoke(tokens.sentenceAt(first(attribution)), who.get(0));
      }
    }
    return found;
  }

  private List<String> speakersOf(
      Attribution attribution, Span source, Map<Integer, List<String>> found) {
    Speakers.Around around = around(attribution, found);
    boolean noun = attribution.construction().is(Form.NOUN) && !around.direct();
    Optional<String> owner =
        noun ? speakers.nearestSubject(source, sentenceOf(source)) : Optional.empty();
    return owner.map(List::of).orElseGet(() -> speakers.of(source, around));
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
      return new Speakers.Around(Optional.empty(), false, content);
    }
    int parent = attribution.parent().getAsInt();
    List<String> outer = found.getOrDefault(parent, List.of());
    boolean direct =
        manner.directness(attributions.get(parent)) == Directness.DIRECT
            || attribution.source().filter(s -> tokens.isQuoted(s.start())).isPresent();
    return new Speakers.Around(outer.stream().findFirst(), direct, content);
  }

  private Statement statement(Attribution attribution, String speaker) {
    Act act = tokens.lexicon().act(attribution);
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
        reportedBy(attribution),
        false);
  }

  private Optional<String> addressee(Attribution attribution) {
    return attribution
        .addressee()
        .map(span -> speakers.of(span, Speakers.Around.NOBODY))
        .map(list -> list.get(0));
  }

  private OptionalInt reportedBy(Attribution attribution) {
    if (attribution.parent().isEmpty()) {
      return OptionalInt.empty();
    }
    Optional<Integer> outer = indexOf(attribution.parent().getAsInt());
    return outer.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** Adds for each relay a statement of its own and puts it at the head of the chain. */
  private void addRelays() {
    for (int i = 0; i < attributions.size(); i++) {
      Optional<Span> relay = attributions.get(i).relay();
      if (relay.isPresent()) {
        for (int inner : byAttribution.getOrDefault(i, List.of())) {
          addRelay(inner, relay.get());
        }
      }
    }
  }

  private void addRelay(int inner, Span relay) {
    Statement told = statements.get(inner);
    String speaker = speakers.of(relay, Speakers.Around.NOBODY).get(0);
    Attribution passedOn = passedOn(told.attribution(), relay);
    Statement outer =
        new Statement(
            passedOn,
            speaker,
            Act.REPORT,
            told.directness(),
            told.certainty(),
            Polarity.AFFIRMED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            told.reportedBy(),
            true);
    statements.add(outer);
    statements.set(inner, reportedBy(told, statements.size() - 1));
  }

  private static Attribution passedOn(Attribution a, Span relay) {
    return new Attribution(
        Attribution.Kind.SAY,
        Optional.empty(),
        "according-to",
        a.pieces(),
        a.wide(),
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
