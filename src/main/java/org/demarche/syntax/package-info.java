/**
 * Views of a sentence and of an article, and what grammar they show: noun phrases, verb groups,
 * subjects, clauses, negation. Used by {@code extract} and {@code resolve} alike; may use {@code
 * lexicon}.
 */
package org.demarche.syntax;
