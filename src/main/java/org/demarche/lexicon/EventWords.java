package org.demarche.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Event.Type;

/** The words that show what somebody does towards somebody else: {@code events.tsv}. */
public final class EventWords {
  /** How the words tell it. */
  public enum How {
    CUE,
    VERB,
    NOUN,
    WILL,
    TO
  }

  private static final Map<How, Map<String, Type>> TYPES = new EnumMap<>(How.class);
  private static final Set<String> CARRIERS = new HashSet<>();
  private static final Set<String> PEOPLE = new HashSet<>();

  static {
    for (String[] row : LemmaTable.rows("events.tsv")) {
      for (String lemma : row[2].split(" ")) {
        switch (row[0]) {
          case "CARRIER" -> CARRIERS.add(lemma);
          case "PEOPLE" -> PEOPLE.add(lemma);
          default ->
              TYPES
                  .computeIfAbsent(
                      How.valueOf(row[1].toUpperCase(java.util.Locale.ROOT)), h -> new HashMap<>())
                  .putIfAbsent(lemma, Type.valueOf(row[0]));
        }
      }
    }
  }

  private EventWords() {}

  public static Optional<Type> type(How how, String lemma) {
    return Optional.ofNullable(TYPES.get(how).get(lemma));
  }

  /** Whether a verb only carries the noun that says what is done: {@code issued an appeal}. */
  public static boolean isCarrier(String lemma) {
    return CARRIERS.contains(lemma);
  }

  /** Whether a noun means people who can act: {@code rebels}, {@code government}. */
  public static boolean isPeople(String lemma) {
    return PEOPLE.contains(lemma) || PEOPLE.contains(lemma.substring(lemma.indexOf('-') + 1));
  }
}
