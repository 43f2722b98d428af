package org.demarche.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.resolve.positions.CandidateRows.Row;

/**
 * The candidates of a folder of articles.
 *
 * @param folder of the articles
 * @param texts by the ids of the articles
 */
record Corpus(Path folder, Map<String, String> texts, List<Row> rows) {

  /**
   * Reads a folder.
   *
   * @param leftOut headlines of articles that are not to be in it
   */
  static Corpus read(TrainingArticles articles, Path folder, Set<String> leftOut) {
    Map<String, String> texts = new TreeMap<>();
    List<Row> rows = new ArrayList<>();
    articles.read(
        folder,
        it -> {
          if (!leftOut.contains(headline(it.article().text()))) {
            texts.put(it.article().id(), it.article().text());
            rows.addAll(articles.candidates(it));
          }
        });
    return new Corpus(folder, texts, rows);
  }

  Set<String> headlines() {
    Set<String> found = new HashSet<>();
    texts.values().forEach(text -> found.add(headline(text)));
    return found;
  }

  /** The first line, by which an article is known whatever its file is called. */
  private static String headline(String text) {
    return text.strip().split("\\R", 2)[0].strip();
  }

  List<Example> examples(AnswerKey key) {
    return rows.stream().map(key::example).toList();
  }
}
