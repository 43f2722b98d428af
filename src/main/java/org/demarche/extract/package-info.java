/**
 * Finds who is said to have said what: an annotated article becomes a list of attributions, each
 * with source, cue and content. Knows no actors. {@code content} finds what a cue takes, {@code
 * rules} attribute within a sentence, {@code layout} across sentences.
 */
package org.demarche.extract;
