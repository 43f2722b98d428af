package org.demarche.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Block.Kind;

/**
 * What a page says below the last paragraph of its article about who wrote it, how to write to them
 * and what else there is: in italics, with an address, or after a mark of the end.
 */
final class Colophon {
  private static final Pattern END =
      Pattern.compile("(?:#\\s?){3,5}|-\\s?30\\s?-|[-–—\\s]*ENDS?[-–—.\\s]*");
  private static final String SIGNS = "■◼∎";
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?<![\\w@])@\\w{3,}");
  private static final Pattern NOTE = Pattern.compile(Alternatives.of("page.notes"));
  private static final int LONGEST = 400;

  private Colophon() {}

  /** The pieces without it. */
  static List<HtmlText.Piece> removed(List<HtmlText.Piece> pieces) {
    int end = endMark(pieces);
    while (end > 0 && isNote(pieces.get(end - 1))) {
      end--;
    }
    return length(pieces.subList(0, end)) * 2 > length(pieces) ? pieces.subList(0, end) : pieces;
  }

  /** Behind the first mark of the end. */
  private static int endMark(List<HtmlText.Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      String text = pieces.get(i).text();
      if (END.matcher(text).matches() || SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0) {
        return i + 1;
      }
    }
    return pieces.size();
  }

  private static boolean isNote(HtmlText.Piece piece) {
    boolean plain = piece.kind().isEmpty() || piece.kind().equals(Optional.of(Kind.ITEM));
    boolean addressed =
        piece.text().length() <= LONGEST
            && (ADDRESS.matcher(piece.text()).find() || NOTE.matcher(piece.text()).matches());
    return plain && (piece.slanted() || addressed || END.matcher(piece.text()).matches());
  }

  private static int length(List<HtmlText.Piece> pieces) {
    return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
  }
}
