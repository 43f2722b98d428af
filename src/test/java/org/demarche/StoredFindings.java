package org.demarche;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.knowledge.Knowledge;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;
import org.demarche.store.GraphStore;

/** What the named queries find in a store, as the scores take it. */
final class StoredFindings {
  private StoredFindings() {}

  static List<SampleScore.Found> statements(GraphStore store) {
    Map<String, String> texts = texts(store);
    return named(store, "attributions").stream()
        .map(
            row -> {
              String doc = row.get("doc");
              int start = Integer.parseInt(row.get("content_start"));
              int end = Integer.parseInt(row.get("content_end"));
              String words = slice(texts.get(doc), start, end);
              return new SampleScore.Found(doc, start, words, row.get("speaker"));
            })
        .toList();
  }

  static List<SamplePositionScore.Found> positions(GraphStore store) {
    return named(store, "positions").stream()
        .map(
            row ->
                new SamplePositionScore.Found(
                    row.get("doc"),
                    row.get("holder"),
                    row.get("stance"),
                    row.get("demand"),
                    row.get("basis").equals("self")))
        .toList();
  }

  /** Each demand that excludes another one, with that one; by notation. */
  static Map<String, String> contraries(Knowledge knowledge) {
    Map<String, String> contraries = new TreeMap<>();
    knowledge
        .demands()
        .all()
        .forEach(it -> it.contrary().ifPresent(c -> contraries.put(it.notation(), c)));
    return contraries;
  }

  private static List<Map<String, String>> named(GraphStore store, String query) {
    QueryRunner runner = QueryRunner.local(store.dataset());
    return byColumn(runner.rows(QueryLibrary.builtIn().named(query), Map.of()));
  }

  private static Map<String, String> texts(GraphStore store) {
    String sparql =
        """
        PREFIX schema: <https://schema.org/>
        SELECT ?doc ?body WHERE { ?article schema:identifier ?doc ; schema:articleBody ?body }
        """;
    QueryRunner runner = QueryRunner.local(store.dataset());
    Map<String, String> texts = new TreeMap<>();
    byColumn(runner.rows(QueryLibrary.parse("texts", sparql), Map.of()))
        .forEach(row -> texts.put(row.get("doc"), row.get("body")));
    return texts;
  }

  private static List<Map<String, String>> byColumn(Rows rows) {
    return rows.rows().stream()
        .map(
            cells -> {
              Map<String, String> row = new TreeMap<>();
              for (int i = 0; i < cells.size(); i++) {
                row.put(rows.columns().get(i), cells.get(i));
              }
              return row;
            })
        .toList();
  }

  private static String slice(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
