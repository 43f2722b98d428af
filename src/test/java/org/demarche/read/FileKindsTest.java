package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.demarche.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of all kinds of files: each is read, or refused by its name. */
class FileKindsTest {
  private static final String PROSE = Reads.PROSE;

  @TempDir Path folder;

  /** File name, what the message calls it. */
  private static final Map<String, String> REFUSED = new LinkedHashMap<>();

  private void refused(String name, String bytes, String called) {
    Reads.write(folder, name, bytes.getBytes(StandardCharsets.ISO_8859_1));
    REFUSED.put(name, called);
  }

  /** Short or narrow lines, menus above, scripts without spaces, other character sets. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks\n\nNo deal.",
        "Pilots reject offer",
        "The mayor\nof the town\nsaid that\nnobody would have to leave\nit.",
        "Home\nNews\nSport\nWeather\nMore\n\nThe minister said the talks would go on.",
        "市长周三表示大坝是安全的。\n没有人必须离开。\n反对派要求第二份意见。\n市长拒绝了。",
        "MAYOR SAYS DAM IS SAFE",
        "He won 3-1, 6-4, 7-5.\n\nNo comment."
      })
  void takesAShortTextForAnArticle(String text) {
    assertEquals(1, Reads.articles(Reads.write(folder, "a.txt", text)).size());
    assertEquals(
        1,
        Reads.articles(
                Reads.write(folder, "b.txt", text.getBytes(StandardCharsets.UTF_16LE)),
                Reads.write(folder, "c.json", "{\"text\": \"" + text.replace("\n", "\\n") + "\"}"))
            .size(),
        "UTF-16 without a mark is refused as such");
  }

  @Test
  void takesNothingForeignForAnArticle() throws IOException {
    pictures();
    archives();
    documents();
    texts();
    data();
    assertTrue(REFUSED.size() >= 40, REFUSED::toString);
    List<String> wrong = new ArrayList<>();
    for (Reading reading : Reads.read(folder)) {
      if (reading instanceof Reading.Found found) {
        wrong.add("read: " + found.article().id());
        continue;
      }
      var problem = ((Reading.Failed) reading).problem();
      String name = Path.of(problem.where()).getFileName().toString();
      String called = REFUSED.remove(name);
      if (called == null
          || !problem.message().contains(called)
          || !problem.message().contains(";")) {
        wrong.add(problem + " instead of " + called);
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(Map.of(), REFUSED);
  }

  private void pictures() {
    refused("a.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "a picture");
    refused("photo.txt", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0", "a picture");
    refused("a.gif", "GIF89a\1\0\1\0", "a picture");
    refused("a.webp", "RIFF\u0010\0\0\0WEBPVP8 ", "a picture");
    refused("a.tif", "II*\0\10\0\0\0", "a picture");
    refused(
        "a.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Talks</text></svg>",
        "a map or a drawing");
    refused("a.wav", "RIFF\u0010\0\0\0WAVEfmt ", "a recording");
    refused("a.mp3", "ID3\3\0\0\0\0\0\0", "a recording");
    refused("a.mp4", "\0\0\0\u0018ftypmp42\0\0\0\0", "a film");
    refused("a.woff2", "wOF2\0\1\0\0", "a font");
  }

  private void archives() throws IOException {
    refused("a.7z", "7z\u00bc\u00af'\u001c\0\4", "a 7z archive");
    refused("a.rar", "Rar!\u001a\7\0", "a RAR archive");
    refused("a.zst", "\u0028\u00b5\u002f\u00fd\4\0", "a zstd archive");
    refused("a.xlsx", zip("xl/workbook.xml", "<w/>"), "a spreadsheet");
    refused("sheet.zip", zip("xl/workbook.xml", "<w/>"), "a spreadsheet");
    refused("a.pptx", zip("ppt/presentation.xml", "<w/>"), "a presentation");
    refused("tool.jar", zip("META-INF/MANIFEST.MF", "Main-Class: a.B"), "a package of a program");
  }

  private void documents() {
    String old = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600);
    refused("a.doc", old, "an old Office document");
    refused("a.msg", old, "an Outlook message");
    refused("a.ps", "%!PS-Adobe-3.0\n", "a PostScript file");
    refused("a.tex", "\\documentclass{article}\n\\begin{document}" + PROSE, "a TeX source");
    refused("broken.pdf", "%PDF-1.4\n1 0 obj\n", "a damaged PDF file");
    refused("a.ipynb", "{\"cells\": [], \"nbformat\": 4}", "a notebook");
    refused("a.opml", "<opml version=\"2.0\"><body/></opml>", "a list of feeds");
    refused("a.xml", "<?xml version=\"1.0\"?><orders><order/></orders>", "<orders>");
    refused(
        "sitemap.xml",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"/>",
        "a sitemap");
    refused("refs.bib", "@article{a, title={Talks}}\n", "a list of references");
    refused("refs.ris", "TY  - NEWS\nTI  - Talks\nAB  - Short.\nER  - \n", "no full texts");
  }

  private void texts() {
    refused("a.py", "import os\n\ndef talk():\n    return 1\n", "source code");
    refused("a.sql", "CREATE TABLE t (a int);\n", "source code");
    refused("a.sh", "#!/bin/sh\necho talks\n", "a script");
    refused("a.log", "2025-01-02 10:00:00 INFO the talks started\n", "a log");
    refused("a.yaml", "title: talks\nbody: go on\n", "settings");
    refused("a.patch", "diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-a\n+b\n", "a patch");
    refused("log.txt", "2025-01-02 10:00:00 INFO the talks started\n".repeat(6), "a log");
    refused(
        "code.txt", "int talk() {\n  begin();\n  go();\n  end();\n  return 1;\n}\n", "source code");
    refused("key.txt", "-----BEGIN PGP MESSAGE-----\n\nTWludXRl\n", "something encrypted");
    refused("table.txt", "year\tvotes\tseats\n" + "2024\t12\t3\n".repeat(8), "no column of texts");
    refused("tei.txt", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>", "<TEI>");
    refused("a.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "a calendar");
    refused("a.vcf", "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n", "an address book");
    refused("a.pem", "-----BEGIN CERTIFICATE-----\nTWludXRl\n", "a key");
    refused("mails.txt", "dora@x.example\njon@x.example\n".repeat(4), "without a sentence");
    refused("places.txt", "pier\nharbour\ndam\nold bridge\nferry\n", "without a sentence");
    refused("packed.txt", "TWF5b3IgSGVsZW5hIFZvc3M=\n".repeat(3), "without a sentence");
    refused("tag.txt", "<orders/>\n", "without a sentence");
    refused("robots.txt", "User-agent: *\nDisallow: /a\n", "rules for crawlers");
    refused("a.po", "msgid \"Pier\"\nmsgstr \"Pfeiler\"\n", "for translators");
    refused("a.toml", "[pier]\nlength = 3\n", "settings");
    refused(
        "gone.html",
        "<title>404 Not Found</title><h1>Not Found</h1><p>There is no such page here.</p>",
        "a server gave this message");
    refused("a.url", "[InternetShortcut]\nURL=https://x.example\n", "a bookmark");
  }

  private void data() {
    refused("a.parquet", "PAR1\u0015\4", "a Parquet table");
    refused("a.avro", "Obj\1\2\3", "an Avro file");
    refused("a.sqlite", "SQLite format 3\0\20\0", "a database");
    refused("a.h5", "\u0089HDF\r\n\u001a\n", "a statistics program");
    refused("a.exe", "MZ\u0090\0\3\0\0\0", "a program");
    refused("a.ttl", "@prefix a: <b> .\n", "RDF");
    refused("a.bin", "\u00fe\1\2\3\4\5\6", "a kind that nobody knows");
    refused(
        "urls.csv",
        "stories_id,title,url,publish_date\n1,Talks,https://x.example/a,2025-03-10\n",
        "a table of addresses");
    refused("numbers.csv", "year,votes\n2024,12\n2025,14\n", "no column of texts");
    refused(
        "20250310.gkg.csv",
        "20250310120000-0\t20250310120000\t1\tx.example\thttps://x.example/a\t\t\n",
        "a table of GDELT");
    refused(
        "gkg.txt",
        "20250310120000-T7\t20250310120000\t1\tx.example\thttps://x.example/a\t\t\n",
        "a table of GDELT");
    refused(
        "feed.json",
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"T\", \"items\": []}",
        "the feed lists no article");
  }

  private static String zip(String name, String text) {
    return new String(zip(Map.of(name, text)), StandardCharsets.ISO_8859_1);
  }

  static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Whatever its name, a text that is something else is read as what it is. */
  @Test
  void looksIntoAFileThatIsNamedAsAText() {
    Reads.write(
        folder,
        "a.txt",
        "<!DOCTYPE html><html><body><h1>Talks go on</h1><p>" + PROSE + "</p></body></html>");
    Reads.write(folder, "b.txt", "{\"headline\": \"Talks go on\", \"text\": \"" + PROSE + "\"}");
    Reads.write(folder, "c.txt", "{\\rtf1\\ansi Talks go on\\par\\par " + PROSE + "\\par}");
    Reads.write(
        folder,
        "d.txt",
        "1\n00:00:01,000 --> 00:00:04,000\nThe minister said the talks\n\n2\n00:00:04,000 --> 00:00:06,000\nwould resume in the autumn.\n");
    Reads.write(folder, "e.txt", "title,text,date\nTalks go on,\"" + PROSE + "\",2025-03-10\n");
    Reads.write(
        folder,
        "f.txt",
        "From: Press Office <press@x.example>\nTo: desk@y.example\nSubject: Talks go on\nDate: Mon, 10 Mar 2025 10:00:00 +0100\nMIME-Version: 1.0\n\n"
            + PROSE
            + "\n");
    List<Article> articles = Reads.articles(folder);
    assertEquals(
        List.of("a", "b", "c", "d", "e-1", "f"), articles.stream().map(Article::id).toList());
    for (Article article : articles) {
      assertTrue(Reads.blocks(article).contains("PARAGRAPH " + PROSE), article::text);
    }
  }

  @Test
  void leavesArticlesAloneThatBeginOddly() {
    String[] texts = {
      "Title: Talks go on\nDate: 10 March 2025\nAuthor: Ann Lee\n\n" + PROSE,
      "* Talks go on\n\n" + PROSE,
      "[1] Talks go on\n\n" + PROSE,
      "From Monday the talks go on, and 2025 ends them\n\n" + PROSE,
      "Talks, votes, and strikes\nLeaders, unions, and courts\n\n" + PROSE,
      "@ the border: talks\n\n" + PROSE,
      "#Talks go on\n\n" + PROSE,
      "<b>Talks</b> go on\n\n" + PROSE,
      "1\n\nTalks go on\n\n" + PROSE
    };
    for (int i = 0; i < texts.length; i++) {
      Article article = Reads.article(Reads.write(folder, "odd" + i + ".txt", texts[i]));
      assertEquals("odd" + i, article.id());
      assertTrue(Reads.blocks(article).contains(PROSE), article::text);
    }
  }

  @Test
  void unpacksWhatIsPacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(PROSE.getBytes(StandardCharsets.UTF_8));
    }
    Reads.write(folder, "a.txt.bz2", packed.toByteArray());
    packed.reset();
    try (var out =
        new org.apache.commons.compress.compressors.xz.XZCompressorOutputStream(packed)) {
      out.write(PROSE.getBytes(StandardCharsets.UTF_8));
    }
    Reads.write(folder, "b.txt.xz", packed.toByteArray());
    packed.reset();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(("title,text\nTalks,\"" + PROSE + "\"\n").getBytes(StandardCharsets.UTF_8));
    }
    Reads.write(folder, "c.csv.gz", packed.toByteArray());
    assertEquals(List.of("a", "b", "c-1"), Reads.outcomes(folder));
  }
}
