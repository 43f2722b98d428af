package org.demarche.model;

/** A stretch of an article's text that has one function: a paragraph, the headline, a caption. */
public record Block(Kind kind, Span span) {

  /** What a block is for. */
  public enum Kind {
    HEADLINE,
    /** A heading between paragraphs. */
    HEADING,
    BYLINE,
    DATELINE,
    CAPTION,
    PARAGRAPH,
    /** One item of a list. */
    ITEM,
    /** A paragraph set apart as a quotation. */
    BLOCK_QUOTE,
    /** Share buttons, copyright lines, source links, comment counters. */
    FURNITURE;

    /** Whether the text of such a block tells the news, and is therefore extracted from. */
    public boolean isProse() {
      return this == PARAGRAPH || this == ITEM || this == BLOCK_QUOTE;
    }

    /** Whether attributions are looked for in it: prose, headings and captions. */
    public boolean isRead() {
      return isProse() || this == HEADLINE || this == HEADING || this == CAPTION;
    }
  }
}
