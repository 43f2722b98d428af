package org.demarche.link;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.Optional;

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
        .flatMap(Websites::registered)
        .filter(site -> registered(publisherHost).filter(site::equals).isPresent())
        .isPresent();
  }

  /** By the Public Suffix List; empty for a suffix, a single label and an IP address. */
  private static Optional<String> registered(String host) {
    return Optional.of(IDN.toUnicode(host.strip()))
        .filter(InternetDomainName::isValid)
        .map(InternetDomainName::from)
        .filter(InternetDomainName::isUnderPublicSuffix)
        .map(name -> name.topPrivateDomain().toString());
  }
}
