/**
 * Tells the language of a text by {@link org.demarche.read.language.WrittenLanguage}. Uses {@code
 * lexicon} and the language detector of Optimaize.
 */
package org.demarche.read.language;
