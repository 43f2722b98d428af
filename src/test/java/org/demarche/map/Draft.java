package org.demarche.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Condition;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Demand;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Metadata;
import org.demarche.model.Position;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.model.Why;

/** A dossier made by hand; spans are given by their words, which must occur in the text. */
public final class Draft {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
  private static final Metadata METADATA =
      new Metadata(
          Optional.of("A headline"),
          Optional.of(DAY),
          Optional.of("The Example Times"),
          List.of("Ada Writer"),
          Optional.of("https://news.example/a"),
          "en");

  private final Article article;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  public Draft(String id, String text) {
    article = new Article(id, text, METADATA, List.of());
  }

  public Dossier dossier() {
    AnnotatedArticle annotated =
        new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
    return new Dossier(annotated, actors, references, statements, positions, events);
  }

  public Span span(String words) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  public Draft actor(String id, Actor.Kind kind, String label, String... otherNames) {
    actors.add(
        new Actor(
            id,
            kind,
            label,
            Actor.Gender.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            List.of(otherNames),
            List.of()));
    return this;
  }

  public Draft refers(String words, String id, Reference.By by) {
    return refers(words, id, Optional.empty(), by);
  }

  public Draft refers(String words, String id, Optional<String> literally, Reference.By by) {
    references.add(new Reference(span(words), id, literally, by, false, new Why("by its " + by)));
    return this;
  }

  /** An affirmed statement whose content is all pieces and no more. */
  public Draft says(String speaker, String source, String cue, String... pieces) {
    return add(attribution(source, cue, pieces, false), speaker, OptionalInt.empty(), false);
  }

  /** A statement inside the content of another one, which reports it. */
  public Draft saysWithin(int outer, String speaker, String source, String cue, String... pieces) {
    return add(attribution(source, cue, pieces, true), speaker, OptionalInt.of(outer), false);
  }

  /** A source that only passes on the statement before; that one is then reported by this. */
  public Draft relays(String speaker, String source, String cue, String... pieces) {
    Statement inner = statements.remove(statements.size() - 1);
    int outer = statements.size() + 1;
    add(inner.attribution(), inner.speaker(), OptionalInt.of(outer), false);
    return add(attribution(source, cue, pieces, false), speaker, OptionalInt.empty(), true);
  }

  public Draft takes(String holder, Stance stance, Demand demand, String words) {
    return position(holder, stance, demand, words, true, List.of());
  }

  public Draft ascribes(String holder, Stance stance, Demand demand, String words) {
    return position(holder, stance, demand, words, false, List.of());
  }

  public Draft takesIf(
      String holder, Stance stance, Demand demand, String words, Condition... conditions) {
    return position(holder, stance, demand, words, true, List.of(conditions));
  }

  /** An event that the article itself tells. */
  public Draft does(
      Event.Type type, String agent, String agentWords, String target, String words, String told) {
    events.add(
        new Event(
            type,
            List.of(agent),
            span(agentWords),
            List.of(target),
            Optional.of(span(words)),
            span(told),
            Optional.empty(),
            new Why("by its cue")));
    return this;
  }

  public static Demand registered(String notation) {
    return new Demand(
        "https://w3id.org/demarche/id/demand/" + notation,
        notation,
        "Unused",
        "talks",
        Optional.empty(),
        List.of(),
        List.of());
  }

  public static Demand minted(String notation, String label) {
    return new Demand(
        "demand/" + notation, notation, label, "ceasefire", Optional.empty(), List.of(), List.of());
  }

  private Draft position(
      String holder,
      Stance stance,
      Demand demand,
      String words,
      boolean selfStated,
      List<Condition> conditions) {
    positions.add(
        new Position(
            holder,
            demand,
            stance,
            OptionalInt.of(statements.size() - 1),
            selfStated,
            span(words),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            conditions,
            0.75,
            new Why("by its wording")));
    return this;
  }

  private Attribution attribution(String source, String cue, String[] pieces, boolean nested) {
    List<Span> spans = Arrays.stream(pieces).map(this::span).toList();
    return new Attribution(
        Attribution.Kind.SAY,
        cue.isEmpty() ? Optional.empty() : Optional.of(span(cue)),
        "say",
        spans,
        spans,
        Optional.of(span(source)),
        Optional.empty(),
        nested ? OptionalInt.of(0) : OptionalInt.empty(),
        Optional.empty(),
        false,
        false,
        Construction.of(Form.COMPLEMENT));
  }

  private Draft add(Attribution attribution, String speaker, OptionalInt outer, boolean relay) {
    statements.add(
        new Statement(
            attribution,
            speaker,
            Statement.Act.SAY,
            Statement.Directness.DIRECT,
            Statement.Certainty.CERTAIN,
            Statement.Polarity.AFFIRMED,
            Optional.of(DAY),
            Optional.empty(),
            Optional.empty(),
            outer,
            relay));
    return this;
  }
}
