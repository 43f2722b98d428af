package org.demarche.read;

import java.util.Optional;

/** Chooses an article's identifier among what it says of itself. */
final class OwnNames {
  private static final int LONGEST = 500;

  private OwnNames() {}

  /**
   * Its own name; where that has no letter and so is a number in some list, its address, or the
   * number in its file: those of two data sets are two.
   *
   * @param own what it calls itself
   * @param url its address
   * @param file what the file it is in is called
   */
  static Optional<String> of(Optional<String> own, Optional<String> url, String file) {
    Optional<String> usable = own.map(String::strip).filter(OwnNames::isUsable);
    return usable
        .filter(id -> id.chars().anyMatch(Character::isLetter))
        .or(() -> url.filter(OwnNames::isUsable))
        .or(() -> usable.map(number -> file + "-" + number));
  }

  private static boolean isUsable(String id) {
    return !id.isEmpty() && id.length() <= LONGEST;
  }
}
