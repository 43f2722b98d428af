package org.demarche.watch;

import java.util.HashMap;
import java.util.Map;

/** Which feed an article belongs to: the first one that lists it. */
final class Claims {
  private final Map<String, String> owners = new HashMap<>();

  /** Whether the article is this feed's, as it is from now on if it was nobody's. */
  boolean claim(String id, String feed) {
    return owners.computeIfAbsent(id, any -> feed).equals(feed);
  }
}
