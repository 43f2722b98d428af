package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes what a crawl of news leaves behind, of any size and always the same: a web archive packed
 * record by record, or JSON lines that keep the raw page beside the text.
 *
 * <p>Of a hundred records of the web archive, 70 are pages: 2 English articles, 1 of them a copy, 4
 * articles in another language, 64 lists of headlines; 10 are redirections and errors, 20 are
 * pictures. Of a hundred JSON lines, 10 are English articles, 3 of them copies, 20 are in another
 * language, 69 have no text, as films and galleries, and 1 is broken.
 */
public final class CrawlWriter {
  private static final int COPY_OF_BEFORE = 200;

  private final Random random = new Random(1);
  private final CrawlTexts texts = new CrawlTexts();

  private CrawlWriter() {}

  /**
   * @param args {@code warc} or {@code jsonl}, the file, how many records, and how many bytes of
   *     page a record has on average
   */
  public static void main(String[] args) throws IOException {
    CrawlWriter writer = new CrawlWriter();
    boolean warc = args[0].equals("warc");
    int records = Integer.parseInt(args[2]);
    int size = Integer.parseInt(args[3]);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 20)) {
      for (int i = 0; i < records; i++) {
        out.write(warc ? packed(writer.record(i, size)) : writer.line(i, size));
      }
    }
  }

  private byte[] line(int number, int size) {
    int kind = number * 37 % 100;
    String raw = filling(size / 2 + random.nextInt(size));
    if (kind == 0) {
      return ("{\"url\": \"https://lake.example/" + number + "\", \"raw_html\": \"" + raw + "\n")
          .getBytes(StandardCharsets.UTF_8);
    }
    String text = "";
    if (kind <= 10) {
      text = texts.english(kind <= 3 ? number - COPY_OF_BEFORE : number);
    } else if (kind <= 30) {
      text = texts.foreign(number);
    }
    String line =
        "{\"url\": \"https://lake.example/news/%d\", \"title\": \"Report %d\", \"date\": \"2025-03-%02d\", "
            + "\"source\": \"%s\", \"raw_html\": \"%s\", \"text\": \"%s\"}\n";
    return line.formatted(
            number,
            number,
            number % 28 + 1,
            kind <= 3 ? "Hill Courier" : "Lake Post",
            raw,
            text.replace("\n", "\\n").replace("\"", "\\\""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] record(int number, int size) throws IOException {
    int kind = number * 37 % 100;
    if (kind < 6) {
      int article = kind < 1 ? number - COPY_OF_BEFORE : number;
      return page(number, size, kind < 2 ? texts.english(article) : texts.foreign(article));
    }
    if (kind < 70) {
      return html(number, "200 OK", script(size) + texts.headlines(number));
    }
    if (kind < 80) {
      return html(
          number, kind < 75 ? "301 Moved Permanently" : "404 Not Found", "<p>Not here.</p>");
    }
    byte[] picture = new byte[size / 4 + random.nextInt(size / 2)];
    random.nextBytes(picture);
    return response(number, "200 OK", "image/jpeg", picture);
  }

  private byte[] page(int number, int size, String text) throws IOException {
    String body =
        "<article><h1>Report %d</h1><time datetime='2025-03-%02d'>March</time><p>%s</p></article>"
            .formatted(number, number % 28 + 1, text.replace("\n\n", "</p><p>"));
    return html(number, "200 OK", script(size) + body);
  }

  private byte[] html(int number, String status, String body) throws IOException {
    String page =
        "<html><head><title>Report %d</title></head><body><nav><a href='/'>Home</a></nav>%s</body></html>"
            .formatted(number, body);
    return response(
        number, status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] response(int number, String status, String type, byte[] body)
      throws IOException {
    byte[] http =
        "HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n"
            .formatted(status, type)
            .getBytes(StandardCharsets.UTF_8);
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
            + "WARC-Date: 2025-03-05T06:00:00Z\r\nWARC-Target-URI: https://lake.example/news/%d\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream(body.length + 1000);
    record.write(
        header
            .formatted(number, number, http.length + body.length)
            .getBytes(StandardCharsets.UTF_8));
    record.write(http);
    record.write(body);
    record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  private String script(int size) {
    return "<script>var a = '" + filling(size / 2 + random.nextInt(size)) + "';</script>";
  }

  private static byte[] packed(byte[] record) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(record.length);
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(record);
    }
    return packed.toByteArray();
  }

  private String filling(int length) {
    StringBuilder filling = new StringBuilder(length + 20);
    while (filling.length() < length) {
      filling.append(Long.toHexString(random.nextLong())).append(' ');
    }
    return filling.toString();
  }
}
