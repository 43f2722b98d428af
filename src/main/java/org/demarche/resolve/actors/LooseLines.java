package org.demarche.resolve.actors;

import java.util.BitSet;
import java.util.List;
import org.demarche.model.Block;
import org.demarche.syntax.ArticleView;

/**
 * Knows the lines that stand between the paragraphs of a page and are no part of the account: links
 * to other articles, captions, tickers. What they name is not what a pronoun after them takes up.
 * Lines before the first paragraph are the title and what belongs to it.
 */
final class LooseLines {
  /** What a paragraph may end in. */
  private static final String CLOSING = ".!?…:;”\"')—-";

  private final ArticleView tokens;
  private final BitSet open = new BitSet();

  LooseLines(ArticleView tokens) {
    this.tokens = tokens;
    List<Block> blocks = tokens.article().article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      open.set(i, isOpen(tokens.words(blocks.get(i).span()).strip()));
    }
  }

  private static boolean isOpen(String words) {
    return words.isEmpty() || CLOSING.indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /** Whether what stands at {@code before} has been read as part of the account at {@code here}. */
  boolean isRead(int before, int here) {
    int block = block(before);
    return block == 0 || block == block(here) || !isLoose(block);
  }

  private int block(int offset) {
    return tokens.article().sentences().get(tokens.sentenceAt(offset)).block();
  }

  private boolean isLoose(int index) {
    return open.get(index) && open.nextClearBit(0) < index;
  }

  /** Whether the line ends without a mark, as headlines do. */
  boolean isOpen(int block) {
    return open.get(block);
  }
}
