package org.demarche.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.reader.AskedText.Line;
import org.demarche.resolve.readings.DropReason;

/** The hand-made rows, each fifth of an article spoiled in one of four ways. */
public final class SpoiledRows {
  private static final int EACH = 5;
  private static final int WAYS = 4;

  private final HandMadeRows rows;
  private final Map<DropReason, Integer> reasons = new EnumMap<>(DropReason.class);

  public SpoiledRows(HandMadeRows rows) {
    this.rows = rows;
  }

  /** All rows, with the spoiled ones. */
  public synchronized String answer(AskedText asked) {
    ObjectNode answer = rows.positions(asked);
    ArrayNode list = (ArrayNode) answer.path("positions");
    for (int i = EACH - 1; i < list.size(); i += EACH) {
      DropReason reason = spoil((ObjectNode) list.get(i), i / EACH % WAYS, asked);
      reasons.merge(reason, 1, Integer::sum);
    }
    return answer.toString();
  }

  private static DropReason spoil(ObjectNode row, int way, AskedText asked) {
    switch (way) {
      case 0 -> row.put("words", row.path("words").asText() + " zebra");
      case 1 -> row.put("sentence", elsewhere(row, asked));
      case 2 -> row.put("holder", "Zeno Zebra");
      default -> row.put("stance", "adores");
    }
    return way < 2 ? DropReason.WORDS : way == 2 ? DropReason.HOLDER : DropReason.STANCE;
  }

  /** A sentence that does not have the words. */
  private static int elsewhere(JsonNode row, AskedText asked) {
    return asked.sentences().stream()
        .filter(it -> !it.text().contains(row.path("words").asText()))
        .mapToInt(Line::number)
        .findFirst()
        .orElseThrow();
  }

  /** The rows that are not spoiled. */
  public String without(AskedText asked) {
    ObjectNode answer = rows.positions(asked);
    ArrayNode list = (ArrayNode) answer.path("positions");
    for (int i = list.size() - 1; i >= 0; i--) {
      if (i % EACH == EACH - 1) {
        list.remove(i);
      }
    }
    return answer.toString();
  }

  /** How many rows were spoiled. */
  public synchronized int number() {
    return reasons.values().stream().mapToInt(it -> it).sum();
  }

  /** How many of them have to be dropped for which reason. */
  public synchronized Map<DropReason, Integer> reasons() {
    return new EnumMap<>(reasons);
  }
}
