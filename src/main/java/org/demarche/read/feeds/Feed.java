package org.demarche.read.feeds;

import java.util.List;

/**
 * What a feed lists.
 *
 * @param items in its order
 * @param sitemaps those that a sitemap index names; such a one has no items
 */
public record Feed(List<FeedItem> items, List<Sitemap> sitemaps) {
  public Feed {
    items = List.copyOf(items);
    sitemaps = List.copyOf(sitemaps);
  }

  /**
   * A sitemap that an index names.
   *
   * @param changed when, as the index writes it; empty where it does not say
   */
  public record Sitemap(String address, String changed) {}
}
