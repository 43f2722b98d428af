/**
 * Reads files, folders, archives and standard input into {@link org.demarche.model.Article}s:
 * decodes, tells headline, byline, captions, prose and furniture apart, and finds the metadata.
 *
 * <p>Entry: {@link org.demarche.read.ArticleReader}. May use {@code model} and {@code lexicon}, and
 * jsoup, Jackson and commons-compress.
 */
package org.demarche.read;
