package org.demarche.serve;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user may do; each may do what those before it may. */
public enum Role {
  /** Asks. */
  READER,
  /** Corrects what was extracted. */
  CURATOR,
  /** Sees how the server is. */
  ADMINISTRATOR;

  /** As it stands in a file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that word. */
  public static Optional<Role> of(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
