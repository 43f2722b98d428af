package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;

/**
 * Writes a web archive of pages with much around a short article, and reads it: a line each tenth
 * of the pages, with the megabytes a second of that tenth, and the heap at its fullest.
 */
public final class ArchiveBenchmark {
  private static final int PAGE = 21_000;
  private static final int LINES = 10;

  private ArchiveBenchmark() {}

  /**
   * @param args the file, which is written where it is not there, and how many pages it has
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    int pages = Integer.parseInt(args[1]);
    if (!Files.exists(file)) {
      write(file, pages);
    }
    read(file, pages);
  }

  private static void read(Path file, int pages) {
    double megabytes = file.toFile().length() / 1e6 / LINES;
    PeakHeap heap = new PeakHeap();
    try (Stream<Reading> readings = new ArticleReader(ReadOptions.NONE).read(List.of(file))) {
      Iterator<Reading> all = readings.iterator();
      int articles = 0;
      long begin = System.nanoTime();
      for (int i = 1; all.hasNext(); i++) {
        articles += all.next() instanceof Reading.Found ? 1 : 0;
        if (i % (pages / LINES) == 0) {
          double seconds = (System.nanoTime() - begin) / 1e9;
          System.out.printf(
              Locale.ROOT,
              "%7d articles  %6.1f MB/s  %5d MB heap%n",
              articles,
              megabytes / seconds,
              heap.megabytes());
          begin = System.nanoTime();
        }
      }
    }
  }

  private static void write(Path file, int pages) throws IOException {
    Random random = new Random(1);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int i = 0; i < pages; i++) {
        out.write(record(i, page(i, random)));
      }
    }
  }

  private static byte[] record(int number, String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
            + "WARC-Date: 2025-03-05T06:00:00Z\r\nWARC-Target-URI: https://lake.example/news/%d\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n";
    int length = http.getBytes(StandardCharsets.UTF_8).length;
    return (header.formatted(number, number, length) + http + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String page(int number, Random random) {
    StringBuilder page = new StringBuilder(PAGE + 1000);
    page.append("<html><head><title>Dam ").append(number).append("</title><script>var a = '");
    while (page.length() < PAGE) {
      page.append(Long.toHexString(random.nextLong()));
    }
    return page.append("';</script></head><body><nav><a href='/'>Home</a></nav><article><h1>Dam ")
        .append(number)
        .append(" is safe</h1><time datetime='2025-03-05'>5 March</time>")
        .append("<p>Mayor Helena Voss said on Tuesday that dam number ")
        .append(number)
        .append(" above the town was safe, and that nobody had to leave.</p>")
        .append("<p>The opposition demanded a second opinion on the ")
        .append(random.nextInt(100) + 2)
        .append(" gates of the dam.</p></article></body></html>")
        .toString();
  }
}
