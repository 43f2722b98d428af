package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page with bars of how many statements are for and against: those of the lower half of the
 * levels to the left, the others to the right, one in the middle to both sides.
 */
public final class SupportReport {
  private static final int WIDTH = 1000;
  private static final int LABELS = 300;
  private static final int LINE = 24;

  private final List<String> levels;
  private final double unit;

  private SupportReport(List<String> levels, List<List<Integer>> counts) {
    this.levels = levels;
    int most = 1;
    for (List<Integer> row : counts) {
      most = Math.max(most, row.stream().mapToInt(it -> it).sum());
    }
    this.unit = (WIDTH - LABELS - 60) / 2.0 / most;
  }

  /**
   * Writes it.
   *
   * @param levels of the qualifier in ascending order
   * @param counts for each value one number for each level
   */
  public static void write(
      String title,
      List<String> values,
      List<String> levels,
      List<List<Integer>> counts,
      Map<String, String> method,
      OutputStream out) {
    SupportReport report = new SupportReport(levels, counts);
    String page =
        HtmlReport.head(title)
            + report.svg(values, counts)
            + report.table(values, counts)
            + HtmlReport.method(method);
    try {
      out.write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String svg(List<String> values, List<List<Integer>> counts) {
    StringBuilder svg =
        new StringBuilder(
            "<svg class=\"support\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
                .formatted(WIDTH, LINE * (values.size() + 1) + 20));
    legend(10 + LINE * values.size(), svg);
    for (int i = 0; i < values.size(); i++) {
      int y = 10 + LINE * i;
      svg.append(
          "<text x=\"%d\" y=\"%d\">%s</text>\n"
              .formatted(LABELS - 10, y + 15, Xml.escaped(values.get(i))));
      bars(counts.get(i), y, svg);
    }
    return svg.append("</svg>\n").toString();
  }

  /** What the outermost levels are called. */
  private void legend(int y, StringBuilder svg) {
    if (levels.size() > 1) {
      double middle = LABELS + (WIDTH - LABELS) / 2.0;
      String line = "<text class=\"%s\" x=\"%.1f\" y=\"%d\">%s %s %s</text>\n";
      String first = Xml.escaped(levels.get(0));
      String last = Xml.escaped(levels.get(levels.size() - 1));
      svg.append(line.formatted("left", middle - 8, y + 15, "←", first, ""));
      svg.append(line.formatted("right", middle + 8, y + 15, "", last, "→"));
    }
  }

  private void bars(List<Integer> counts, int y, StringBuilder svg) {
    double middle = LABELS + (WIDTH - LABELS) / 2.0;
    double left = middle;
    double right = middle;
    int size = levels.size();
    if (size % 2 == 1) {
      double width = counts.get(size / 2) * unit;
      left = middle - width / 2;
      right = middle + width / 2;
      bar("mixed", left, width, y, title(size / 2, counts), svg);
    }
    for (int level = size / 2 - 1; level >= 0; level--) {
      double width = counts.get(level) * unit;
      left -= width;
      bar("negative", left, width, y, title(level, counts), svg);
    }
    for (int level = (size + 1) / 2; level < size; level++) {
      double width = counts.get(level) * unit;
      bar("positive", right, width, y, title(level, counts), svg);
      right += width;
    }
  }

  private String title(int level, List<Integer> counts) {
    return Xml.escaped(levels.get(level)) + ": " + counts.get(level);
  }

  private static void bar(
      String kind, double x, double width, int y, String title, StringBuilder svg) {
    if (width > 0) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"><title>%s</title></rect>\n",
              kind,
              x,
              y,
              width,
              LINE - 6,
              title));
    }
  }

  private String table(List<String> values, List<List<Integer>> counts) {
    StringBuilder table = new StringBuilder("<table>\n<tr><th>");
    levels.forEach(it -> table.append("<th>").append(Xml.escaped(it)));
    table.append("</tr>\n");
    for (int i = 0; i < values.size(); i++) {
      table
          .append("<tr><td>")
          .append(Xml.escaped(values.get(i)))
          .append(counts.get(i).stream().map(it -> "<td>" + it).collect(Collectors.joining()))
          .append("</tr>\n");
    }
    return table.append("</table>\n").toString();
  }
}
