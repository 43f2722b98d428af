package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.Block;
import org.demarche.model.Block.Kind;

/**
 * Lines of a web page that look like headings and head nothing: counters, rubrics and sources
 * before the first paragraph and below the last one, and those above another such line.
 */
final class Labels {
  private Labels() {}

  /** The blocks, where they are furniture. */
  static List<Block> marked(List<Block> blocks, HtmlText page) {
    int[] paragraphs =
        IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i).kind() == Kind.PARAGRAPH)
            .toArray();
    if (paragraphs.length < 2) {
      return blocks;
    }
    int last = paragraphs[paragraphs.length - 1];
    List<Block> marked = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean outside = i < paragraphs[0] || i > last;
      boolean above = i + 1 < blocks.size() && isLine(blocks.get(i + 1), page);
      boolean label = isLine(blocks.get(i), page) && (outside || above);
      marked.add(label ? new Block(Kind.FURNITURE, blocks.get(i).span()) : blocks.get(i));
    }
    return marked;
  }

  private static boolean isLine(Block block, HtmlText page) {
    return block.kind() == Kind.HEADING && !page.isHeading(block.span().start());
  }
}
