package org.demarche.corrections.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.corrections.Correction.Aspect;
import org.demarche.model.InputException;
import org.demarche.passage.Passage;
import org.demarche.passage.PassageReader;
import org.demarche.passage.Row;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;

/** Finds the one statement or position that somebody means. */
final class Targets {
  private final PassageReader passages;

  Targets(GraphStore store, String base) {
    this.passages = new PassageReader(QueryRunner.local(store.dataset()), base);
  }

  /** A statement or a position, with its place. */
  private record Target(String iri, String place, String shown) {
    static Target statement(Row row) {
      return new Target(
          row.get("statement"),
          row.get("content_start") + "-" + row.get("content_end"),
          row.get("speaker") + ": “" + row.get("words") + "”");
    }

    static Target position(Row row) {
      return new Target(
          row.get("position"),
          row.get("words_start") + "-" + row.get("words_end"),
          row.get("holder") + " " + row.get("stance") + " " + row.get("demand"));
    }
  }

  /**
   * The IRI of a thing.
   *
   * @param typed its IRI, or the article's identifier with a place: {@code terms:10-50}
   * @throws InputException where there is none, or several
   */
  String find(String typed, Aspect aspect) {
    String name = typed.strip();
    Passage passage = passages.read(name);
    List<Target> statements = targets(passage.statements().stream().map(Target::statement));
    List<Target> positions = targets(passage.positions().stream().map(Target::position));
    List<Target> meant =
        switch (aspect) {
          case SPEAKER -> statements;
          case HOLDER, STANCE, DEMAND -> positions;
          case NONE, RIGHT -> ofEither(name, statements, positions);
        };
    return only(narrowed(name, meant), name, aspect);
  }

  /** At a place it is the position rather than the statement that takes it. */
  private static List<Target> ofEither(
      String name, List<Target> statements, List<Target> positions) {
    boolean statement = statements.stream().anyMatch(it -> it.iri().equals(name));
    return statement || positions.isEmpty() ? statements : positions;
  }

  /** Those that are named, else those in just that place, else all. */
  private static List<Target> narrowed(String name, List<Target> meant) {
    List<Target> named = meant.stream().filter(it -> it.iri().equals(name)).toList();
    List<Target> there = meant.stream().filter(it -> name.endsWith(":" + it.place())).toList();
    return Stream.of(named, there).filter(it -> !it.isEmpty()).findFirst().orElse(meant);
  }

  private static String only(List<Target> meant, String name, Aspect aspect) {
    String what = aspect == Aspect.SPEAKER ? "statement" : "position";
    if (meant.isEmpty()) {
      throw new InputException("unknown-thing: there is no %s at %s".formatted(what, name));
    }
    if (meant.size() > 1) {
      String all =
          meant.stream()
              .map(it -> "  " + it.shown() + "\n    " + called(it, meant, name))
              .collect(Collectors.joining("\n"));
      throw new InputException(
          "ambiguous-thing: there are %d at %s; give one of these\n%s"
              .formatted(meant.size(), name, all));
    }
    return meant.get(0).iri();
  }

  /** Its place where that tells it from the others, else its IRI. */
  private static String called(Target one, List<Target> all, String name) {
    boolean alone = all.stream().filter(it -> it.place().equals(one.place())).count() == 1;
    String article = name.replaceFirst(":[0-9]+-[0-9]+$", "");
    return alone && !name.contains("//") ? article + ":" + one.place() : one.iri();
  }

  private static List<Target> targets(Stream<Target> all) {
    return all.filter(it -> !it.iri().isEmpty())
        .distinct()
        .sorted(Comparator.comparing(Target::iri))
        .toList();
  }
}
