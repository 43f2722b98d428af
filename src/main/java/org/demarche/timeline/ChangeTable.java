package org.demarche.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which pair of stances is which change, and how firmly a stance is for (3 to 1) or against a
 * demand (-1, -2). The file {@code changes.tsv} has a line for each stance before and a column for
 * each one after.
 */
public final class ChangeTable {
  private static final ChangeTable READ = read();

  private final Map<String, Integer> strengths = new HashMap<>();
  private final Map<String, Map<String, Change>> changes = new HashMap<>();

  private ChangeTable(List<String> lines) {
    List<String> header = List.of(lines.get(0).split("\t"));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t"));
      Map<String, Change> after = new HashMap<>();
      for (int i = 2; i < header.size(); i++) {
        if (!cells.get(i).equals("-")) {
          after.put(header.get(i), Change.valueOf(cells.get(i).toUpperCase(Locale.ROOT)));
        }
      }
      strengths.put(cells.get(0), Integer.valueOf(cells.get(1)));
      changes.put(cells.get(0), after);
    }
  }

  private static ChangeTable read() {
    try (InputStream in = ChangeTable.class.getResourceAsStream("changes.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ChangeTable(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is such a stance. */
  static boolean knows(String stance) {
    return READ.strengths.containsKey(stance);
  }

  /** From -2 for what is rejected to 3 for what is demanded; 0 is neither. */
  static int strength(String stance) {
    return READ.strengths.get(stance);
  }

  /** Whether one is for it and the other against it. */
  static boolean areOpposite(String one, String other) {
    return strength(one) * strength(other) < 0;
  }

  /** What changed from the one to the other; empty where nothing did. */
  static Optional<Change> change(String before, String after) {
    return Optional.ofNullable(READ.changes.get(before).get(after));
  }
}
