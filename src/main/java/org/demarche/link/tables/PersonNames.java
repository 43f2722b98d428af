package org.demarche.link.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The names in a cell, which may tell a peerage, a nickname or what tells namesakes apart. */
final class PersonNames {
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2}");
  private static final Pattern RANK =
      Pattern.compile("(?:\\d+(?:st|nd|rd|th) )?(?:Baron|Baroness|Earl|Viscount|Lord) .*");

  private PersonNames() {}

  /**
   * {@code Ada Nord, Baroness Nord of Holm} is called {@code Ada Nord}, as she is in the cell, and
   * {@code Baroness Nord of Holm}; none where the name is not in Latin script.
   */
  static List<String> of(String cell) {
    String plain = cell.indexOf('(') < 0 ? cell : BRACKETS.matcher(cell).replaceAll(" ").strip();
    List<String> names = new ArrayList<>();
    int comma = plain.indexOf(", ");
    if (comma > 0) {
      names.add(plain.substring(0, comma));
      names.add(plain);
      String after = plain.substring(comma + 2);
      if (RANK.matcher(after).matches()) {
        names.add(after);
      }
    } else {
      names.add(plain);
    }
    names.removeIf(name -> !LATIN.matcher(name).find());
    return names;
  }
}
