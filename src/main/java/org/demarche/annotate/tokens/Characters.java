package org.demarche.annotate.tokens;

/** Kinds of characters that tokens and quotations are made of. */
public final class Characters {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Characters() {}

  /** White space of any kind, with the byte order mark, which is none for Java. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
  }

  /** What words and numbers are made of. */
  public static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
  }

  /** What belongs to the sign before it: combining marks, emoji modifiers, the joiner. */
  static boolean isAttached(int c) {
    boolean modifier = c >= 0x1F3FB && c <= 0x1F3FF;
    return isMark(c) || modifier || c == ZERO_WIDTH_JOINER;
  }

  /** Where the sign that begins here ends, with all that is attached to it. */
  static int signEnd(CharSequence text, int start, int limit) {
    int end = start + Character.charCount(Character.codePointAt(text, start));
    while (end < limit) {
      int c = Character.codePointAt(text, end);
      boolean joined = Character.codePointBefore(text, end) == ZERO_WIDTH_JOINER && !isSpace(c);
      if (!isAttached(c) && !joined) {
        break;
      }
      end += Character.charCount(c);
    }
    return Math.min(end, limit);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
