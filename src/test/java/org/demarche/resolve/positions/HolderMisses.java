package org.demarche.resolve.positions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Article;
import org.demarche.resolve.positions.CandidateArticles.Described;
import org.demarche.resolve.positions.CandidateArticles.Row;

/**
 * Prints each sure position that people found with the candidate that comes nearest to it: whether
 * its course, its sign and its holder are right; then how many there are of each.
 *
 * <p>Arguments: a folder of articles and the file of their positions, or a folder of marked
 * articles alone.
 */
public final class HolderMisses {
  private static final int AROUND = 160;

  private final List<GoldPosition> gold;
  private final Map<String, Integer> counts = new TreeMap<>();

  private HolderMisses(List<GoldPosition> gold) {
    this.gold = gold;
  }

  public static void main(String[] args) throws IOException {
    Path folder = args.length > 1 ? Path.of(args[0]) : Files.createTempDirectory("marked");
    HolderMisses misses =
        new HolderMisses(
            args.length > 1
                ? GoldPosition.read(Path.of(args[1]))
                : MarkedArticles.unpack(Path.of(args[0]), folder));
    CandidateArticles.read(folder, misses::print);
    System.out.println(misses.counts);
  }

  private void print(Described described) {
    String id = described.article().id();
    gold.stream()
        .filter(it -> it.sure() && it.article().equals(id))
        .forEach(it -> print(it, described));
  }

  private void print(GoldPosition it, Described described) {
    List<Row> near = described.rows().stream().filter(it::overlaps).toList();
    List<Row> signed =
        near.stream().filter(row -> row.stance().polarity() == it.polarity()).toList();
    String found =
        near.isEmpty()
            ? "no course"
            : near.stream().anyMatch(it::isTold)
                ? "right"
                : signed.isEmpty()
                    ? "no sign"
                    : signed.stream().allMatch(row -> row.holders().isEmpty())
                        ? "nobody"
                        : "other holder";
    counts.merge(found, 1, Integer::sum);
    List<String> cells = new ArrayList<>(List.of(found, it.article(), it.stance()));
    cells.add(String.join(" / ", it.holders()));
    signed.stream()
        .sorted(Comparator.comparing((Row row) -> row.holders().isEmpty()))
        .map(row -> row.cue() + " (" + row.words() + ") " + row.holders())
        .forEach(cells::add);
    cells.add(around(it, described.article()));
    System.out.println(String.join("\t", cells));
  }

  private static String around(GoldPosition it, Article article) {
    String text = article.text();
    int start = text.offsetByCodePoints(0, it.start());
    int end = text.offsetByCodePoints(0, it.end());
    String before = text.substring(Math.max(0, start - AROUND), start);
    String after = text.substring(end, Math.min(text.length(), end + AROUND));
    return (before + "[[" + text.substring(start, end) + "]]" + after).replaceAll("\\s+", " ");
  }
}
