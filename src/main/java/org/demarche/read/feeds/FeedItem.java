package org.demarche.read.feeds;

import java.util.List;

/**
 * What a feed says of one article. Texts are empty where it does not say.
 *
 * @param id the article's identifier: its address in plain form, else the entry's own name
 * @param link where its page is
 * @param published the time as the feed writes it
 * @param changed likewise
 * @param publisher the outlet that the entry itself names
 * @param feed the name of the feed, which may be that of the outlet
 * @param language a BCP 47 tag
 * @param content the whole article as HTML
 */
public record FeedItem(
    String id,
    String link,
    String headline,
    String published,
    String changed,
    List<String> authors,
    String publisher,
    String feed,
    String language,
    String content) {
  public FeedItem {
    authors = List.copyOf(authors);
  }

  /** Whether the feed holds the whole article. */
  public boolean isWhole() {
    return !content.isEmpty();
  }

  /** Tells one version of the entry from another. */
  public String version() {
    return changed.isEmpty() ? published + " " + headline : changed;
  }
}
