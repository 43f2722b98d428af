package org.demarche.annotate.tags;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forms that no rule derives, and the verbs whose spelling the rules check against.
 *
 * <p>Read from {@code lemmas.txt}; a line is {@code verb say said said}, {@code noun man men},
 * {@code adjective good better best}, {@code short will 'll}, or {@code regular} and any number of
 * bases.
 */
final class IrregularForms {
  private static final String RESOURCE = "lemmas.txt";
  private static final Set<String> BASE_TAGS = Set.of("VB", "VBP", "MD");

  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> shortForms = new HashMap<>();
  private final Set<String> bases = new HashSet<>();

  private IrregularForms(List<String> lines) {
    lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
  }

  static IrregularForms shipped() {
    return Shipped.FORMS;
  }

  Optional<String> verb(String form, String tag) {
    if (BASE_TAGS.contains(tag) && bases.contains(form)) {
      return Optional.of(form);
    }
    return Optional.ofNullable(verbs.get(form));
  }

  Optional<String> noun(String form) {
    return Optional.ofNullable(nouns.get(form));
  }

  Optional<String> adjective(String form) {
    return Optional.ofNullable(adjectives.get(form));
  }

  /** {@code have} for {@code 've}, {@code they} for {@code them}. */
  Optional<String> shortForm(String form) {
    return Optional.ofNullable(shortForms.get(form));
  }

  boolean isVerb(String base) {
    return bases.contains(base);
  }

  private void add(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    String base = words.get(1);
    List<String> forms = words.subList(2, words.size());
    switch (words.get(0)) {
      case "verb" -> {
        bases.add(base);
        forms.forEach(form -> verbs.putIfAbsent(form, base));
      }
      case "noun" -> forms.forEach(form -> nouns.put(form, base));
      case "adjective" -> forms.forEach(form -> adjectives.put(form, base));
      case "short" -> forms.forEach(form -> shortForms.put(form, base));
      case "regular" -> bases.addAll(words.subList(1, words.size()));
      default -> throw new IllegalStateException(RESOURCE + ": unknown kind of line: " + line);
    }
  }

  /** Holds the list until somebody asks for it. */
  private static final class Shipped {
    static final IrregularForms FORMS = read();

    private static IrregularForms read() {
      try (InputStream in = IrregularForms.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(RESOURCE + " is not on the class path");
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return new IrregularForms(lines.lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
