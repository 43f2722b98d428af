package org.demarche.network.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Document;
import org.demarche.network.Field.Kind;
import org.demarche.network.Variable;
import org.demarche.query.RowSource;

/**
 * The positions of a store as coded statements.
 *
 * <p>Variables: {@code actor}, what it rolls up to on the day ({@code person}, {@code
 * organization}, {@code government}, {@code party}), {@code demand}, {@code course} (the demand in
 * words), {@code issue}, {@code outlet}, {@code stance}; as qualifiers {@code agreement} (1 for, 0
 * against, none for neither), {@code polarity} (1, 0, -1) and {@code grade} (2 to -2); {@code
 * basis} and {@code ascribed_by}.
 *
 * @param coding the positions that were asked for and have a date
 * @param undated how many have none, and were left out
 * @param actors what is known of actors by their names: IRI, kind, Wikidata item
 * @param demands what is known of demands by their notations: IRI, words, issue
 */
public record PositionCoding(
    Coding coding,
    int undated,
    Map<String, List<String>> actors,
    Map<String, List<String>> demands) {
  /** The issue of demands of which none is known, which have nothing to do with each other. */
  private static final String NO_ISSUE = "unclassified";

  private static final List<Variable> VARIABLES =
      List.of(
          new Variable("actor", Kind.TEXT, 0),
          new Variable("person", Kind.TEXT, 1),
          new Variable("organization", Kind.TEXT, 2),
          new Variable("government", Kind.TEXT, 3),
          new Variable("party", Kind.TEXT, 4),
          new Variable("demand", Kind.TEXT, 5),
          new Variable("course", Kind.TEXT, 6),
          new Variable("issue", Kind.TEXT, 7),
          new Variable("outlet", Kind.TEXT, 8),
          new Variable("stance", Kind.TEXT, 9),
          new Variable("agreement", Kind.BOOLEAN, 10),
          new Variable("polarity", Kind.INTEGER, 11),
          new Variable("grade", Kind.INTEGER, 12),
          new Variable("basis", Kind.TEXT, 13),
          new Variable("ascribed_by", Kind.TEXT, 14));

  /**
   * Reads them.
   *
   * @param leastConfidence from 0 to 1
   */
  public static PositionCoding read(RowSource source, Basis basis, double leastConfidence) {
    return new Reader(source, basis, leastConfidence).read(false);
  }

  /**
   * Reads them, but what several copies of one text tell only once: the same stance of one holder
   * on one demand.
   */
  public static PositionCoding readIndependent(
      RowSource source, Basis basis, double leastConfidence) {
    return new Reader(source, basis, leastConfidence).read(true);
  }

  static Document document(Map<String, String> article) {
    return new Document(
        article.get("doc"),
        article.get("headline"),
        article.get("authors"),
        article.get("outlet"),
        "",
        "");
  }

  static String name(Optional<Affiliations.Body> body) {
    return body.map(Affiliations.Body::name).orElse("");
  }

  static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** Reads tables, and puts them together. */
  private static final class Reader {
    private final RowSource source;
    private final Basis basis;
    private final double leastConfidence;
    private final Kinds kinds;
    private final Affiliations affiliations;
    private final Map<String, Map<String, String>> demands = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, List<String>> actorFacts = new LinkedHashMap<>();
    private final Map<String, List<String>> demandFacts = new LinkedHashMap<>();

    Reader(RowSource source, Basis basis, double leastConfidence) {
      this.source = source;
      this.basis = basis;
      this.leastConfidence = leastConfidence;
      this.kinds = new Kinds(Records.own(source, "kinds"));
      this.affiliations = new Affiliations(Records.own(source, "affiliations"), kinds);
    }

    PositionCoding read(boolean independent) {
      Copies copies = new Copies();
      for (Map<String, String> article : Records.table(source, "articles")) {
        documents.put(article.get("doc"), document(article));
        copies.add(article.get("doc"), article.get("copy_of"));
      }
      Records.table(source, "demands").forEach(it -> demands.put(it.get("demand"), it));
      List<CodedStatement> statements = new ArrayList<>();
      int undated = 0;
      List<Map<String, String>> positions = Records.table(source, "positions");
      for (Map<String, String> position : independent ? copies.once(positions) : positions) {
        if (!isWanted(position)) {
          continue;
        }
        if (position.get("date").isEmpty()) {
          undated++;
        } else {
          statements.add(statement(position));
        }
      }
      return new PositionCoding(
          new Coding(VARIABLES, statements), undated, actorFacts, demandFacts);
    }

    private boolean isWanted(Map<String, String> position) {
      String confidence = position.get("confidence");
      return basis.takes(position.get("basis"))
          && (confidence.isEmpty() || Double.parseDouble(confidence) >= leastConfidence);
    }

    private CodedStatement statement(Map<String, String> position) {
      Document document =
          documents.getOrDefault(position.get("doc"), Document.of(position.get("doc")));
      return new CodedStatement(
          position.get("position"),
          LocalDate.parse(position.get("date")).atStartOfDay(),
          document,
          number(position.get("start")),
          number(position.get("end")),
          position.get("sentence"),
          position.get("coder").isEmpty() ? "demarche" : position.get("coder"),
          values(position, document));
    }

    /** What it is called, of which the rest is noted. */
    private String known(Optional<Affiliations.Body> body) {
      body.ifPresent(
          it -> {
            Kinds.Kind kind = kinds.of(it.iri());
            actorFacts.putIfAbsent(it.name(), List.of(it.iri(), kind.kind(), kind.wikidata()));
          });
      return name(body);
    }

    private List<String> values(Map<String, String> position, Document document) {
      String holder = position.get("holder");
      String day = position.get("date");
      Kinds.Kind kind = kinds.of(holder);
      String name = position.get("holder_name");
      actorFacts.put(name, List.of(holder, kind.kind(), kind.wikidata()));
      String notation = position.get("demand");
      Map<String, String> demand = demands.getOrDefault(notation, Map.of());
      String course = demand.getOrDefault("label", "");
      String known = demand.getOrDefault("issue", "");
      String issue = known.equals(NO_ISSUE) ? "" : known;
      demandFacts.put(notation, List.of(demand.getOrDefault("iri", ""), course, issue));
      return List.of(
          name,
          kind.is("Person") ? name : "",
          kind.kind().isEmpty() ? name : known(affiliations.organization(holder, day)),
          known(affiliations.government(holder, day)),
          known(affiliations.party(holder, day)),
          notation,
          course,
          issue,
          document.source(),
          position.get("stance"),
          Grades.agreement(position.get("polarity")),
          position.get("polarity"),
          Grades.of(position.get("stance")),
          position.get("basis"),
          position.get("ascribed_by_name"));
    }
  }
}
