package org.demarche.link.wikidata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.names.NameKey;

/**
 * The names of an entity in Latin script: the English ones, then those of no particular language,
 * short names, then other languages' in the order of the source; no two with one {@link
 * NameKey#exact} key.
 */
final class Names {
  /** A state has labels in 300 languages, and what the fortieth calls it is in no news. */
  static final int MOST = 40;

  private static final List<String> LABEL_LANGUAGES =
      List.of("en", "mul", "en-gb", "en-ca", "en-us");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** The modifier apostrophe of transliterations is a letter that belongs to no script. */
  private static final Pattern FOREIGN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsCommon}]]");

  private final String[] labels = new String[LABEL_LANGUAGES.size()];
  private final List<String> english = new ArrayList<>();
  private final List<String> anyLanguage = new ArrayList<>();
  private final List<String> shortNames = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  void label(String language, String text) {
    int place = LABEL_LANGUAGES.indexOf(language);
    if (place >= 0) {
      labels[place] = isLatin(text) ? text : labels[place];
    } else {
      others.add(text);
    }
  }

  void alias(String language, String text) {
    switch (language) {
      case "en", "en-gb", "en-ca", "en-us" -> english.add(text);
      case "mul" -> anyLanguage.add(text);
      default -> others.add(text);
    }
  }

  void shortName(String text) {
    shortNames.add(text);
  }

  /** The name in English, in no particular language, or in the first one in Latin script. */
  String label() {
    for (String label : labels) {
      if (label != null) {
        return label;
      }
    }
    return others.stream().filter(Names::isLatin).findFirst().orElse("");
  }

  /** All names but the label. */
  List<String> others() {
    List<String> candidates = new ArrayList<>(english);
    for (String label : labels) {
      if (label != null) {
        candidates.add(label);
      }
    }
    candidates.addAll(anyLanguage);
    candidates.addAll(shortNames);
    candidates.addAll(others);
    return distinct(candidates);
  }

  private List<String> distinct(List<String> candidates) {
    Set<String> texts = new HashSet<>();
    Set<String> keys = new HashSet<>(List.of("", NameKey.exact(label())));
    List<String> names = new ArrayList<>();
    for (String name : candidates) {
      boolean isNew = texts.add(name) && isLatin(name) && keys.add(NameKey.exact(name));
      if (isNew && names.size() < MOST) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether it can stand in a text in English: there are letters, and all are Latin ones. */
  private static boolean isLatin(String text) {
    return LETTER.matcher(text).find() && !FOREIGN.matcher(text).find();
  }
}
