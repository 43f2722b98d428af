package org.demarche.map;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a content in which spelling and punctuation make no difference. */
final class Wording {
  private Wording() {}

  /**
   * Lower-case words with one space between them; apostrophes vanish, other marks separate words. A
   * content without words stays as it is.
   */
  static String normalize(String content) {
    String plain = Normalizer.normalize(content, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String words = plain.replaceAll("['’‘ʼ]", "").replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    return words.isEmpty() ? content.strip() : words;
  }
}
