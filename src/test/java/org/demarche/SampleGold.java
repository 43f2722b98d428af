package org.demarche;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.model.Metadata;

/**
 * What must be found in the sample articles of {@code seeds/articles}: {@code gold.jsonl}, {@code
 * positions.tsv} and {@code metadata.tsv} in {@code samples} on the test class path.
 *
 * <p>It lists what a reader would not forgive to be missing, not all there is. Content is the words
 * alone, without {@code that} and quotation marks.
 */
public final class SampleGold {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SampleGold() {}

  /**
   * A statement that must be found.
   *
   * @param content offsets into the file in code points; none for articles in HTML or JSON, whose
   *     text depends on the reader
   * @param text the words of each piece
   * @param speakers labels; one for each who makes the statement, any of which is right. An unnamed
   *     source is {@code anon:} and the words of the article
   * @param via who passes it on
   * @param act {@code deny}, {@code warn} …, where the act is what matters
   */
  public record Statement(
      String doc,
      String type,
      List<Piece> content,
      List<String> text,
      List<String> speakers,
      Optional<String> via,
      List<String> cue,
      List<String> source,
      Optional<String> act) {}

  /** A range of code points, end exclusive. */
  public record Piece(int start, int end) {}

  /**
   * A position that must be found.
   *
   * @param holders labels, any of which is right
   * @param stances notations, any of which is right
   * @param basis {@code self} or {@code ascribed}
   * @param condition {@code onlyIf}, {@code unless}, {@code until} or {@code inExchangeFor}
   */
  public record Position(
      String doc,
      List<String> holders,
      List<String> stances,
      String demand,
      String basis,
      Optional<String> ascribedBy,
      Optional<String> condition) {}

  public static List<Statement> statements() {
    return lines("/samples/gold.jsonl").map(SampleGold::statement).toList();
  }

  public static List<Position> positions() {
    return positions("/samples/positions.tsv");
  }

  /** The rows of a table on the test class path, which has a line of headings. */
  static List<Position> positions(String table) {
    return lines(table).skip(1).map(line -> position(line.split("\t", -1))).toList();
  }

  /** What is known of each article besides its text, by its id. */
  public static Map<String, Metadata> metadata() {
    Map<String, Metadata> byDoc = new TreeMap<>();
    lines("/samples/metadata.tsv")
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(cell -> byDoc.put(cell[0], metadata(cell)));
    return byDoc;
  }

  private static Metadata metadata(String[] cell) {
    return new Metadata(
        Optional.of(cell[1]),
        Optional.of(LocalDate.parse(cell[2])),
        Optional.of(cell[3]),
        List.of(cell[4].split("\\|")),
        Optional.of(cell[5]).filter(url -> !url.isEmpty()),
        "en");
  }

  private static Statement statement(String line) {
    JsonNode row = parse(line);
    return new Statement(
        row.get("doc").asText(),
        row.get("type").asText(),
        pieces(row.get("content")),
        strings(row.get("text")),
        List.of(row.get("speaker").asText().split("\\|")),
        Optional.ofNullable(row.get("via").textValue()),
        strings(row.get("cue_text")),
        strings(row.get("source_text")),
        Optional.ofNullable(row.path("act").textValue()));
  }

  private static Position position(String[] cell) {
    return new Position(
        cell[0],
        List.of(cell[1].split("\\|")),
        List.of(cell[2].split("\\|")),
        cell[3],
        cell[4],
        Optional.of(cell[5]).filter(by -> !by.isEmpty()),
        Optional.of(cell[6]).filter(kind -> !kind.isEmpty()));
  }

  private static List<Piece> pieces(JsonNode ranges) {
    List<Piece> pieces = new ArrayList<>();
    ranges.forEach(range -> pieces.add(new Piece(range.get(0).asInt(), range.get(1).asInt())));
    return List.copyOf(pieces);
  }

  private static List<String> strings(JsonNode values) {
    List<String> strings = new ArrayList<>();
    values.forEach(value -> strings.add(value.asText()));
    return List.copyOf(strings);
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> lines(String resource) {
    try (InputStream in = SampleGold.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
