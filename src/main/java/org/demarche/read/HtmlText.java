package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.model.Block;
import org.demarche.model.Block.Kind;
import org.demarche.model.Span;

/**
 * The text of a web article: its blocks, joined by blank lines.
 *
 * <p>White space is shown as a browser shows it, in runs of one space; no-break spaces are kept.
 *
 * @param kinds what the markup says of each stretch; null where it says nothing
 */
record HtmlText(String text, List<Stretches.Stretch> stretches, List<Optional<Kind>> kinds) {

  /**
   * One block of a page before they are joined.
   *
   * @param slanted whether all of it is in italics
   */
  record Piece(String text, Optional<Kind> kind, boolean slanted) {}

  private static final Pattern MARKS =
      Pattern.compile("(?=.*\\d)[\\d.:/|,№ -]*(?:(?i:no)\\.?\\s*\\d+)?[|\\s]*");

  static HtmlText of(HtmlRoot root, Optional<String> title) {
    List<Piece> pieces = HtmlPieces.of(root);
    boolean shown =
        pieces.stream().anyMatch(piece -> piece.kind().equals(Optional.of(Kind.HEADLINE)));
    boolean prose = pieces.stream().anyMatch(HtmlText::isProse);
    if (title.isPresent() && !shown && prose) {
      cutTitle(pieces, title.get());
      pieces.add(0, new Piece(title.get().strip(), Optional.of(Kind.HEADLINE), false));
    }
    return join(pieces);
  }

  /** Where it stands without the mark of a headline, perhaps with the byline in one block. */
  private static void cutTitle(List<Piece> pieces, String title) {
    pieces.removeIf(piece -> piece.text().equals(title));
    if (!pieces.isEmpty() && pieces.get(0).text().startsWith(title + " ")) {
      String rest = pieces.get(0).text().substring(title.length()).strip();
      pieces.set(0, new Piece(rest, pieces.get(0).kind(), false));
    } else if (!pieces.isEmpty() && isBelowMarks(pieces.get(0).text(), title)) {
      pieces.remove(0);
    }
  }

  /** As where an agency puts the day, the time and the number of a story above it. */
  private static boolean isBelowMarks(String piece, String title) {
    String marks = piece.endsWith(title) ? piece.substring(0, piece.length() - title.length()) : "";
    return MARKS.matcher(marks).matches();
  }

  /** Text that came without markup. */
  static HtmlText plain(Optional<String> text) {
    String words = text.orElse("");
    List<Stretches.Stretch> stretches = Stretches.of(words);
    return new HtmlText(
        words, stretches, stretches.stream().map(any -> Optional.<Kind>empty()).toList());
  }

  private static boolean isProse(Piece piece) {
    return piece.kind().map(Kind::isProse).orElse(true);
  }

  private static HtmlText join(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    List<Stretches.Stretch> stretches = new ArrayList<>();
    for (Piece piece : pieces) {
      text.append(text.isEmpty() ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + piece.text().length());
      stretches.add(new Stretches.Stretch(span, true));
      text.append(piece.text());
    }
    return new HtmlText(text.toString(), stretches, pieces.stream().map(Piece::kind).toList());
  }

  boolean isEmpty() {
    return kinds.stream().noneMatch(kind -> kind.map(Kind::isProse).orElse(true));
  }

  /** How many characters there are but for the headline. */
  int length() {
    return IntStream.range(0, kinds.size())
        .filter(i -> !kinds.get(i).equals(Optional.of(Kind.HEADLINE)))
        .map(i -> stretches.get(i).span().length())
        .sum();
  }

  List<Block> blocks(Optional<String> headline) {
    Kind[] known = kinds.stream().map(kind -> kind.orElse(null)).toArray(Kind[]::new);
    return Labels.marked(TextStructure.of(text, stretches, known, headline), this);
  }

  /** Whether the page marks what begins there as a heading. */
  boolean isHeading(int start) {
    return IntStream.range(0, kinds.size())
        .filter(i -> stretches.get(i).span().start() == start)
        .anyMatch(i -> kinds.get(i).equals(Optional.of(Kind.HEADING)));
  }
}
