package org.demarche.link;

import org.demarche.names.Sites;

/** Tells by their hosts whether two addresses belong to one owner. */
final class Websites {
  private Websites() {}

  /**
   * Whether the official site of a medium is where its articles were published. Hosts count as
   * equal where the domain that somebody registered is: {@code news.example.co.uk} and {@code
   * www.example.co.uk} are, {@code a.co.uk} and {@code b.co.uk} are not.
   *
   * @param publisherHost the host of an article's address
   */
  static boolean confirms(Item item, String publisherHost) {
    return item.website()
        .flatMap(Sites::ofHost)
        .filter(site -> Sites.ofHost(publisherHost).filter(site::equals).isPresent())
        .isPresent();
  }
}
