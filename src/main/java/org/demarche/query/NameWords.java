package org.demarche.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.sparql.engine.binding.Binding;
import org.demarche.store.derived.NameFold;

/** Finds names that have certain words, in the store's index of words. */
final class NameWords {
  private static final int MOST = 300;
  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, Set<String>> names = new HashMap<>();
  private final List<String> words;

  /** Looks for names that have all words of a text; accents aside. */
  NameWords(LookUp lookUp, String text) {
    this.words = words(text);
    if (words.isEmpty()) {
      return;
    }
    for (String property : List.of("skos:prefLabel", "skos:altLabel", "dem:curatedLabel")) {
      read(lookUp, property);
    }
  }

  private void read(LookUp lookUp, String property) {
    String asked = "+" + String.join(" +", words);
    String pattern =
        "(?thing ?score ?name) text:query (%s \"%s\" %d)".formatted(property, asked, MOST);
    for (Binding row : lookUp.rows("thing ?name", pattern)) {
      String name = PlainText.of(row.get("name"));
      if (words(name).containsAll(words)) {
        names.computeIfAbsent(PlainText.of(row.get("thing")), it -> new TreeSet<>()).add(name);
      }
    }
  }

  /** Who bears them, by IRI. */
  Set<String> bearers() {
    return names.keySet();
  }

  /** Whether one of the names ends with the words, as with a surname. */
  boolean endNameOf(String iri) {
    return names.getOrDefault(iri, Set.of()).stream()
        .map(NameWords::words)
        .anyMatch(it -> it.subList(Math.max(0, it.size() - words.size()), it.size()).equals(words));
  }

  private static List<String> words(String text) {
    return Arrays.stream(SEPARATOR.split(NameFold.plain(text)))
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
