/**
 * Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed and sitemaps become one kind of list, {@link
 * org.demarche.read.feeds.Feed}. What is broken in XML is read as far as it goes; document types
 * are passed over, so that no entity grows and no file is fetched.
 *
 * <p>Entry: {@link org.demarche.read.feeds.FeedParser}. May use {@code lexicon}, jsoup and Jackson.
 */
package org.demarche.read.feeds;
