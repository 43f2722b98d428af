package org.demarche.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Language tags, from tags and from the English names of languages that databases write. */
final class Languages {
  private static final Map<String, String> BY_NAME = byName();

  private Languages() {}

  /** The tag that a word is or means; empty where it is neither. */
  static Optional<String> tag(String word) {
    String plain = word.strip().replace('_', '-');
    Optional<String> named =
        Optional.ofNullable(
            BY_NAME.get(plain.toLowerCase(Locale.ROOT).replaceAll("[;,(].*", "").strip()));
    return named.or(
        () -> Optional.of(plain).filter(it -> it.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")));
  }

  private static Map<String, String> byName() {
    Map<String, String> names = new TreeMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = new Locale.Builder().setLanguage(code).build();
      names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      names.put(locale.getISO3Language(), code);
    }
    return names;
  }
}
