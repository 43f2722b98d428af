package org.demarche.annotate.quotations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.annotate.quotations.QuotationMark.Style;
import org.demarche.model.Quotation;
import org.demarche.model.Span;

/** One pass over the characters of one block, in search of quotation marks. */
final class QuotationScan {
  private final String text;
  private final Span block;
  private final boolean running;
  private final Map<Style, int[]> balances = new EnumMap<>(Style.class);

  /** Styles of which no closing mark follows any more. */
  private final Set<Style> unpartnered = EnumSet.noneOf(Style.class);

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
      boolean opens = mark.opens() || opensAfterComma(position, mark);
      position = opens ? quotation(position, mark) : position + mark.length();
    }
    return found;
  }

  /** {@code he said," It is dead"}: a space on the wrong side, and an end without a beginning. */
  private boolean opensAfterComma(int position, QuotationMark mark) {
    boolean straight = mark.style() == Style.STRAIGHT && position > block.start();
    if (!straight || ",:".indexOf(text.charAt(position - 1)) < 0) {
      return false;
    }
    for (int i = position + 1; i < block.end(); i++) {
      QuotationMark next = QuotationMark.at(text, block, i);
      if (next.style() == Style.STRAIGHT) {
        return !next.opens();
      }
    }
    return false;
  }

  /** Adds the quotation that opens here; returns where to go on. */
  private int quotation(int start, QuotationMark opening) {
    int wordsStart = start + opening.length();
    if (unpartnered.contains(opening.style())) {
      return wordsStart;
    }
    Open open = new Open(opening);
    for (int at = wordsStart; at < block.end(); ) {
      QuotationMark mark = QuotationMark.at(text, block, at);
      switch (open.pass(mark, at)) {
        case CLOSED -> {
          return add(start, wordsStart, at, at + mark.length(), true);
        }
        case BROKEN_OFF -> {
          return add(start, wordsStart, at, at, false);
        }
        default -> at += mark.length();
      }
    }
    if (opening.needsPartner()) {
      unpartnered.add(opening.style());
      return wordsStart;
    }
    return add(start, wordsStart, block.end(), block.end(), false);
  }

  /** What a mark does to a quotation that is open. */
  private enum Effect {
    NONE,
    CLOSED,
    BROKEN_OFF
  }

  /** A quotation that is open, with what is open inside it. */
  private final class Open {
    private final QuotationMark opening;
    private final Set<Style> others = EnumSet.noneOf(Style.class);
    private int depth;

    Open(QuotationMark opening) {
      this.opening = opening;
    }

    Effect pass(QuotationMark mark, int at) {
      if (isOtherDouble(opening, mark) && passOther(mark)) {
        return Effect.CLOSED;
      }
      if (opening.isReopenedBy(mark)) {
        boolean nested = hasPartners(opening, at);
        depth += nested ? 1 : 0;
        return nested ? Effect.NONE : Effect.BROKEN_OFF;
      }
      return opening.isClosedBy(mark, text, block, at) ? close() : Effect.NONE;
    }

    private Effect close() {
      return depth-- == 0 ? Effect.CLOSED : Effect.NONE;
    }

    /** Whether a double mark of another kind, that opened nothing here, closes the quotation. */
    private boolean passOther(QuotationMark mark) {
      if (mark.opens() == mark.closes()) {
        return false;
      }
      if (mark.opens()) {
        others.add(mark.style());
        return false;
      }
      return !others.remove(mark.style()) && depth == 0;
    }
  }

  /** A double mark of another kind ends what it did not begin: some texts mix their marks. */
  private static boolean isOtherDouble(QuotationMark opening, QuotationMark mark) {
    return opening.isDouble() && mark.isDouble() && mark.style() != opening.style();
  }

  /** Whether enough closing marks follow for a mark that opens inside a quotation. */
  private boolean hasPartners(QuotationMark opening, int from) {
    return balances
            .computeIfAbsent(opening.style(), style -> balances(opening))[from - block.start()]
        > 0;
  }

  /** From each position to the end of the block: the closing marks less the opening ones. */
  private int[] balances(QuotationMark opening) {
    int[] balances = new int[block.length() + 1];
    for (int i = block.length() - 1; i >= 0; i--) {
      int position = block.start() + i;
      QuotationMark mark = QuotationMark.at(text, block, position);
      int closes = opening.isClosedBy(mark, text, block, position) ? 1 : 0;
      int change = opening.isReopenedBy(mark) ? -1 : closes;
      balances[i] = balances[Math.min(i + mark.length(), block.length())] + change;
    }
    return balances;
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
