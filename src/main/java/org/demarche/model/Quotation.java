package org.demarche.model;

/**
 * A stretch between quotation marks, within one block.
 *
 * @param span with the marks, as far as there are any
 * @param words without the marks
 * @param closed whether a closing mark ends it; a quotation that runs on into the next paragraph
 *     has none
 * @param continues whether it continues an unclosed quotation of the block before
 */
public record Quotation(Span span, Span words, boolean closed, boolean continues) {}
