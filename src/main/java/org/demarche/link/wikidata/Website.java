package org.demarche.link.wikidata;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host of an address: {@code https://www.example.org/en/} is of {@code example.org}. */
final class Website {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://(?:[^/?#@]*@)?(?:www\\d?\\.)?([^/?#:\\s]+\\.[^/?#:\\s]+).*");

  private Website() {}

  static Optional<String> host(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    return matcher.matches() ? ascii(matcher.group(1)) : Optional.empty();
  }

  /** Articles' addresses write the letters of other scripts as {@code xn--…}. */
  private static Optional<String> ascii(String host) {
    try {
      return Optional.of(IDN.toASCII(host).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
