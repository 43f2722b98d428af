package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.demarche.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final String TEXT = "Talks go on\n\n" + Reads.PROSE + "\n";
  private static final String SIDECAR = "{\"publisher\": \"The Courier\"}";

  @TempDir Path folder;

  /** Articles, a sidecar beside one, and what is none. */
  private static Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("b/story.txt", TEXT);
    entries.put("a/story.txt", TEXT + "More followed on the next day.\n");
    entries.put("b/page.html", "<p>" + Reads.PROSE + "</p>");
    entries.put("a/story.meta.json", SIDECAR);
    entries.put("a/lines.jsonl", "{\"id\": \"x\", \"text\": \"y\"}\n{\"text\": \"z\"}\n");
    entries.put("a/.hidden.txt", TEXT);
    entries.put("__MACOSX/a/story.txt", TEXT);
    entries.put("empty.txt", "");
    return entries;
  }

  @Test
  void readsZipInTheOrderOfNames() throws IOException {
    Path file = Reads.write(folder, "week.zip", zip(entries()));
    assertEquals(
        List.of(
            "x", "lines-2", "week.zip/a/story", "page", "week.zip/b/story", "empty.txt empty-file"),
        Reads.outcomes(file));
    assertEquals(List.of("week.zip/a/story"), fromTheCourier(file));
  }

  @Test
  void readsTarInTheOrderOfTheArchive() throws IOException {
    for (String name : List.of("week.tar", "week.tar.gz", "week.tgz")) {
      byte[] tar = tar(entries());
      Path file = Reads.write(folder, name, name.endsWith("r") ? tar : gzip(tar));
      assertEquals(
          List.of(
              name + "/b/story", name + "/a/story", "page", "x", "lines-2", "empty.txt empty-file"),
          Reads.outcomes(file));
      assertEquals(List.of(name + "/a/story"), fromTheCourier(file));
    }
  }

  private static List<String> fromTheCourier(Path file) {
    return Reads.articles(file).stream()
        .filter(article -> article.metadata().publisher().equals(Optional.of("The Courier")))
        .map(Article::id)
        .toList();
  }

  @Test
  void readsPackedFilesLikeTheFilesThemselves() throws IOException {
    String lines = "{\"text\": \"x\"}\n{\"text\": \"y\"}\n";
    Reads.write(folder, "a.txt.gz", gzip(TEXT.getBytes(StandardCharsets.UTF_8)));
    Reads.write(folder, "a.meta.json", SIDECAR);
    Reads.write(folder, "b.jsonl.gz", gzip(lines.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("a", "b-1", "b-2"), Reads.outcomes(folder));
    Article article = Reads.article(folder.resolve("a.txt.gz"));
    assertEquals(TEXT, article.text());
    assertEquals(Optional.of("The Courier"), article.metadata().publisher());
  }

  @Test
  void readsAZipFromStandardInput() throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(zip(Map.of("story.txt", TEXT))));
    try {
      assertEquals(List.of("story"), Reads.outcomes(Path.of("-")));
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void saysThatAnArchiveHoldsNoArticle() throws IOException {
    Map<String, String> none = Map.of("../../outside.txt", TEXT, ".hidden", TEXT);
    Reads.write(folder, "a.zip", zip(none));
    Reads.write(folder, "b.tar.gz", gzip(tar(none)));
    Reads.write(folder, "c.zip", zip(Map.of()));
    assertEquals(
        List.of("a.zip empty-file", "b.tar.gz empty-file", "c.zip empty-file"),
        Reads.outcomes(folder));
  }

  @Test
  void opensNoArchiveWithinAnArchive() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("inner.zip"));
      zip.write(zip(entries()));
    }
    Path file = Reads.write(folder, "outer.zip", out.toByteArray());
    assertEquals(List.of("inner.zip nested-archive"), Reads.outcomes(file));
  }

  @Test
  void keepsTheArticlesBeforeTheBreakOfATar() throws IOException {
    byte[] tar = tar(Map.of("story.txt", TEXT));
    byte[] twice = new byte[2048];
    System.arraycopy(tar, 0, twice, 0, 1024);
    System.arraycopy("no header at all".getBytes(), 0, twice, 1024 + 124, 16);
    Path file = Reads.write(folder, "cut.tar", twice);
    assertEquals(List.of("story", "cut.tar broken-archive"), Reads.outcomes(file));
  }

  /** Blank lines unpack to a thousand times their size. */
  @Test
  void stopsAtABomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("{\"text\": \"x\"}\n".getBytes());
      byte[] blank = (" ".repeat((1 << 20) - 1) + "\n").getBytes();
      for (int megabyte = 0; megabyte < 80; megabyte++) {
        gzip.write(blank);
      }
    }
    Path file = Reads.write(folder, "bomb.jsonl.gz", out.toByteArray());
    assertEquals(List.of("bomb-1", "bomb.jsonl.gz archive-bomb"), Reads.outcomes(file));
  }

  @Test
  void letsPlausibleRatiosPass() throws IOException {
    byte[] buffer = new byte[1 << 20];
    try (BombGuard plausible = guard(1 << 20);
        BombGuard bomb = guard(1 << 10)) {
      assertEquals(128 << 20, drain(plausible, buffer));
      assertThrows(BombGuard.BombException.class, () -> drain(bomb, buffer));
    }
  }

  /** A stream of 128 MB that was so many bytes when packed. */
  private static BombGuard guard(long packed) throws IOException {
    return new BombGuard(
        CountedInput.assuming(packed),
        any ->
            new InputStream() {
              private int left = 128 << 20;

              @Override
              public int read() {
                return left-- > 0 ? 0 : -1;
              }

              @Override
              public int read(byte[] target, int offset, int length) {
                int given = Math.min(left, length);
                left -= given;
                return given == 0 ? -1 : given;
              }
            });
  }

  private static int drain(InputStream in, byte[] buffer) throws IOException {
    int sum = 0;
    int read = in.read(buffer, 0, buffer.length);
    while (read > 0) {
      sum += read;
      read = in.read(buffer, 0, buffer.length);
    }
    return sum;
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] tar(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        byte[] bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
        header.setSize(bytes.length);
        tar.putArchiveEntry(header);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
