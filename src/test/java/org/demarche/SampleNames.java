package org.demarche;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** When two labels mean the same actor, for scoring. */
final class SampleNames {
  private static final String UNNAMED = "anon:";

  private static final List<Set<String>> SAME =
      List.of(
          Set.of("kremlin", "presidential administration of russia", "government of russia"),
          Set.of("russia", "government of russia", "russian federation"),
          Set.of("ukraine", "government of ukraine"),
          Set.of("qatar", "government of qatar"),
          Set.of("volodymyr zelenskyy", "volodymyr zelensky"),
          Set.of("sergey lavrov", "sergei lavrov"),
          Set.of("sergey ryabkov", "sergei ryabkov"),
          Set.of("abc news", "abc"),
          Set.of("bloomberg news", "bloomberg"),
          Set.of("washington post", "the washington post"),
          Set.of("ministry of foreign affairs of ukraine", "foreign ministry in kyiv"));

  private SampleNames() {}

  /** Whether any of the expected labels means the found one. */
  static boolean same(List<String> expected, String found) {
    return expected.stream().anyMatch(label -> same(label, found));
  }

  /** The same label but for case, article and known spellings; an unnamed source may be cut. */
  static boolean same(String expected, String found) {
    if (expected.startsWith(UNNAMED)) {
      return overlap(plain(expected.substring(UNNAMED.length())), plain(found));
    }
    String left = plain(expected);
    String right = plain(found);
    return left.equals(right)
        || SAME.stream().anyMatch(names -> names.contains(left) && names.contains(right));
  }

  private static boolean overlap(String expected, String found) {
    return found.contains(expected) || found.length() > 5 && expected.contains(found);
  }

  private static String plain(String label) {
    String lower = label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return lower.replace('’', '\'').replaceFirst("^(the|an?) ", "");
  }
}
