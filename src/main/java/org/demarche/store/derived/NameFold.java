package org.demarche.store.derived;

/** Folds names so that two are alike where {@link String#equalsIgnoreCase} says so. */
public final class NameFold {
  private NameFold() {}

  /** The key of a name: dem:nameKey. */
  public static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      key.append(Character.toLowerCase(Character.toUpperCase(name.charAt(i))));
    }
    return key.toString();
  }
}
