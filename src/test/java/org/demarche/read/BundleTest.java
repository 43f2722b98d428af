package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.Article;
import org.demarche.model.Metadata;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Downloads of databases in the forms that these give, with articles of our own. */
class BundleTest {
  private static final Path BUNDLES = Path.of("src", "test", "resources", "read", "bundles");

  /** What has to come out of each bundle, an article a line. */
  private static final String EXPECTED =
      """
      2025-03-05 | Laketown Courier | Dora Finch | Mayor says dam is safe | A4
      2025-03-12 | Laketown Courier | Ann Lee, Bo Ek | Harbour pilots reject pay offer | 7
      2025-03-19 | The Ridge Gazette | Cy Marsh | Council votes for new bridge | B2
      2025-03-20 | The Ridge Gazette | - | Ferry company sues ministry | 1
      2025-04-02 | Laketown Courier | Dora Finch | Minister calls for inquiry into dam | A1
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "nexis.txt, txt", "nexis.txt, rtf", "nexis.txt, docx", "nexis.txt, html",
    "nexis-uni.txt, txt", "nexis-uni.txt, rtf", "nexis-uni.txt, docx", "nexis-uni.txt, html",
    "factiva.txt, txt", "factiva.txt, rtf", "factiva.txt, docx", "factiva.txt, html",
    "factiva-codes.txt, txt", "factiva-codes.txt, rtf", "factiva-codes.txt, docx",
        "factiva-codes.txt, html",
    "proquest.txt, txt", "proquest.txt, rtf", "proquest.txt, docx", "proquest.txt, html"
  })
  void cutsABundleIntoItsArticles(String bundle, String form) throws Exception {
    String text = Files.readString(BUNDLES.resolve(bundle));
    Path file = Reads.write(folder, "download." + form, as(form, text));
    List<Article> articles = Reads.articles(file);
    assertEquals(
        EXPECTED,
        articles.stream().map(BundleTest::line).collect(Collectors.joining("\n", "", "\n")));
    assertEquals(
        List.of("download-1", "download-2", "download-3", "download-4", "download-5"),
        articles.stream().map(Article::id).toList());
    for (Article article : articles) {
      Reads.assertSound(article);
      assertTrue(article.text().contains("said on "), article::text);
      for (String word :
          List.of(
              "Copyright",
              "©",
              "All Rights Reserved",
              "LOAD-DATE",
              "Load-Date",
              "LENGTH",
              "words",
              "Full text",
              "End of Document",
              "ProQuest",
              "Document",
              "LTWN",
              "PUB")) {
        assertTrue(!article.text().contains(word), () -> word + " in " + article.text());
      }
    }
  }

  private static String line(Article article) {
    Metadata known = article.metadata();
    String authors = known.authors().isEmpty() ? "-" : String.join(", ", known.authors());
    return known.published().map(Object::toString).orElse("-")
        + " | "
        + known.publisher().orElse("-")
        + " | "
        + authors
        + " | "
        + known.headline().orElse("-")
        + " | "
        + known.page().orElse("-");
  }

  private static byte[] as(String form, String text) {
    return switch (form) {
      case "rtf" -> rtf(text).getBytes(StandardCharsets.US_ASCII);
      case "docx" -> docx(text);
      case "html" -> html(text).getBytes(StandardCharsets.UTF_8);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  static String rtf(String text) {
    StringBuilder rtf =
        new StringBuilder("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\header Page\\par}");
    for (String line : text.split("\n")) {
      line.chars()
          .forEach(
              c ->
                  rtf.append(
                      c < 128
                          ? "\\{}".indexOf(c) < 0 ? String.valueOf((char) c) : "\\" + (char) c
                          : "\\u" + c + "?"));
      rtf.append("\\par\r\n");
    }
    return rtf.append("}").toString();
  }

  static byte[] docx(String text) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    for (String line : text.split("\n")) {
      xml.append(
              "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
          .append(escape(line))
          .append("</w:t></w:r></w:p>");
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", "<Types/>");
    files.put("word/document.xml", xml.append("</w:body></w:document>").toString());
    return FileKindsTest.zip(files);
  }

  private static String html(String text) {
    return text.lines()
        .map(line -> "<div><span>" + escape(line) + "</span></div>")
        .collect(
            Collectors.joining(
                "\n", "<html><head><title>Download</title></head><body>", "</body></html>"));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
