package org.demarche.read;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Block;
import org.demarche.model.Block.Kind;
import org.demarche.model.Span;

/** Parts a stretch from what stuck to it when its page was flattened. */
final class BlockCutter {
  private BlockCutter() {}

  /** Adds a stretch as a block, or as several: with a dateline before or furniture after it. */
  static void cut(String text, Kind kind, Span span, List<Block> blocks) {
    if (kind == Kind.HEADLINE) {
      headline(text, span, blocks);
      return;
    }
    int start = span.start();
    if (kind == Kind.PARAGRAPH) {
      Optional<Span> dateline = Datelines.prefix(text, span);
      dateline.ifPresent(found -> blocks.add(new Block(Kind.DATELINE, found)));
      start = dateline.map(Span::end).orElse(start);
    }
    int end = kind.isProse() ? Furniture.gluedFrom(text, span) : span.end();
    add(text, kind, start, end, blocks);
    add(text, Kind.FURNITURE, end, span.end(), blocks);
  }

  private static void headline(String text, Span span, List<Block> blocks) {
    int date = Bylines.dateFrom(text, span);
    add(text, Kind.HEADLINE, span.start(), date, blocks);
    add(text, Kind.BYLINE, date, span.end(), blocks);
  }

  private static void add(String text, Kind kind, int start, int end, List<Block> blocks) {
    if (start < end) {
      Lines.trimmed(text, start, end).ifPresent(rest -> blocks.add(new Block(kind, rest)));
    }
  }
}
