package org.demarche.link.online;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.InputException;

/**
 * Whom to ask, in whose name, and what to remember.
 *
 * @param api a MediaWiki API with Wikidata's items, {@link #WIKIDATA} as a rule
 * @param reconciliation a service of the Reconciliation API 0.2 or 1.0 with Wikidata's ids
 * @param contact a mail address or web page at which the one who runs this can be reached; whoever
 *     keeps the service looks there before he shuts us out
 * @param version the version of Demarche
 * @param cache the folder in which answers are kept
 * @param maxAge for how long a kept answer counts
 * @param refresh whether answers of earlier runs count not at all
 */
public record OnlineSettings(
    URI api,
    Optional<URI> reconciliation,
    String contact,
    String version,
    Path cache,
    Duration maxAge,
    boolean refresh) {
  public static final URI WIKIDATA = URI.create("https://www.wikidata.org/w/api.php");
  public static final Duration MONTH = Duration.ofDays(30);

  private static final Pattern HEADER = Pattern.compile("[\\x20-\\x7e&&[^()]]*");
  private static final Pattern REACHABLE = Pattern.compile("\\S+@\\S+|https?://\\S+");
  private static final Pattern WIKIMEDIA =
      Pattern.compile("(?:.*\\.)?(?:wikidata|wikimedia|wikipedia|wmcloud|wmflabs|toolforge)\\.org");

  public OnlineSettings {
    contact = contact.strip();
    requireHttp(api);
    reconciliation.ifPresent(OnlineSettings::requireHttp);
    if (!HEADER.matcher(contact).matches()) {
      throw new InputException(
          "--contact: bad-contact: '%s' has characters that cannot stand in a User-Agent; give a mail address or the address of a page"
              .formatted(contact));
    }
    if (asksWikimedia(api, reconciliation) && !REACHABLE.matcher(contact).find()) {
      throw new InputException(
          "--contact: no-contact: Wikimedia's rules ask for a mail address or a page of the one who runs a program; give --contact you@example.org");
    }
  }

  /** As Wikimedia's User-Agent policy asks: program/version (contact) platform/version. */
  public String userAgent() {
    String inBrackets = contact.isEmpty() ? "" : " (" + contact + ")";
    return "Demarche/" + version + inBrackets + " Java/" + Runtime.version().feature();
  }

  private static boolean asksWikimedia(URI api, Optional<URI> reconciliation) {
    return isWikimedia(api) || reconciliation.filter(OnlineSettings::isWikimedia).isPresent();
  }

  private static boolean isWikimedia(URI uri) {
    return WIKIMEDIA.matcher(uri.getHost()).matches();
  }

  private static void requireHttp(URI uri) {
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!web || uri.getHost() == null) {
      throw new InputException(
          "%s: bad-address: this is not the address of a web service; give one that begins with http:// or https://"
              .formatted(uri));
    }
  }
}
