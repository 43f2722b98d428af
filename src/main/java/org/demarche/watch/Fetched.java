package org.demarche.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.demarche.http.Reply;
import org.demarche.http.TooLarge;
import org.demarche.read.feeds.FeedText;

/**
 * What an address gave.
 *
 * @param address after all redirects
 * @param modified false where the server says that nothing has changed; there is no body then
 * @param charset what the server says of the characters
 */
record Fetched(
    URI address, boolean modified, byte[] body, Optional<Charset> charset, Validators validators) {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

  /**
   * By what a server tells whether something has changed; empty where it gave none.
   *
   * @param etag of RFC 9110
   * @param modified as the server wrote it
   */
  record Validators(String etag, String modified) {
    static final Validators NONE = new Validators("", "");
  }

  static Fetched unchanged(URI address) {
    return new Fetched(address, false, new byte[0], Optional.empty(), Validators.NONE);
  }

  /** Whether an address is that of a file, which only the user names. */
  static boolean isFile(String address) {
    return address.startsWith("file:");
  }

  /**
   * What a file of this computer holds.
   *
   * @param most how many bytes it may have
   */
  static Fetched file(URI address, int most) throws FetchProblem {
    try (InputStream in = Files.newInputStream(Path.of(address))) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge(most);
      }
      return new Fetched(address, true, bytes, Optional.empty(), Validators.NONE);
    } catch (IOException e) {
      throw FetchProblem.passing("no-reply", "it cannot be read (" + e.getMessage() + ")");
    }
  }

  static Fetched of(URI address, Reply reply) throws FetchProblem {
    try {
      return new Fetched(
          address,
          true,
          unpacked(reply.body(), reply.most()),
          charset(reply.header("Content-Type")),
          new Validators(reply.header("ETag"), reply.header("Last-Modified")));
    } catch (TooLarge e) {
      throw tooLarge(reply.most());
    } catch (IOException e) {
      throw FetchProblem.passing(
          "no-reply", "what came cannot be unpacked (" + e.getMessage() + ")");
    }
  }

  static FetchProblem tooLarge(int most) {
    return FetchProblem.lasting(
        "too-large", "it has more than the " + (most >> 20) + " MB that are taken of one address");
  }

  /** What is packed itself, as sitemaps may be. */
  private static byte[] unpacked(byte[] body, int most) throws IOException {
    boolean packed = body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
    if (!packed) {
      return body;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new IOException("it unpacks to more than " + (most >> 20) + " MB");
      }
      return bytes;
    }
  }

  private static Optional<Charset> charset(String type) {
    Matcher matcher = CHARSET.matcher(type);
    return matcher.find() ? FeedText.named(matcher.group(1)) : Optional.empty();
  }
}
