package org.demarche.reader;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.demarche.model.InputException;
import org.demarche.resolve.readings.ReadingMode;

/**
 * Whom to ask, and how.
 *
 * @param service the address of a chat API, such as {@code http://127.0.0.1:11434/v1}
 * @param model the name of a model there
 * @param cache the folder in which answers are kept
 * @param atOnce how many questions are under way at a time at most
 * @param longest for one answer
 * @param userAgent the name and version of this program
 * @param silences how many articles in a row may go without an answer before the run ends
 * @param dry whether nothing is sent, and only counted what would be
 */
public record ReaderSettings(
    URI service,
    String model,
    Optional<ApiKey> key,
    ReadingMode mode,
    Path cache,
    int atOnce,
    Duration longest,
    Budget budget,
    String userAgent,
    int silences,
    boolean dry) {
  private static final String ENDPOINT = "/chat/completions";

  public ReaderSettings {
    boolean web = "http".equals(service.getScheme()) || "https".equals(service.getScheme());
    if (!web || service.getHost() == null || service.getUserInfo() != null) {
      throw new InputException(
          "--reader: bad-address: give the address of a chat API that begins with http:// or https://, without a name or password in it");
    }
    if (model.isBlank()) {
      throw new InputException(
          "--model: no-model: name the model that is to read, as its service calls it");
    }
  }

  /** Without the end that the protocol adds. */
  String base() {
    String text = service.toString().replaceAll("/+$", "");
    return text.endsWith(ENDPOINT) ? text.substring(0, text.length() - ENDPOINT.length()) : text;
  }

  /** Host and port, for messages. */
  public String host() {
    return service.getPort() < 0 ? service.getHost() : service.getHost() + ":" + service.getPort();
  }
}
