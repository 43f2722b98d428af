/**
 * News in the formats of agencies and archives: NewsML-G2, NewsML 1, NITF, MediaWiki's dumps,
 * subtitles. Uses {@code read.drafts} and jsoup.
 *
 * <p>XML is parsed by jsoup, or by the JDK's parser of streams without document types; neither
 * fetches anything.
 */
package org.demarche.read.news;
