package org.demarche.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that ask for, offer or refuse a course of action: {@code courses.tsv}. */
public final class CourseWords {
  private static final Pattern DERIVED = Pattern.compile(".{3,}(tion|sion|ment|ance|ence|ing)");
  private static final Map<String, Set<String>> ROLES = new HashMap<>();

  static {
    for (String[] row : LemmaTable.rows("courses.tsv")) {
      ROLES.put(row[0], new HashSet<>(List.of(row[1].split(" "))));
    }
  }

  private CourseWords() {}

  /** Whether a lemma has the role of that name in the table. */
  public static boolean is(String role, String lemma) {
    return ROLES.get(role).contains(lemma);
  }

  /** Whether a noun names an action: {@code withdrawal}, {@code deployment}, {@code ban}. */
  public static boolean isAction(String noun) {
    if (is("action", noun)) {
      return true;
    }
    boolean derived = DERIVED.matcher(noun).matches();
    return derived && !is("thing", noun);
  }
}
