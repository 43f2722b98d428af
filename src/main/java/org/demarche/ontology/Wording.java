package org.demarche.ontology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a content in which spelling and punctuation make no difference. */
public final class Wording {
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ]");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Wording() {}

  /**
   * Lower-case words with one space between them; apostrophes vanish, other marks separate words. A
   * content without words stays as it is.
   */
  public static String normalize(String content) {
    String plain = Normalizer.normalize(content, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String joined = APOSTROPHES.matcher(plain).replaceAll("");
    String words = MARKS.matcher(joined).replaceAll(" ").strip();
    return words.isEmpty() ? content.strip() : words;
  }
}
