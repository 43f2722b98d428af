package org.demarche.link.online;

import java.util.regex.Pattern;

/** Knows what an item id looks like; Wikidata refuses a whole request for one that is none. */
final class ItemIds {
  private static final Pattern ID = Pattern.compile("Q[1-9]\\d{0,9}");

  private ItemIds() {}

  static boolean isId(String text) {
    return ID.matcher(text).matches() && Long.parseLong(text.substring(1)) <= Integer.MAX_VALUE;
  }
}
