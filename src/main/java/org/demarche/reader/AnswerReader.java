package org.demarche.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.resolve.readings.Answers;
import org.demarche.resolve.readings.Answers.Row;
import org.demarche.resolve.readings.Answers.Said;
import org.demarche.resolve.readings.Answers.Verdict;

/**
 * Reads what a model answered. Fences and thoughts around the JSON are passed over, and so is what
 * no question asked for; of rows without end only as many count as a text can hold.
 */
final class AnswerReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String THOUGHT = "</think>";
  private static final int ROWS_A_SENTENCE = 8;

  /** Of a row that is about no sentence of its question. */
  private static final int NOWHERE = -1;

  private AnswerReader() {}

  /**
   * The answer to a question about a window.
   *
   * @throws MalformedAnswer where it is none
   */
  static Answers read(Prompt prompt, String text, Window window) throws MalformedAnswer {
    JsonNode whole = object(text);
    JsonNode list = whole.path(prompt.name());
    if (!list.isArray()) {
      throw new MalformedAnswer("an answer without a list of " + prompt.name());
    }
    Set<Integer> asked = window.asked();
    List<Row> rows = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    int most = ROWS_A_SENTENCE * (asked.size() + 1);
    for (int i = 0; i < list.size() && i < most; i++) {
      JsonNode item = list.get(i);
      if (item.has("position")) {
        verdicts.add(verdict(item));
      } else {
        rows.add(row(item, asked));
      }
    }
    return new Answers(rows, verdicts, statements(whole.path("statements"), asked, most));
  }

  private static List<Said> statements(JsonNode list, Set<Integer> asked, int most) {
    List<Said> found = new ArrayList<>();
    for (int i = 0; i < list.size() && i < most; i++) {
      JsonNode item = list.get(i);
      found.add(new Said(sentence(item, asked), text(item, "words"), text(item, "speaker")));
    }
    return found;
  }

  private static int sentence(JsonNode item, Set<Integer> asked) {
    int sentence = item.path("sentence").asInt(0) - 1;
    return asked.contains(sentence) ? sentence : NOWHERE;
  }

  private static JsonNode object(String text) throws MalformedAnswer {
    String said = text.substring(text.lastIndexOf(THOUGHT) + 1);
    int from = said.indexOf('{');
    int to = said.lastIndexOf('}');
    if (from < 0 || to < from) {
      throw new MalformedAnswer("an answer that is no JSON");
    }
    try {
      return MAPPER.readTree(said.substring(from, to + 1));
    } catch (JsonProcessingException e) {
      throw new MalformedAnswer("an answer whose JSON is broken or cut");
    }
  }

  private static Row row(JsonNode item, Set<Integer> asked) {
    return new Row(
        sentence(item, asked),
        text(item, "words"),
        text(item, "holder"),
        text(item, "stance"),
        text(item, "course"),
        text(item, "addressee"),
        text(item, "condition"),
        text(item, "ascriber"));
  }

  private static String text(JsonNode item, String name) {
    return item.path(name).isTextual() ? item.path(name).textValue() : "";
  }

  private static Verdict verdict(JsonNode item) {
    int position = item.path("position").asInt(0) - 1;
    return new Verdict(position, item.path("right").asBoolean(true), text(item, "stance"));
  }
}
