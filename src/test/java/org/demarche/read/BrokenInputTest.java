package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenInputTest {
  private static final String TEXT = "Talks go on\n\n" + Reads.PROSE + "\n";

  @TempDir Path folder;

  private void write(String name, String text) {
    Reads.write(folder, name, text);
  }

  private void write(String name, byte[] bytes) {
    Reads.write(folder, name, bytes);
  }

  /** Every file is named with its code, and the good ones are read. */
  @Test
  void namesEveryBrokenFileAndReadsTheGoodOnes() throws Exception {
    write("good1.txt", TEXT);
    write("good2.html", "<html><body><p>" + Reads.PROSE + "</p></body></html>");
    write("good3.json", "{\"text\": \"" + Reads.PROSE + "\"}");
    write("good4.jsonl", "{\"id\": \"good4\", \"text\": \"" + Reads.PROSE + "\"}\nbroken\n");
    write("good5.txt", "Caf\u00e9 talks go on, the minister said.".getBytes("windows-1252"));
    write("bad01.txt", "");
    write("bad02.txt", " \r\n\u00A0\t\n");
    write("bad03.txt", "12:30 *** 45\n");
    write("bad04.txt", new byte[] {0, 1, 2, 3, 0, 0, 7, 8});
    write(
        "bad05.txt",
        "\u041f\u0435\u0440\u0435\u0433\u043e\u0432\u043e\u0440\u044b \u0438\u0434\u0443\u0442"
            .getBytes("windows-1251"));
    write("bad06.txt", TEXT.getBytes(StandardCharsets.UTF_16LE));
    write("bad07.txt", Arrays.copyOf("Talks — go on, caf\u00e9".getBytes("UTF-8"), 21));
    write("bad08.txt", "%PDF-1.7 ...");
    write("bad09.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16});
    write("bad10.json", "{\"text\": ");
    write("bad11.json", "{\"headline\": \"Talks go on\"}");
    write("bad12.json", "[".repeat(100_000));
    write("bad13.json", "");
    write("bad14.html", "<html><script>load()</script></html>");
    write("bad15.zip", "PK\u0003\u0004 and no more");
    write("bad16.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});
    write("bad17.docx", "PK\u0003\u0004");
    write("bad18.txt", "");
    try (RandomAccessFile large =
        new RandomAccessFile(folder.resolve("bad18.txt").toFile(), "rw")) {
      large.setLength(50L << 20);
    }
    write("bad19.rss", "<?xml version=\"1.0\"?><rss><channel/></rss>");
    write("bad20.jsonl", "\n \n");
    assertEquals(
        List.of(
            "bad01.txt empty-file",
            "bad02.txt empty-file",
            "bad03.txt no-text",
            "bad04.txt binary-file",
            "bad05.txt unknown-encoding",
            "bad06.txt unknown-encoding",
            "bad07.txt unknown-encoding",
            "bad08.txt broken-file",
            "bad09.jpg binary-file",
            "bad10.json broken-json",
            "bad11.json no-text",
            "bad12.json broken-json",
            "bad13.json empty-file",
            "bad14.html no-text",
            "bad15.zip broken-archive",
            "bad16.gz broken-archive",
            "bad17.docx broken-archive",
            "bad18.txt binary-file",
            "bad19.rss no-text",
            "bad20.jsonl empty-file",
            "good1",
            "good2",
            "good3",
            "good4",
            "good4.jsonl:2 broken-json",
            "good5"),
        Reads.outcomes(folder));
  }

  @Test
  void saysWhatIsWrongAndWhatToDo() {
    write("a.txt", "");
    Reading.Failed failed = (Reading.Failed) Reads.read(folder).get(0);
    assertEquals(
        folder.resolve("a.txt")
            + ": empty-file: it holds no text; remove it or write the article into it",
        failed.problem().toString());
    assertEquals("read", failed.problem().stage());
  }

  @Test
  void ignoresABrokenSidecarAndSaysSo() {
    write("a.txt", TEXT);
    write("a.meta.json", "{\"publisher\": ");
    write("b.txt", TEXT);
    write("b.meta.json", "{\"colour\": \"red\"}");
    assertEquals(
        List.of("a.meta.json broken-sidecar", "a", "b.meta.json broken-sidecar", "b"),
        Reads.outcomes(folder));
  }

  @Test
  void refusesAnArticleOfMoreTextThanThereIsMemoryForOnly() {
    int limit = ArticleReader.maxText() / 2 * 2;
    write("fits.txt", "a ".repeat(limit / 2));
    write("over.txt", "a ".repeat(limit / 2) + "b");
    assertEquals(List.of("fits", "over.txt too-large"), Reads.outcomes(folder));
  }

  /** No input, however odd, throws. */
  @Test
  void survivesRandomBytes() {
    Random random = new Random(7);
    String[] names = {"a.txt", "a.html", "a.json", "a.jsonl", "a.zip", "a.gz", "a.tar.gz", "a"};
    byte[][] heads = {
      {},
      "PK\3\4".getBytes(),
      {0x1f, (byte) 0x8b, 8},
      "{\"text\":\"".getBytes(),
      "<html>".getBytes(),
      {(byte) 0xff, (byte) 0xfe},
      "[{".getBytes(),
      "KYIV (".getBytes()
    };
    for (int i = 0; i < 600; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      byte[] head = heads[random.nextInt(heads.length)];
      System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
      String name = names[i % names.length];
      Path file = Reads.write(folder, name, bytes);
      for (Reading reading : Reads.read(file)) {
        assertSound(reading);
      }
    }
  }

  /** Words, marks and breaks in any order keep the blocks sound. */
  @Test
  void survivesRandomText() {
    Random random = new Random(11);
    String[] parts = {
      "Share",
      "By Ann Lee",
      "May 3, 2024",
      "Getty Images",
      "\n",
      "\n\n",
      "\r\n",
      " ",
      "talks go on",
      "KYIV (Reuters) - ",
      "©2024 Courier.",
      "“",
      "”",
      ".",
      "- ",
      "<p>",
      "</div>",
      "\u00A0",
      "\uFEFF",
      "Source link",
      "🙂",
      "é",
      "Last update: ",
      "1. ",
      "> ",
      "[3]",
      ":",
      "\"",
      "{",
      "Photo: "
    };
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("x ");
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Path file = Reads.write(folder, i % 4 == 0 ? "a.html" : "a.txt", text.toString());
      Reads.read(file).forEach(BrokenInputTest::assertSound);
    }
  }

  @Test
  void survivesDeepNesting() throws Exception {
    write("a.html", "<div>".repeat(20_000) + Reads.PROSE);
    write(
        "b.jsonl",
        "{\"a\":".repeat(100_000) + "\n{\"id\": \"ok\", \"text\": \"" + Reads.PROSE + "\"}");
    List<String> outcomes = Reads.outcomes(folder);
    assertTrue(outcomes.containsAll(List.of("b.jsonl:1 broken-json", "ok")), outcomes::toString);
    assertEquals(3, outcomes.size(), outcomes::toString);
  }

  @Test
  void survivesAFolderThatMayNotBeRead() throws Exception {
    write("a.txt", TEXT);
    Path link = folder.resolve("dangling.txt");
    Files.createSymbolicLink(link, folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("circle"), folder);
    assertEquals(List.of("a", "dangling.txt unreadable"), Reads.outcomes(folder));
  }

  private static void assertSound(Reading reading) {
    if (reading instanceof Reading.Found found) {
      Reads.assertSound(found.article());
    } else {
      assertTrue(
          ((Reading.Failed) reading).problem().code().matches("[a-z]+(-[a-z]+)+|unreadable"));
    }
  }
}
