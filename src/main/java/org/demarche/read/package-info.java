/**
 * Reads files, folders, archives and standard input into {@link org.demarche.model.Article}s:
 * decodes, tells headline, byline, captions, prose and furniture apart, and finds the metadata.
 *
 * <p>Entry: {@link org.demarche.read.ArticleReader}. For the web, {@link
 * org.demarche.read.WebReader}. May use {@code model}, {@code lexicon} and {@code read.feeds}, and
 * jsoup, Jackson and commons-compress.
 */
package org.demarche.read;
