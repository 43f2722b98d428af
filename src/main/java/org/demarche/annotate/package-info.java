/**
 * Turns an {@link org.demarche.model.Article} into an {@link org.demarche.model.AnnotatedArticle}:
 * tokens, sentences, parts of speech, lemmas, quotations, mentions and times. Entry: {@link
 * org.demarche.annotate.Annotator}. May use {@code model} and {@code knowledge}.
 */
package org.demarche.annotate;
