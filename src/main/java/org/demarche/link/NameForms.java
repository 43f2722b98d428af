package org.demarche.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.names.NameKey;

/** The shorter forms of a person's name, under which a register and an article meet. */
public final class NameForms {
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> HONOURS = WordClass.of("people.honours");
  private static final Set<String> TITLES = WordClass.of("persons.titles");

  private NameForms() {}

  /**
   * The name without titles before it, honours and generation after it; and that without initials
   * in between: {@code Sen. Ada B. Nord Jr.} is {@code ada b nord} and {@code ada nord}. Only what
   * differs from {@link NameKey#exact}.
   */
  public static Set<String> of(String name) {
    String exact = NameKey.exact(name);
    List<String> words = bare(new ArrayList<>(Arrays.asList(exact.split(" "))));
    Set<String> forms = new LinkedHashSet<>(List.of(String.join(" ", words)));
    forms.add(String.join(" ", withoutInitials(words)));
    forms.remove(exact);
    return forms;
  }

  private static List<String> bare(List<String> words) {
    while (words.size() > 2 && isTitle(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 2 && isAfterName(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static boolean isTitle(String word) {
    return TITLES.contains(word) || HONOURS.contains(word);
  }

  private static boolean isAfterName(String word) {
    return GENERATIONS.contains(word) || HONOURS.contains(word);
  }

  private static List<String> withoutInitials(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean isBetween = i > 0 && i < words.size() - 1;
      if (!isBetween || words.get(i).length() > 1) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }
}
