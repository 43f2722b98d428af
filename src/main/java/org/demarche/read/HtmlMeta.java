package org.demarche.read;

import java.util.Arrays;
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

  private final Map<String, String> values = new HashMap<>();

  HtmlMeta(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String value = meta.attr("content").strip();
      if (!value.isEmpty()) {
        KEYS.forEach(key -> values.putIfAbsent(key + "=" + name(meta.attr(key)), value));
      }
    }
  }

  private static String name(String given) {
    return given.strip().toLowerCase(Locale.ROOT);
  }

  /** The value of the first name that has one. */
  Optional<String> first(String... names) {
    return Arrays.stream(names)
        .flatMap(name -> KEYS.stream().map(key -> key + "=" + name(name)))
        .flatMap(entry -> Optional.ofNullable(values.get(entry)).stream())
        .findFirst();
  }
}
