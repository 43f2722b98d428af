package org.demarche;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.io.FileUtils;
import org.demarche.model.InputException;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;
import org.demarche.store.GraphStore;

/** Files that chance has made: each is read or named, soon, and nothing falls over. */
class FileFuzzTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String PROSE = "The mayor said on Monday that the bridge would stay closed.";

  private static final List<String> ARTICLES =
      List.of(
          "txt|The bridge\n\nBy Jane Doe\n\nHARBOUR, Jan. 2 - " + PROSE,
          "html|<!doctype html><html lang=en><head><title>x</title><script type="
              + "'application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>"
              + "</head><body><article><h1>x</h1><p>"
              + PROSE
              + "</p></article></body></html>",
          "json|{\"headline\": \"x\", \"datePublished\": \"2025-01-20\", \"articleBody\": \""
              + PROSE
              + "\"}",
          "jsonl|{\"id\": 1, \"text\": \""
              + PROSE
              + "\"}\n{\"id\": 2, \"text\": \""
              + PROSE
              + "\"}\n",
          "meta.json|{\"publisher\": \"x\", \"datePublished\": \"2025-01-20\"}",
          "zip|PK\u0003\u0004\n\u0000\u0000\u0000",
          "rtf|{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}\\u8220?x\\'93 " + PROSE + "\\par}",
          "csv|title,text,date\nx,\"" + PROSE + "\",2025-01-20\n",
          "eml|From: a <a@x.example>\nSubject: =?utf-8?q?x?=\nDate: Mon, 20 Jan 2025 10:00:00 +0000\n"
              + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
              + "Content-Type: text/plain\n\n"
              + PROSE
              + "\n--b--\n",
          "xml|<newsItem guid='x'><contentSet><inlineXML><html><body><p>"
              + PROSE
              + "</p></body></html></inlineXML></contentSet></newsItem>",
          "wiki.xml|<mediawiki><page><title>x</title><ns>0</ns><revision><text>[[a|b]] {{c|{{d}}}} "
              + PROSE
              + "</text></revision></page></mediawiki>",
          "warc|WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/a\r\n"
              + "WARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2025-01-20T00:00:00Z\r\n"
              + "Content-Type: application/http\r\nContent-Length: 60\r\n\r\n"
              + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x y z\r\n\r\n",
          "srt|1\n00:00:01,000 --> 00:00:04,000\n<i>x</i>\n\n2\n00:00:05,000 --> 00:00:06,000\ny\n",
          "md|---\ntitle: x\n---\n# x\n\n" + PROSE + "\n",
          "nexis.txt|1 of 1 DOCUMENTS\n\nThe Courier\n\nMarch 5, 2025\n\nLENGTH: 3 words\n\nBODY:\n"
              + PROSE,
          "pdf|%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
          "tar|story.txt\u0000\u0000\u0000ustar");

  private static final List<String> GRAPHS =
      List.of(
          "ttl|@prefix u: <urn:u:> . u:a u:b [ u:c ( 1 2.5 \"x\"@en \"\"\"y\"\"\" ) ] ; a u:d . # z\n",
          "trig|<urn:g> { <urn:a> <urn:b> <<( <urn:a> <urn:b> 'c' )>> }",
          "nt|<urn:a> <urn:b> \"c\\u0041\"^^<urn:d> .\n_:x <urn:b> _:y .\n",
          "nq|<urn:a> <urn:b> \"c\" <urn:g> .\n",
          "jsonld|{\"@context\": {\"b\": \"urn:b\"}, \"@id\": \"urn:a\", \"b\": [{\"@list\": [1, true]}]}",
          "rj|{\"urn:a\": {\"urn:b\": [{\"type\": \"literal\", \"value\": \"c\"}]}}",
          "rdf|<?xml version='1.0'?><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
              + " xmlns:u='urn:u:'><rdf:Description rdf:about='urn:a'><u:b>c</u:b></rdf:Description></rdf:RDF>",
          "trix|<TriX xmlns='http://www.w3.org/2004/03/trix/trix-1/'><graph><triple><uri>urn:a</uri>"
              + "<uri>urn:b</uri><plainLiteral>c</plainLiteral></triple></graph></TriX>");

  /** What has made readers of one format or another fall over. */
  private static final List<String> TOKENS =
      List.of(
          "[",
          "(",
          "{",
          "<",
          "<<(",
          "\"",
          "'''",
          "\"\"\"",
          "\\",
          "\\u",
          "\u0000",
          "\uFFFF",
          "\uFEFF",
          "<!DOCTYPE r [<!ENTITY e 'x'>]>",
          "&e;",
          "<div>",
          "<![CDATA[",
          "]]>",
          "-->",
          "#",
          ">",
          "}",
          "]",
          ")",
          ".",
          ",",
          ":",
          "1e999",
          "-",
          "2025-02-30",
          "\n",
          " ",
          "\r\n",
          "é",
          "😀",
          "null");

  /** A file's name and bytes. */
  private record Made(String name, byte[] bytes) {
    @Override
    public String toString() {
      return name
          + ": "
          + new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.UTF_8);
    }
  }

  @Provide
  Arbitrary<Made> articles() {
    return made(ARTICLES);
  }

  @Provide
  Arbitrary<Made> graphs() {
    return made(GRAPHS);
  }

  @Property(seed = "20250120", edgeCases = EdgeCasesMode.NONE)
  void anyArticleIsReadOrNamed(@ForAll("articles") Made made) throws IOException {
    in(
        made,
        file -> {
          try (Stream<Reading> readings =
              new ArticleReader(ReadOptions.NONE).read(List.of(file.getParent()))) {
            assertTrue(readings.anyMatch(reading -> isNamed(reading)), made::toString);
          }
        });
  }

  @Property(seed = "20250121", edgeCases = EdgeCasesMode.NONE)
  void anyGraphIsLoadedOrNamed(@ForAll("graphs") Made made) throws IOException {
    in(
        made,
        file -> {
          try (GraphStore store = GraphStore.inMemory()) {
            store.loadRdf(file, "https://example.org/");
          } catch (InputException e) {
            assertTrue(e.getMessage().startsWith(file.toString()), e::getMessage);
          }
        });
  }

  /** The file itself, or the article that it stands beside. */
  private static boolean isNamed(Reading reading) {
    String where =
        reading instanceof Reading.Found found
            ? found.source()
            : ((Reading.Failed) reading).problem().where();
    return where.contains("/a.");
  }

  private interface Work {
    void on(Path file);
  }

  private static void in(Made made, Work work) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      Path file = Files.write(folder.resolve(made.name()), made.bytes());
      boolean beside = made.name().endsWith(".meta.json");
      Files.writeString(folder.resolve(beside ? "a.txt" : "x.txt"), PROSE);
      assertTimeoutPreemptively(SOON, () -> assertDoesNotThrow(() -> work.on(file)));
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private static Arbitrary<Made> made(List<String> samples) {
    Arbitrary<Change> change =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.of(TOKENS),
                Arbitraries.of(1, 1, 2, 50, 20_000))
            .as(Change::new);
    return Combinators.combine(
            Arbitraries.of(samples), change.list().ofMaxSize(5), Arbitraries.of(false, false, true))
        .as(FileFuzzTest::make);
  }

  /** One thing done to a text at a place: a token put in, often or once; a part cut or doubled. */
  private record Change(int kind, double place, String token, int times) {
    String to(String text) {
      int at = (int) (place * text.length());
      return switch (kind) {
        case 0 -> text.substring(0, at) + token.repeat(times) + text.substring(at);
        case 1 -> text.substring(0, at);
        case 2 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + times));
        default -> text + text.substring(at);
      };
    }
  }

  private static Made make(String sample, List<Change> changes, boolean packed) {
    int bar = sample.indexOf('|');
    String name = "a." + sample.substring(0, bar);
    String text = sample.substring(bar + 1);
    for (Change change : changes) {
      text = change.to(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return packed ? new Made(name + ".gz", gzip(bytes)) : new Made(name, bytes);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }
}
