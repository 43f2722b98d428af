package org.demarche.resolve.positions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Article;
import org.demarche.resolve.positions.CandidateRows.Row;
import org.demarche.training.GoldPosition;
import org.demarche.training.MarkedArticles;
import org.demarche.training.RowFile;
import org.demarche.training.TrainingArticles;

/**
 * Tells which marked positions no candidate covers, and why: a list to read before adding a rule.
 *
 * <p>Arguments: the file to write, and either a folder of marked articles or a folder of articles
 * and the file of their positions. A line has the class, the article, the cues that were found, the
 * holder, the stance, and the text with the course in brackets.
 */
final class PositionCoverage {
  private static final int AROUND = 130;

  /** What the best candidate for a position lacks; the last is the best. */
  private enum Cover {
    NOTHING,
    SIGN,
    HOLDER,
    RIGHT
  }

  private final Map<String, List<GoldPosition>> gold;
  private final Map<Cover, Integer> counts = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();

  private PositionCoverage(List<GoldPosition> gold) {
    this.gold =
        gold.stream()
            .filter(GoldPosition::sure)
            .collect(Collectors.groupingBy(GoldPosition::article));
  }

  public static void main(String[] args) throws IOException {
    Path marked = Files.createTempDirectory("marked");
    TrainingArticles articles = new TrainingArticles(Knowledge.builtIn());
    boolean rows = args.length > 2;
    Path folder = rows ? Path.of(args[1]) : marked;
    PositionCoverage coverage =
        new PositionCoverage(
            rows
                ? new RowFile(Path.of(args[2]), TrainingArticles.texts(folder), System.err::println)
                    .read()
                : MarkedArticles.unpack(Path.of(args[1]), marked));
    articles.read(folder, it -> coverage.compare(it.article(), articles.candidates(it)));
    try (PrintStream out = new PrintStream(args[0], StandardCharsets.UTF_8)) {
      coverage.lines.stream().sorted().forEach(out::println);
    }
    int all = coverage.counts.values().stream().mapToInt(Integer::intValue).sum();
    coverage.counts.forEach(
        (cover, n) ->
            System.out.printf(Locale.ROOT, "%s %d (%.1f %%)%n", cover, n, 100.0 * n / all));
  }

  private void compare(Article article, List<Row> rows) {
    for (GoldPosition it : gold.getOrDefault(article.id(), List.of())) {
      List<Row> near = rows.stream().filter(it::overlaps).toList();
      Cover cover =
          near.stream().map(row -> cover(it, row)).max(Cover::compareTo).orElse(Cover.NOTHING);
      counts.merge(cover, 1, Integer::sum);
      lines.add(line(article.text(), it, cover, near));
    }
  }

  private static Cover cover(GoldPosition it, Row row) {
    boolean sign = row.stance().polarity() == it.stance().polarity();
    return it.isTold(row) ? Cover.RIGHT : sign ? Cover.HOLDER : Cover.SIGN;
  }

  private static String line(String text, GoldPosition it, Cover cover, List<Row> near) {
    String cues =
        near.stream()
            .map(row -> row.cue() + ":" + row.stance().notation() + row.holders())
            .distinct()
            .collect(Collectors.joining(" "));
    return String.join(
        "\t",
        cover.name(),
        it.article(),
        it.holders().get(0),
        it.stance().notation(),
        around(text, it),
        cues);
  }

  private static String around(String text, GoldPosition it) {
    int[] points = text.codePoints().toArray();
    int from = Math.max(0, it.start() - AROUND);
    int to = Math.min(points.length, it.end() + AROUND);
    String words =
        new String(points, from, it.start() - from)
            + "[["
            + new String(points, it.start(), it.end() - it.start())
            + "]]"
            + new String(points, it.end(), to - it.end());
    return words.replaceAll("\\s+", " ");
  }
}
