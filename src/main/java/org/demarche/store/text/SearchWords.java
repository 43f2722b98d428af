package org.demarche.store.text;

import java.util.regex.Pattern;
import org.demarche.model.InputException;

/** What somebody looks for, in the syntax of Lucene, as far as looking for it cannot take long. */
final class SearchWords {
  private static final int LONGEST = 1000;

  /** At the beginning of a word wildcards make every word of the index be tried. */
  private static final Pattern SLOW =
      Pattern.compile("/|~|(?<![^\\s:(+\\-!\"])[*?]|(?<![^\\s:(+\\-!\"])\\w[*?]");

  private SearchWords() {}

  /**
   * The same words.
   *
   * @throws InputException where it could take long
   */
  static String checked(String words) {
    if (words.length() > LONGEST) {
      throw new InputException(
          "search-words: more than %d characters; look for fewer words".formatted(LONGEST));
    }
    if (SLOW.matcher(words).find()) {
      throw new InputException(
          "search-words: no regular expressions (/), likeness (~) or wildcards (* ?) before the"
              + " third letter of a word; write the beginning of the word");
    }
    return words;
  }

  static InputException malformed(RuntimeException e) {
    return new InputException(
        "search-words: quotation marks or parentheses are left open, or a sign stands alone;"
            + " write plain words",
        e);
  }
}
