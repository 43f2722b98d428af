package org.demarche.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Quotation;
import org.demarche.model.Span;

/** One pass over the characters of one block, in search of quotation marks. */
final class QuotationScan {
  private final String text;
  private final Span block;
  private final boolean running;
  private final List<Quotation> found = new ArrayList<>();

  /**
   * @param block without white space at its ends
   * @param running whether a quotation of the block before is still open
   */
  QuotationScan(String text, Span block, boolean running) {
    this.text = text;
    this.block = block;
    this.running = running;
  }

  List<Quotation> quotations() {
    int position = block.start();
    while (position < block.end()) {
      QuotationMark mark = QuotationMark.at(text, block, position);
      position = mark.opens() ? quotation(position, mark) : position + mark.length();
    }
    return found;
  }

  /** Adds the quotation that opens here; returns where to go on. */
  private int quotation(int start, QuotationMark opening) {
    int wordsStart = start + opening.length();
    int position = wordsStart;
    int depth = 0;
    Set<QuotationMark.Style> inside = EnumSet.noneOf(QuotationMark.Style.class);
    while (position < block.end()) {
      QuotationMark mark = QuotationMark.at(text, block, position);
      if (isOtherDouble(opening, mark)) {
        if (mark.closes() && !mark.opens() && !inside.remove(mark.style()) && depth == 0) {
          return add(start, wordsStart, position, position + mark.length(), true);
        }
        if (mark.opens() && !mark.closes()) {
          inside.add(mark.style());
        }
      }
      if (opening.isReopenedBy(mark) && hasPartners(opening, position)) {
        depth++;
      } else if (opening.isReopenedBy(mark)) {
        return add(start, wordsStart, position, position, false);
      } else if (opening.isClosedBy(mark, text, block, position)) {
        if (depth == 0) {
          return add(start, wordsStart, position, position + mark.length(), true);
        }
        depth--;
      }
      position += mark.length();
    }
    return opening.needsPartner()
        ? wordsStart
        : add(start, wordsStart, block.end(), block.end(), false);
  }

  /** A double mark of another kind ends what it did not begin: some texts mix their marks. */
  private static boolean isOtherDouble(QuotationMark opening, QuotationMark mark) {
    return opening.isDouble() && mark.isDouble() && mark.style() != opening.style();
  }

  /** Whether enough closing marks follow for a mark that opens inside a quotation. */
  private boolean hasPartners(QuotationMark opening, int from) {
    int balance = -1;
    for (int i = from; i < block.end(); ) {
      QuotationMark mark = QuotationMark.at(text, block, i);
      if (opening.isReopenedBy(mark)) {
        balance--;
      } else if (opening.isClosedBy(mark, text, block, i)) {
        balance++;
      }
      i += mark.length();
    }
    return balance >= 0;
  }

  private int add(int start, int wordsStart, int wordsEnd, int end, boolean closed) {
    QuotationFinder.trimmed(text, wordsStart, wordsEnd)
        .ifPresent(
            words -> {
              int last = closed ? end : words.end();
              boolean continues = running && start == block.start();
              found.add(new Quotation(new Span(start, last), words, closed, continues));
            });
    return end;
  }
}
