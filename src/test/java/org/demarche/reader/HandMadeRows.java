package org.demarche.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.demarche.reader.AskedText.Claim;
import org.demarche.reader.AskedText.Line;

/** A model that knows the hand-made positions of {@code ../shared/eval/positions}. */
public final class HandMadeRows {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> POSITIVE =
      Set.of("demands", "offers", "supports", "openTo", "concedes");
  private static final Set<String> OPEN = Set.of("noncommittal", "withdraws");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<JsonNode>> rows = new LinkedHashMap<>();

  public HandMadeRows(Path folder) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      JsonNode row = MAPPER.readTree(line);
      String document = row.path("doc").asText();
      rows.computeIfAbsent(document, d -> new ArrayList<>()).add(row);
    }
    for (String document : rows.keySet()) {
      texts.put(document, Files.readString(folder.resolve("docs").resolve(document + ".txt")));
    }
  }

  /** As JSON. */
  public String answer(AskedText asked) {
    return asked.isOfVerdicts() ? verdicts(asked).toString() : positions(asked).toString();
  }

  /** The rows on the sentences that are asked for. */
  public ObjectNode positions(AskedText asked) {
    ObjectNode answer = MAPPER.createObjectNode();
    ArrayNode list = answer.putArray("positions");
    String document = document(asked);
    for (JsonNode row : rows.get(document)) {
      sentence(row, document, asked.sentences())
          .filter(Line::asked)
          .ifPresent(line -> list.add(row(row, line.number(), texts.get(document))));
    }
    return answer;
  }

  private String document(AskedText asked) {
    return texts.keySet().stream()
        .filter(it -> asked.sentences().stream().allMatch(s -> folded(it).contains(s.text())))
        .findFirst()
        .orElseThrow();
  }

  private String folded(String document) {
    return oneLine(texts.get(document));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private Optional<Line> sentence(JsonNode row, String document, List<Line> lines) {
    int[] points = texts.get(document).codePoints().toArray();
    int from = row.path("sentence_start").asInt();
    String sentence = oneLine(new String(points, from, row.path("sentence_end").asInt() - from));
    String clause = oneLine(row.path("clause").asText());
    return lines.stream()
        .filter(it -> it.text().contains(clause))
        .filter(it -> sentence.contains(it.text()) || it.text().contains(sentence))
        .findFirst();
  }

  private static ObjectNode row(JsonNode row, int sentence, String text) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.put("sentence", sentence);
    answer.put("words", row.path("clause").asText());
    answer.put("holder", names(row).filter(text::contains).findFirst().orElse(""));
    answer.put("stance", row.path("stance").asText());
    answer.put("course", row.path("demand").asText());
    String addressee = row.path("addressee").asText();
    answer.put("addressee", text.contains(addressee) ? addressee : "");
    answer.put("condition", row.path("condition").asText());
    answer.put("ascriber", row.path("by").asText());
    return answer;
  }

  private static Stream<String> names(JsonNode row) {
    return Stream.concat(
        Stream.of(row.path("holder").asText()),
        StreamSupport.stream(row.path("holder_names").spliterator(), false).map(JsonNode::asText));
  }

  private ObjectNode verdicts(AskedText asked) {
    ObjectNode answer = MAPPER.createObjectNode();
    ArrayNode list = answer.putArray("verdicts");
    String document = document(asked);
    for (Claim claim : asked.claims()) {
      Optional<JsonNode> right =
          rows.get(document).stream().filter(row -> fits(row, document, claim, asked)).findFirst();
      list.addObject()
          .put("position", claim.number())
          .put("right", right.isPresent())
          .put("stance", right.map(r -> r.path("stance").asText()).orElse(claim.stance()));
    }
    return answer;
  }

  private boolean fits(JsonNode row, String document, Claim claim, AskedText asked) {
    return sign(row.path("stance").asText()) == sign(claim.stance())
        && sentence(row, document, asked.sentences())
            .filter(line -> line.number() == claim.sentence())
            .isPresent()
        && names(row).anyMatch(name -> isSame(name, claim.holder()));
  }

  private static int sign(String stance) {
    return POSITIVE.contains(stance) ? 1 : OPEN.contains(stance) ? 0 : -1;
  }

  private static boolean isSame(String name, String holder) {
    List<String> one = words(name);
    List<String> other = words(holder);
    boolean within = new HashSet<>(other).containsAll(one) || new HashSet<>(one).containsAll(other);
    return !one.isEmpty() && !other.isEmpty() && (within || last(one).equals(last(other)));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 2 && !word.equals("the"))
        .toList();
  }
}
