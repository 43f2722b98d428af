package org.demarche;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files that no reader can make an article of, and a few good ones to lie among them.
 *
 * <p>Written when a test needs them: they are binary or large. Each broken file gives exactly one
 * problem and no article; each good one gives one article.
 */
public final class BrokenFiles {
  private static final String STORY =
      """
      The bridge stays closed

      By Ada Writer

      The mayor said on Monday that the old bridge would stay closed until spring. “We have to
      repair the piers,” she told reporters. According to the engineers, the river rose again.
      """;

  private static final int HUGE = 50 << 20;
  private static final int DEEP = 200_000;

  private BrokenFiles() {}

  /**
   * Writes the broken files.
   *
   * @return their names, sorted
   */
  public static List<String> writeBroken(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("bad-line.jsonl", utf8("\n{\"headline\": \"Cut off\", \"articleBody\": \"The ma\n"));
    files.put("bomb.txt.gz", gzip(new byte[60 << 20]));
    files.put("controls.txt", controls());
    files.put("cut.json", utf8("{\"headline\": \"The bridge\", \"articleBody\": \"The mayor sai"));
    files.put("cut.txt.gz", cut(gzip(utf8(varied(2_000)))));
    files.put("cut.zip", cut(zip("story.txt", utf8(varied(2_000)))));
    files.put("deep.json", utf8("[".repeat(DEEP) + "]".repeat(DEEP)));
    files.put("document.txt", utf8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"));
    files.put("empty.txt", new byte[0]);
    files.put("evil.zip", evilZip());
    files.put("greek.txt", GREEK.getBytes(Charset.forName("ISO-8859-7")));
    files.put("invalid-utf8.txt", invalidUnicode());
    files.put("no-text.html", utf8(NO_TEXT));
    files.put("nul.txt", utf8(STORY.replace(". ", ".\0 ")));
    files.put("numbers.json", utf8("[{\"three\": [4]}]"));
    files.put("packed-binary.txt.gz", gzip(controls()));
    files.put("picture.txt", picture());
    files.put("spaces.txt", utf8(" \n\t\r\n \n"));
    files.put("utf16-without-mark.txt", STORY.getBytes(StandardCharsets.UTF_16LE));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    writeHuge(folder.resolve("huge.txt"));
    List<String> names = new ArrayList<>(files.keySet());
    names.add("huge.txt");
    names.sort(null);
    return names;
  }

  /**
   * Writes five good files; one of them lies in a folder that is named like a file.
   *
   * @return the ids of their articles, sorted
   */
  public static List<String> writeGood(Path folder) throws IOException {
    Files.writeString(folder.resolve("good-plain.txt"), STORY);
    Files.write(folder.resolve("good-packed.txt.gz"), gzip(utf8(STORY)));
    Files.writeString(folder.resolve("good-page.html"), PAGE);
    Files.writeString(folder.resolve("good-record.json"), RECORD);
    Path inner = Files.createDirectories(folder.resolve("folder.txt"));
    Files.write(inner.resolve("good-western.txt"), WESTERN.getBytes(Charset.forName("cp1252")));
    return List.of("good-packed", "good-page", "good-plain", "good-record", "good-western");
  }

  private static final String GREEK =
      "Ο δήμαρχος είπε ότι η γέφυρα θα μείνει κλειστή. Οι μηχανικοί συμφωνούν.\n";

  private static final String WESTERN =
      """
      Café owners object

      The café owner said that nobody had asked her. The mayor rejected the claim.
      """;

  private static final String NO_TEXT =
      """
      <!DOCTYPE html>
      <html>
        <head><title></title><script>var said = "The mayor said no.";</script></head>
        <body><nav><a href="/">Home</a></nav><img src="bridge.jpg" alt=""></body>
      </html>
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
        <head><title>The ferry runs</title></head>
        <body>
          <nav><a href="/">Home</a></nav>
          <article>
            <h1>The ferry runs</h1>
            <p>The harbour master said that the ferry would run every hour from Tuesday. She
            promised that no passenger would wait in the rain.</p>
            <p>“Nobody needs the bridge,” she told this newspaper.</p>
          </article>
        </body>
      </html>
      """;

  private static final String RECORD =
      """
      {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "The council agrees",
        "datePublished": "2025-01-20",
        "articleBody": "The council said it agreed. The mayor denied that she was asked."
      }
      """;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Bytes that no text has, without a known signature. */
  private static byte[] controls() {
    byte[] bytes = new byte[3_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 + i / 7);
    }
    return bytes;
  }

  private static byte[] picture() {
    byte[] bytes = controls();
    byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    System.arraycopy(signature, 0, bytes, 0, signature.length);
    return bytes;
  }

  /** UTF-8 with letters of two bytes, one of which has lost its second. */
  private static byte[] invalidUnicode() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(utf8("The café is open, said Zoë Müller. The na"));
    out.write(0xC3);
    out.write(utf8("ve visitor agreed.\n"));
    return out.toByteArray();
  }

  /** Text that does not shrink much. */
  private static String varied(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("The mayor said that house ").append(i * 7919L % 10_007).append(" is safe. ");
    }
    return text.toString();
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  /** Entries that would be written outside; the one that is read as a file holds nothing. */
  private static byte[] evilZip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("../../evil.txt"));
      zip.write(utf8(STORY));
      zip.putNextEntry(new ZipEntry("/evil/blank.txt"));
      zip.write(utf8(" \n"));
    }
    return out.toByteArray();
  }

  private static byte[] zip(String entry, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static void writeHuge(Path file) throws IOException {
    byte[] block = utf8(varied(1_000));
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long written = 0; written < HUGE; written += block.length) {
        out.write(block);
      }
    }
  }
}
