package org.demarche.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.demarche.model.Stance;
import org.demarche.store.GraphStore;

/**
 * The positions of a store that a language model read, or that people corrected or confirmed.
 * Articles that it read in full are complete; of others only what was judged is known.
 */
public final class StoreRows {
  private static final String PREFIXES =
      """
      PREFIX dem: <https://w3id.org/demarche/ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      """;
  private static final String JUDGED =
      PREFIXES
          + """
          SELECT DISTINCT ?doc ?start ?end ?words ?stance ?name ?mention {
            ?p dem:inArticle ?article ; dem:holder ?holder ; dem:on ?demand ; dem:stance ?stance ; dem:evidence ?e .
            ?e oa:start ?start ; oa:end ?end ; oa:exact ?words .
            ?article schema:identifier ?doc .
            OPTIONAL { ?holder dem:shownAs ?name }
            OPTIONAL { ?p dem:holderMention/oa:exact ?mention }
            FILTER (EXISTS { ?p dem:readBy <https://w3id.org/demarche/ns/reader/model> } || EXISTS {
              ?c dem:correctedArticle ?doc ; dem:correctedStart ?start ; dem:correctedEnd ?end ; dem:inArticle ?article })
          } ORDER BY ?doc ?start ?end ?stance ?name ?mention
          """;
  private static final String DENIED =
      PREFIXES
          + """
          SELECT DISTINCT ?doc ?start ?end ?words ?name {
            ?c dem:correctedArticle ?doc ; dem:correctedStart ?start ; dem:correctedEnd ?end ; dem:correctedWords ?words ;
              dem:extractedActor ?holder ; dem:extractedDemand ?demand ;
              dem:aspect <https://w3id.org/demarche/ns/aspect/none> .
            OPTIONAL { ?holder dem:shownAs ?name }
          } ORDER BY ?doc ?start ?end ?name
          """;
  private static final String FULL =
      PREFIXES
          + """
          SELECT DISTINCT ?doc { ?x dem:readerMode "full" ; prov:used ?article . ?article schema:identifier ?doc }
          """;

  private final GraphStore store;
  private final Map<String, String> texts;
  private final Consumer<String> complaints;

  /**
   * @param texts of the articles, by their ids
   * @param complaints takes what is wrong with a row, which is then left out
   */
  public StoreRows(GraphStore store, Map<String, String> texts, Consumer<String> complaints) {
    this.store = store;
    this.texts = texts;
    this.complaints = complaints;
  }

  /** What is known of the articles. */
  public AnswerKey key() {
    return store.read(
        data -> {
          Set<String> full = new HashSet<>();
          each(data, FULL, row -> full.add(text(row, "doc")));
          return new AnswerKey(
              positions(data, JUDGED, false), positions(data, DENIED, true), full::contains);
        });
  }

  /** What was denied is denied whatever its stance. */
  private List<GoldPosition> positions(Dataset data, String query, boolean anyStance) {
    List<GoldPosition> found = new ArrayList<>();
    each(
        data,
        query,
        row -> {
          if (holds(row)) {
            String iri = text(row, "stance");
            for (Stance stance : Stance.values()) {
              if (anyStance || iri.endsWith("/" + stance.notation())) {
                found.add(position(row, stance));
              }
            }
          }
        });
    return found;
  }

  private static void each(Dataset data, String query, Consumer<QuerySolution> use) {
    try (QueryExecution run = QueryExecution.dataset(data).query(query).build()) {
      run.execSelect().forEachRemaining(use);
    }
  }

  private static String text(QuerySolution row, String name) {
    return Optional.ofNullable(row.get(name))
        .map(it -> it.isLiteral() ? it.asLiteral().getLexicalForm() : it.toString())
        .orElse("");
  }

  private static GoldPosition position(QuerySolution row, Stance stance) {
    List<String> holders = new ArrayList<>(List.of(text(row, "name"), text(row, "mention")));
    holders.removeIf(String::isBlank);
    return new GoldPosition(
        text(row, "doc"),
        holders,
        stance,
        row.getLiteral("start").getInt(),
        row.getLiteral("end").getInt(),
        true,
        "");
  }

  /** Whether the article has these words there. */
  private boolean holds(QuerySolution row) {
    String article = text(row, "doc");
    String text = texts.get(article);
    int start = row.getLiteral("start").getInt();
    int end = row.getLiteral("end").getInt();
    String place = article + ":" + start + "-" + end;
    if (text == null) {
      complaints.accept(place + ": bad-row: no article '" + article + "' is in the folder");
      return false;
    }
    boolean there =
        end <= text.codePointCount(0, text.length())
            && text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                .equals(text(row, "words"));
    if (!there) {
      complaints.accept(
          place
              + ": bad-row: the article in the folder has not the words '%s' there"
                  .formatted(text(row, "words")));
    }
    return there;
  }
}
