package org.demarche.names;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells whose site an address is on: a site is a domain that somebody registered. */
public final class Sites {
  /** Fewer letters stand for too many names. */
  private static final int FEWEST_INITIALS = 3;

  private Sites() {}

  /**
   * The site of a host, by the Public Suffix List: that of {@code www.example.co.uk} is {@code
   * example.co.uk}. Empty for a suffix, a single label and an IP address.
   */
  public static Optional<String> ofHost(String host) {
    try {
      return Optional.of(IDN.toUnicode(host.strip()))
          .filter(InternetDomainName::isValid)
          .map(InternetDomainName::from)
          .filter(InternetDomainName::isUnderPublicSuffix)
          .map(name -> name.topPrivateDomain().toString());
    } catch (IllegalStateException e) {
      // A suffix of the private part of the list, such as that of a host of blogs itself
      return Optional.empty();
    }
  }

  /** The site of a web address, or of a host that stands where a name could. */
  public static Optional<String> of(String addressOrHost) {
    String text = addressOrHost.strip();
    if (!text.contains("://")) {
      return text.contains(".") && !text.endsWith(".") ? ofHost(text) : Optional.empty();
    }
    try {
      return Optional.ofNullable(new URI(text).getHost()).flatMap(Sites::ofHost);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a site bears a name: {@code theguardian.com} that of The Guardian, {@code rferl.org}
   * the initials of Radio Free Europe/Radio Liberty.
   */
  public static boolean bears(String site, String name) {
    String label = label(site).replace("-", "");
    String[] words = NameKey.exact(name).split(" ");
    String letters = String.join("", words);
    return label.equals(letters)
        || label.equals("the" + letters)
        || words.length >= FEWEST_INITIALS && label.equals(initials(words));
  }

  private static String initials(String[] words) {
    return Arrays.stream(words)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /** What somebody chose of a site's name: {@code bbc} of {@code bbc.co.uk}. */
  public static String label(String site) {
    int dot = site.indexOf('.');
    return dot < 0 ? site : site.substring(0, dot);
  }
}
