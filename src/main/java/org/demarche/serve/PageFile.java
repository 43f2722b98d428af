package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file of the explorer, compressed once, which a browser keeps until it has changed.
 *
 * @param tag tells whether the content is the one that the browser has
 */
record PageFile(String type, byte[] plain, byte[] packed, String tag) {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "css", "text/css",
          "js", "text/javascript",
          "tsv", "text/tab-separated-values");

  /** Empty where the jar has no such resource. */
  static Optional<PageFile> read(String resource) throws IOException {
    try (InputStream in = PageFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] plain = in.readAllBytes();
      String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
      String tag = '"' + DigestUtils.sha256Hex(plain).substring(0, 16) + '"';
      return Optional.of(new PageFile(type + ";charset=utf-8", plain, packed(plain), tag));
    }
  }

  private static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(304);
      return;
    }
    response.setContentType(type);
    boolean takesPacked = takesPacked(request.getHeader("Accept-Encoding"));
    if (takesPacked) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = takesPacked ? packed : plain;
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean takesPacked(String accepted) {
    return accepted != null
        && accepted.matches("(?i)(.*[, ])?gzip(?! *; *q=0(\\.0*)?(?![.1-9])).*");
  }
}
