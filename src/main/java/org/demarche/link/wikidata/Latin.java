package org.demarche.link.wikidata;

import java.lang.Character.UnicodeScript;

/** Tells names in Latin script, which can stand in a text in English, from others. */
final class Latin {
  private Latin() {}

  /** Whether there are letters, and all are Latin ones. */
  static boolean isLatin(String text) {
    boolean hasLetter = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        hasLetter = true;
      } else if (c > '\u007f' && Character.isLetter(c)) {
        if (!isLatinOrShared(c)) {
          return false;
        }
        hasLetter = true;
      }
    }
    return hasLetter;
  }

  /** The modifier apostrophe of transliterations belongs to no script. */
  private static boolean isLatinOrShared(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON;
  }
}
