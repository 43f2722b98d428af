package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of many shapes, and what holds for all lists of articles. */
class TableReadersTest {
  private static final String PROSE = Reads.PROSE;
  private static final String MORE = Reads.MORE;

  @TempDir Path folder;

  private List<Article> read(String name, String text) {
    return Reads.articlesOf(folder, name, text);
  }

  @Test
  void readsTablesWithColumnsGuessed() {
    String rows =
        "Title;Body;Published;Source\nTalks go on;\""
            + PROSE
            + "\nIt said \"\"so\"\".\";2025-03-10;The Courier\nVote;"
            + MORE
            + ";11.03.2025;The Courier\n;;;\n";
    assertEquals(
        List.of(
            "a-1 | 2025-03-10 | The Courier |  | Talks go on",
            "a-2 | 2025-03-11 | The Courier |  | Vote"),
        Reads.facts(read("a.csv", rows)));
    assertEquals(
        List.of("a-1", "a-2", "a.csv[3] no-text"), Reads.outcomes(folder.resolve("a.csv")));
    String tabs =
        "id\ttext\tdate\n17\tHe said \"no\" and "
            + PROSE
            + "\t2025-03-10\nurn:x:18\t"
            + MORE
            + "\t2025-03-11\n";
    assertEquals(
        List.of("b-17 | 2025-03-10 | - |  | -", "urn:x:18 | 2025-03-11 | - |  | -"),
        Reads.facts(read("b.tsv", tabs)));
    String unnamed =
        "3,Talks go on,\""
            + (PROSE + " ").repeat(5)
            + "\"\n4,Vote,\""
            + (MORE + " ").repeat(4)
            + "\"\n";
    assertEquals(List.of("c-1", "c-2"), Reads.outcomes(Reads.write(folder, "c.csv", unnamed)));
    byte[] excel =
        "Überschrift;Text\nTalks;Café talks go on, the minister said.\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    assertEquals(
        "Café talks go on, the minister said.",
        Reads.article(Reads.write(folder, "d.csv", excel)).text());
  }

  @Test
  void readsTablesWithColumnsThatTheUserNames() {
    Path file =
        Reads.write(
            folder, "a.csv", "story,printed,paper\n\"" + PROSE + "\",2025-03-10,The Courier\n");
    ReadOptions options =
        new ReadOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("text", "Story", "date", "2", "publisher", "paper"));
    Article article = ((Reading.Found) Reads.read(options, file).get(0)).article();
    assertEquals("a-1 | 2025-03-10 | The Courier |  | -", Reads.facts(article));
    ReadOptions wrong =
        new ReadOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Map.of("text", "body"));
    assertEquals(
        file
            + ": no-such-column: it has no column 'body', but story, printed, paper; mend --columns",
        ((Reading.Failed) Reads.read(wrong, file).get(0)).problem().toString());
  }

  @Test
  void drawsRowsWithoutEndOneByOne() {
    java.io.InputStream before = System.in;
    byte[] header = "title,text\n".getBytes(StandardCharsets.UTF_8);
    byte[] row = ("Talks,\"" + PROSE + "\"\n").getBytes(StandardCharsets.UTF_8);
    System.setIn(
        new java.io.InputStream() {
          private long at;

          @Override
          public int read() {
            long here = at++;
            return here < header.length
                ? header[(int) here]
                : row[(int) ((here - header.length) % row.length)];
          }
        });
    try (var readings = new ArticleReader(ReadOptions.NONE).read(List.of(Path.of("-")))) {
      assertEquals(
          List.of("stdin-1", "stdin-2", "stdin-3"),
          readings.limit(3).map(it -> ((Reading.Found) it).article().id()).toList());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aSidecarSaysWhatTheArticlesOfAListDoNotSay() {
    Reads.write(
        folder, "a.meta.json", "{\"publisher\": \"The Courier\", \"headline\": \"All talks\"}");
    String rows =
        "title,text,source\nTalks,\"" + PROSE + "\",\nVote,\"" + MORE + "\",The Gazette\n";
    assertEquals(
        List.of("a-1 | - | The Courier |  | Talks", "a-2 | - | The Gazette |  | Vote"),
        Reads.facts(read("a.csv", rows)));
  }
}
