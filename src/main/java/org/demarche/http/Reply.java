package org.demarche.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * What a server answered, whatever its status but those that ask to come again.
 *
 * @param sent the body as it came
 * @param came when
 * @param most bytes that the body may have, unpacked
 */
public record Reply(int status, HttpHeaders headers, byte[] sent, Instant came, int most) {
  static final int MOST = 256 * 1024 * 1024;
  private static final int SHOWN = 200;

  /** The media type without its parameters; empty where none is told. */
  public String mediaType() {
    return header("Content-Type").split(";")[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The first value of a header; empty where there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /**
   * The body, unpacked.
   *
   * @throws TooLarge where it is larger than it may be
   * @throws IOException where it is broken
   */
  public byte[] body() throws IOException {
    if (!header("Content-Encoding").equalsIgnoreCase("gzip")) {
      return sent;
    }
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(sent))) {
      byte[] bytes = unpacked.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new TooLarge(most);
      }
      return bytes;
    }
  }

  /** The pause that the server asks for; zero where it asks for none. */
  public Duration asked() {
    return RetryAfter.parse(header("Retry-After"), came).orElse(Duration.ZERO);
  }

  /** Why it is no answer, in one line; to be asked only where the status is not 200. */
  public String refusal() {
    if (status >= 300 && status < 400) {
      return "it points to '%s', which is not followed; name that address yourself"
          .formatted(header("Location"));
    }
    String told = beginning();
    return told.isEmpty() ? "HTTP " + status : "HTTP " + status + ": " + told;
  }

  /** How a text begins, in one line, for messages; pages say it at length. */
  private String beginning() {
    if (!mediaType().equals("text/plain")) {
      return "";
    }
    try {
      String text = new String(body(), StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\s]+", " ");
      return text.length() <= SHOWN ? text.strip() : text.substring(0, SHOWN).strip() + " …";
    } catch (IOException e) {
      return "";
    }
  }
}
