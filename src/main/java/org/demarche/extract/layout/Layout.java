package org.demarche.extract.layout;

import java.util.List;
import java.util.Set;
import org.demarche.extract.content.Content;
import org.demarche.lexicon.WordClass;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.syntax.Overlaps;

/** Where in an article's paragraphs something stands; furniture between them does not count. */
final class Layout {
  static final Set<String> FIRST_PERSON = WordClass.of("layout.first-person");

  private final AnnotatedArticle article;
  private final List<Block> blocks;

  Layout(AnnotatedArticle article) {
    this.article = article;
    this.blocks =
        article.article().blocks().stream()
            .filter(block -> block.kind() != Block.Kind.FURNITURE)
            .toList();
  }

  boolean endsInColon(Block block) {
    return article.text().charAt(trimmed(block.span()).end() - 1) == ':';
  }

  /** A question without quotation marks, bold or not. */
  boolean endsInQuestion(Block block) {
    String words = block.span().of(article.text()).replaceFirst("[*_']+$", "").strip();
    return words.endsWith("?") && !hasQuotation(block.span());
  }

  boolean isFirstPerson(Attribution a) {
    return a.source().filter(s -> FIRST_PERSON.contains(s.of(article.text()))).isPresent();
  }

  /** Whether somebody says {@code I} or {@code we} in this paragraph, outside of quotations. */
  boolean speaksOfItself(Block block) {
    return block.kind().isProse()
        && !hasQuotation(block.span())
        && sentencesIn(block.span()).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(token -> FIRST_PERSON.contains(token.text()));
  }

  /** Whether a full stop, a question mark or an exclamation mark is the last of these words. */
  boolean endsSentence(Span words) {
    return ".?!".indexOf(article.text().charAt(words.end() - 1)) >= 0;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The index of the block that holds {@code offset}; -1 between blocks. */
  int blockOf(int offset) {
    int i = Overlaps.first(blocks, Block::span, offset);
    return i < blocks.size() && blocks.get(i).span().contains(offset) ? i : -1;
  }

  List<Sentence> sentencesIn(Span span) {
    return Overlaps.of(article.sentences(), Sentence::span, span);
  }

  boolean hasQuotation(Span span) {
    return !Overlaps.of(article.quotations(), Quotation::span, span).isEmpty();
  }

  /** {@code words} without white space and marks of mail at its ends, and a comma at its end. */
  Span trimmed(Span words) {
    String text = article.text();
    int start = words.start();
    int end = words.end();
    while (end - start > 1 && isLeading(text.charAt(start))) {
      start++;
    }
    while (end - start > 1 && isTrailing(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** {@code words} trimmed, within {@code wide}. */
  Content content(Span words, Span wide) {
    return Content.of(trimmed(words), wide);
  }

  static boolean hasVerb(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.pos() == Token.Pos.VERB || t.pos() == Token.Pos.AUX);
  }

  private static boolean isLeading(char c) {
    return Character.isWhitespace(c) || c == '>';
  }

  private static boolean isTrailing(char c) {
    return Character.isWhitespace(c) || c == ',';
  }
}
