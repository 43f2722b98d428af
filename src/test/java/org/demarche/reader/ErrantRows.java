package org.demarche.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demarche.reader.AskedText.Line;

/**
 * A model that errs at a stated rate: of the hand-made rows it misses each fifth and has each tenth
 * with the contrary sign, in each eighth sentence without rows it invents one of somebody who holds
 * another, and each tenth verdict is the contrary.
 *
 * <p>Arguments: the folder of the hand-made rows, and {@code right} for one that does not err. It
 * prints its address and answers until its input ends.
 */
public final class ErrantRows {
  private static final int MISSED = 5;
  private static final int REVERSED = 10;
  private static final int INVENTED = 8;
  private static final int WORDS = 4;

  private final HandMadeRows rows;

  ErrantRows(HandMadeRows rows) {
    this.rows = rows;
  }

  public static void main(String[] args) throws IOException {
    ErrantRows errant = new ErrantRows(new HandMadeRows(Path.of(args[0])));
    Function<AskedText, String> model = args.length > 1 ? errant.rows::answer : errant::answer;
    try (LoopbackModel service = new LoopbackModel(model)) {
      System.out.println(service.address());
      while (System.in.read() >= 0) {
        // until the end
      }
    }
  }

  String answer(AskedText asked) {
    return asked.isOfVerdicts() ? verdicts(asked) : positions(asked);
  }

  private String verdicts(AskedText asked) {
    JsonNode answer = LoopbackModel.json(rows.answer(asked));
    JsonNode list = answer.path("verdicts");
    for (int i = REVERSED - 1; i < list.size(); i += REVERSED) {
      ObjectNode verdict = (ObjectNode) list.get(i);
      verdict.put("right", !verdict.path("right").asBoolean());
    }
    return answer.toString();
  }

  private String positions(AskedText asked) {
    ObjectNode answer = rows.positions(asked);
    ArrayNode list = (ArrayNode) answer.path("positions");
    Set<Integer> told = new HashSet<>();
    list.forEach(row -> told.add(row.path("sentence").asInt()));
    String holder = list.isEmpty() ? "" : list.get(0).path("holder").asText();
    for (int i = list.size() - 1; i >= 0; i--) {
      if (i % MISSED == MISSED - 1) {
        list.remove(i);
      } else if (i % REVERSED == 1) {
        reverse((ObjectNode) list.get(i));
      }
    }
    if (!holder.isEmpty()) {
      invent(asked, list, holder, told);
    }
    return answer.toString();
  }

  private static void reverse(ObjectNode row) {
    JsonNode stance = row.path("stance");
    boolean against = stance.asText().equals("opposes") || stance.asText().equals("rejects");
    row.put("stance", against ? "supports" : "opposes");
  }

  private static void invent(AskedText asked, ArrayNode list, String holder, Set<Integer> told) {
    int silent = 0;
    for (Line line : asked.sentences()) {
      String[] words = line.text().split(" ");
      if (line.asked() && !told.contains(line.number()) && words.length > WORDS) {
        silent++;
        if (silent % INVENTED == 0) {
          list.addObject()
              .put("sentence", line.number())
              .put(
                  "words",
                  String.join(" ", List.of(words).subList(words.length - WORDS, words.length)))
              .put("holder", holder)
              .put("stance", "supports")
              .put("course", line.text());
        }
      }
    }
  }
}
