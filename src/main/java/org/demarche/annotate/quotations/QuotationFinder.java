package org.demarche.annotate.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.annotate.tokens.Characters;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Quotation;
import org.demarche.model.Span;

/**
 * Finds what stands between quotation marks, by the characters alone.
 *
 * <p>Quotations end with their block at the latest, so that a stray mark spoils no more than one
 * paragraph; where the next paragraph opens with a mark, the quotation goes on there. Of nested
 * quotations only the outermost is given. A {@code BLOCK_QUOTE} without marks is a quotation as a
 * whole.
 */
public final class QuotationFinder {

  /** The quotations of all blocks except furniture, in the order of the text. */
  public List<Quotation> find(Article article) {
    List<Quotation> quotations = new ArrayList<>();
    boolean running = false;
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      List<Quotation> found = inBlock(article.text(), block, running);
      quotations.addAll(found);
      if (block.kind().isProse()) {
        running = runsOn(found);
      }
    }
    return quotations;
  }

  private static List<Quotation> inBlock(String text, Block block, boolean running) {
    Optional<Span> content = trimmed(text, block.span().start(), block.span().end());
    if (content.isEmpty()) {
      return List.of();
    }
    boolean prose = block.kind().isProse();
    List<Quotation> found = new QuotationScan(text, content.get(), running && prose).quotations();
    if (found.isEmpty() && block.kind() == Block.Kind.BLOCK_QUOTE) {
      return List.of(new Quotation(content.get(), content.get(), true, running));
    }
    return found;
  }

  private static boolean runsOn(List<Quotation> found) {
    return !found.isEmpty() && !found.get(found.size() - 1).closed();
  }

  /** A range without the white space at its ends; empty if nothing else is there. */
  public static Optional<Span> trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
