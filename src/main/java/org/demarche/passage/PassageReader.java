package org.demarche.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.InputException;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;

/** Reads what a store has of an article, of a statement or of a position. */
public final class PassageReader {
  /** {@code 2025-01-20-security-council:292-348} */
  private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,9})-(\\d{1,9})");

  private static final Pattern PART = Pattern.compile("(.+/article/.+?/[0-9a-f]{12})/.+");

  private static final String HEAD = "#+ params:\n#+   - name: article\n#+     type: article\n";

  private static final String ARTICLE =
      HEAD
          + """
          SELECT ?article ?doc ?headline ?outlet ?date ?url ?text {
            ?article a dem:Article ; schema:identifier ?doc .
            OPTIONAL { ?article schema:headline ?headline }
            OPTIONAL { ?article schema:publisher ?outlet }
            OPTIONAL { ?article schema:datePublished ?date }
            OPTIONAL { ?article schema:url ?url }
            OPTIONAL { ?article schema:articleBody ?text }
          }
          """;

  private static final String PLACES =
      HEAD
          + """
          SELECT ?position ?statement ?start ?end {
            ?position a dem:Position ; dem:inArticle ?article ; dem:evidence ?words .
            ?words oa:start ?start ; oa:end ?end .
            OPTIONAL { ?statement dem:takes ?position }
          } ORDER BY ?position ?statement
          """;

  private static final String WHERE =
      """
      #+ params:
      #+   - name: thing
      #+     type: iri
      SELECT ?article ?start ?end ?passed_on {
        ?thing dem:inArticle ?article .
        OPTIONAL { ?thing oa:start ?start ; oa:end ?end }
        OPTIONAL { ?thing dem:relay true ; dem:reports ?passed_on }
      }
      """;

  private static final String REVISIONS =
      """
      #+ params:
      #+   - name: thing
      #+     type: iri
      SELECT ?article { ?article dem:revisionOf ?thing }
      """;

  private final QueryRunner runner;
  private final String base;

  /**
   * @param base what the IRIs of instances begin with, which may be left out
   */
  public PassageReader(QueryRunner runner, String base) {
    this.runner = runner;
    this.base = base;
  }

  /**
   * What is meant by an article's identifier or IRI, by a statement's or position's IRI, or by an
   * identifier with a place: {@code terms:10-50}.
   *
   * @throws InputException where the store has none of that name
   */
  public Passage read(String typed) {
    String name = typed.strip();
    String iri = name.matches("(article|actor)/.*") ? base + name : name;
    Matcher place = PLACE.matcher(name);
    if (iri.contains("://")) {
      return ofIri(iri);
    }
    return place.matches() && !isArticle(name)
        ? ofPlace(
            place.group(1), Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)))
        : ofArticle(name);
  }

  private Passage ofIri(String iri) {
    List<Row> parts = ask(WHERE, Map.of("thing", iri));
    if (!parts.isEmpty()) {
      return ofPart(iri, parts.get(0));
    }
    if (isArticle(iri)) {
      return ofArticle(iri);
    }
    List<Row> revisions = ask(REVISIONS, Map.of("thing", iri));
    if (!revisions.isEmpty()) {
      return ofArticle(revisions.get(0).get("article"));
    }
    Matcher part = PART.matcher(iri);
    String gone =
        part.matches() && !isArticle(part.group(1))
            ? "; its article was changed or removed: ask again for the IRI"
            : "";
    throw new InputException(
        "unknown-thing: the store has no article, statement or position <%s>%s"
            .formatted(iri, gone));
  }

  private boolean isArticle(String name) {
    try {
      return !ask(ARTICLE, Map.of("article", name)).isEmpty();
    } catch (InputException e) {
      return false;
    }
  }

  private Passage ofArticle(String article) {
    return passage(article, it -> true, it -> true, true);
  }

  private Passage ofPart(String iri, Row part) {
    String meant = part.has("passed_on") ? part.get("passed_on") : iri;
    Passage all = ofArticle(part.get("article"));
    List<Row> positions =
        all.positions().stream()
            .filter(it -> it.get("position").equals(meant) || it.get("statement").equals(meant))
            .toList();
    Predicate<Row> expresses =
        it ->
            it.get("statement").equals(meant)
                || positions.stream()
                    .anyMatch(position -> position.get("statement").equals(it.get("statement")));
    List<Row> statements = all.statements().stream().filter(expresses).toList();
    return statements.isEmpty() && positions.isEmpty() && part.has("start")
        ? ofPlace(part.get("article"), part.number("start"), part.number("end"))
        : new Passage(all.article(), all.text(), statements, positions, false);
  }

  private Passage ofPlace(String article, int start, int end) {
    Passage found =
        passage(
            article,
            it -> it.number("content_start") < end && it.number("content_end") > start,
            it -> it.number("words_start") < end && it.number("words_end") > start,
            false);
    if (found.statements().isEmpty() && found.positions().isEmpty()) {
      throw new InputException(
          "unknown-thing: %s has no statement or position at characters %d to %d"
              .formatted(article, start, end));
    }
    return found;
  }

  private Passage passage(
      String article, Predicate<Row> statements, Predicate<Row> positions, boolean whole) {
    Map<String, String> given = Map.of("article", article);
    Row facts = ask(ARTICLE, given).get(0);
    Map<String, Row> places = new HashMap<>();
    ask(PLACES, given).forEach(it -> places.putIfAbsent(it.get("position"), it));
    List<Row> said = named("attributions", given).stream().filter(statements).toList();
    List<Row> held = new ArrayList<>();
    named("positions", given).stream()
        .map(it -> placed(it, places.get(it.get("position"))))
        .filter(positions)
        .forEach(held::add);
    Optional<String> text = Optional.of(facts.get("text")).filter(it -> !it.isEmpty());
    return new Passage(facts, text, said, held, whole);
  }

  private static Row placed(Row position, Row place) {
    Map<String, String> cells = new HashMap<>(position.cells());
    cells.put("statement", place.get("statement"));
    cells.put("words_start", place.get("start"));
    cells.put("words_end", place.get("end"));
    return new Row(cells);
  }

  private List<Row> named(String query, Map<String, String> given) {
    return Row.all(runner.rows(QueryLibrary.builtIn().named(query), given));
  }

  private List<Row> ask(String sparql, Map<String, String> given) {
    return Row.all(runner.rows(QueryLibrary.parse("show", sparql), given));
  }
}
