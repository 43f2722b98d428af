package org.demarche.read.feeds;

import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** How the article of an entry is called. */
final class ItemNames {
  private static final int HASH = 16;

  private ItemNames() {}

  /**
   * The address of its page; else its own name, which holds in the feed alone unless it is a URI.
   *
   * @param name the entry's own; may be empty
   * @param feed where the feed is; may be empty
   */
  static String of(Optional<String> link, String name, String headline, String feed) {
    if (link.isPresent()) {
      return Addresses.plain(link.get());
    }
    if (name.matches("(?i)(tag|urn|uuid|doi):\\S+")) {
      return name;
    }
    String own = name.isEmpty() ? headline : name;
    String place = feed.isEmpty() ? "feed" : Addresses.plain(feed);
    return place + "#" + DigestUtils.sha256Hex(own).substring(0, HASH);
  }
}
