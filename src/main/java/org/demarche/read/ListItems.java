package org.demarche.read;

import java.util.regex.Pattern;
import org.demarche.model.Span;

/** Recognises items of lists by their marks. */
final class ListItems {
  private static final Pattern MARK =
      Pattern.compile("^(?:[-*+•·▪●◦‣–—➢►✓]\\s+\\S|\\(?\\d{1,2}[.)]\\s+\\S|\\(?[a-z]\\)\\s+\\S)");

  private ListItems() {}

  static boolean begins(String text, Span line) {
    return MARK.matcher(text).region(line.start(), line.end()).find();
  }
}
