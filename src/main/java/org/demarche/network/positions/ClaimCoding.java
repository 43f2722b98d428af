package org.demarche.network.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Document;
import org.demarche.network.Field.Kind;
import org.demarche.network.Variable;
import org.demarche.query.RowSource;

/**
 * The statements of a store as coded statements, on claims that several articles report or that
 * somebody denies: of each speaker one in all copies of a text.
 *
 * <p>Variables: {@code actor} and what it rolls up to as in {@link PositionCoding}, {@code claim}
 * (the words of the first statement of all that say the same), {@code outlet}, {@code act}; as
 * qualifiers {@code agreement} (1 who says that it is so, 0 who denies it) and {@code polarity} (1,
 * -1).
 */
public final class ClaimCoding {
  private static final List<Variable> VARIABLES =
      List.of(
          new Variable("actor", Kind.TEXT, 0),
          new Variable("person", Kind.TEXT, 1),
          new Variable("organization", Kind.TEXT, 2),
          new Variable("government", Kind.TEXT, 3),
          new Variable("party", Kind.TEXT, 4),
          new Variable("claim", Kind.TEXT, 5),
          new Variable("outlet", Kind.TEXT, 6),
          new Variable("act", Kind.TEXT, 7),
          new Variable("agreement", Kind.BOOLEAN, 8),
          new Variable("polarity", Kind.INTEGER, 9));

  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, String> wordings = new HashMap<>();
  private final Map<String, List<String>> actorFacts = new LinkedHashMap<>();
  private final Map<String, List<String>> claimFacts = new LinkedHashMap<>();
  private final RowSource source;
  private final Kinds kinds;
  private final Affiliations affiliations;

  private ClaimCoding(RowSource source) {
    this.source = source;
    this.kinds = new Kinds(Records.own(source, "kinds"));
    this.affiliations = new Affiliations(Records.own(source, "affiliations"), kinds);
  }

  /**
   * Reads them; what several copies of one text tell stands there once.
   *
   * @return with what is known of claims by their words, as of demands
   */
  public static PositionCoding read(RowSource source) {
    return new ClaimCoding(source).read();
  }

  private PositionCoding read() {
    Records.table(source, "articles")
        .forEach(it -> documents.put(it.get("doc"), PositionCoding.document(it)));
    List<Map<String, String>> rows = Records.own(source, "claims");
    rows.forEach(it -> wordings.putIfAbsent(it.get("demand"), wording(it)));
    List<CodedStatement> statements = new ArrayList<>();
    int undated = 0;
    for (Map<String, String> row : rows) {
      if (row.get("date").isEmpty()) {
        undated++;
      } else {
        statements.add(statement(row));
      }
    }
    return new PositionCoding(new Coding(VARIABLES, statements), undated, actorFacts, claimFacts);
  }

  private static String wording(Map<String, String> row) {
    return (row.get("stance").equals("-1") ? "not: " : "")
        + row.get("sentence").replaceAll("\\s+", " ").strip();
  }

  private CodedStatement statement(Map<String, String> row) {
    Document document = documents.getOrDefault(row.get("doc"), Document.of(row.get("doc")));
    return new CodedStatement(
        row.get("position"),
        LocalDate.parse(row.get("date")).atStartOfDay(),
        document,
        PositionCoding.number(row.get("start")),
        PositionCoding.number(row.get("end")),
        row.get("sentence"),
        "demarche",
        values(row, document));
  }

  private List<String> values(Map<String, String> row, Document document) {
    boolean affirmed = row.get("stance").equals("1");
    String wording = wordings.get(row.get("demand"));
    String name = row.get("holder_name");
    Kinds.Kind kind = kinds.of(row.get("holder"));
    actorFacts.put(name, List.of(row.get("holder"), kind.kind(), kind.wikidata()));
    claimFacts.put(wording, List.of(row.get("demand"), wording, ""));
    return List.of(
        name,
        kind.is("Person") ? name : "",
        kind.kind().isEmpty()
            ? name
            : PositionCoding.name(affiliations.organization(row.get("holder"), row.get("date"))),
        PositionCoding.name(affiliations.government(row.get("holder"), row.get("date"))),
        PositionCoding.name(affiliations.party(row.get("holder"), row.get("date"))),
        wording,
        document.source(),
        row.get("basis"),
        affirmed ? "1" : "0",
        affirmed ? "1" : "-1");
  }
}
