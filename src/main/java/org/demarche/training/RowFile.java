package org.demarche.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.model.InputException;
import org.demarche.model.Stance;

/**
 * Positions in a file, a JSON object a line: {@code doc}, {@code holder} and perhaps {@code
 * holder_names}, {@code stance}, the words as {@code clause}, and, where these stand there more
 * than once, {@code start} and {@code end} in code points; {@code sure} may be false.
 */
public final class RowFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Map<String, String> texts;
  private final Consumer<String> complaints;
  private int skipped;

  /**
   * @param texts of the articles, by their ids
   * @param complaints takes what is wrong with a row, which is then left out
   */
  public RowFile(Path file, Map<String, String> texts, Consumer<String> complaints) {
    this.file = file;
    this.texts = texts;
    this.complaints = complaints;
  }

  /** A row says something that cannot be. */
  private static final class BadRow extends Exception {
    private static final long serialVersionUID = 1L;

    BadRow(String message) {
      super(message, null, false, false);
    }
  }

  /** The rows that hold against their articles. */
  public List<GoldPosition> read() {
    List<GoldPosition> found = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      try {
        if (!lines.get(i).isBlank()) {
          found.add(of(json(lines.get(i))));
        }
      } catch (BadRow e) {
        skipped++;
        complaints.accept("%s:%d: bad-row: %s".formatted(file, i + 1, e.getMessage()));
      }
    }
    return found;
  }

  /** How many rows did not hold. */
  public int skipped() {
    return skipped;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new InputException(
          file + ": unreadable: name a file of rows in UTF-8 that is there", e);
    }
  }

  private static JsonNode json(String line) throws BadRow {
    try {
      JsonNode row = JSON.readTree(line);
      if (row.isObject()) {
        return row;
      }
    } catch (JsonProcessingException e) {
      // told below
    }
    throw new BadRow("no JSON object");
  }

  private GoldPosition of(JsonNode row) throws BadRow {
    String article = row.path("doc").asText();
    String text = texts.get(article);
    if (text == null) {
      throw new BadRow("no article '" + article + "' is in the folder");
    }
    List<String> holders = new ArrayList<>(List.of(row.path("holder").asText()));
    row.path("holder_names").forEach(name -> holders.add(name.asText()));
    holders.removeIf(String::isBlank);
    if (holders.isEmpty()) {
      throw new BadRow("no holder");
    }
    Stance stance = stance(row.path("stance").asText());
    int[] span = span(row, text);
    boolean sure = row.path("sure").asBoolean(true);
    String course = row.path("demand_id").asText();
    return new GoldPosition(article, holders, stance, span[0], span[1], sure, course);
  }

  private static Stance stance(String notation) throws BadRow {
    Optional<Stance> found =
        Arrays.stream(Stance.values()).filter(it -> it.notation().equals(notation)).findFirst();
    return found.orElseThrow(
        () ->
            new BadRow(
                "'"
                    + notation
                    + "' is no stance; take one of "
                    + String.join(
                        ", ", Arrays.stream(Stance.values()).map(Stance::notation).toList())));
  }

  /** Where the words stand, in code points. */
  private static int[] span(JsonNode row, String text) throws BadRow {
    String words = row.path("clause").asText();
    if (row.has("start") && row.has("end")) {
      int start = row.path("start").asInt(-1);
      int end = row.path("end").asInt(-1);
      if (start < 0 || start >= end || end > text.codePointCount(0, text.length())) {
        throw new BadRow("the article has no place " + start + "-" + end);
      }
      String there =
          text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
      if (!words.isBlank() && !oneLine(there).equals(oneLine(words))) {
        throw new BadRow(
            "the article has '%s' at %d-%d, not '%s'".formatted(there, start, end, words));
      }
      return new int[] {start, end};
    }
    int at = words.isBlank() ? -1 : text.indexOf(words);
    if (at < 0) {
      throw new BadRow("the article does not have the words '" + words + "'");
    }
    int start = text.codePointCount(0, at);
    return new int[] {start, start + words.codePointCount(0, words.length())};
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
