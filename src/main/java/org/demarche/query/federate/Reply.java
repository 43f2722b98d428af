package org.demarche.query.federate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What a server answered, whatever its status. */
record Reply(int status, HttpHeaders headers, byte[] sent) {
  private static final int MOST = 256 * 1024 * 1024;
  private static final int SHOWN = 200;

  /** The media type without its parameters; empty where none is told. */
  String mediaType() {
    return header("Content-Type").split(";")[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The first of that name, else empty. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /**
   * The body, unpacked.
   *
   * @throws IOException where it is broken or larger than 256 MB
   */
  byte[] body() throws IOException {
    if (!header("Content-Encoding").equalsIgnoreCase("gzip")) {
      return sent;
    }
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(sent))) {
      byte[] bytes = unpacked.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new IOException("larger than 256 MB");
      }
      return bytes;
    }
  }

  /** How the body begins, in one line, for messages. */
  String beginning() {
    try {
      String text = new String(body(), StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\s]+", " ");
      return text.length() <= SHOWN ? text.strip() : text.substring(0, SHOWN).strip() + " …";
    } catch (IOException e) {
      return "";
    }
  }
}
