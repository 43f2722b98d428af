package org.demarche.read.feeds;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;
import org.jsoup.internal.StringUtil;

/** Addresses of articles, complete and in plain form. */
public final class Addresses {
  private static final Set<String> TRACKING = WordClass.of("feeds.tracking");
  private static final int LONGEST = 2000;

  private Addresses() {}

  /** The address that a link means, as it may stand in a request; empty where it is no page's. */
  public static Optional<String> resolve(String base, String link) {
    String given = link.strip().replaceAll("\\s", "%20");
    String whole = isWeb(given) ? given : StringUtil.resolve(base, given);
    return Optional.of(whole)
        .filter(it -> isWeb(it) && it.length() <= LONGEST && hasHost(it))
        .map(Addresses::encoded);
  }

  private static boolean isWeb(String address) {
    return address.regionMatches(true, 0, "http://", 0, 7)
        || address.regionMatches(true, 0, "https://", 0, 8);
  }

  private static boolean hasHost(String address) {
    return address.matches("(?i)https?://[^/?#\\s@]+([/?#].*)?");
  }

  /**
   * The same without what does not tell articles apart: the case of the host, the usual port, the
   * fragment, and parameters that tell a publisher where readers come from.
   */
  static String plain(String address) {
    String[] parts = address.replaceFirst("#.*", "").split("\\?", 2);
    int path = parts[0].indexOf('/', parts[0].indexOf("//") + 2);
    String host = path < 0 ? parts[0] : parts[0].substring(0, path);
    String rest = path < 0 ? "/" : parts[0].substring(path);
    String query =
        parts.length < 2
            ? ""
            : Arrays.stream(parts[1].split("&"))
                .filter(it -> !it.isEmpty() && !isTracking(it))
                .collect(Collectors.joining("&"));
    String origin =
        host.toLowerCase(Locale.ROOT)
            .replaceFirst("^(http://.*):80$", "$1")
            .replaceFirst("^(https://.*):443$", "$1");
    return origin + rest + (query.isEmpty() ? "" : "?" + query);
  }

  private static boolean isTracking(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name.replace('_', ' '));
  }

  /** What is encoded already stays. */
  private static String encoded(String address) {
    int host = address.indexOf("//") + 2;
    int end = host + address.substring(host).split("[/?#]", 2)[0].length();
    StringBuilder encoded = new StringBuilder(ascii(address.substring(0, end), host));
    byte[] rest = address.substring(end).getBytes(StandardCharsets.UTF_8);
    for (byte b : rest) {
      boolean odd = b <= ' ' || "\"<>\\^`{|}\u007f".indexOf(b) >= 0;
      encoded.append(
          odd ? String.format(Locale.ROOT, "%%%02X", b & 0xff) : String.valueOf((char) b));
    }
    return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  private static String ascii(String origin, int host) {
    try {
      return origin.substring(0, host) + IDN.toASCII(origin.substring(host));
    } catch (IllegalArgumentException e) {
      return origin;
    }
  }
}
