package org.demarche.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tells addresses that requests can be sent to. */
public final class WebAddress {
  private WebAddress() {}

  /** The address; empty for anything but an absolute IRI of http or https without a password. */
  public static Optional<URI> of(String text) {
    try {
      URI address = new URI(text);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return Optional.of(address)
          .filter(it -> web && it.getHost() != null && it.getUserInfo() == null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
