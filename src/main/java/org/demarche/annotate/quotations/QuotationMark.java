package org.demarche.annotate.quotations;

import org.demarche.annotate.tokens.Characters;
import org.demarche.model.Span;

/**
 * What stands at one place of a text, seen as a quotation mark.
 *
 * @param style which marks belong together; {@code NONE} for any other character
 * @param opens whether it can begin a quotation here
 * @param closes whether it can end one here
 * @param length in characters
 */
record QuotationMark(Style style, boolean opens, boolean closes, int length) {

  /** Families of marks; one of a family ends what another one of it began. */
  enum Style {
    NONE,
    CURLY,
    STRAIGHT,
    LOW,
    ANGLE,
    TYPEWRITER,
    SINGLE,
    APOSTROPHE
  }

  private static final QuotationMark NONE = new QuotationMark(Style.NONE, false, false, 1);

  static QuotationMark at(String text, Span block, int position) {
    return switch (text.charAt(position)) {
      case '“' -> opening(Style.CURLY);
      case '”' -> closing(Style.CURLY);
      case '„' -> opening(Style.LOW);
      case '«' -> opening(Style.ANGLE);
      case '»' -> closing(Style.ANGLE);
      case '"' -> toggling(Style.STRAIGHT, new Place(text, block, position), 1);
      case '`' -> backtick(new Place(text, block, position));
      case '‘', '’', '\'' -> single(new Place(text, block, position));
      default -> NONE;
    };
  }

  private static QuotationMark backtick(Place place) {
    return place.isDoubled() ? new QuotationMark(Style.TYPEWRITER, true, false, 2) : NONE;
  }

  private static QuotationMark opening(Style style) {
    return new QuotationMark(style, true, false, 1);
  }

  private static QuotationMark closing(Style style) {
    return new QuotationMark(style, false, true, 1);
  }

  /** Two single marks stand for a double one; one may be an apostrophe. */
  private static QuotationMark single(Place place) {
    if (place.isPaired()) {
      return toggling(Style.TYPEWRITER, place, 2);
    }
    boolean after = place.afterGap();
    boolean before = place.beforeGap();
    return switch (place.mark()) {
      case '‘' -> new QuotationMark(Style.SINGLE, after, false, 1);
      case '’' -> new QuotationMark(Style.SINGLE, false, before, 1);
      default -> new QuotationMark(Style.APOSTROPHE, after && !before, before, 1);
    };
  }

  /** Marks that look alike at both ends: the gap beside them tells which end it is. */
  private static QuotationMark toggling(Style style, Place place, int length) {
    boolean left = place.afterGap();
    boolean right = place.at(length).beforeGapHere();
    return new QuotationMark(style, left || !right, right || !left, length);
  }

  /** Single marks look like apostrophes, so without a partner they are none. */
  boolean needsPartner() {
    return style == Style.SINGLE || style == Style.APOSTROPHE;
  }

  boolean isReopenedBy(QuotationMark other) {
    return other.style == style && other.opens && !other.closes && !needsPartner();
  }

  boolean isClosedBy(QuotationMark other, String text, Span block, int position) {
    if (style == Style.LOW) {
      return other.style == Style.CURLY;
    }
    boolean partner = other.style == style && other.closes;
    return partner && !(needsPartner() && isPossessive(text, block, position));
  }

  boolean isDouble() {
    return style == Style.CURLY || style == Style.STRAIGHT || style == Style.TYPEWRITER;
  }

  /** {@code the states’ rights’}: after an s, unless no other mark follows that could close. */
  private boolean isPossessive(String text, Span block, int position) {
    if (position == 0 || text.charAt(position - 1) != 's' || !nextIsSmall(text, block, position)) {
      return false;
    }
    for (int i = position + 1; i < block.end(); i++) {
      QuotationMark mark = at(text, block, i);
      if (mark.style == style && mark.opens) {
        return false;
      }
      if (mark.style == style && mark.closes) {
        return true;
      }
    }
    return false;
  }

  private static boolean nextIsSmall(String text, Span block, int position) {
    return position + 2 < block.end()
        && text.charAt(position + 1) == ' '
        && Character.isLowerCase(text.charAt(position + 2));
  }

  /** A position with what is beside it. */
  private record Place(String text, Span block, int position) {
    Place at(int offset) {
      return new Place(text, block, position + offset);
    }

    char mark() {
      return text.charAt(position);
    }

    boolean isDoubled() {
      return next(String.valueOf(mark()));
    }

    /** Whether another mark of the kind follows; curly ones may bend either way. */
    boolean isPaired() {
      return mark() == '\'' ? isDoubled() : next("‘’");
    }

    private boolean next(String marks) {
      return position + 1 < block.end() && marks.indexOf(text.charAt(position + 1)) >= 0;
    }

    /** Whether nothing, white space, a dash or something that opens comes before. */
    boolean afterGap() {
      if (position == block.start()) {
        return true;
      }
      char before = text.charAt(position - 1);
      return Characters.isSpace(before) || "([{“‘\"'„«—–-/`".indexOf(before) >= 0;
    }

    boolean beforeGap() {
      return at(1).beforeGapHere();
    }

    /** Whether no word begins here. */
    boolean beforeGapHere() {
      return position >= block.end() || !isWordStart(text.codePointAt(position));
    }

    private static boolean isWordStart(int c) {
      return Characters.isWordPart(c) || "$€£([“‘\"'#@".indexOf(c) >= 0;
    }
  }
}
