package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.demarche.model.Article;
import org.demarche.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small file of each format that has a reader of its own. */
class ReadersTest {
  private static final String PROSE = Reads.PROSE;
  private static final String MORE =
      "Mayor Helena Voss told reporters on Tuesday that nobody has to leave the town.";

  @TempDir Path folder;

  private List<Article> read(String name, String text) {
    List<Reading> readings = Reads.read(Reads.write(folder, name, text));
    assertTrue(readings.stream().anyMatch(Reading.Found.class::isInstance), readings::toString);
    return Reads.articles(folder.resolve(name));
  }

  /** {@code id | day | publisher | authors | headline}. */
  private static String facts(Article article) {
    Metadata known = article.metadata();
    return article.id()
        + " | "
        + known.published().map(Object::toString).orElse("-")
        + " | "
        + known.publisher().orElse("-")
        + " | "
        + String.join(", ", known.authors())
        + " | "
        + known.headline().orElse("-");
  }

  private static List<String> facts(List<Article> articles) {
    return articles.stream().map(ReadersTest::facts).toList();
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
        facts(read("a.csv", rows)));
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
        facts(read("b.tsv", tabs)));
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
    assertEquals("a-1 | 2025-03-10 | The Courier |  | -", facts(article));
    ReadOptions wrong =
        new ReadOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Map.of("text", "body"));
    assertEquals(
        file
            + ": no-such-column: it has no column 'body', but story, printed, paper; mend --columns",
        ((Reading.Failed) Reads.read(wrong, file).get(0)).problem().toString());
  }

  @Test
  void readsDocumentsOfOfficePrograms() {
    String text =
        "Talks go on\nBy Ann Lee\n10 March 2025\n\n"
            + PROSE
            + "\n\nHe said “no” – twice, {in brackets}.";
    Reads.write(folder, "a.rtf", BundleTest.rtf(text));
    Reads.write(folder, "b.docx", BundleTest.docx(text));
    Reads.write(
        folder,
        "c.odt",
        FileKindsTest.zip(
            ordered(
                "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", odt(text))));
    Reads.write(folder, "d.zip", zipOf("inner.docx", BundleTest.docx(text)));
    List<Article> articles = Reads.articles(folder);
    assertEquals(
        List.of(
            "a | 2025-03-10 | - | Ann Lee | Talks go on",
            "b | 2025-03-10 | - | Ann Lee | Talks go on",
            "c | 2025-03-10 | - | Ann Lee | Talks go on",
            "inner | 2025-03-10 | - | Ann Lee | Talks go on"),
        facts(articles));
    for (Article article : articles) {
      assertTrue(
          Reads.blocks(article)
              .endsWith(
                  "PARAGRAPH " + PROSE + "\nPARAGRAPH He said “no” – twice, {in brackets}.\n"),
          Reads.blocks(article));
    }
  }

  private static byte[] zipOf(String name, byte[] file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry(name));
      zip.write(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String odt(String text) {
    return text.lines()
        .map(line -> "<text:p text:style-name=\"P1\">" + line + "</text:p>")
        .collect(
            Collectors.joining(
                "",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>",
                "</office:text></office:body></office:document-content>"));
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  @Test
  void readsChaptersOfAnEBook() {
    String page =
        "<html><head><title>x</title></head><body><h1>Talks go on</h1><p>"
            + (PROSE + " ").repeat(5)
            + "</p></body></html>";
    String opf =
        "<package><metadata xmlns:dc=\"d\"><dc:title>The Courier Weekly</dc:title><dc:date>2025-03-10</dc:date><dc:language>en</dc:language></metadata>"
            + "<manifest><item id=\"a\" href=\"text/a.xhtml\"/><item id=\"b\" href=\"b.xhtml\"/><item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/></manifest>"
            + "<spine><itemref idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>";
    Path file =
        Reads.write(
            folder,
            "w.epub",
            FileKindsTest.zip(
                ordered(
                    "mimetype",
                    "application/epub+zip",
                    "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path=\"OEBPS/c.opf\"/></rootfiles></container>",
                    "OEBPS/c.opf",
                    opf,
                    "OEBPS/text/a.xhtml",
                    page,
                    "OEBPS/b.xhtml",
                    page.replace("Talks go on", "Vote is near"),
                    "OEBPS/nav.xhtml",
                    page)));
    assertEquals(
        List.of(
            "w-1 | 2025-03-10 | The Courier Weekly |  | Talks go on",
            "w-2 | 2025-03-10 | The Courier Weekly |  | Vote is near"),
        facts(Reads.articles(file)));
  }

  /** Two columns below a headline, a word parted by a hyphen, running heads and page numbers. */
  @Test
  void readsColumnsOfAPdfInTheirOrder() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int page = 1; page <= 2; page++) {
        PDPage sheet = new PDPage();
        pdf.addPage(sheet);
        try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
          show(out, 60, 760, 8, "The Courier, 10 March 2025");
          if (page == 1) {
            show(out, 60, 720, 24, "Talks go on in Laketown");
          }
          String[] left =
              page == 1
                  ? new String[] {
                    "The minister said the talks would re-",
                    "sume in the autumn. The opposition",
                    "leader said he had not been asked and",
                    "would not come.",
                    "A spokesman said the well-known house",
                    "of the council was ready."
                  }
                  : new String[] {
                    "Nobody knows how long they last, the",
                    "minister added.",
                    "The second page has lines of its own",
                    "that stand to the left."
                  };
          String[] right =
              page == 1
                  ? new String[] {
                    "   Mayor Helena Voss said the well-",
                    "known house was not. She told the",
                    "reporters that it needs a new roof",
                    "before the guests arrive."
                  }
                  : new String[] {
                    "And others that stand to the right,",
                    "so that it has two columns, as the",
                    "first page does."
                  };
          for (int i = 0; i < left.length; i++) {
            show(out, 60, 680 - 13 * i, 10, left[i]);
          }
          for (int i = 0; i < right.length; i++) {
            show(
                out, 320 + (right[i].startsWith(" ") ? 12 : 0), 680 - 13 * i, 10, right[i].strip());
          }
          show(out, 300, 40, 8, String.valueOf(page));
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      Reads.write(folder, "a.pdf", bytes.toByteArray());
    }
    Article article = Reads.article(folder.resolve("a.pdf"));
    assertEquals(
        """
        HEADLINE Talks go on in Laketown
        PARAGRAPH The minister said the talks would resume in the autumn. The opposition leader said he had not been asked and would not come.
        PARAGRAPH A spokesman said the well-known house of the council was ready.
        PARAGRAPH Mayor Helena Voss said the well-known house was not. She told the reporters that it needs a new roof before the guests arrive.
        PARAGRAPH Nobody knows how long they last, the minister added.
        PARAGRAPH The second page has lines of its own that stand to the left.
        PARAGRAPH And others that stand to the right, so that it has two columns, as the first page does.
        """,
        Reads.blocks(article));
  }

  private static void show(PDPageContentStream out, float x, float y, float size, String text)
      throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  @Test
  void saysThatAPdfOfPicturesHasNoText() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      assertEquals(
          List.of("scan.pdf no-text"),
          Reads.outcomes(Reads.write(folder, "scan.pdf", bytes.toByteArray())));
    }
  }

  @Test
  void readsMail() {
    String head =
        "Return-Path: <press@x.example>\r\nFrom: =?utf-8?q?Press_Office_Laket=C3=B6wn?= <press@x.example>\r\nTo: desk@y.example\r\nSubject: Fwd: Talks\r\n go on\r\nDate: Mon, 10 Mar 2025 23:30:00 -0500\r\nMessage-ID: <1@x.example>\r\nMIME-Version: 1.0\r\n";
    String parts =
        head
            + "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe minister said the talks would resume in the =\r\nautumn.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n--b--\r\n";
    Article article = read("a.eml", parts).get(0);
    assertEquals(
        "2025-03-10 | Press Office Laketöwn |  | Talks go on",
        facts(article).substring("1@x.example | ".length()));
    assertTrue(Reads.blocks(article).endsWith("PARAGRAPH " + PROSE + "\n"), Reads.blocks(article));
    String box =
        "From press@x Mon Mar 10 10:00:00 2025\n"
            + head.replace("\r\n", "\n")
            + "\n"
            + PROSE
            + "\n\nFrom press@x Mon Mar 11 10:00:00 2025\n"
            + head.replace("\r\n", "\n").replace("<1@", "<2@")
            + "\n"
            + MORE
            + "\n";
    assertEquals(
        List.of("1@x.example", "2@x.example"), Reads.outcomes(Reads.write(folder, "b.mbox", box)));
    String saved =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/talks\r\nSubject: Talks\r\nDate: Tue, 11 Mar 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://x.example/talks\r\n\r\n<html><head><meta property=3D\"og:site_name\" content=3D\"The Courier\"><meta property=3D\"article:published_time\" content=3D\"2025-03-10\"></head><body><h1>Talks go on</h1><p>"
            + PROSE
            + "</p></body></html>\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n";
    assertEquals(
        "2025-03-10 | The Courier |  | Talks go on",
        facts(read("c.mhtml", saved).get(0)).replaceFirst("^.*? \\| ", ""));
  }

  @Test
  void readsNewsOfAgencies() {
    String g2 =
        "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:newsml:x.example:1\" standard=\"NewsML-G2\"><itemMeta><versionCreated>2025-03-11T10:00:00Z</versionCreated><provider qcode=\"prov:norpress\"><name>Norpress</name></provider></itemMeta><contentMeta><contentCreated>2025-03-10T10:00:00Z</contentCreated><by>Ann Lee</by><headline>Talks go on</headline><language tag=\"en\"/></contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>"
            + PROSE
            + "</p><p>"
            + MORE
            + "</p></body></html></inlineXML></contentSet></newsItem>";
    Article article = read("a.xml", g2).get(0);
    assertEquals(
        "urn:newsml:x.example:1 | 2025-03-10 | Norpress | Ann Lee | Talks go on", facts(article));
    assertEquals(
        "HEADLINE Talks go on\nPARAGRAPH " + PROSE + "\nPARAGRAPH " + MORE + "\n",
        Reads.blocks(article));
    String nitf =
        "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf.dtd\"><nitf><head><docdata><doc-id id-string=\"NP-1\"/><date.issue norm=\"20250310T100000Z\"/><doc.copyright holder=\"Norpress\"/></docdata></head><body><body.head><hedline><hl1>Talks go on</hl1></hedline><byline>By Ann Lee and Bo Ek</byline></body.head><body.content><p>"
            + PROSE
            + "</p></body.content></body></nitf>";
    assertEquals(
        List.of("NP-1 | 2025-03-10 | Norpress | Ann Lee, Bo Ek | Talks go on"),
        facts(read("b.xml", nitf)));
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"aaaa\">]><nitf><body><body.content><p>&a;</p></body.content></body></nitf>";
    assertEquals(
        List.of("c.xml document-type"), Reads.outcomes(Reads.write(folder, "c.xml", bomb)));
  }

  @Test
  void readsAWikiDump() {
    String dump =
        "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\" xml:lang=\"en\"><siteinfo><sitename>Wikinews</sitename><base>https://en.wikinews.example/wiki/Main_Page</base></siteinfo>"
            + page(
                "Talks go on",
                0,
                "{{date|March 10, 2025}}\n{{w|Laketown|The town}} is calm. [[File:x.jpg|thumb|A [[dam]]]] '''"
                    + PROSE
                    + "'''<ref>x</ref>\n\n* [[Helena Voss|Mayor Voss]] said so.\n\n{| class=x\n| a\n|}\n== Sources ==\n*{{source|url=x}}")
            + page("Talk:Talks", 1, "no")
            + page("Old", 0, "#REDIRECT [[Talks]]")
                .replace("<revision>", "<redirect title=\"x\"/><revision>")
            + "</mediawiki>";
    List<Article> articles = read("w.xml", dump);
    assertEquals(
        List.of(
            "https://en.wikinews.example/wiki/Talks_go_on | 2025-03-10 | Wikinews |  | Talks go on"),
        facts(articles));
    assertEquals(
        "Talks go on\n\nThe town is calm.  " + PROSE + "\n\nMayor Voss said so.",
        articles.get(0).text());
    assertEquals(
        List.of("https://en.wikinews.example/wiki/Talks_go_on", "cut.xml broken-file"),
        Reads.outcomes(Reads.write(folder, "cut.xml", dump.substring(0, dump.length() - 300))));
  }

  private static String page(String title, int namespace, String text) {
    return "<page><title>"
        + title
        + "</title><ns>"
        + namespace
        + "</ns><id>7</id><revision><id>8</id><timestamp>2025-03-12T00:00:00Z</timestamp><contributor><username>a</username><id>9</id></contributor><text xml:space=\"preserve\">"
        + text.replace("<", "&lt;")
        + "</text></revision></page>";
  }

  @Test
  void readsWebArchives() throws IOException {
    String html =
        "<html><head><title>Talks</title><meta property=\"article:published_time\" content=\"2025-03-10\"></head><body><h1>Talks go on</h1><p>"
            + PROSE
            + "</p></body></html>";
    String archive =
        record("warcinfo", "", "software: x\r\n")
            + response("https://x.example/a", 200, "text/html; charset=utf-8", html)
            + response("https://x.example/", 200, "text/html", html)
            + response("https://x.example/b", 404, "text/html", html)
            + response("https://x.example/c.png", 200, "image/png", "x")
            + record(
                    "response",
                    "https://x.example/broken",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 99999")
            + response("https://x.example/d", 200, "text/html", html);
    List<String> outcomes = List.of("https://x.example/a", "broken-archive", "https://x.example/d");
    Path plain = Reads.write(folder, "a.warc", archive);
    assertEquals(
        outcomes,
        Reads.outcomes(plain).stream().map(it -> it.replaceFirst("a.warc\\S* ", "")).toList());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String record : archive.split("(?=WARC/1\\.0)")) {
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(record.getBytes(StandardCharsets.UTF_8));
      }
    }
    Path zipped = Reads.write(folder, "b.warc.gz", packed.toByteArray());
    assertEquals(
        outcomes,
        Reads.outcomes(zipped).stream().map(it -> it.replaceFirst("b.warc\\S* ", "")).toList());
    assertEquals(
        "https://x.example/a | 2025-03-10 | - |  | Talks go on",
        facts(Reads.articles(plain).get(0)));
    assertEquals(
        List.of("c.warc no-text"),
        Reads.outcomes(Reads.write(folder, "c.warc", record("warcinfo", "", "x\r\n"))));
  }

  private static String response(String address, int status, String type, String body) {
    return record(
        "response",
        address,
        "HTTP/1.1 "
            + status
            + " X\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static String record(String type, String address, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\n"
        + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n")
        + "WARC-Date: 2025-03-11T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: "
        + (type.equals("response")
            ? "application/http; msgtype=response"
            : "application/warc-fields")
        + "\r\nContent-Length: "
        + block.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  @Test
  void readsTranscripts() {
    String vtt =
        "WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:04.000\n<v Helena Voss>The talks <i>go on</i>\n\n00:04.000 --> 00:06.000\nin the autumn.\n\n2\n00:06.000 --> 00:09.000 align:start\n<v Jon Rook>We shall see.\n";
    assertEquals(
        "Helena Voss: The talks go on in the autumn.\n\nJon Rook: We shall see.",
        read("a.vtt", vtt).get(0).text());
    String srt =
        "1\r\n00:00:01,000 --> 00:00:04,000\r\n>> The talks go on\r\n\r\n2\r\n00:00:05,000 --> 00:00:07,000\r\nin the autumn.\r\n\r\n3\r\n00:00:08,000 --> 00:00:09,000\r\n>> We shall see.\r\n";
    assertEquals(
        "The talks go on in the autumn.\n\nWe shall see.", read("b.srt", srt).get(0).text());
  }

  @Test
  void readsMarkdown() {
    String text =
        "---\ntitle: \"Talks go on\"\ndate: 2025-03-10\nauthor: [Ann Lee, Bo Ek]\npublisher: The Courier\n---\n\n# Talks go on\n\nThe **minister** said the [talks](https://x.example) would resume in the autumn.\n\n> “No,” he said.\n";
    Article article = read("a.md", text).get(0);
    assertEquals("a | 2025-03-10 | The Courier | Ann Lee, Bo Ek | Talks go on", facts(article));
    assertEquals(
        "HEADLINE Talks go on\nPARAGRAPH " + PROSE + "\nBLOCK_QUOTE “No,” he said.\n",
        Reads.blocks(article));
  }

  @Test
  void readsATelegramExport() {
    String export =
        "{\"name\": \"Ministry of Ports\", \"type\": \"public_channel\", \"id\": 17, \"messages\": [{\"id\": 1, \"type\": \"service\", \"text\": \"\"}, {\"id\": 2, \"type\": \"message\", \"date\": \"2025-03-10T10:00:00\", \"from\": \"Ministry of Ports\", \"text\": [\"The talks \", {\"type\": \"bold\", \"text\": \"go on\"}, \" in the autumn.\"]}]}";
    List<Article> articles = read("result.json", export);
    assertEquals(List.of("result-2 | 2025-03-10 | Ministry of Ports |  | -"), facts(articles));
    assertEquals("The talks go on in the autumn.", articles.get(0).text());
  }

  @Test
  void readsReferencesWithFullTexts() {
    String ris =
        "TY  - NEWS\nTI  - Talks go on\nAU  - Lee, Ann\nT2  - The Courier\nDA  - 2025/03/10/\nAB  - "
            + (PROSE + " ").repeat(10)
            + "\nLA  - English\nER  - \n\nTY  - NEWS\nTI  - Vote\nAB  - Short.\nER  - \n";
    assertEquals(
        List.of("a | 2025-03-10 | The Courier | Ann Lee | Talks go on"), facts(read("a.ris", ris)));
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
        facts(read("a.csv", rows)));
  }
}
