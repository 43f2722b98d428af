package org.demarche.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryParseException;
import org.demarche.model.InputException;
import org.demarche.store.Prefixes;

/** What is wrong with a query that does not parse: one place, its line, and what stands there. */
final class SyntaxMessage {
  private static final Pattern PLACE = Pattern.compile("[Ll]ine:? (\\d+),? col(?:umn)?:? (\\d+)");
  private static final Pattern PLACE_FIRST = Pattern.compile("^Line \\d+, column \\d+: ");
  private static final Pattern PREFIX =
      Pattern.compile("Unresolved prefixed name: ([^\\s:]*):", Pattern.DOTALL);
  private static final Pattern EXPECTED =
      Pattern.compile("Was expecting(?: one of)?:\\s*(.*)", Pattern.DOTALL);

  /** What the scanner had read of a word when it could not go on. */
  private static final Pattern BEFORE =
      Pattern.compile("after(?: prefix)?:? \"(.*)\"\\s*$", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("[?$]?[\\w:.-]*\\w|\\S");

  /** So many signs that could stand there say something; more are what the grammar has. */
  private static final int FEW = 6;

  /** How much of a line is shown before and after the place. */
  private static final int AROUND = 60;

  private final NamedQuery query;
  private final QueryParseException cause;
  private final String message;
  private final String before;
  private final int line;
  private final int column;

  private SyntaxMessage(NamedQuery query, QueryParseException cause) {
    this.query = query;
    this.cause = cause;
    this.message = cause.getMessage() == null ? "" : cause.getMessage();
    Matcher place = PLACE.matcher(message);
    boolean told = place.find();
    this.line = told ? Integer.parseInt(place.group(1)) : cause.getLine();
    int at = told ? Integer.parseInt(place.group(2)) : cause.getColumn();
    this.before = before(message);
    this.column = Math.max(Math.min(at, 1), at - before.length());
  }

  private static String before(String message) {
    Matcher before = BEFORE.matcher(message);
    return message.startsWith("Lexical error") && before.find() ? before.group(1) : "";
  }

  /** Of a query that the parser refused. */
  static InputException of(NamedQuery query, QueryParseException cause) {
    return new SyntaxMessage(query, cause).exception();
  }

  private InputException exception() {
    List<String> lines = query.sparql().lines().toList();
    boolean placed = line > 0 && column > 0 && line <= Math.max(1, lines.size());
    String place = placed ? ":%d:%d".formatted(line, column) : "";
    String text = placed && !lines.isEmpty() ? lines.get(line - 1) : "";
    return new InputException(
        "%s%s: not-sparql: %s%s"
            .formatted(query.name(), place, why(text), placed ? shown(text) : ""),
        cause);
  }

  private String why(String text) {
    if (message.isEmpty()) {
      return "it is nested too deep";
    }
    Matcher prefix = PREFIX.matcher(message);
    if (prefix.find()) {
      return "the prefix '%s:' is not declared; known without that are %s"
          .formatted(prefix.group(1), String.join(" ", Prefixes.KNOWN.keySet()));
    }
    boolean grammar = message.contains("Encountered");
    return grammar
        ? found(text) + expected()
        : PLACE_FIRST.matcher(message).replaceFirst("").lines().findFirst().orElse("");
  }

  private String found(String text) {
    Matcher word = WORD.matcher(text);
    boolean there = column > 0 && column <= text.length() && word.find(column - 1);
    boolean ends = message.contains("<EOF>");
    if (message.startsWith("Lexical error")) {
      return before.matches("\\w+")
          ? "'%s' is no word of SPARQL".formatted(before)
          : "a quotation mark is left open, or a sign is not one of SPARQL";
    }
    return ends || !there ? "the query ends too soon" : "unexpected '%s'".formatted(word.group());
  }

  private String expected() {
    Matcher expected = EXPECTED.matcher(message);
    if (!expected.find()) {
      return "";
    }
    List<String> signs =
        Stream.of(expected.group(1).split("\\s+"))
            .map(it -> it.replaceAll("[\"<>]|\\.\\.\\.", ""))
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList();
    return signs.size() > FEW
        ? ""
        : signs.stream().collect(Collectors.joining(", ", "; expected one of ", ""));
  }

  /** The line, and below it a mark at the place. */
  private String shown(String text) {
    int from = Math.max(0, Math.min(column - 1, text.length()) - AROUND);
    int to = Math.min(text.length(), column - 1 + AROUND);
    String part = Wrapped.oneLine(text.substring(Math.min(from, to), to).replace('\t', ' '));
    return "\n  " + part + "\n  " + " ".repeat(Math.max(0, column - 1 - from)) + "^";
  }
}
