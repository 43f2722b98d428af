package org.demarche.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;
import org.demarche.read.drafts.DraftException;
import org.demarche.read.drafts.Drafts;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive: HTML that a server answered with 200, but for home pages. All else in
 * it (requests, pictures, redirections, errors) is passed over.
 */
final class WarcDrafts implements Drafts {
  private final WarcRecords records;
  private boolean found;

  WarcDrafts(InputStream in) {
    this.records = new WarcRecords(in);
  }

  @Override
  public Optional<Draft> next() throws IOException, DraftException {
    Optional<WarcRecords.Record> record = records.next();
    while (record.isPresent()) {
      Optional<Draft> page = page(record.get());
      if (page.isPresent()) {
        found = true;
        return page;
      }
      record = records.next();
    }
    if (!found) {
      throw DraftException.silent(
          "the web archive has no HTML page that a server answered with 200");
    }
    return Optional.empty();
  }

  private Optional<Draft> page(WarcRecords.Record record) throws DraftException {
    if (!record.type().equals("response")) {
      return Optional.empty();
    }
    if (!record.sound()) {
      found = true;
      throw DraftException.damaged(
          "this record is not as long as it says; get the web archive anew");
    }
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record.bytes()))) {
      Optional<WarcRecord> parsed = reader.next();
      return parsed.isPresent() && parsed.get() instanceof WarcResponse response
          ? page(response)
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      found = true;
      throw DraftException.damaged("this record cannot be understood (" + e.getMessage() + ")");
    }
  }

  private static Optional<Draft> page(WarcResponse response) throws IOException, DraftException {
    String address = response.targetURI().toString();
    boolean home = address.matches("(?i)https?://[^/]+/?(?:index\\.\\w+)?");
    if (home || !address.startsWith("http")) {
      return Optional.empty();
    }
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    boolean html =
        type.type().equals("text") && type.subtype().equals("html")
            || type.subtype().equals("xhtml+xml");
    if (http.status() != 200 || !html) {
      return Optional.empty();
    }
    return Optional.of(Draft.page(text(http, type)).with(Field.URL, address));
  }

  private static String text(HttpResponse http, MediaType type) throws IOException, DraftException {
    byte[] bytes;
    try (InputStream body = http.bodyDecoded().stream()) {
      bytes = body.readNBytes(ArticleReader.MAX_ARTICLE + 1);
    }
    if (bytes.length > ArticleReader.MAX_ARTICLE) {
      throw DraftException.longRecord("the page is too large for an article");
    }
    Optional<Charset> told = TextDecoder.believable(bytes, charset(type));
    try {
      return TextDecoder.decode(bytes, told.or(() -> HtmlPage.declaredCharset(bytes)));
    } catch (UnreadableException e) {
      throw DraftException.encoding(e.getMessage());
    }
  }

  private static Optional<Charset> charset(MediaType type) {
    try {
      return Optional.ofNullable(type.parameters().get("charset"))
          .map(name -> Charset.forName(name.replace("\"", "").strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
