package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.InputException;
import org.demarche.query.Output;

/** Tells from the end of a file's name in which format it is to be written. */
final class FileNames {
  private static final List<String> TEXT = List.of("txt", "text");

  private FileNames() {}

  /**
   * The format of an answer; empty where the name has no end.
   *
   * @throws InputException where no answer is written in a format of that name
   */
  static Optional<Output> answer(Path file) {
    return end(file).map(end -> TEXT.contains(end) ? Output.TABLE : answer(file, end));
  }

  private static Output answer(Path file, String end) {
    return Stream.of(Output.values())
        .filter(it -> end.equalsIgnoreCase(it.name()))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    file,
                    end,
                    "csv, tsv, json, xml, md or txt, graphs in ttl, nt, trig or jsonld"));
  }

  /**
   * The format of named graphs; empty where the name has no end.
   *
   * @throws InputException where none are written in a format of that name
   */
  static Optional<GraphFormat> graphs(Path file) {
    return end(file)
        .map(
            end ->
                Stream.of(GraphFormat.values())
                    .filter(it -> end.equalsIgnoreCase(it.name()))
                    .findFirst()
                    .orElseThrow(() -> refused(file, end, "nq, trig, jsonld, ttl or nt")));
  }

  private static Optional<String> end(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length() - 1
        ? Optional.of(name.substring(dot + 1))
        : Optional.empty();
  }

  private static InputException refused(Path file, String end, String formats) {
    String sheet = end.matches("xlsx?|ods") ? "; spreadsheets open csv" : "";
    return new InputException(
        "%s: unknown-format: nothing is written as %s, but %s%s; --format says which, whatever the name"
            .formatted(file, end, formats, sheet));
  }
}
