package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.demarche.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of office programs, e-books and PDF. */
class OfficeReadersTest {
  private static final String PROSE = Reads.PROSE;

  @TempDir Path folder;

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
        Reads.facts(articles));
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
        Reads.facts(Reads.articles(file)));
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
}
