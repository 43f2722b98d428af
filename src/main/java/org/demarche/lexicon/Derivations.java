package org.demarche.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which verb a noun for an act is derived from, by WordNet: {@code closure}, {@code close}. */
public final class Derivations {
  private static final Set<String> THINGS = WordClass.of("deeds.things");
  private static final Map<String, String> VERBS = new HashMap<>();

  private static final Map<String, String> OWN = new HashMap<>();
  private static final Set<String> ALL_VERBS;
  private static final int SHORTEST_GERUND = 6;

  static {
    read("derivations.tsv", VERBS);
    read("derivations-own.tsv", OWN);
    VERBS.putAll(OWN);
    ALL_VERBS = Set.copyOf(VERBS.values());
  }

  private Derivations() {}

  /** The verb of a noun for an act; empty for a noun that names a thing. */
  public static Optional<String> verbOf(String noun) {
    return THINGS.contains(noun) ? Optional.empty() : Optional.ofNullable(VERBS.get(noun));
  }

  /** The verb of a noun in -ing for an act that is one by itself: {@code reopening}. */
  public static Optional<String> ownVerbOf(String noun) {
    return Optional.ofNullable(OWN.get(noun));
  }

  /** The verb of {@code banning}, {@code closing}; empty for {@code king}. */
  public static Optional<String> verbOfGerund(String noun) {
    if (!noun.endsWith("ing") || noun.length() < SHORTEST_GERUND) {
      return Optional.empty();
    }
    String stem = noun.substring(0, noun.length() - 3);
    String single = stem.substring(0, stem.length() - 1);
    return Stream.of(stem + "e", stem, single).filter(ALL_VERBS::contains).findFirst();
  }

  /** Whether a noun for an act is derived from the word: {@code lower}, {@code waive}. */
  public static boolean isVerb(String base) {
    return ALL_VERBS.contains(base);
  }

  /** The verb in its common spelling: {@code nationalise} is {@code nationalize}. */
  public static String spelling(String verb) {
    return verb.endsWith("se") ? VERBS.getOrDefault(verb, verb) : verb;
  }

  private static void read(String file, Map<String, String> verbs) {
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                Derivations.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      rows.lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> row.split("\t"))
          .forEach(cells -> verbs.put(cells[0], cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
