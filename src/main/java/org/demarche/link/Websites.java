package org.demarche.link;

import java.util.Locale;
import java.util.Optional;
import org.apache.http.conn.util.DomainType;
import org.apache.http.conn.util.PublicSuffixMatcher;
import org.apache.http.conn.util.PublicSuffixMatcherLoader;

/** Tells by their hosts whether two addresses belong to one owner. */
final class Websites {
  private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();

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
    String plain = host.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    if (plain.isEmpty()
        || plain.indexOf('.') < 0
        || plain.matches("[\\d.]+|.*[^\\p{L}\\p{N}.-].*")) {
      return Optional.empty();
    }
    String shared = SUFFIXES.getDomainRoot(plain, DomainType.PRIVATE);
    return shared == null
        ? Optional.ofNullable(SUFFIXES.getDomainRoot(plain, DomainType.ICANN))
        : below(shared, plain);
  }

  /**
   * The part that one customer has of a domain such as {@code github.io}, for which the matcher
   * gives the domain.
   */
  private static Optional<String> below(String shared, String host) {
    if (!host.endsWith("." + shared)) {
      return Optional.empty();
    }
    String labels = host.substring(0, host.length() - shared.length() - 1);
    return Optional.of(labels.substring(labels.lastIndexOf('.') + 1) + "." + shared);
  }
}
