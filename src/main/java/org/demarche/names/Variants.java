package org.demarche.names;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;

/** Reads classes of words that pair a word with its variants: {@code tony=anthony,antony}. */
public final class Variants {
  private Variants() {}

  public static Map<String, List<String>> of(String name) {
    return WordClass.of(name).stream()
        .map(pair -> pair.split("="))
        .collect(
            Collectors.toUnmodifiableMap(
                pair -> pair[0], pair -> Arrays.asList(pair[1].split(","))));
  }
}
