package org.demarche.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Block;
import org.demarche.model.Sentence;
import org.demarche.model.Span;

/** A text of a paragraph for each statement: its words, or else its values. */
final class CodedText {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  /**
   * Where something stands.
   *
   * @param holder the name of who holds it, where the words are not those of the document
   */
  record Place(Span words, Optional<Span> holder) {}

  /** The words that a coder marked. */
  Place add(String words) {
    return new Place(paragraph(words.strip()), Optional.empty());
  }

  /** Values in place of words. */
  Place add(String holder, String relation, String content) {
    Span whole = paragraph(holder + relation + content);
    Span named = new Span(whole.start(), whole.start() + holder.length());
    return new Place(new Span(whole.end() - content.length(), whole.end()), Optional.of(named));
  }

  private Span paragraph(String words) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    sentences.add(new Sentence(span, blocks.size(), List.of()));
    blocks.add(new Block(Block.Kind.PARAGRAPH, span));
    return span;
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Sentence> sentences() {
    return sentences;
  }
}
