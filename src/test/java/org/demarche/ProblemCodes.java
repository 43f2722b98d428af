package org.demarche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.pipeline.Stage;

/** The codes of problems and mistakes, as the sources write them. */
final class ProblemCodes {
  private static final List<Path> SOURCES =
      List.of(Path.of("src", "main", "java"), Path.of("src", "spark", "java"));
  private static final String WORDS = "([a-z]+(?:-[a-z0-9]+)+)";

  /** In the text of a message: {@code "%s: not-rdf: %s"}. */
  private static final Pattern IN_MESSAGE = Pattern.compile("\"(?:[^\"\\n]*: ?)?" + WORDS + ": ");

  /** A single word counts after a place only: {@code ":1: encoding: "}. */
  private static final Pattern AFTER_PLACE = Pattern.compile("\":(?:1:)? ([a-z]+): ");

  /** An argument of its own, where such a record is made. */
  private static final Pattern ARGUMENT = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)*)\",(?= |\\n)");

  private static final Pattern RECORD =
      Pattern.compile(
          "new (?:Problem|Finding|SeedMistake|UnreadableException|DraftException|FetchProblem|ArticleFailure)\\(|FetchProblem\\.\\w+\\(");

  private ProblemCodes() {}

  /** All of them, sorted. */
  static Set<String> inSources() {
    Set<String> codes = new TreeSet<>();
    SOURCES.forEach(folder -> addAll(folder, codes));
    Arrays.stream(Stage.values()).map(Stage::word).forEach(codes::remove);
    codes.remove("index"); // the stage of a dump's problems
    return codes;
  }

  private static void addAll(Path folder, Set<String> codes) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(file -> add(file, codes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Path file, Set<String> codes) {
    try {
      String source = Files.readString(file);
      boolean makesRecords = RECORD.matcher(source).find();
      for (Pattern pattern :
          makesRecords
              ? List.of(IN_MESSAGE, AFTER_PLACE, ARGUMENT)
              : List.of(IN_MESSAGE, AFTER_PLACE)) {
        pattern.matcher(source).results().forEach(it -> codes.add(it.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
