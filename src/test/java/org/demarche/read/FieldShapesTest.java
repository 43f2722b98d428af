package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.demarche.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The file shapes that users reported: each has a case here, made of our own words; {@code
 * ../shared/cases/field.tsv} says which there are.
 */
class FieldShapesTest {
  private static final Path FIELD = Path.of("..", "shared", "cases", "field.tsv");
  private static final String PROSE = Reads.PROSE;
  private static final String MORE =
      "Mayor Helena Voss said on Wednesday that nobody has to leave.";
  private static final Path BUNDLES = Path.of("src", "test", "resources", "read", "bundles");

  /** What the row of the table begins with, the file, what has to come of it. */
  private record Shape(String row, String name, byte[] bytes, List<String> outcomes) {
    Shape(String row, String name, String text, String... outcomes) {
      this(row, name, text.getBytes(StandardCharsets.UTF_8), List.of(outcomes));
    }
  }

  @TempDir Path folder;

  private static List<Shape> shapes() throws IOException {
    String[] five = {
      "a-1 2025-03-05", "a-2 2025-03-12", "a-3 2025-03-19", "a-4 2025-03-20", "a-5 2025-04-02"
    };
    String german =
        "Die Bürgermeisterin sagte am Dienstag, die Stadt brauche einen neuen Damm. Niemand müsse die Stadt verlassen, fügte sie hinzu.";
    return List.of(
        new Shape(
            "shape: Nexis Uni RTF",
            "a.rtf",
            BundleTest.rtf(Files.readString(BUNDLES.resolve("nexis-uni.txt"))),
            five),
        new Shape(
            "amcat/amcat#582; shape: Nexis TXT",
            "a.txt",
            Files.readString(BUNDLES.resolve("nexis.txt")),
            five),
        new Shape("shape: Factiva HTML", "a.html", factiva(), "a-1 2025-03-05", "a-2 2025-03-12"),
        new Shape(
            "shape: ProQuest TXT",
            "a.txt",
            Files.readString(BUNDLES.resolve("proquest.txt")),
            five),
        new Shape(
            "shape: Media Cloud CSV",
            "a.csv",
            "id,indexed_date,language,media_name,media_url,publish_date,title,url\n1,2025-03-10,en,The Courier,courier.example,2025-03-10,Mayor says dam is safe,https://courier.example/1\n",
            "a.csv unsupported-format"),
        new Shape(
            "shape: GDELT GKG",
            "a.csv",
            "20250310120000-0\t20250310120000\t1\tx.example\thttps://x.example/a\t\t\tTAX_FNCACT\n",
            "a.csv unsupported-format"),
        new Shape(
            "superdesk/superdesk#2888",
            "a.xml",
            "<newsItem guid=\"urn:np:1\"><contentMeta><contentCreated>2025-03-10T10:00:00Z</contentCreated><headline>Talks go on</headline></contentMeta><contentSet><inlineXML><html><body><p>"
                + PROSE
                + "</p></body></html></inlineXML></contentSet></newsItem>",
            "urn:np:1 2025-03-10"),
        new Shape(
            "superdesk/superdesk-core#1291",
            "a.json",
            "{\"headline\":\"Talks\",\"versioncreated\":\"2025-03-11T10:00:00Z\",\"body_html\":\"<p>"
                + PROSE
                + "</p>\",\"copyrightholder\":\"The Courier\"}",
            "a 2025-03-11"),
        new Shape(
            "shape: RSS, Atom",
            "a.xml",
            "<rss version=\"2.0\"><channel><title>C</title><item><title>Talks</title><link>https://x.example/1</link><pubDate>Mon, 10 Mar 2025 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>"
                + (PROSE + " ").repeat(4)
                + "</p>]]></content:encoded></item></channel></rss>",
            "https://x.example/1 2025-03-10"),
        new Shape(
            "shape: Guardian API",
            "a.json",
            "{\"response\":{\"results\":[{\"id\":\"world/1\",\"webPublicationDate\":\"2025-03-10T10:00:00Z\",\"webTitle\":\"Talks\",\"webUrl\":\"https://x.example/1\",\"fields\":{\"bodyText\":\""
                + PROSE
                + "\"}},{\"id\":\"world/2\",\"webPublicationDate\":\"2025-03-11T10:00:00Z\",\"webTitle\":\"Vote\",\"fields\":{\"bodyText\":\""
                + MORE
                + "\"}}]}}",
            "world/1 2025-03-10",
            "world/2 2025-03-11"),
        new Shape(
            "shape: trafilatura JSON",
            "a.json",
            "{\"title\":\"Talks\",\"date\":\"2025-03-10\",\"source\":\"https://x.example/1\",\"source-hostname\":\"The Courier\",\"text\":\""
                + PROSE
                + "\"}",
            "https://x.example/1 2025-03-10"),
        new Shape(
            "shape: generic JSON list",
            "a.json",
            "[{\"title\":\"Talks\",\"text\":\""
                + PROSE
                + "\",\"date\":\"2025-03-10\"},{\"title\":\"Vote\",\"content\":\""
                + MORE
                + "\",\"published\":\"2025-03-11\"}]",
            "a-1 2025-03-10",
            "a-2 2025-03-11"),
        new Shape(
            "shape: dataset JSONL", "a.jsonl", "{\"id\":1,\"text\":\"" + PROSE + "\"}\n", "a-1 -"),
        new Shape(
            "shape: tweets JSONL",
            "a.jsonl",
            "{\"id_str\":\"17\",\"text\":\"We reject the demand.\",\"created_at\":\"Mon Mar 10 10:00:00 +0000 2025\",\"user\":{\"name\":\"Helena Voss\"}}\n",
            "a-17 2025-03-10"),
        new Shape(
            "shape: LiveBlogPosting",
            "a.html",
            "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"L\",\"liveBlogUpdate\":[{\"datePublished\":\"2025-03-10\",\"articleBody\":\""
                + PROSE
                + "\"},{\"datePublished\":\"2025-03-11\",\"articleBody\":\""
                + MORE
                + "\"}]}</script><h1>L</h1>",
            "a-1 2025-03-10",
            "a-2 2025-03-11"),
        new Shape(
            "shape: MHTML, EML",
            "a.mhtml",
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example/1\nSubject: T\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html\n\n<h1>Talks</h1><p>"
                + PROSE
                + "</p>\n--b--\n",
            "https://x.example/1 -"),
        new Shape(
            "shape: UTF-16",
            "a.txt",
            ("\uFEFFTalks\n\n" + PROSE).getBytes(StandardCharsets.UTF_16LE),
            List.of("a -")),
        new Shape("shape: German article", "a.txt", german, "a - de"),
        new Shape(
            "mozilla/readability#932",
            "a.html",
            "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"T\",\"datePublished\":\"2025-03-10\",\"author\":[{\"@id\":\"#p\"}]},{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Dina Kisak\"}]}</script><p>"
                + PROSE
                + "</p>",
            "a 2025-03-10 Dina Kisak"),
        new Shape(
            "mozilla/readability#938",
            "a.html",
            "<meta property=\"article:author\" content=\"Laura Topol\"><meta property=\"article:published_time\" content=\"2025-03-10\"><p>"
                + PROSE
                + "</p>",
            "a 2025-03-10 Laura Topol"),
        new Shape(
            "mozilla/readability#846",
            "a.html",
            "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"T\",\"datePublished\":\"2025-03-10\",\"articleBody\":\""
                + PROSE
                + "\"}</script>",
            "a 2025-03-10"),
        new Shape(
            "AndyTheFactory/newspaper4k#346",
            "a.html",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"datePublished\":\"2025-03-10\",\"author\":{\"@type\":\"Organization\",\"name\":\"LBC News\"}}</script><h1>T</h1><div>By <a rel=\"author\">Tom Lowrie</a> and <a rel=\"author\">Selby Stewart</a></div><p>"
                + PROSE
                + "</p>",
            "a 2025-03-10 Tom Lowrie, Selby Stewart"),
        new Shape(
            "ageitgey/node-unfluff#93",
            "a.html",
            "<h1>Talks go on</h1><div>Monday, August 27, 2018, 9:15 am PDT by Juli Clove</div><p>"
                + PROSE
                + "</p><div class=\"comments\"><p>me, 8 hours ago</p></div>",
            "a 2018-08-27 Juli Clove"));
  }

  private static String factiva() {
    StringBuilder html = new StringBuilder("<html><head><title>Factiva</title></head><body>");
    for (String[] it :
        new String[][] {
          {"Mayor says dam is safe", "5 March 2025", "1"},
          {"Pilots reject offer", "12 March 2025", "2"}
        }) {
      html.append(
          "<div class=\"article enArticle\"><div id=\"hd\"><span class=\"enHeadline\">"
              + it[0]
              + "</span></div><div class=\"author\">By Dora Finch </div><div>345 words</div><div>"
              + it[1]
              + "</div><div>Laketown Courier</div><div>LTWN</div><div>English</div><div>(c) 2025 Laketown Courier</div><p class=\"articleParagraph enarticleParagraph\">"
              + MORE
              + "</p><p>Document LTWN000020250305el350000"
              + it[2]
              + "</p></div>");
    }
    return html.append("</body></html>").toString();
  }

  @TestFactory
  List<DynamicTest> readsWhatUsersHave() throws IOException {
    return shapes().stream()
        .map(shape -> DynamicTest.dynamicTest(shape.row(), () -> check(shape)))
        .toList();
  }

  private void check(Shape shape) throws IOException {
    Path own = Files.createTempDirectory(folder, "shape");
    List<String> found =
        Reads.read(Reads.write(own, shape.name(), shape.bytes())).stream()
            .map(FieldShapesTest::outcome)
            .toList();
    assertEquals(shape.outcomes(), found);
  }

  /** Identifier, day, language where it is not English, authors where there are some. */
  private static String outcome(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      return Path.of(failed.problem().where()).getFileName() + " " + failed.problem().code();
    }
    Article article = ((Reading.Found) reading).article();
    String language = article.metadata().isEnglish() ? "" : " " + article.metadata().language();
    String authors =
        article.id().matches("a-\\d.*") || article.metadata().authors().isEmpty()
            ? ""
            : " " + String.join(", ", article.metadata().authors());
    return article.id()
        + " "
        + article.metadata().published().map(Object::toString).orElse("-")
        + language
        + authors;
  }

  @Test
  void leavesNoReportedShapeOut() throws IOException {
    assumeTrue(Files.exists(FIELD), "the table of reports is not here");
    List<Shape> shapes = shapes();
    TreeSet<String> missing = new TreeSet<>();
    for (String line : Files.readAllLines(FIELD)) {
      String source = line.split("\t")[0];
      boolean shape =
          source.contains("shape:")
              || source.startsWith("mozilla/readability")
              || source.startsWith("AndyTheFactory/")
              || source.startsWith("ageitgey/");
      if (shape && shapes.stream().noneMatch(it -> source.startsWith(it.row()))) {
        missing.add(source);
      }
    }
    assertEquals(new TreeSet<>(), missing);
  }
}
