package org.demarche.resolve.actors;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.model.Block;
import org.demarche.syntax.ArticleView;

/**
 * Knows the lines that stand between the paragraphs of a page and are no part of the account: links
 * to other articles, captions, tickers. What they name is not what a pronoun after them takes up.
 * Lines before the first paragraph are the title and what belongs to it.
 */
final class LooseLines {
  private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?…:;”\"')—-]\\s*$");

  private final ArticleView tokens;

  LooseLines(ArticleView tokens) {
    this.tokens = tokens;
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
    return isOpen(index) && IntStream.range(0, index).anyMatch(i -> !isOpen(i));
  }

  private boolean isOpen(int index) {
    Block block = tokens.article().article().blocks().get(index);
    return !CLOSED.matcher(block.span().of(tokens.article().text())).matches();
  }
}
