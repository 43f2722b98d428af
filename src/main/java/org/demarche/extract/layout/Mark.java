package org.demarche.extract.layout;

/**
 * A paragraph that begins a question or an answer of an interview.
 *
 * @param words where what is said begins, after a label, a number or a dash
 */
record Mark(boolean question, int words) {}
