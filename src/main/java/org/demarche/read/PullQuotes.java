package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Block.Kind;

/**
 * Sentences of an article that its page shows a second time, large and apart: they are said once. A
 * quotation set apart stays where its words stand nowhere else.
 */
final class PullQuotes {
  private static final int FEWEST_WORDS = 4;

  private PullQuotes() {}

  /** The pieces without them. */
  static List<HtmlText.Piece> removed(List<HtmlText.Piece> pieces) {
    if (pieces.stream().noneMatch(PullQuotes::isApart)) {
      return pieces;
    }
    StringBuilder rest = new StringBuilder(" ");
    pieces.stream()
        .filter(piece -> piece.kind().map(Kind::isProse).orElse(true) && !isApart(piece))
        .forEach(piece -> rest.append(words(piece.text())).append("| "));
    List<HtmlText.Piece> kept = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      int end = runFrom(pieces, i);
      List<HtmlText.Piece> run = pieces.subList(i, Math.max(end, i + 1));
      if (end == i || !isRepeated(run, rest.toString())) {
        kept.addAll(run);
      }
      i += run.size();
    }
    return kept;
  }

  private static boolean isApart(HtmlText.Piece piece) {
    return piece.kind().equals(Optional.of(Kind.BLOCK_QUOTE));
  }

  private static int runFrom(List<HtmlText.Piece> pieces, int start) {
    int end = start;
    while (end < pieces.size() && isApart(pieces.get(end))) {
      end++;
    }
    return end;
  }

  /** Whether all of it stands in the paragraphs. */
  private static boolean isRepeated(List<HtmlText.Piece> run, String rest) {
    return run.stream().anyMatch(it -> words(it.text()).split(" ").length >= FEWEST_WORDS)
        && run.stream()
            .map(piece -> words(piece.text()))
            // Fewer are the name of who said it
            .filter(words -> words.split(" ").length >= FEWEST_WORDS)
            .allMatch(words -> rest.contains(" " + words));
  }

  /** Lower-case words, each followed by a space. */
  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip() + " ";
  }
}
