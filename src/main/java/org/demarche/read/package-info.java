/**
 * Reads files, folders, archives and standard input into {@link org.demarche.model.Article}s:
 * decodes, tells headline, byline, captions, prose and furniture apart, and finds the metadata.
 *
 * <p>Entry: {@link org.demarche.read.ArticleReader}. For the web, {@link
 * org.demarche.read.WebReader}. May use {@code model}, {@code lexicon} and the rooms below, of
 * which each reads a family of formats into {@code read.drafts}; and jsoup, Jackson,
 * commons-compress and jwarc.
 */
package org.demarche.read;
