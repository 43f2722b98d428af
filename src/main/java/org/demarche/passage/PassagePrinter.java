package org.demarche.passage;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.query.Wrapped;

/** Prints a passage: what the article is, its text with marks, and what was found in it. */
public final class PassagePrinter {
  private static final int INDENT = 4;

  private final PrintWriter out;
  private final int width;
  private final boolean colours;
  private final int around;

  /**
   * @param width of a line; 0 is unlimited
   * @param colours whether marks are colours; else they are brackets
   * @param around how many paragraphs are shown before and after those that have a mark
   */
  public PassagePrinter(PrintWriter out, int width, boolean colours, int around) {
    this.out = out;
    this.width = width;
    this.colours = colours;
    this.around = around;
  }

  public void print(Passage passage) {
    printArticle(passage.article());
    Map<String, Integer> numbers = new HashMap<>();
    passage.statements().forEach(it -> numbers.put(it.get("statement"), numbers.size() + 1));
    Set<String> alone = new HashSet<>();
    for (Row position : passage.positions()) {
      if (!numbers.containsKey(position.get("statement")) && alone.add(position.get("position"))) {
        numbers.put(position.get("position"), numbers.size() + 1);
      }
    }
    printText(passage, numbers);
    passage.statements().forEach(it -> printStatement(it, passage, numbers));
    passage.positions().stream()
        .filter(it -> alone.contains(it.get("position")))
        .forEach(it -> printAlone(it, numbers));
    out.flush();
  }

  private void printArticle(Row article) {
    lines(0, article.has("headline") ? article.get("headline") : article.get("doc"));
    lines(
        0,
        Stream.of("date", "outlet", "doc")
            .filter(article::has)
            .map(article::get)
            .collect(Collectors.joining(", ")));
    if (article.has("url")) {
      out.println(article.get("url"));
    }
    out.println();
  }

  private void printText(Passage passage, Map<String, Integer> numbers) {
    List<Mark> marks = new ArrayList<>();
    passage.statements().forEach(it -> mark(it, numbers.get(it.get("statement")), marks));
    for (Row position : passage.positions()) {
      int number = number(position, numbers);
      int start = position.number("words_start");
      marks.add(new Mark(Mark.Kind.POSITION, number, start, position.number("words_end")));
      if (!numbers.containsKey(position.get("statement")) && position.has("holder_start")) {
        int holder = position.number("holder_start");
        marks.add(new Mark(Mark.Kind.SPEAKER, number, holder, position.number("holder_end")));
      }
    }
    if (passage.text().isEmpty()) {
      out.println("The store does not have the text of this article; these are the words it has.");
      passage.statements().forEach(it -> lines(2, "“" + it.get("words") + "”"));
      passage.positions().stream()
          .filter(it -> it.has("sentence"))
          .forEach(it -> lines(2, "“" + it.get("sentence") + "”"));
    } else {
      List<Mark> once = marks.stream().distinct().toList();
      new MarkedText(passage.text().get(), once, colours)
          .lines(passage.whole() ? -1 : around, width)
          .forEach(out::println);
      printLegend();
    }
  }

  private void printLegend() {
    if (colours) {
      String legend =
          Stream.of(Mark.Kind.SPEAKER, Mark.Kind.STATEMENT, Mark.Kind.POSITION)
              .map(it -> "\u001b[" + it.colour + "m" + it.word() + "\u001b[0m")
              .collect(Collectors.joining("  "));
      out.println();
      out.println(legend);
    }
  }

  private static int number(Row position, Map<String, Integer> numbers) {
    Integer stated = numbers.get(position.get("statement"));
    return stated == null ? numbers.get(position.get("position")) : stated;
  }

  private static void mark(Row statement, int number, List<Mark> marks) {
    String pieces =
        statement.has("pieces")
            ? statement.get("pieces")
            : statement.get("content_start") + "-" + statement.get("content_end");
    for (String piece : pieces.split(" ")) {
      String[] ends = piece.split("-");
      int start = Integer.parseInt(ends[0]);
      marks.add(new Mark(Mark.Kind.STATEMENT, number, start, Integer.parseInt(ends[1])));
    }
    if (statement.has("source_start")) {
      int start = statement.number("source_start");
      marks.add(new Mark(Mark.Kind.SPEAKER, number, start, statement.number("source_end")));
    }
  }

  private void printStatement(Row statement, Passage passage, Map<String, Integer> numbers) {
    out.println();
    int number = numbers.get(statement.get("statement"));
    String cue = statement.has("cue") ? ", “" + statement.get("cue") + "”" : "";
    String day = statement.has("said_on") ? ", on " + statement.get("said_on") : "";
    numbered(
        number,
        "%s: %s, %s%s%s"
            .formatted(
                known(statement, "speaker"),
                statement.get("act"),
                statement.get("type"),
                cue,
                day));
    lines(INDENT, "“" + statement.get("words") + "”");
    if (statement.has("via")) {
      lines(INDENT, "via " + statement.get("via"));
    }
    passage.positions().stream()
        .filter(it -> it.get("statement").equals(statement.get("statement")))
        .forEach(it -> printPosition(INDENT, it));
    lines(
        INDENT,
        "characters %s to %s"
            .formatted(statement.get("content_start"), statement.get("content_end")));
    out.println(" ".repeat(INDENT) + statement.get("statement"));
  }

  private void printAlone(Row position, Map<String, Integer> numbers) {
    out.println();
    numbered(numbers.get(position.get("position")), "the article itself");
    printPosition(INDENT, position);
    lines(
        INDENT,
        "characters %s to %s".formatted(position.get("words_start"), position.get("words_end")));
    out.println(" ".repeat(INDENT) + position.get("position"));
  }

  private void printPosition(int indent, Row position) {
    String stance = position.get("stance").replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    String of = position.has("addressee") ? ", of " + position.get("addressee") : "";
    lines(
        indent,
        "position: %s %s%s: %s"
            .formatted(known(position, "holder"), stance, of, position.get("label")));
    String basis =
        position.get("basis").equals("self")
            ? "self-stated"
            : "ascribed"
                + (position.has("ascribed_by") ? " by " + position.get("ascribed_by") : "");
    String sure = position.has("confidence") ? ", confidence " + position.get("confidence") : "";
    String condition = position.has("condition") ? ", " + position.get("condition") : "";
    lines(indent + 2, position.get("demand") + ", " + basis + sure + condition);
  }

  private static String known(Row row, String actor) {
    String item = row.get(actor + "_wikidata");
    return row.get(actor) + (item.isEmpty() ? "" : " (" + item + ")");
  }

  private void numbered(int number, String text) {
    String label = "[" + number + "] ";
    List<String> lines = Wrapped.lines(text, width == 0 ? 0 : width - label.length());
    out.println(label + lines.get(0));
    lines.stream().skip(1).forEach(it -> out.println(" ".repeat(label.length()) + it));
  }

  private void lines(int indent, String text) {
    String margin = " ".repeat(indent);
    Wrapped.lines(Wrapped.oneLine(text), width == 0 ? 0 : width - indent)
        .forEach(it -> out.println(margin + it));
  }
}
