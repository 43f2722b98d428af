package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.demarche.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small file of each other format that has a reader of its own. */
class ReadersTest {
  private static final String PROSE = Reads.PROSE;
  private static final String MORE = Reads.MORE;

  @TempDir Path folder;

  private List<Article> read(String name, String text) {
    return Reads.articlesOf(folder, name, text);
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
        Reads.facts(article).substring("1@x.example | ".length()));
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
        Reads.facts(read("c.mhtml", saved).get(0)).replaceFirst("^.*? \\| ", ""));
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
        "urn:newsml:x.example:1 | 2025-03-10 | Norpress | Ann Lee | Talks go on",
        Reads.facts(article));
    assertEquals(
        "HEADLINE Talks go on\nPARAGRAPH " + PROSE + "\nPARAGRAPH " + MORE + "\n",
        Reads.blocks(article));
    String nitf =
        "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf.dtd\"><nitf><head><docdata><doc-id id-string=\"NP-1\"/><date.issue norm=\"20250310T100000Z\"/><doc.copyright holder=\"Norpress\"/></docdata></head><body><body.head><hedline><hl1>Talks go on</hl1></hedline><byline>By Ann Lee and Bo Ek</byline></body.head><body.content><p>"
            + PROSE
            + "</p></body.content></body></nitf>";
    assertEquals(
        List.of("NP-1 | 2025-03-10 | Norpress | Ann Lee, Bo Ek | Talks go on"),
        Reads.facts(read("b.xml", nitf)));
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
        Reads.facts(articles));
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
        Reads.facts(Reads.articles(plain).get(0)));
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
    assertEquals(
        "a | 2025-03-10 | The Courier | Ann Lee, Bo Ek | Talks go on", Reads.facts(article));
    assertEquals(
        "HEADLINE Talks go on\nPARAGRAPH " + PROSE + "\nBLOCK_QUOTE “No,” he said.\n",
        Reads.blocks(article));
  }

  @Test
  void readsATelegramExport() {
    String export =
        "{\"name\": \"Ministry of Ports\", \"type\": \"public_channel\", \"id\": 17, \"messages\": [{\"id\": 1, \"type\": \"service\", \"text\": \"\"}, {\"id\": 2, \"type\": \"message\", \"date\": \"2025-03-10T10:00:00\", \"from\": \"Ministry of Ports\", \"text\": [\"The talks \", {\"type\": \"bold\", \"text\": \"go on\"}, \" in the autumn.\"]}]}";
    List<Article> articles = read("result.json", export);
    assertEquals(
        List.of("result-2 | 2025-03-10 | Ministry of Ports |  | -"), Reads.facts(articles));
    assertEquals("The talks go on in the autumn.", articles.get(0).text());
  }

  @Test
  void readsReferencesWithFullTexts() {
    String ris =
        "TY  - NEWS\nTI  - Talks go on\nAU  - Lee, Ann\nT2  - The Courier\nDA  - 2025/03/10/\nAB  - "
            + (PROSE + " ").repeat(10)
            + "\nLA  - English\nER  - \n\nTY  - NEWS\nTI  - Vote\nAB  - Short.\nER  - \n";
    assertEquals(
        List.of("a | 2025-03-10 | The Courier | Ann Lee | Talks go on"),
        Reads.facts(read("a.ris", ris)));
  }
}
