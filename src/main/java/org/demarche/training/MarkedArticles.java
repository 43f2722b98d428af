package org.demarche.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Stance;

/**
 * Reads articles of our own in which positions are marked: {@code positions/README.md} beside them
 * has the format.
 */
public final class MarkedArticles {
  private static final Pattern MARK = Pattern.compile("\\[\\[([\\d, ]+):|]]");

  private MarkedArticles() {}

  /** Writes the text of each article of the files in {@code from} to a folder. */
  public static List<GoldPosition> unpack(Path from, Path folder) throws IOException {
    List<GoldPosition> found = new ArrayList<>();
    Map<String, String> courses = courses(from.resolve("identities.tsv"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String article : Files.readString(file).split("(?m)^==== ")) {
          if (!article.isBlank()) {
            found.addAll(unpackArticle(article, folder, courses));
          }
        }
      }
    }
    return found;
  }

  /** The groups of numbers by article; empty where there is no such file. */
  private static Map<String, String> courses(Path file) throws IOException {
    Map<String, String> found = new HashMap<>();
    for (String row : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      String[] cells = row.split("\t", -1);
      if (!row.startsWith("#")) {
        found.put(cells[0], cells[1]);
      }
    }
    return found;
  }

  private static List<GoldPosition> unpackArticle(
      String article, Path folder, Map<String, String> courses) throws IOException {
    int header = article.indexOf('\n');
    int rows = article.indexOf("\n--\n", header);
    String id = article.substring(0, header).strip();
    Map<Integer, int[]> marks = new HashMap<>();
    String text = unmarked(article.substring(header + 1, rows), marks);
    Files.writeString(folder.resolve(id + ".txt"), text);
    return article
        .substring(rows + 4)
        .lines()
        .filter(row -> !row.isBlank())
        .map(row -> position(id, row, marks, courses.get(id)))
        .toList();
  }

  /** The text alone; where each number is marked, in code points. */
  private static String unmarked(String marked, Map<Integer, int[]> marks) {
    StringBuilder text = new StringBuilder();
    Deque<List<Integer>> open = new ArrayDeque<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int at = text.codePointCount(0, text.length());
      if (mark.group(1) == null) {
        open.pop().forEach(number -> marks.get(number)[1] = at);
      } else {
        open.push(Arrays.stream(mark.group(1).split(",")).map(n -> at(n, at, marks)).toList());
      }
    }
    return mark.appendTail(text).toString();
  }

  private static int at(String number, int at, Map<Integer, int[]> marks) {
    int parsed = Integer.parseInt(number.strip());
    marks.put(parsed, new int[] {at, at});
    return parsed;
  }

  private static GoldPosition position(
      String id, String row, Map<Integer, int[]> marks, String groups) {
    String[] cells = row.split("\\|");
    int[] span = marks.get(Integer.parseInt(cells[0].strip()));
    List<String> names = Arrays.stream(cells[1].split("/")).map(String::strip).toList();
    Stance stance =
        Arrays.stream(Stance.values())
            .filter(s -> s.notation().equals(cells[2].strip()))
            .findFirst()
            .orElseThrow();
    boolean sure = cells.length < 4;
    String course = groups == null ? "" : course(cells[0].strip(), groups, span[0]);
    return new GoldPosition(id, names, stance, span[0], span[1], sure, course);
  }

  /** The group that has the number; else where the words begin. */
  private static String course(String number, String groups, int start) {
    return Arrays.stream(groups.split(";"))
        .map(String::strip)
        .filter(group -> List.of(group.split(" ")).contains(number))
        .findFirst()
        .orElse(String.valueOf(start));
  }
}
