package org.demarche.read.feeds;

import java.nio.charset.Charset;
import java.util.Optional;

/** Reads a feed of whatever kind, or a list of addresses, told by its content. */
public final class FeedParser {
  private FeedParser() {}

  /**
   * What the bytes list.
   *
   * @param told the character set that whoever sent them says
   * @param address where they come from, to which links are relative; empty where unknown
   * @throws FeedException where they are no feed
   */
  public static Feed parse(byte[] bytes, Optional<Charset> told, String address)
      throws FeedException {
    String text = FeedText.decode(bytes, told).strip();
    if (text.isEmpty()) {
      throw new FeedException("it is empty");
    }
    if (text.startsWith("{")) {
      return JsonFeed.parse(text, address);
    }
    if (!text.startsWith("<")) {
      return AddressList.parse(text);
    }
    return XmlFeed.parse(text, address);
  }
}
