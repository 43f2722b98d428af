package org.demarche.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what stands as a title directly before a name or as an apposition behind it. */
final class TitleText {
  private static final int MOST = 3;
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 8;
  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?:'s)?,? \\(?(?:who is |who was )?((?:the |a |an |former |[\\p{L}]+'s )?[^,;:.()\\n\"“”]{3,90})");
  private static final Pattern JOINED = Pattern.compile("of|for|the|'s|and|&|in");

  private TitleText() {}

  /** The titles at the first places where the name stands. */
  static List<String> around(String text, String name) {
    List<String> titles = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < MOST; i++) {
      int at = text.indexOf(name, from);
      if (at < 0) {
        break;
      }
      from = at + name.length();
      String before = text.substring(Math.max(0, at - LONGEST), at);
      titles.add(before(before));
      if (!before.endsWith(", ")) {
        titles.add(after(text.substring(from, Math.min(text.length(), from + LONGEST))));
      }
    }
    titles.removeIf(String::isBlank);
    return titles;
  }

  /** The words before a name, as far back as they can be one title. */
  private static String before(String text) {
    String line = text.substring(text.lastIndexOf('\n') + 1);
    boolean isApposition = line.endsWith(", ");
    String plain = isApposition ? line.substring(0, line.length() - 2) : line;
    String[] words = plain.substring(plain.lastIndexOf(',') + 1).strip().split("\\s+");
    List<String> title = new ArrayList<>();
    for (int i = words.length - 1; i >= 0 && title.size() < MOST_WORDS; i--) {
      boolean isFirst = title.isEmpty();
      if (!isOfTitle(words[i], isFirst)) {
        break;
      }
      title.add(words[i]);
    }
    Collections.reverse(title);
    return String.join(" ", title);
  }

  private static boolean isOfTitle(String word, boolean isLast) {
    if (word.isEmpty()) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
    if (JOINED.matcher(lower).matches()) {
      return !isLast;
    }
    boolean endsSentence = word.endsWith(".") && word.length() > 5;
    return !endsSentence && (Character.isUpperCase(word.charAt(0)) || Titles.isOfTitle(lower));
  }

  private static String after(String text) {
    if (!text.startsWith(", ") && !text.startsWith(" (")) {
      return "";
    }
    Matcher apposition = APPOSITION.matcher(text);
    return apposition.lookingAt() ? apposition.group(1) : "";
  }
}
