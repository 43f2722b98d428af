package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.Statement.Act;
import org.demarche.model.Statement.Certainty;
import org.demarche.model.Statement.Directness;
import org.demarche.model.Statement.Polarity;
import org.demarche.model.TimeExpression;

/** Turns attributions into statements: who speaks, how, when, through whom. */
final class StatementFinder {
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "possibly", "perhaps", "maybe");
  private static final Set<String> PROBABLE =
      Set.of("likely", "probably", "presumably", "apparently", "expected");
  private static final Set<String> MEDIA =
      Set.of(
          "interview",
          "address",
          "speech",
          "statement",
          "briefing",
          "conference",
          "meeting",
          "post",
          "letter",
          "call",
          "article",
          "broadcast",
          "message",
          "podcast",
          "video",
          "tweet",
          "rally");

  private final TokenIndex tokens;
  private final Speakers speakers;
  private final Pronouns pronouns;
  private final List<Attribution> attributions;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<Integer, List<Integer>> byAttribution = new HashMap<>();
  private final Map<Integer, List<Integer>> children = new HashMap<>();

  StatementFinder(
      TokenIndex tokens, Speakers speakers, Pronouns pronouns, List<Attribution> attributions) {
    this.tokens = tokens;
    this.speakers = speakers;
    this.pronouns = pronouns;
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
  List<Statement> find() {
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

  List<Attribution> attributions() {
    return attributions;
  }

  /** The indexes of the attributions right inside another one. */
  List<Integer> childrenOf(int attribution) {
    return children.getOrDefault(attribution, List.of());
  }

  /** The first of the statements of an attribution; empty when it has no source. */
  Optional<Integer> indexOf(int attribution) {
    return Optional.ofNullable(byAttribution.get(attribution)).map(list -> list.get(0));
  }

  /** The index of the attribution of each statement, in the order of {@link #find}. */
  List<Integer> allOf(int attribution) {
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
          .ifPresent(source -> found.put(i, speakers.of(source, around(attribution, found))));
      List<String> who = found.getOrDefault(i, List.of());
      if (!who.isEmpty() && attribution.parent().isEmpty()) {
        pronouns.spoke(tokens.sentenceAt(first(attribution)), who.get(0));
      }
    }
    return found;
  }

  private int first(Attribution attribution) {
    boolean moved =
        attribution.rule().equals("continued") || attribution.rule().equals("pulled-quotation");
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
        directness(attributions.get(parent)) == Directness.DIRECT
            || attribution.source().filter(s -> tokens.isQuoted(s.start())).isPresent();
    return new Speakers.Around(outer.stream().findFirst(), direct, content);
  }

  private Statement statement(Attribution attribution, String speaker) {
    Act act = Acts.of(attribution);
    boolean denied = act == Act.DENY || attribution.negated();
    return new Statement(
        attribution,
        speaker,
        act,
        directness(attribution),
        certainty(attribution),
        denied ? Polarity.DENIED : Polarity.AFFIRMED,
        saidOn(attribution),
        addressee(attribution),
        medium(attribution),
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
        "relay");
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

  /** Nine words in ten inside quotation marks are direct speech, none are indirect. */
  Directness directness(Attribution attribution) {
    if (attribution.rule().equals("pulled-quotation")) {
      return Directness.DIRECT;
    }
    int all = 0;
    int quoted = 0;
    for (Span piece : attribution.pieces()) {
      for (int i = tokens.at(piece.start()); i < tokens.after(piece); i++) {
        if (Character.isLetterOrDigit(tokens.token(i).text().charAt(0))) {
          all++;
          quoted += tokens.isQuoted(tokens.token(i).span().start()) ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return Directness.INDIRECT;
    }
    return quoted * 10 >= all * 9 ? Directness.DIRECT : Directness.MIXED;
  }

  private Certainty certainty(Attribution attribution) {
    Certainty certainty = Certainty.CERTAIN;
    for (Span piece : attribution.pieces()) {
      for (int i = tokens.at(piece.start()); i < tokens.after(piece); i++) {
        if (POSSIBLE.contains(tokens.lower(i)) && !tokens.tag(i).startsWith("NNP")) {
          return Certainty.POSSIBLE;
        }
        if (PROBABLE.contains(tokens.lower(i))) {
          certainty = Certainty.PROBABLE;
        }
      }
    }
    return certainty;
  }

  /** The day that the clause of saying names, outside the content. */
  private Optional<LocalDate> saidOn(Attribution attribution) {
    return outside(attribution, article().times().stream().map(TimeExpression::span).toList())
        .flatMap(span -> article().times().stream().filter(t -> t.span().equals(span)).findFirst())
        .flatMap(TimeExpression::day);
  }

  private AnnotatedArticle article() {
    return tokens.article();
  }

  /** The nearest to the cue of those spans that lie in its sentence but not in the content. */
  private Optional<Span> outside(Attribution attribution, List<Span> spans) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get();
    Sentence sentence = article().sentences().get(tokens.sentenceAt(cue.start()));
    return spans.stream()
        .filter(span -> sentence.span().contains(span))
        .filter(span -> attribution.pieces().stream().noneMatch(piece -> piece.overlaps(span)))
        .filter(span -> attribution.source().filter(span::overlaps).isEmpty())
        .min(java.util.Comparator.comparingInt(span -> Math.abs(span.start() - cue.end())));
  }

  /** {@code in a televised address}, outside the content. */
  private Optional<Span> medium(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    List<Span> found = new ArrayList<>();
    int sentence = tokens.sentenceAt(attribution.cue().get().start());
    Span whole = article().sentences().get(sentence).span();
    for (int i = tokens.at(whole.start()); i < tokens.after(whole); i++) {
      if (MEDIA.contains(tokens.lemma(i)) && tokens.isNoun(i)) {
        phraseWithPreposition(i, sentence).ifPresent(found::add);
      }
    }
    return outside(attribution, found);
  }

  private Optional<Span> phraseWithPreposition(int noun, int sentence) {
    for (int i = noun - 1; i >= 0 && noun - i < 6 && tokens.sentence(i) == sentence; i--) {
      String word = tokens.lower(i);
      if (word.equals("in") || word.equals("at") || word.equals("during") || word.equals("on")) {
        return Optional.of(tokens.span(i, noun + 1));
      }
      String tag = tokens.tag(i);
      if (!tag.equals("DT")
          && !tag.startsWith("JJ")
          && !tag.startsWith("NN")
          && !tag.equals("PRP$")
          && !tag.equals("VBN")
          && !tag.equals("HYPH")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
