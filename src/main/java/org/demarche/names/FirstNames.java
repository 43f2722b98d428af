package org.demarche.names;

import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;

/** Tells by frequent first names, where no language uses them for both, what pronoun follows. */
public final class FirstNames {
  private static final Set<String> FEMALE = keys("names.female");
  private static final Set<String> MALE = keys("names.male");

  private FirstNames() {}

  public static Gender gender(String first) {
    if (FEMALE.contains(first)) {
      return Gender.FEMALE;
    }
    return MALE.contains(first) ? Gender.MALE : Gender.UNKNOWN;
  }

  private static Set<String> keys(String name) {
    return WordClass.of(name).stream()
        .map(NameKey::spelling)
        .collect(Collectors.toUnmodifiableSet());
  }
}
