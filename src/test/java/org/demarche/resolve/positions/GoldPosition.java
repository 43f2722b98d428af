package org.demarche.resolve.positions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A position that people found; offsets are code points.
 *
 * @param course which course of action it is on, told apart within the article; empty where nobody
 *     has said
 */
public record GoldPosition(
    String article,
    List<String> holders,
    String stance,
    int polarity,
    int start,
    int end,
    boolean sure,
    String course) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> TITLES =
      Set.of(
          "the",
          "of",
          "a",
          "an",
          "and",
          "mr",
          "mrs",
          "ms",
          "president",
          "minister",
          "prime",
          "government",
          "leader",
          "state",
          "states",
          "party");

  public static List<GoldPosition> read(Path file) throws IOException {
    List<GoldPosition> found = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        found.add(of(JSON.readTree(line)));
      }
    }
    return found;
  }

  private static GoldPosition of(JsonNode row) {
    List<String> names = new ArrayList<>();
    names.add(row.get("holder").asText());
    row.get("holder_names").forEach(name -> names.add(name.asText()));
    return new GoldPosition(
        row.get("doc").asText(),
        names,
        row.get("stance").asText(),
        row.get("polarity").asInt(),
        row.get("start").asInt(),
        row.get("end").asInt(),
        row.get("sure").asBoolean(),
        row.get("demand_id").asText());
  }

  boolean overlaps(CandidateArticles.Row row) {
    return row.article().equals(article) && row.start() < end && start < row.end();
  }

  /** Whether a candidate says the same of the same holder. */
  boolean isTold(CandidateArticles.Row row) {
    return row.stance().polarity() == polarity
        && row.holders().stream().anyMatch(h -> holders.stream().anyMatch(n -> isSame(h, n)));
  }

  /** Equal, or all words of one, without titles, stand in the other. */
  public static boolean isSame(String a, String b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    boolean within = !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
    return within || bare(a).equals(bare(b));
  }

  private static String bare(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceFirst("^the ", "");
  }

  private static Set<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return Arrays.stream(plain.toLowerCase(java.util.Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty() && !TITLES.contains(word))
        .collect(Collectors.toSet());
  }
}
