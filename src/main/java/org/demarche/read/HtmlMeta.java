package org.demarche.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The values of a page's meta elements by name, without regard to case. */
final class HtmlMeta {
  private static final List<String> KEYS = List.of("property", "name", "itemprop");

  private final Map<String, List<String>> values = new HashMap<>();

  HtmlMeta(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String value = meta.attr("content").strip();
      if (!value.isEmpty()) {
        KEYS.forEach(
            key ->
                values
                    .computeIfAbsent(key + "=" + name(meta.attr(key)), any -> new ArrayList<>(1))
                    .add(value));
      }
    }
  }

  /** Word classes write a space for the line in {@code article:published_time}. */
  private static String name(String given) {
    return given.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The value of the first name that has one. */
  Optional<String> first(String... names) {
    return all(Arrays.asList(names)).stream().findFirst();
  }

  /** The values of the first name that has one. */
  List<String> all(Collection<String> names) {
    return names.stream()
        .flatMap(name -> KEYS.stream().map(key -> key + "=" + name(name)))
        .flatMap(entry -> Optional.ofNullable(values.get(entry)).stream())
        .findFirst()
        .orElse(List.of());
  }
}
